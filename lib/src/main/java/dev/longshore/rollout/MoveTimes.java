package dev.longshore.rollout;

import dev.longshore.model.DeploymentConfiguration;
import dev.longshore.model.LifecycleHook;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The seconds of a deployment that moves requests from one set of tasks to another, beside those of its tasks.
 *
 * @param waits how often it waits between two steps
 * @param step for how long
 * @param bake for how long both sets run at the end
 * @param pauses how long it waits for somebody, in all
 * @param network how often ECS waits for the weights of a Network Load Balancer; 0 without one
 */
public record MoveTimes(int waits, int step, int bake, int pauses, int network) {
    private static final int MINUTE = 60;
    private static final double PERCENT = 100;

    /** What ECS takes where a pause says nothing: a day. */
    private static final int PAUSE_UNLESS_SET = 1440;

    /** Returns the arithmetic of a service whose tasks take these times. */
    public Rollout rollout(WaveTimes times) {
        return Rollout.moving(
                times.startup() + times.check(),
                waits,
                step,
                bake + pauses + network * Rollout.NETWORK_SECONDS,
                times.deregistration() + times.stop());
    }

    @Override
    public String toString() {
        return (waits == 0 ? "" : " + " + waits + " × step " + step)
                + (network == 0 ? "" : " + " + network + " × network load balancer " + Rollout.NETWORK_SECONDS)
                + (pauses == 0 ? "" : " + pauses " + pauses) + " + bake " + bake;
    }

    /** Returns those of a deployment, or null where one of them is not known. */
    static @Nullable MoveTimes of(DeploymentConfiguration deployment, boolean network) {
        Integer bake = Value.known(deployment.bakeTimeInMinutes());
        Integer waits = waits(deployment);
        Integer step = step(deployment);
        Integer pauses = waits == null ? null : pauses(deployment, waits);
        return bake == null || waits == null || step == null || pauses == null
                ? null
                : new MoveTimes(
                        waits,
                        step * MINUTE,
                        bake * MINUTE,
                        pauses * MINUTE,
                        network ? Rollout.networkChanges(waits) : 0);
    }

    private static @Nullable Integer waits(DeploymentConfiguration deployment) {
        String strategy = Value.known(deployment.strategy());
        Double percent = Value.known(deployment.stepPercent());
        if ("LINEAR".equals(strategy)) {
            return percent == null || percent <= 0 ? null : Integer.valueOf((int) Math.ceil(PERCENT / percent) - 1);
        }
        return "CANARY".equals(strategy) ? 1 : 0;
    }

    private static @Nullable Integer step(DeploymentConfiguration deployment) {
        String strategy = Value.known(deployment.strategy());
        if ("LINEAR".equals(strategy)) {
            return Value.known(deployment.stepBakeTimeInMinutes());
        }
        return "CANARY".equals(strategy) ? Value.known(deployment.canaryBakeTimeInMinutes()) : Integer.valueOf(0);
    }

    // Functions are taken to answer at once.
    private static @Nullable Integer pauses(DeploymentConfiguration deployment, int waits) {
        int minutes = 0;
        for (LifecycleHook hook : deployment.lifecycleHooks()) {
            if ("PAUSE".equals(Value.known(hook.targetType()))) {
                Integer pause = Value.knownOr(hook.pauseMinutes(), PAUSE_UNLESS_SET);
                if (pause == null) {
                    return null;
                }
                for (Value<String> stage : hook.lifecycleStages()) {
                    minutes += pause * (stage.is("PRE_PRODUCTION_TRAFFIC_SHIFT"::equals) ? waits + 1 : 1);
                }
            }
        }
        return minutes;
    }
}
