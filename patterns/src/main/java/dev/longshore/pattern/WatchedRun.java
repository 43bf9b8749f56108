package dev.longshore.pattern;

import dev.longshore.internal.Ordered;
import dev.longshore.service.StandaloneTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.ecs.CapacityProviderStrategy;

/** The states of a run that ECS alone can't do: with a timeout, attempts, one at a time, or Spot and then on demand. */
final class WatchedRun {
    private static final List<CapacityProviderStrategy> ON_DEMAND = List.of(CapacityProviderStrategy.builder()
            .capacityProvider("FARGATE")
            .weight(1)
            .build());

    private final StandaloneTask task;
    private final RunPolicy policy;
    private final Map<String, Object> states = new LinkedHashMap<>();

    private WatchedRun(StandaloneTask task, RunPolicy policy) {
        this.task = task;
        this.policy = policy;
    }

    /** Returns the definition of the state machine. */
    static Map<String, Object> definition(
            StandaloneTask task, RunPolicy policy, boolean oneAtATime, boolean spotFirst) {
        WatchedRun run = new WatchedRun(task, policy);
        if (oneAtATime) {
            run.skipWhileRunning();
        }
        if (spotFirst) {
            run.spotThenOnDemand();
        } else {
            run.add("Run", run.end(policy.state(Aws.PARTITION, run.on(task.getCapacityProviderStrategy()))));
        }
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("StartAt", run.states.keySet().iterator().next());
        definition.put("States", run.states);
        return definition;
    }

    private void skipWhileRunning() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("Cluster", task.getCluster().getClusterArn());
        parameters.put("Family", task.getTask().getTaskDefinition().getFamily());
        parameters.put("DesiredStatus", "RUNNING");
        Map<String, Object> look = new LinkedHashMap<>();
        look.put("Type", "Task");
        look.put("Resource", "arn:" + Aws.PARTITION + ":states:::aws-sdk:ecs:listTasks");
        look.put("Parameters", parameters);
        look.put("ResultPath", "$.running");
        look.put("Next", "IsRunning");
        add("Look", look);
        Map<String, Object> running = new LinkedHashMap<>();
        running.put("Variable", "$.running.TaskArns[0]");
        running.put("IsPresent", true);
        running.put("Next", "RunningAlready");
        add("IsRunning", choice(List.of(running), "Run"));
        add("RunningAlready", Ordered.map("Type", "Succeed"));
    }

    private void spotThenOnDemand() {
        Map<String, Object> spot = new RunPolicy(policy.timeout(), 1, 0, policy.startAge())
                .state(Aws.PARTITION, on(task.getCapacityProviderStrategy()));
        boolean again = policy.attempts() > 1;
        Map<String, Object> failed = new LinkedHashMap<>();
        failed.put("ErrorEquals", List.of("States.TaskFailed"));
        failed.put("ResultPath", "$.failed");
        failed.put("Next", again ? "RunOnDemand" : "WhyItFailed");
        spot.put("Catch", List.of(failed));
        add("Run", end(spot));
        if (!again) {
            List<Map<String, Object>> spotIsToBlame = new ArrayList<>();
            // What ECS says of a task that Spot took back, and of one that it never had room for.
            for (String cause : List.of("*SpotInterruption*", "*apacity is unavailable*", "*RESOURCE:*")) {
                Map<String, Object> matches = new LinkedHashMap<>();
                matches.put("Variable", "$.failed.Cause");
                matches.put("StringMatches", cause);
                matches.put("Next", "RunOnDemand");
                spotIsToBlame.add(matches);
            }
            add("WhyItFailed", choice(spotIsToBlame, "Failed"));
            Map<String, Object> fail = new LinkedHashMap<>();
            fail.put("Type", "Fail");
            fail.put("ErrorPath", "$.failed.Error");
            fail.put("CausePath", "$.failed.Cause");
            add("Failed", fail);
        }
        RunPolicy rest = policy.attempts(Math.max(1, policy.attempts() - 1));
        add("RunOnDemand", end(rest.state(Aws.PARTITION, on(ON_DEMAND))));
    }

    private Map<String, Object> on(List<CapacityProviderStrategy> strategy) {
        return RunParameters.ofState(task, strategy);
    }

    private void add(String name, Map<String, Object> state) {
        states.put(name, state);
    }

    private Map<String, Object> end(Map<String, Object> state) {
        state.put("End", true);
        return state;
    }

    private static Map<String, Object> choice(List<Map<String, Object>> choices, String otherwise) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("Type", "Choice");
        choice.put("Choices", choices);
        choice.put("Default", otherwise);
        return choice;
    }
}
