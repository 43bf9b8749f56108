package dev.longshore.deployment;

import dev.longshore.internal.ServiceTrust;
import dev.longshore.internal.TemplateCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.IFunction;
import software.constructs.Construct;

/** Renders how a service is deployed: what the L2 services have no word for, or not all words. */
public final class ServiceDeployment {
    private static final String CONFIGURATION = "DeploymentConfiguration.";
    private static final String BREAKER = "deploymentCircuitBreaker";

    private final Construct scope;
    private final BaseService service;
    private @Nullable CfnService rendered;

    private ServiceDeployment(Construct scope, BaseService service) {
        this.scope = scope;
        this.service = service;
    }

    /**
     * Renders it.
     *
     * @param scope where roles and alarms are made
     * @param service the service, which has its percentages and a circuit breaker that rolls back
     * @param deployment how it is deployed
     * @param groups all its target groups, asked for only where alarms need them
     */
    public static void attach(
            Construct scope, BaseService service, Deployment deployment, Supplier<List<MeasuredGroup>> groups) {
        new ServiceDeployment(scope, service).render(deployment, groups);
    }

    private void render(Deployment deployment, Supplier<List<MeasuredGroup>> groups) {
        Map<String, Object> model = deployment.model();
        if (!model.containsKey(BREAKER)) {
            rendered().addPropertyDeletionOverride(CONFIGURATION + TemplateCase.capital(BREAKER));
        }
        model.remove(BREAKER, CircuitBreaker.DEFAULT.model());
        if (!deployment.hooks().isEmpty()) {
            model.put("lifecycleHooks", hooks(deployment.hooks()));
        }
        if (!deployment.alarms().isEmpty()) {
            Map<String, Object> alarms = new LinkedHashMap<>();
            alarms.put("enable", true);
            alarms.put("rollback", true);
            alarms.put("alarmNames", new RollbackAlarmResources(scope, service, groups).names(deployment.alarms()));
            model.put("alarms", alarms);
        }
        model.forEach((name, value) ->
                rendered().addPropertyOverride(CONFIGURATION + TemplateCase.capital(name), TemplateCase.of(value)));
        String forced = deployment.forced();
        if (forced != null) {
            Map<String, Object> force = new LinkedHashMap<>();
            force.put("EnableForceNewDeployment", true);
            force.put("ForceNewDeploymentNonce", forced);
            rendered().addPropertyOverride("ForceNewDeployment", force);
        }
        if (deployment.latestRevision()) {
            rendered()
                    .addPropertyOverride(
                            "TaskDefinition", service.getTaskDefinition().getFamily());
            service.getNode().addDependency(service.getTaskDefinition());
        }
    }

    // Most services need nothing of it: the default is a word that the L2 has.
    private CfnService rendered() {
        if (rendered == null) {
            rendered = (CfnService) service.getNode().getDefaultChild();
        }
        return Objects.requireNonNull(rendered);
    }

    private List<Object> hooks(List<DeploymentHook> hooks) {
        Role role = null;
        List<Object> all = new ArrayList<>();
        for (DeploymentHook hook : hooks) {
            Map<String, Object> model = DeploymentModel.hook(hook);
            IFunction function = hook.function();
            if (function != null) {
                role = role == null ? role() : role;
                function.grantInvoke(role);
                model.put("hookTargetArn", function.getFunctionArn());
                model.put("roleArn", role.getRoleArn());
            }
            all.add(model);
        }
        return all;
    }

    private Role role() {
        Role role = Role.Builder.create(scope, "HookRole")
                .assumedBy(ServiceTrust.of("ecs.amazonaws.com", "ecs", "*"))
                .description("Lets ECS ask the functions of a deployment")
                .build();
        // Its policy is another resource: without it there, the first deployment could not ask.
        service.getNode().addDependency(role);
        return role;
    }
}
