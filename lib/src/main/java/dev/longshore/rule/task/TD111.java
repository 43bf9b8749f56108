package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A container has one account in a domain. */
final class TD111 extends ContainerRule {
    TD111() {
        super(
                "TD-111",
                "at most one of credentialSpecs",
                Sources.CONTAINER,
                Confidence.STATED,
                Consequence.REFUSED,
                "ClientException: a container can have only one credential spec");
    }

    @Override
    void judge(TaskDefinition task, Container container, Report report) {
        int count = container.credentialSpecs().size();
        if (count > 1) {
            report.wrong(
                    this,
                    container.credentialSpecs().place(),
                    "credentialSpecs",
                    Integer.toString(count),
                    in(container) + "'credentialSpecs' must have one element, got " + count,
                    "leave out all but one");
        }
    }

    @Override
    public Examples examples() {
        String spec = "\"credentialspec:arn:aws:s3:::shop/gmsa.json\"";
        return Examples.of(
                Yaml.container("credentialSpecs: [" + spec + ", " + spec + "]"),
                Yaml.container("credentialSpecs: [" + spec + "]"),
                Yaml.container("credentialSpecs: " + Yaml.TOKEN));
    }
}
