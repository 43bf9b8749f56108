package dev.longshore.deployment;

import dev.longshore.internal.Durations;
import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** What was said of a deployment in ECS's own words. */
final class DeploymentModel {
    private static final int SECONDS_PER_MINUTE = 60;

    private DeploymentModel() {}

    static Map<String, Object> of(Deployment deployment) {
        Map<String, Object> model = new LinkedHashMap<>();
        CircuitBreaker breaker = deployment.breaker();
        if (breaker != null || !deployment.movesRequests()) {
            model.put("deploymentCircuitBreaker", (breaker == null ? CircuitBreaker.DEFAULT : breaker).model());
        }
        Integer early = deployment.earlySuccessPercent();
        if (early != null) {
            model.put("earlySuccessCriteria", early(early));
        }
        if (deployment.movesRequests()) {
            model.put("strategy", deployment.strategy().name());
            model.put("bakeTimeInMinutes", minutes(deployment.bakeTime()));
        }
        if (deployment.strategy() == DeploymentStrategy.CANARY) {
            model.put("canaryConfiguration", step("canaryPercent", "canaryBakeTimeInMinutes", deployment));
        } else if (deployment.strategy() == DeploymentStrategy.LINEAR) {
            model.put("linearConfiguration", step("stepPercent", "stepBakeTimeInMinutes", deployment));
        }
        if (!deployment.hooks().isEmpty()) {
            List<Map<String, Object>> hooks = new ArrayList<>();
            deployment.hooks().forEach(hook -> hooks.add(hook(hook)));
            model.put("lifecycleHooks", hooks);
        }
        return model;
    }

    static Map<String, Object> hook(DeploymentHook hook) {
        Map<String, Object> model = new LinkedHashMap<>();
        Duration timeout = hook.timeout();
        model.put("targetType", timeout == null ? "AWS_LAMBDA" : "PAUSE");
        model.put("lifecycleStages", List.of(hook.stage().name()));
        if (timeout != null) {
            Map<String, Object> limit = new LinkedHashMap<>();
            limit.put("timeoutInMinutes", minutes(timeout));
            limit.put("action", "ROLLBACK");
            model.put("timeoutConfiguration", limit);
        }
        return model;
    }

    private static Map<String, Object> early(int percent) {
        Map<String, Object> early = new LinkedHashMap<>(Ordered.map("enable", true));
        early.put("healthyPercent", percent);
        early.put("sourceServiceRevisionCleanup", "DEFERRED");
        return early;
    }

    private static Map<String, Object> step(String percent, String time, Deployment deployment) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put(percent, deployment.stepPercent());
        step.put(time, minutes(deployment.stepTime()));
        return step;
    }

    static int minutes(@Nullable Duration duration) {
        // What has a rest is refused beside the model.
        return duration == null ? 0 : (int) (Durations.exactSeconds(duration) / SECONDS_PER_MINUTE);
    }
}
