package dev.longshore.pattern;

import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.scheduler.CfnSchedule;

record DefaultScheduledJobProps(
        JobSettings job,
        String schedule,
        ZoneId timeZone,
        @Nullable Duration flexibleWindow,
        @Nullable Duration timeout,
        int attempts,
        boolean oneAtATime,
        boolean spotFirst,
        @Nullable Consumer<CfnSchedule.Builder> customizeSchedule)
        implements ScheduledJobProps {}
