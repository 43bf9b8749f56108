package dev.longshore.acceptance.fault;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.HealthCheck;
import software.amazon.awscdk.services.elasticloadbalancingv2.AddApplicationActionProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.BaseApplicationListenerProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerAction;
import software.amazon.awscdk.services.elasticloadbalancingv2.TargetType;

/** Load balancers and their target groups. */
final class TrafficFaults {
    private static final String EMPTY_FLAG = "@aws-cdk/aws-ecs:removeEmptyLoadBalancers";

    private TrafficFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.updated(
                        "F02",
                        "a load balancer is replaced and its target group kept",
                        "cannot be associated with more than one load balancer",
                        List.of(stack -> balanced(stack, true, "Web"), stack -> balanced(stack, false, "Web")),
                        List.of(stack -> balanced(stack, true, "Public"), stack -> balanced(stack, false, "Internal"))),
                Fault.created(
                        "F05",
                        "a service registers in a target group that no listener leads to",
                        "does not have an associated load balancer",
                        stack -> served(stack, false, true),
                        stack -> served(stack, true, true)),
                Fault.created(
                        "F13",
                        "the load balancer gives up before the app has started",
                        "gives a task 60 s of grace, and its containers take up to 180 s",
                        stack -> slow(stack, 60),
                        stack -> slow(stack, 240)),
                Fault.updated(
                        "F15",
                        "the last target group is left out and stays registered",
                        "stays registered with its target groups",
                        List.of(stack -> served(stack, true, true), stack -> served(stack, true, false)),
                        List.of(
                                stack -> served(flagged(stack), true, true),
                                stack -> served(flagged(stack), true, false))));
    }

    private static void balanced(Stack stack, boolean isPublic, String group) {
        Vpc vpc = Plain.vpc(stack);
        answer(listener(stack, vpc, isPublic), ListenerAction.forward(List.of(group(stack, vpc, group))));
    }

    private static void served(Stack stack, boolean attached, boolean registered) {
        Plain plain = Plain.in(stack);
        ApplicationTargetGroup group = group(stack, plain.vpc(), "Web");
        answer(
                listener(stack, plain.vpc(), true),
                attached ? ListenerAction.forward(List.of(group)) : ListenerAction.fixedResponse(404));
        FargateService service = plain.service(plain.task("1"), builder -> {});
        if (registered) {
            service.attachToApplicationTargetGroup(group);
        }
    }

    private static void slow(Stack stack, int grace) {
        Plain plain = Plain.in(stack);
        ApplicationTargetGroup group = group(stack, plain.vpc(), "Web");
        answer(listener(stack, plain.vpc(), true), ListenerAction.forward(List.of(group)));
        FargateService service = plain.service(
                plain.task(
                        "1",
                        container -> container.healthCheck(HealthCheck.builder()
                                .command(List.of("CMD", "true"))
                                .startPeriod(Duration.seconds(180))
                                .build())),
                builder -> builder.healthCheckGracePeriod(Duration.seconds(grace)));
        service.attachToApplicationTargetGroup(group);
    }

    private static void answer(ApplicationListener listener, ListenerAction action) {
        listener.addAction(
                "Default", AddApplicationActionProps.builder().action(action).build());
    }

    private static Stack flagged(Stack stack) {
        stack.getNode().setContext(EMPTY_FLAG, true);
        return stack;
    }

    private static ApplicationTargetGroup group(Stack stack, Vpc vpc, String id) {
        return ApplicationTargetGroup.Builder.create(stack, id)
                .vpc(vpc)
                .port(80)
                .targetType(TargetType.IP)
                .build();
    }

    private static ApplicationListener listener(Stack stack, Vpc vpc, boolean isPublic) {
        return ApplicationLoadBalancer.Builder.create(stack, "Balancer")
                .vpc(vpc)
                .internetFacing(isPublic)
                .build()
                .addListener(
                        "Http", BaseApplicationListenerProps.builder().port(80).build());
    }
}
