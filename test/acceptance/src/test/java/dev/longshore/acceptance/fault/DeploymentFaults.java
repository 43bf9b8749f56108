package dev.longshore.acceptance.fault;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.ecs.AvailabilityZoneRebalancing;
import software.amazon.awscdk.services.ecs.CpuUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;

/** What goes wrong when a service is deployed anew. */
final class DeploymentFaults {
    private DeploymentFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.updated(
                        "F06",
                        "a deployment resets the count that scaling set",
                        "sets its count back to 2",
                        List.of(counted("1", true), counted("2", true)),
                        List.of(counted("1", false), counted("2", false))),
                Fault.updated(
                        "F09",
                        "the id of a policy contains its value",
                        "Only one TargetTrackingScaling policy for a given metric",
                        List.of(scaled("Cpu50", 50), scaled("Cpu60", 60)),
                        List.of(scaled("Cpu", 50), scaled("Cpu", 60))),
                Fault.updated(
                        "F11",
                        "healthy percents that let nothing start or stop",
                        "Exceeded attempts to wait",
                        List.of(percents("1", 100), percents("2", 100)),
                        List.of(percents("1", 200), percents("2", 200))),
                Fault.created(
                        "F12",
                        "no circuit breaker",
                        "keeps CloudFormation waiting for three hours",
                        bare(service -> service.availabilityZoneRebalancing(AvailabilityZoneRebalancing.ENABLED)),
                        repaired()),
                Fault.created(
                        "F14",
                        "zone rebalancing left to chance",
                        "leaves AvailabilityZoneRebalancing out",
                        bare(service -> service.circuitBreaker(Plain.BREAKER)),
                        repaired()),
                Fault.updated(
                        "F16",
                        "a name of its own stands in the way of replacement",
                        "custom-named resource requires replacing",
                        List.of(role("web", "/a/"), role("web", "/b/")),
                        List.of(role(null, "/a/"), role(null, "/b/"))));
    }

    private static Consumer<Stack> bare(Consumer<FargateService.Builder> change) {
        return stack -> {
            Plain plain = Plain.in(stack);
            FargateService.Builder service = plain.bare(plain.task("1"));
            change.accept(service);
            service.build();
        };
    }

    private static Consumer<Stack> repaired() {
        return bare(service ->
                service.circuitBreaker(Plain.BREAKER).availabilityZoneRebalancing(AvailabilityZoneRebalancing.ENABLED));
    }

    private static Consumer<Stack> counted(String tag, boolean withCount) {
        return stack -> {
            Plain plain = Plain.in(stack);
            scaling(plain.service(plain.task(tag), service -> {
                if (withCount) {
                    service.desiredCount(2);
                }
            }));
        };
    }

    private static Consumer<Stack> scaled(String id, int percent) {
        return stack -> {
            Plain plain = Plain.in(stack);
            scaling(plain.service(plain.task("1"), service -> {}))
                    .scaleOnCpuUtilization(
                            id,
                            CpuUtilizationScalingProps.builder()
                                    .targetUtilizationPercent(percent)
                                    .build());
        };
    }

    private static Consumer<Stack> percents(String tag, int maximum) {
        return stack -> {
            Plain plain = Plain.in(stack);
            plain.bare(plain.task(tag))
                    .circuitBreaker(Plain.BREAKER)
                    .maxHealthyPercent(maximum)
                    .availabilityZoneRebalancing(
                            maximum > 100 ? AvailabilityZoneRebalancing.ENABLED : AvailabilityZoneRebalancing.DISABLED)
                    .build();
        };
    }

    private static ScalableTaskCount scaling(FargateService service) {
        return service.autoScaleTaskCount(
                EnableScalingProps.builder().minCapacity(2).maxCapacity(9).build());
    }

    private static Consumer<Stack> role(@Nullable String name, String path) {
        return stack -> {
            Role.Builder role = Role.Builder.create(stack, "Role")
                    .path(path)
                    .assumedBy(new ServicePrincipal("ecs-tasks.amazonaws.com"));
            if (name != null) {
                role.roleName(name);
            }
            role.build();
        };
    }
}
