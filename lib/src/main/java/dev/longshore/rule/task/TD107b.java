package dev.longshore.rule.task;

import dev.longshore.model.Container;
import dev.longshore.model.ProxyConfiguration;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Names;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.List;

/** The proxy is a container. */
final class TD107b extends TaskRule {
    TD107b() {
        super(
                "TD-107b",
                "the proxy of a task is one of its containers",
                Sources.PROXY,
                Confidence.STATED,
                Consequence.REFUSED,
                "Proxy container […] does not exist.");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        ProxyConfiguration proxy = task.proxyConfiguration();
        Value<String> name = proxy == null ? null : proxy.containerName();
        List<String> containers = Names.all(task.containers(), Container::name);
        if (name != null && containers != null && name.is(text -> !containers.contains(text))) {
            report.wrong(
                    this,
                    "proxyConfiguration.containerName",
                    name,
                    "'proxyConfiguration.containerName' must be a container of the task, got " + name,
                    "name one of: " + String.join(", ", containers));
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "networkMode: awsvpc\n" + Yaml.container("cpu: 10")
                        + "proxyConfiguration: {type: APPMESH, containerName: %s}\n",
                "envoy",
                "app");
    }
}
