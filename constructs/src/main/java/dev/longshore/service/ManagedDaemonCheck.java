package dev.longshore.service;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.cluster.CapacityType;
import dev.longshore.cluster.ClusterCapacity;
import dev.longshore.connect.ConnectOptions;
import dev.longshore.deployment.Deployment;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Durations;
import dev.longshore.internal.Judge;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.model.EcsModel;
import dev.longshore.rule.Rules;
import dev.longshore.storage.HostVolume;
import dev.longshore.storage.NamedVolume;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.DefinitionOptions;
import dev.longshore.task.DockerOptions;
import dev.longshore.task.EcsTaskProps;
import dev.longshore.task.LinuxOptions;
import dev.longshore.task.NetworkMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Duration;

/** What is said of a managed daemon and can't be rendered, or is refused. */
final class ManagedDaemonCheck {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_DAY = 86_400;

    private final EcsServiceProps props;
    private final OptionCheck check;

    private ManagedDaemonCheck(EcsServiceProps props, OptionCheck check) {
        this.props = props;
        this.check = check;
    }

    static List<Finding> of(EcsServiceProps props, ManagedDaemonOptions options, Place place) {
        OptionCheck check = new OptionCheck(place);
        ManagedDaemonCheck daemon = new ManagedDaemonCheck(props, check);
        daemon.capacity();
        daemon.deployment(options);
        daemon.service();
        daemon.task();
        props.task().containers().forEach(daemon::container);
        List<Finding> findings =
                new ArrayList<>(Rules.judge(EcsModel.of(props.task().model(place))));
        findings.addAll(check.findings());
        List<Acknowledgement> acknowledged = new ArrayList<>(props.acknowledged());
        acknowledged.addAll(props.task().acknowledged());
        return Judge.unacknowledged(findings, acknowledged, place);
    }

    private void capacity() {
        CapacityCheck capacity = new CapacityCheck(props, check);
        capacity.names();
        for (ClusterCapacity part : Strategy.parts(props.cluster(), props.capacity())) {
            check.require(
                    part.type() == CapacityType.MANAGED_INSTANCES,
                    OptionRule.DAEMON_PROVIDERS,
                    "capacity",
                    part.name() + ", " + part.type(),
                    "must all be Managed Instances, as the first is",
                    "make one agent for each kind of capacity");
            capacity.platform(part);
        }
    }

    private void deployment(ManagedDaemonOptions options) {
        Double percent = options.drainPercent();
        check.require(
                percent == null || (percent >= 0 && percent <= 100),
                OptionRule.DAEMON_DRAIN,
                "drainPercent",
                percent,
                "must be 0 to 100",
                "write drainPercent(25), for a quarter at a time");
        Duration bakeTime = options.bakeTime();
        check.require(
                bakeTime == null
                        || (Durations.isWhole(bakeTime, SECONDS_PER_MINUTE)
                                && Durations.exactSeconds(bakeTime) <= SECONDS_PER_DAY),
                OptionRule.DAEMON_BAKE,
                "bakeTime",
                bakeTime == null ? null : Durations.text(bakeTime),
                "must be whole minutes, and a day at the most",
                "write bakeTime(Duration.minutes(10))");
    }

    private void service() {
        ConnectOptions connect = props.connect();
        refuse("tasks", props.tasks() != null, "leave it out: there is one on each instance");
        refuse("scaling", props.scaling() != null, "leave it out: there is one on each instance");
        refuse("deployment", isSaid(props.deployment()), "say managedDaemon(m -> m.drainPercent(25)) instead");
        refuse("listen", !props.listeners().isEmpty(), "make a service that listens");
        refuse(
                "connect",
                connect.isProxied()
                        || !connect.discoveries().isEmpty()
                        || !connect.latticeTargetGroups().isEmpty(),
                "leave it out: tasks reach the agent on their own instance");
        refuse("alarms", props.alarms() != null, "leave it out: ECS itself replaces an instance without the agent");
        refuse(
                "placement",
                !props.placement().isEmpty()
                        || props.distinctInstances()
                        || !props.placeWhere().isEmpty(),
                "leave it out: there is one on each instance");
        refuse("securityGroup", props.securityGroup() != null, "set those of the instances, with addManagedInstances");
        refuse("subnets", props.subnets() != null, "set those of the instances, with addManagedInstances");
        boolean customized = props.customizeService() != null
                || props.customizeEc2Service() != null
                || props.customizeExternalService() != null;
        refuse("customizeService", customized, "change getDaemon() with addPropertyOverride");
    }

