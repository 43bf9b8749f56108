package dev.longshore.test;

/** The way in: {@code import static dev.longshore.test.LongshoreAssertions.assertThat}. */
public final class LongshoreAssertions {
    private LongshoreAssertions() {}

    /** Starts assertions about a stack. */
    public static StackAssert assertThat(SynthesizedStack stack) {
        return new StackAssert(stack);
    }
}
