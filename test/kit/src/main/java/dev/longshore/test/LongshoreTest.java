package dev.longshore.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test class over the templates of CDK stacks. Its {@link StackUnderTest} methods define the stacks in one app; the
 * app is synthesized once, and each test takes a {@link SynthesizedStack} as a parameter.
 *
 * <p>The app sees the {@code context} of {@code cdk.json}, so that a test proves the template that {@code cdk deploy}
 * would deploy. Classes with this annotation never run beside each other, as CDK can't be used by two threads.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LongshoreExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock("software.amazon.jsii")
public @interface LongshoreTest {
    /** The name of the file that is looked for unless another is said, {@value}. */
    String CDK_JSON = "cdk.json";

    /**
     * Returns the file whose {@code context} the app gets. It is looked for in the working directory and the folders
     * above it; one that was said and is not there is an error. Empty: no context. Default: {@value #CDK_JSON}.
     */
    String cdkJson() default CDK_JSON;
}
