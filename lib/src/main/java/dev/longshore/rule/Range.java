package dev.longshore.rule;

import dev.longshore.model.Value;

/**
 * The whole numbers that a setting may be, both ends included.
 *
 * @param min the smallest
 * @param max the largest
 */
public record Range(int min, int max) {
    /** The ports that exist. */
    public static final Range PORTS = new Range(1, 65535);

    /** Returns whether the number is outside. */
    public boolean excludes(int value) {
        return value < min || value > max;
    }

    /** Returns the number inside that is closest to a setting; the smallest while that is not resolved. */
    public int closestTo(Value<Integer> setting) {
        Integer value = setting.orNull();
        return value == null ? min : Math.max(min, Math.min(max, value));
    }

    /** Returns the range in words, such as {@code 5 to 300}. */
    @Override
    public String toString() {
        return min + " to " + max;
    }
}
