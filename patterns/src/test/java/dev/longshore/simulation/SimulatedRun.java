package dev.longshore.simulation;

import java.util.List;

/**
 * What happened.
 *
 * @param minutes what was there at each full minute
 * @param changes how the number of tasks was changed
 * @param latencies the seconds that each message took from its coming until it was done with
 */
public record SimulatedRun(List<Minute> minutes, List<Change> changes, List<Integer> latencies) {
    /** What was there at a full minute. */
    public record Minute(int number, int waiting, int inFlight, int running, int desired) {}

    /** A change of the number of tasks. */
    public record Change(int second, int from, int to) {
        /** Returns whether there are more tasks than before. */
        public boolean isOut() {
            return to > from;
        }
    }

    /** Returns the longest that a message took. */
    public int longestLatency() {
        return latencies.stream().mapToInt(seconds -> seconds).max().orElse(0);
    }

    /** Returns the most tasks that were asked for. */
    public int mostTasks() {
        return minutes.stream().mapToInt(Minute::desired).max().orElse(0);
    }

    /** Returns what was there at the end. */
    public Minute end() {
        return minutes.get(minutes.size() - 1);
    }

    /** Returns the shortest time between two changes of which one takes back the other; a day where none does. */
    public int shortestTurn() {
        int shortest = 24 * 3600;
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).isOut() != changes.get(i - 1).isOut()) {
                shortest = Math.min(
                        shortest, changes.get(i).second() - changes.get(i - 1).second());
            }
        }
        return shortest;
    }

    /** Returns how often scaling turned from out to in or back. */
    public int turns() {
        int turns = 0;
        for (int i = 1; i < changes.size(); i++) {
            turns += changes.get(i).isOut() == changes.get(i - 1).isOut() ? 0 : 1;
        }
        return turns;
    }
}
