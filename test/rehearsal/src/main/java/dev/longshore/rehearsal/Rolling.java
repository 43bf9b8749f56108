package dev.longshore.rehearsal;

import java.time.Duration;

/** The arithmetic of a rolling deployment: how many tasks may start and stop at once, and what that adds up to. */
record Rolling(int desired, int minimumPercent, int maximumPercent, TaskTimes times) {
    /** How a deployment goes: how long, the fewest healthy tasks on the way, and whether it ever ends. */
    record Course(Duration duration, int lowest, boolean ends) {}

    Course from(int running) {
        int old = running;
        int fresh = 0;
        int lowest = running == 0 ? desired : Math.min(running, desired);
        Duration time = Duration.ZERO;
        while (fresh < desired || old > 0) {
            int start = Math.max(0, Math.min(most() - old - fresh, desired - fresh));
            if (start > 0) {
                time = time.plus(times.start());
                fresh += start;
                continue;
            }
            int stop = fresh >= desired ? old : Math.min(old, Math.max(0, old + fresh - least()));
            if (stop == 0) {
                return new Course(time, lowest, false);
            }
            time = time.plus(times.stop());
            old -= stop;
            lowest = Math.min(lowest, old + fresh);
        }
        return new Course(time, lowest, true);
    }

    /** Each round starts as many tasks as may run beside the old ones; all of them fail. */
    Duration untilBreakerOpens(int failures, int running) {
        int kept = lowestWhenSick(running);
        int round = Math.max(1, Math.min(desired, most() - kept));
        int rounds = (failures + round - 1) / round;
        return times.failure().multipliedBy(rounds);
    }

    int lowestWhenSick(int running) {
        boolean room = most() > running;
        return room ? Math.min(running, desired) : Math.min(running, least());
    }

    private int least() {
        return (int) Math.ceil(desired * minimumPercent / 100.0);
    }

    private int most() {
        return (int) Math.floor(desired * maximumPercent / 100.0);
    }
}
