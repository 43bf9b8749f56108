package dev.longshore.acceptance.wrong;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;

/** What the wrong programs start from. */
final class ValidPrograms {
    private ValidPrograms() {}

    static Map<String, Consumer<Stack>> all() {
        Map<String, Consumer<Stack>> valid = new LinkedHashMap<>();
        valid.put("fargate-task", Tasks::fargate);
        valid.put("windows-task", stack -> Tasks.windows(stack, app -> {}));
        valid.put("ec2-task", Tasks::ec2);
        valid.put("external-task", Tasks::external);
        valid.put("sidecar", stack -> Tasks.sidecar(Tasks.fargate(stack), "agent"));
        valid.put("fargate-service", Services::fargate);
        valid.put("ec2-service", Services::ec2);
        valid.put("daemon", stack -> Services.daemon(stack, service -> {}));
        valid.put(
                "connected", stack -> Services.connected(stack, Services.http().build()));
        valid.put("load-balancer", Balancing::alb);
        valid.put("traffic-shift", DeploymentPrograms.shifted("BLUE_GREEN", Map.of("BakeTimeInMinutes", 5)));
        valid.put("disk", DiskPrograms::service);
        valid.put("shared-files", SharedFiles::mounted);
        valid.put("schedule", Schedules::nightly);
        valid.put("scaling", stack -> {
            var target = ScalingPrograms.target(stack, ScalingPrograms.unset(stack), "Target", 2, 8);
            ScalingPrograms.policy(stack, "Cpu", target, ScalingPrograms.cpu(60));
        });
        return valid;
    }
}
