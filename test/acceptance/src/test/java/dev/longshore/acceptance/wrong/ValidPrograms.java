package dev.longshore.acceptance.wrong;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.elasticloadbalancingv2.Protocol;

/** What the wrong programs start from. */
final class ValidPrograms {
    private ValidPrograms() {}

    static Map<String, Consumer<Stack>> all() {
        Map<String, Consumer<Stack>> valid = new LinkedHashMap<>();
        valid.put("fargate-task", Tasks::fargate);
        valid.put("windows-task", stack -> Tasks.windows(stack, app -> {}));
        valid.put("ec2-task", Tasks::ec2);
        valid.put("managed-task", HostPrograms::managed);
        valid.put("external-task", Tasks::external);
        valid.put("sidecar", stack -> Tasks.sidecar(Tasks.fargate(stack), "agent"));
        valid.put("cluster", Services::cluster);
        valid.put("instances", Capacity::cluster);
        valid.put("fargate-service", Services::fargate);
        valid.put("ec2-service", Services::ec2);
        valid.put("daemon", stack -> Services.daemon(stack, service -> {}));
        valid.put(
                "connected", stack -> Services.connected(stack, Services.http().build()));
        valid.put("load-balancer", Balancing::alb);
        valid.put("listener-rule", stack -> ListenerPrograms.add(Balancing.alb(stack), "Orders", 10, "/orders/*"));
        valid.put(
                "network-load-balancer",
                stack ->
                        BalancerPrograms.forward(stack, Balancing.network(stack).build(), Protocol.TCP, Protocol.TCP));
        valid.put("traffic-shift", DeploymentPrograms.shifted("BLUE_GREEN", Map.of("BakeTimeInMinutes", 5)));
        valid.put("disk", DiskPrograms::service);
        valid.put("foreign-files", stack -> SharedFiles.foreign(stack, volume -> {}));
        valid.put("shared-files", SharedFiles::mounted);
        valid.put("schedule", Schedules::nightly);
        valid.put("queue", OtherPrograms::queue);
        valid.put("worker", OtherPrograms::worker);
        valid.put("namespace", stack -> OtherPrograms.namespace(stack, "shop.local"));
        valid.put("scaled", stack -> Scaling.scaled(stack, 2, 10));
        valid.put("scaling", stack -> {
            var target = Scaling.target(stack, Scaling.unset(stack), "Target", 2, 8);
            Scaling.policy(stack, "Cpu", target, Scaling.cpu(60));
        });
        return valid;
    }
}
