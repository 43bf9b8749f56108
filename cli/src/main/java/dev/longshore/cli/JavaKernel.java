package dev.longshore.cli;

import static dev.longshore.cli.JavaTask.text;

import dev.longshore.model.Container;
import dev.longshore.model.LinuxParameters;
import dev.longshore.model.PlainView;
import dev.longshore.model.Ulimit;
import dev.longshore.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Java of what the kernel and Docker give a container of a task definition. */
final class JavaKernel {
    private static final String ECS = "software.amazon.awscdk.services.ecs.";

    /** What Docker gives a container; ECS's word for what is dropped is the other side of what Longshore keeps. */
    private static final List<String> OF_DOCKER = List.of(
            "AUDIT_WRITE",
            "CHOWN",
            "DAC_OVERRIDE",
            "FOWNER",
            "FSETID",
            "KILL",
            "MKNOD",
            "NET_BIND_SERVICE",
            "NET_RAW",
            "SETFCAP",
            "SETGID",
            "SETPCAP",
            "SETUID",
            "SYS_CHROOT");

    private JavaKernel() {}

    static void enter(Container container, JavaCalls calls) {
        JavaCalls linux = new JavaCalls("l", 4);
        for (Ulimit limit : container.ulimits()) {
            linux.use(ECS + "UlimitName");
            linux.raw(
                    "ulimit",
                    "UlimitName." + upper(text(limit.name())),
                    text(limit.softLimit()),
                    text(limit.hardLimit()));
        }
        container
                .systemControls()
                .forEach(each -> linux.text("systemControl", text(each.namespace()), text(each.text("value"))));
        LinuxParameters parameters = container.linuxParameters();
        if (parameters != null) {
            parameters(parameters, linux);
            kept(parameters, calls);
        }
        calls.nestedUnlessEmpty("linux", linux);
        calls.nestedUnlessEmpty("docker", docker(container));
    }

    private static void parameters(LinuxParameters parameters, JavaCalls linux) {
        JavaContainer.value(linux, "initProcess", parameters.initProcessEnabled());
        JavaContainer.value(linux, "sharedMemoryMiB", parameters.sharedMemorySize());
        JavaContainer.value(linux, "maxSwapMiB", parameters.maxSwap());
        JavaContainer.value(linux, "swappiness", parameters.swappiness());
        for (Value<String> capability : parameters.addedCapabilities()) {
            linux.use(ECS + "Capability");
            linux.raw("addCapabilities", "Capability." + capability.text());
        }
        for (PlainView tmpfs : parameters.objects("tmpfs", PlainView::new)) {
            List<String> arguments = new ArrayList<>();
            arguments.add(JavaCalls.literal(text(tmpfs.text("containerPath"))));
            arguments.add(text(tmpfs.number("size")));
            for (Value<String> option : tmpfs.texts("mountOptions")) {
                linux.use(ECS + "TmpfsMountOption");
                arguments.add("TmpfsMountOption." + upper(option.text()));
            }
            linux.raw("tmpfs", arguments.toArray(new String[0]));
        }
        for (PlainView device : parameters.objects("devices", PlainView::new)) {
            String host = text(device.text("hostPath"));
            Value<String> inside = device.text("containerPath");
            List<String> arguments = new ArrayList<>();
            arguments.add(JavaCalls.literal(host));
            arguments.add(JavaCalls.literal(inside == null ? host : inside.text()));
            for (Value<String> permission : device.texts("permissions")) {
                linux.use(ECS + "DevicePermission");
                arguments.add("DevicePermission." + upper(permission.text()));
            }
            linux.raw("device", arguments.toArray(new String[0]));
        }
    }

    private static void kept(LinuxParameters parameters, JavaCalls calls) {
        List<String> dropped =
                parameters.droppedCapabilities().stream().map(Value::text).toList();
        if (!dropped.isEmpty() && !dropped.contains("ALL")) {
            calls.use("dev.longshore.task.LinuxCapability");
            calls.raw(
                    "capabilities",
                    OF_DOCKER.stream()
                            .filter(each -> !dropped.contains(each))
                            .map(each -> "LinuxCapability." + each)
                            .toArray(String[]::new));
        }
    }

    private static JavaCalls docker(Container container) {
        JavaCalls docker = new JavaCalls("d", 4);
        JavaContainer.literal(docker, "hostname", container.text("hostname"));
        JavaContainer.words(docker, "dnsServers", container.texts("dnsServers"));
        JavaContainer.words(docker, "dnsSearchDomains", container.texts("dnsSearchDomains"));
        JavaContainer.words(docker, "securityOptions", container.texts("dockerSecurityOptions"));
        container.texts("links").forEach(link -> docker.text("link", link.text()));
        container.dockerLabels().forEach((name, value) -> docker.text("label", name, value.text()));
        container
                .objects("extraHosts", PlainView::new)
                .forEach(host -> docker.text("extraHost", text(host.text("hostname")), text(host.text("ipAddress"))));
        for (String flag : List.of("privileged", "interactive", "pseudoTerminal", "disableNetworking")) {
            if (JavaContainer.isTrue(container.flag(flag))) {
                docker.raw(flag);
            }
        }
        return docker;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
