package dev.longshore.rule.service;

import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.CapacityProvider;
import dev.longshore.model.resource.Daemon;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;

/** ECS manages daemons where it manages the instances. */
final class SVC222 extends ResourceRule<Daemon> {
    private static final List<String> FARGATE = List.of("capacity-provider/FARGATE", "capacity-provider/FARGATE_SPOT");
    private static final String ARN = "arn:aws:ecs:eu-west-1:111122223333:capacity-provider/";

    SVC222() {
        super(
                Daemon.KIND,
                "SVC-222",
                "the capacity providers of a managed daemon are of Managed Instances",
                Sources.DAEMONS,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the capacity provider is not one of ECS Managed Instances");
    }

    @Override
    protected void judge(Daemon resource, Resources all, Report report) {
        for (Value<String> arn : resource.capacityProviders()) {
            if (arn.is(text -> FARGATE.stream().anyMatch(text::endsWith))) {
                wrong(resource, arn.toString(), report);
            }
        }
        for (String id : resource.capacityProviderResources()) {
            Resource provider = all.get(id);
            if (provider != null
                    && provider.type().equals(Providers.PROVIDER)
                    && new CapacityProvider(provider).autoScalingGroup() != null) {
                wrong(resource, id, report);
            }
        }
    }

    private void wrong(Daemon resource, String provider, Report report) {
        report.wrong(
                this,
                resource.placeOf("CapacityProviderArns"),
                "CapacityProviderArns",
                provider,
                "'CapacityProviderArns' must be of Managed Instances, got " + provider,
                "make it an AWS::ECS::Service with 'SchedulingStrategy' DAEMON");
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Yaml.resource("Agent", "AWS::ECS::Daemon", "CapacityProviderArns: [%s]")),
                ARN + "FARGATE",
                ARN + "agents");
    }
}
