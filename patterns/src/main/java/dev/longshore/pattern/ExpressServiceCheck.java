package dev.longshore.pattern;

import dev.longshore.cluster.EcsCluster;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.EcsModel;
import dev.longshore.rule.Rules;
import dev.longshore.task.EcsTaskProps;
import java.util.ArrayList;
import java.util.List;

/** What must hold for a service in Express Mode. */
final class ExpressServiceCheck {
    private ExpressServiceCheck() {}

    static List<Finding> of(ExpressServiceProps props, Place place) {
        List<Finding> findings = new ArrayList<>(said(props, place));
        findings.addAll(new OptionCheck(place)
                .require(
                        props.minTasks() >= 1 && props.minTasks() <= props.maxTasks(),
                        OptionRule.CONTRADICTION,
                        "tasks",
                        props.minTasks() + " to " + props.maxTasks(),
                        "must be at least 1, and the most no fewer than the fewest",
                        "write tasks(2, 10)")
                .require(
                        props.targetCpuPercent() >= 1 && props.targetCpuPercent() <= 100,
                        OptionRule.EXPRESS,
                        "targetCpuPercent",
                        props.targetCpuPercent(),
                        "must be 1 to 100",
                        "write targetCpuPercent(" + ExpressServiceProps.DEFAULT_CPU_PERCENT + ")")
                .require(
                        props.healthCheckPath().startsWith("/") || LateValue.isIn(props.healthCheckPath()),
                        OptionRule.EXPRESS,
                        "healthCheckPath",
                        props.healthCheckPath(),
                        "must begin with a slash",
                        "write healthCheckPath(\"/" + props.healthCheckPath() + "\")")
                .require(
                        hasSubnets(props),
                        OptionRule.PUBLIC_SUBNETS,
                        Boolean.TRUE.equals(props.internet()) ? "allowFromAnywhere" : "internal",
                        true,
                        "needs such subnets, and the VPC of the cluster has none",
                        Boolean.TRUE.equals(props.internet()) ? "write internal()" : "write allowFromAnywhere()")
                .findings());
        findings.addAll(ofTask(props, place));
        return findings;
    }

    private static List<Finding> said(ExpressServiceProps props, Place place) {
        String image = props.image();
        return new OptionCheck(place)
                .require(
                        image != null && !image.isBlank(),
                        OptionRule.MISSING,
                        "image",
                        null,
                        "is missing",
                        "add image(\"public.ecr.aws/nginx/nginx:1.29\") or another")
                .require(
                        props.internet() != null,
                        OptionRule.REACHABLE_FROM,
                        "allowFromAnywhere",
                        null,
                        "or 'internal' is missing: who may reach the service",
                        "add allowFromAnywhere() or internal()")
                .findings();
    }

    private static boolean hasSubnets(ExpressServiceProps props) {
        EcsCluster cluster = props.cluster();
        if (cluster == null || props.internet() == null) {
            return true;
        }
        return !(props.internet()
                        ? cluster.getVpc().getPublicSubnets()
                        : cluster.getVpc().getPrivateSubnets())
                .isEmpty();
    }

    // It becomes a task on Fargate, with all that Fargate asks of one.
    private static List<Finding> ofTask(ExpressServiceProps props, Place place) {
        String image = props.image();
        if (image == null || image.isBlank()) {
            return List.of();
        }
        EcsTaskProps task = EcsTaskProps.builder()
                .profile(props.profile())
                .size(props.size())
                .addContainer("app", image, c -> c.port(props.port()))
                .build();
        return Rules.judge(EcsModel.of(task.model(place)));
    }
}
