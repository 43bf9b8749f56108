package dev.longshore.sampleapps.windows;

import dev.longshore.cluster.Capacity;
import dev.longshore.cluster.EcsCluster;
import dev.longshore.cluster.InstanceImage;
import dev.longshore.cluster.OperatingSystem;
import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** IIS on instances with Windows Server 2022. */
public final class WindowsStack extends Stack {
    private static final String WINDOWS = "Windows";
    private static final int MEMORY_MIB = 2048;

    /** Defines the stack. */
    public WindowsStack(Construct scope, String id) {
        super(scope, id);
        EcsCluster cluster = EcsCluster.create(
                this,
                "Cluster",
                c -> c.profile(Profile.DEVELOPMENT)
                        .addEc2Capacity(
                                WINDOWS,
                                ec2 -> ec2.instanceTypes("m7i.large", "m6i.large")
                                        .image(InstanceImage.windows(OperatingSystem.WINDOWS_SERVER_2022_CORE))
                                        .instances(1, 4)));
        WebService.create(
                this,
                "Iis",
                s -> s.cluster(cluster)
                        .profile(Profile.DEVELOPMENT)
                        .capacity(Capacity.of(WINDOWS))
                        .addContainer(
                                "iis",
                                "mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022",
                                // On Windows ECS limits containers, not tasks.
                                c -> c.port(80)
                                        .cpuUnits(1024)
                                        .memoryMiB(MEMORY_MIB)
                                        .healthCheck(h -> h.httpGet("/")))
                        .size(TaskSize.of(1024, MEMORY_MIB))
                        .healthCheckGracePeriod(Duration.minutes(5))
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere()));
    }
}
