package dev.longshore.generated;

/**
 * How many tasks a deployment keeps and how many it may run, in percent of the desired count.
 *
 * @param minimum what is kept at least
 * @param maximum what may run at most
 */
record Percentages(int minimum, int maximum) {
    private static final int[] MINIMA = {0, 10, 25, 33, 50, 66, 75, 90, 99, 100};
    private static final int[] MAXIMA = {100, 110, 125, 133, 150, 175, 200, 300};

    /** Returns a pair with which a deployment can stop or start a task, whatever the count between the two is. */
    static Percentages thatMove(Choice choice, int fewest, int most) {
        for (int attempts = 0; attempts < 50; attempts++) {
            Percentages pair = new Percentages(
                    MINIMA[choice.between(0, MINIMA.length - 1)], MAXIMA[choice.between(0, MAXIMA.length - 1)]);
            if (pair.moves(fewest, most)) {
                return pair;
            }
        }
        return new Percentages(100, 200);
    }

    private boolean moves(int fewest, int most) {
        for (int count = fewest; count <= most; count++) {
            int kept = (count * minimum + 99) / 100;
            int allowed = count * maximum / 100;
            // One more may start, or one may stop first.
            if (allowed <= kept) {
                return false;
            }
        }
        return true;
    }
}
