package dev.longshore.generated;

import static dev.longshore.generated.Choice.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task definition that ECS takes. */
final class ValidTask {
    private static final int MAX_CONTAINERS = 10;
    private static final String ROLE = "arn:aws:iam::111111111111:role/";

    private final Choice choice;
    private final Platform platform;
    private final ValidVolumes volumes;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<ValidContainer> containers = new ArrayList<>();
    private TaskSizes.@Nullable Size size;

    ValidTask(Choice choice, Platform platform) {
        this.choice = choice;
        this.platform = platform;
        this.volumes = new ValidVolumes(choice, platform);
        head();
        size();
        rest();
        fill();
    }

    Map<String, Object> fields() {
        return fields;
    }

    Platform platform() {
        return platform;
    }

    List<ValidContainer> containers() {
        return containers;
    }

    ValidVolumes volumes() {
        return volumes;
    }

    private void head() {
        fields.put("family", choice.name(1, 255));
        if (!platform.networkMode().isEmpty()) {
            fields.put("networkMode", platform.networkMode());
        }
        if (!platform.compatibilities().isEmpty()) {
            fields.put("requiresCompatibilities", platform.compatibilities());
        }
        fields.put("executionRoleArn", ROLE + "execution");
        fields.put("taskRoleArn", ROLE + "task");
        if (platform == Platform.FARGATE_ARM) {
            fields.put("runtimePlatform", object("cpuArchitecture", "ARM64", "operatingSystemFamily", "LINUX"));
        } else if (platform.isWindows()) {
            String system = choice.of("2019_FULL", "2019_CORE", "2022_FULL", "2022_CORE");
            fields.put(
                    "runtimePlatform",
                    object("cpuArchitecture", "X86_64", "operatingSystemFamily", "WINDOWS_SERVER_" + system));
        }
    }

    private void size() {
        if (platform.isFargate()) {
            size = choice.of(platform.isWindows() ? TaskSizes.windows() : TaskSizes.linux());
        } else if (choice.in(50)) {
            size = new TaskSizes.Size(choice.between(256, 8192), choice.between(1024, 65536));
        }
        if (size != null) {
            boolean words = choice.in(20) && size.memory() % 1024 == 0 && size.cpu() % 1024 == 0;
            fields.put("cpu", words ? size.cpu() / 1024 + " vCPU" : String.valueOf(size.cpu()));
            fields.put("memory", words ? size.memory() / 1024 + " GB" : String.valueOf(size.memory()));
        }
    }

    private void rest() {
        if (platform.isFargate() && platform.isLinux() && platform != Platform.EC2_AND_FARGATE && choice.in(30)) {
            fields.put("ephemeralStorage", object("sizeInGiB", choice.between(21, 200)));
        }
        if (platform.isFargate() && platform.isLinux() && choice.in(10)) {
            fields.put("pidMode", "task");
        } else if (platform.isLinuxHost() && choice.in(20)) {
            fields.put("pidMode", choice.of("host", "task"));
        }
        if (platform.isEc2() && choice.in(10)) {
            fields.put("ipcMode", choice.of("host", "task", "none"));
        }
        if (platform.isEc2() && choice.in(20)) {
            fields.put(
                    "placementConstraints",
                    choice.times(
                            choice.between(1, 10),
                            () -> object("type", "memberOf", "expression", "attribute:ecs.instance-type =~ t3.*")));
        }
        if (choice.in(20)) {
            List<Object> tags = new ArrayList<>();
            for (int i = choice.between(1, 50); i > 0; i--) {
                tags.add(object("key", "team" + i, "value", choice.name(0, 256)));
            }
            fields.put("tags", tags);
        }
        if (!volumes.fields().isEmpty()) {
            fields.put("volumes", volumes.fields());
        }
    }

    private void fill() {
        int count = choice.between(1, MAX_CONTAINERS);
        Shares shares = new Shares(choice, size, count);
        Ports ports = new Ports(choice, platform);
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            ValidContainer container = new ValidContainer(choice, this, i, last || choice.in(60));
            container.share(shares);
            container.ports(ports);
            container.rest();
            containers.add(container);
        }
        ValidContainer first = containers.get(0);
        if (platform.isLinux()
                && platform.hasNetwork()
                && !platform.isExternal()
                && first.isEssential()
                && choice.in(25)) {
            first.routeLogs();
        }
        containers.forEach(container -> container.log(first.routesLogs()));
        fields.put(
                "containerDefinitions",
                containers.stream().map(ValidContainer::fields).toList());
    }
}
