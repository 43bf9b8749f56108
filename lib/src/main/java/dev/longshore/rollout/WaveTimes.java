package dev.longshore.rollout;

import dev.longshore.model.Container;
import dev.longshore.model.ContainerHealthCheck;
import dev.longshore.model.Reference;
import dev.longshore.model.Resources;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Attribute;
import dev.longshore.model.resource.Link;
import dev.longshore.model.resource.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * The seconds that the tasks of one wave of a deployment take, after the launch.
 *
 * @param startup what a container takes until it answers, as its start period or half of the service's grace period says
 * @param check one check of the load balancer; 0 without one
 * @param deregistration what the load balancer waits for open requests; 0 without one
 * @param stop the longest stop timeout
 */
public record WaveTimes(int startup, int check, int deregistration, int stop) {
    /** What ECS and Elastic Load Balancing take where nothing is set, as CDK's patterns leave it. */
    private static final int CHECK_UNLESS_SET = 30;

    private static final int DEREGISTRATION_UNLESS_SET = 300;
    private static final int STOP_UNLESS_SET = 30;

    /** A grace period up to here says nothing about the container. */
    private static final int GRACE_OF_ANY = 60;

    /** Returns the arithmetic of a service with these times. */
    public Rollout rollout(int tasks, int minimumPercent, int maximumPercent) {
        return Rollout.of(tasks, minimumPercent, maximumPercent, startup, check + deregistration, stop);
    }

    @Override
    public String toString() {
        return "launch " + Rollout.LAUNCH_SECONDS
                + (startup == 0 ? "" : " + start " + startup)
                + (check == 0 ? "" : " + check " + check + " + deregistration " + deregistration)
                + " + stop " + stop;
    }

    WaveTimes ofPatterns() {
        return check == 0
                ? new WaveTimes(startup, 0, 0, STOP_UNLESS_SET)
                : new WaveTimes(startup, CHECK_UNLESS_SET, DEREGISTRATION_UNLESS_SET, STOP_UNLESS_SET);
    }

    /** Returns those of a service, or null where one of them is not known. */
    static @Nullable WaveTimes of(Service service, TaskDefinition task, Resources resources) {
        Integer grace = Value.knownOr(service.healthCheckGracePeriodSeconds(), 0);
        if (grace == null) {
            return null;
        }
        int startup = grace > GRACE_OF_ANY ? grace / 2 : 0;
        int stop = 0;
        for (Container container : task.containers()) {
            ContainerHealthCheck health = container.healthCheck();
            Integer start = health == null ? Integer.valueOf(0) : Value.knownOr(health.startPeriod(), 0);
            Integer timeout = Value.knownOr(container.stopTimeout(), STOP_UNLESS_SET);
            if (start == null || timeout == null) {
                return null;
            }
            startup = Math.max(startup, start);
            stop = Math.max(stop, timeout);
        }
        int check = 0;
        int deregistration = 0;
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            TargetGroup group = group(balancer, resources);
            Integer interval = group == null ? null : Value.knownOr(group.healthCheckInterval(), CHECK_UNLESS_SET);
            Integer delay = group == null ? null : deregistration(group);
            if (interval == null || delay == null) {
                return null;
            }
            check = Math.max(check, interval);
            deregistration = Math.max(deregistration, delay);
        }
        return new WaveTimes(startup, check, deregistration, stop);
    }

    /** Returns whether a Network Load Balancer certainly sends to a service. */
    static boolean comesByNetworkLoadBalancer(Service service, Resources resources) {
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            TargetGroup group = group(balancer, resources);
            if (group != null && Value.known(group.protocol()) != null && !group.isHttp()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable TargetGroup group(ServiceLoadBalancer balancer, Resources resources) {
        Reference group = balancer.targetGroup();
        return group == null
                ? null
                : TargetGroup.KIND.at(new Link(group.toString(), group.target(), group.place()), resources);
    }

    private static @Nullable Integer deregistration(TargetGroup group) {
        Attribute delay = group.attribute("deregistration_delay.timeout_seconds");
        return delay == null ? Integer.valueOf(DEREGISTRATION_UNLESS_SET) : Value.known(delay.number());
    }
}
