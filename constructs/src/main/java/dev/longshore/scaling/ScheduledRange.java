package dev.longshore.scaling;

/**
 * Another range of tasks from some time on.
 *
 * @param id what tells it from others
 * @param schedule when: at(…), rate(…) or cron(…)
 * @param timeZone the time zone of that, such as Europe/Berlin
 * @param minTasks the lowest number of tasks from then on
 * @param maxTasks the highest
 */
public record ScheduledRange(String id, String schedule, String timeZone, int minTasks, int maxTasks) {}
