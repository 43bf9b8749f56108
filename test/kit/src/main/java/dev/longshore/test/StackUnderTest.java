package dev.longshore.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a static method of a {@link LongshoreTest}: it defines a stack in the app that it gets, and returns it. On a
 * parameter of a test: which of several stacks is meant.
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface StackUnderTest {
    /** Returns the name of the stack that a parameter means. Default: the only one. */
    String value() default "";
}
