package dev.longshore.cluster;

/**
 * A smallest and a largest number.
 *
 * @param min the smallest
 * @param max the largest
 */
public record CountRange(int min, int max) {
    boolean isOrdered(int least) {
        return min >= least && max >= min;
    }

    @Override
    public String toString() {
        return min + " to " + max;
    }
}
