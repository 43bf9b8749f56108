package dev.longshore.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

record DefaultContainerHealthCheck(
        @Nullable String httpPath,
        List<String> command,
        int intervalSeconds,
        int timeoutSeconds,
        int retries,
        int startPeriodSeconds)
        implements ContainerHealthCheck {}