    private void task() {
        EcsTaskProps task = props.task();
        DefinitionOptions definition = task.definition();
        refuse(
                "networkMode",
                task.networkMode() != NetworkMode.HOST,
                "leave it out: ECS gives managed daemons a bridge of their own");
        refuse("ephemeralStorage", task.ephemeralStorageGiB() != null, "set storage with addManagedInstances");
        refuse(
                "definition",
                definition.faultInjection() || !definition.placeWhere().isEmpty(),
                "keep to pidMode and tags");
        for (NamedVolume volume : task.volumes()) {
            refuse(
                    "addVolume",
                    !(volume.volume() instanceof HostVolume),
                    "mount a directory of the instance, with HostVolume.of(...), in place of '" + volume.name() + "'");
        }
    }

    private void container(ContainerOptions container) {
        LinuxOptions linux = container.linux();
        refuse(container, "port", !container.ports().isEmpty(), "leave it out: all ports of the agent can be reached");
        refuse(
                container,
                "gpus",
                container.gpus() != null || container.allGpus() || container.neuronDevices(),
                "leave it out, or show it a device with linux(l -> l.device(...))");
        refuse(container, "volumesFrom", !container.volumesFrom().isEmpty(), "mount the volume in both containers");
        refuse(container, "credentialSpec", container.credentialSpec() != null, "leave it out");
        refuse(container, "versionConsistency", container.versionConsistency() != null, "name the image by its digest");
        refuse(
                container,
                "linux",
                linux.sharedMemoryMiB() != null || linux.maxSwapMiB() != null || linux.swappiness() != null,
                "leave shared memory and swap out");
        refuse(container, "docker", isBeyondDaemons(container.docker()), "keep to privileged and the terminal");
    }

    // No equals: two durations of CDK never are.
    private static boolean isSaid(Deployment deployment) {
        Deployment none = Deployment.builder().build();
        return deployment.minimumHealthyPercent() != null
                || deployment.maximumPercent() != null
                || !deployment.model().equals(none.model())
                || !deployment.alarms().equals(none.alarms())
                || deployment.forced() != null
                || deployment.latestRevision()
                || deployment.readyToMove()
                || deployment.testListener() != null
                || deployment.testHeader() != null
                || Durations.exactSeconds(deployment.bakeTime()) != Durations.exactSeconds(none.bakeTime());
    }

    private static boolean isBeyondDaemons(DockerOptions docker) {
        return docker.hostname() != null
                || docker.disableNetworking()
                || !docker.dnsServers().isEmpty()
                || !docker.dnsSearchDomains().isEmpty()
                || !docker.extraHosts().isEmpty()
                || !docker.links().isEmpty()
                || !docker.labels().isEmpty()
                || !docker.securityOptions().isEmpty();
    }

    private void refuse(ContainerOptions container, String option, boolean said, String fix) {
        refuse(option, said, "container '" + container.name() + "' of an agent", fix);
    }

    private void refuse(String option, boolean said, String fix) {
        refuse(option, said, "an agent", fix);
    }

    private void refuse(String option, boolean said, @Nullable String who, String fix) {
        check.require(
                !said, OptionRule.DAEMON_OPTION, option, null, "is not for " + who + " on Managed Instances", fix);
    }
}
