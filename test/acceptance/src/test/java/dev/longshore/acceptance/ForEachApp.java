package dev.longshore.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that is run for each app, with its name as the argument. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@MethodSource("dev.longshore.acceptance.ForEachApp$Names#get")
@interface ForEachApp {
    /** The apps. */
    final class Names {
        private Names() {}

        static List<String> get() {
            return Synthesis.WITHOUT_FLAGS.apps();
        }

        static List<String> bundled() {
            return get().stream()
                    .filter(app -> !app.equals(AppsUnderTest.PRODUCTION))
                    .toList();
        }
    }
}
