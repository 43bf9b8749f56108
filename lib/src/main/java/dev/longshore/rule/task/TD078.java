package dev.longshore.rule.task;

import dev.longshore.model.TaskDefinition;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Sources;
import org.jspecify.annotations.Nullable;

/** EFS came with platform 1.4.0. */
final class TD078 extends PlatformVersionRule {
    TD078() {
        super("TD-078", "EFS volumes", "1.4.0", Confidence.STATED, Sources.EFS_GUIDE);
    }

    @Override
    @Nullable
    String need(TaskDefinition task) {
        return task.volumes().stream().anyMatch(volume -> volume.efsVolumeConfiguration() != null)
                ? "EFS volumes"
                : null;
    }

    @Override
    public Examples examples() {
        return examples(
                Yaml.fargateContainer("cpu: 10")
                        + "volumes: [{name: data, efsVolumeConfiguration: {fileSystemId: fs-12345678}}]\n",
                "1.3.0");
    }
}
