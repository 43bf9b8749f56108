package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;

/** On Fargate it is ECS that pulls from a private registry. */
final class TD205 extends ExecutionRoleRule {
    private static final String PRIVATE = ".dkr.ecr";

    TD205() {
        super(
                "TD-205",
                "images of ECR on Fargate",
                Sources.EXECUTION_ROLE,
                "Fargate requires task definition to have execution role ARN to support ECR images.");
    }

    @Override
    boolean needsRole(TaskDefinition task, Container container) {
        return task.isFargate() && isInEcr(container);
    }

    @Override
    public Examples examples() {
        return examples(Yaml.FARGATE_IN_TEMPLATE, ", Image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:1.4.2");
    }

    /** Tells whether the image is certainly in ECR, also where account and region are not known. */
    static boolean isInEcr(Container container) {
        Value<String> image = container.image();
        String host = image == null
                ? ""
                : image.text().substring(0, Math.max(0, image.text().lastIndexOf('/')));
        return host.contains(PRIVATE + ".") || host.contains(PRIVATE + "-fips.");
    }
}
