package dev.longshore.test;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/** What a test class costs. Run by name only; docs/test-kit.md has the command. */
class Benchmark {
    private static final PrintStream OUT = System.out;

    @LongshoreTest
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class First {
        @StackUnderTest
        static Stack shop(App app) {
            return new ShopStack(app, "shop");
        }

        @Test
        void a_service(SynthesizedStack shop) {
            LongshoreAssertions.assertThat(shop)
                    .service("Api")
                    .listensOn(80)
                    .scalesBetween(2, 6)
                    .rollsBack();
        }

        @Test
        void b_container(SynthesizedStack shop) {
            LongshoreAssertions.assertThat(shop).task("Api").hasSize(512, 1024).hasContainers("web");
        }

        @Test
        void c_rules(SynthesizedStack shop) {
            LongshoreAssertions.assertThat(shop).hasNoErrors();
        }

        @Test
        void d_resources(SynthesizedStack shop) {
            LongshoreAssertions.assertThat(shop).hasResources("AWS::ECS::Service", 1);
        }
    }

    @LongshoreTest
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Second extends First {}

    @Test
    void print() {
        measure("first class of the JVM", First.class);
        measure("later class", Second.class);
    }

    private static void measure(String what, Class<?> test) {
        Instant start = Instant.now();
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute()
                .testEvents();
        tests.assertStatistics(statistics -> statistics.failed(0));
        List<Instant> ends = tests.finished().map(Event::getTimestamp).toList();
        List<Instant> begins = tests.started().map(Event::getTimestamp).toList();
        OUT.printf(Locale.ROOT, "[benchmark] %s: first test %.2f s", what, seconds(start, ends.get(0)));
        for (int i = 1; i < ends.size(); i++) {
            OUT.printf(Locale.ROOT, ", then %.2f s", seconds(begins.get(i), ends.get(i)));
        }
        OUT.println();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }
}
