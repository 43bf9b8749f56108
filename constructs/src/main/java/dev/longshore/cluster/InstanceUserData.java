package dev.longshore.cluster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.UserData;

/** What an instance does when it starts: it joins the cluster, keeps tasks from its own role, and drains with Spot. */
final class InstanceUserData {
    private InstanceUserData() {}

    static UserData of(InstanceSettings settings, String clusterName, boolean warmPool) {
        return UserData.custom(
                switch (settings.image().family()) {
                    case AMAZON_LINUX_2023 -> linux(settings.userData(), clusterName, warmPool);
                    case BOTTLEROCKET -> bottlerocket(settings.bottlerocketSettings(), clusterName, warmPool);
                    case WINDOWS -> windows(settings.userData(), clusterName, warmPool);
                });
    }

    private static String linux(List<String> commands, String clusterName, boolean warmPool) {
        List<String> lines = new ArrayList<>();
        lines.add("#!/bin/bash");
        lines.addAll(commands);
        lines.add("cat >> /etc/ecs/ecs.config <<'CONFIG'");
        lines.add("ECS_CLUSTER=" + clusterName);
        lines.add("ECS_AWSVPC_BLOCK_IMDS=true");
        // CDK sets it for groups with a Spot price only: never with several types.
        lines.add("ECS_ENABLE_SPOT_INSTANCE_DRAINING=true");
        if (warmPool) {
            lines.add("ECS_WARM_POOLS_CHECK=true");
        }
        lines.add("CONFIG");
        return String.join("\n", lines);
    }

    private static String bottlerocket(@Nullable String settings, String clusterName, boolean warmPool) {
        List<String> lines = new ArrayList<>();
        lines.add("[settings.ecs]");
        lines.add("cluster = \"" + clusterName + "\"");
        lines.add("awsvpc-block-imds = true");
        lines.add("enable-spot-instance-draining = true");
        if (warmPool) {
            lines.add("[settings.autoscaling]");
            lines.add("should-wait = true");
        }
        if (settings != null) {
            lines.add(settings);
        }
        return String.join("\n", lines);
    }

    private static String windows(List<String> commands, String clusterName, boolean warmPool) {
        List<String> lines = new ArrayList<>();
        lines.add("<powershell>");
        lines.addAll(commands);
        lines.add("Import-Module ECSTools");
        lines.add(variable("ECS_ENABLE_SPOT_INSTANCE_DRAINING"));
        lines.add(variable("ECS_ENABLE_AWSLOGS_EXECUTIONROLE_OVERRIDE"));
        if (warmPool) {
            lines.add(variable("ECS_WARM_POOLS_CHECK"));
        }
        lines.add("Initialize-ECSAgent -Cluster '" + clusterName
                + "' -EnableTaskIAMRole -EnableTaskENI -AwsvpcBlockIMDS"
                + " -LoggingDrivers '[\"json-file\",\"awslogs\"]'");
        lines.add("</powershell>");
        return String.join("\n", lines);
    }

    private static String variable(String name) {
        return "[Environment]::SetEnvironmentVariable(\"" + name + "\", \"true\", \"Machine\")";
    }
}
