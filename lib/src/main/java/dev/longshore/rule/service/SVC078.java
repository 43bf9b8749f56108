package dev.longshore.rule.service;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.LifecycleHook;
import dev.longshore.model.Service;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Set;

/** A shift of requests is not held up half way. */
final class SVC078 extends ServiceRule {
    private static final Set<String> SHIFTS = Set.of("TEST_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT");

    SVC078() {
        super(
                "SVC-078",
                "a PAUSE hook is not at a stage that shifts requests",
                Sources.LIFECYCLE_HOOK,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: a PAUSE hook is refused at that stage");
    }

    @Override
    void judge(Service service, Report report) {
        DeploymentConfiguration deployment = service.deploymentConfiguration();
        if (deployment == null) {
            return;
        }
        for (LifecycleHook hook : deployment.lifecycleHooks()) {
            for (Value<String> stage : hook.lifecycleStages()) {
                if ("PAUSE".equals(Value.known(hook.targetType())) && stage.is(SHIFTS::contains)) {
                    report.wrong(
                            this,
                            "lifecycleStages",
                            stage,
                            "'lifecycleStages' of a PAUSE hook must not be one that shifts requests, got " + stage,
                            "set it to POST_TEST_TRAFFIC_SHIFT, or another stage before or after");
                }
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {deploymentConfiguration: {strategy: BLUE_GREEN, lifecycleHooks: "
                        + "[{targetType: PAUSE, "
                        + "lifecycleStages: [%s]}]}}\n",
                "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT");
    }
}
