package dev.longshore.sampleapps.tomcat;

import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.TaskSize;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Tomcat with its welcome page, on a read-only root file system. */
public final class TomcatStack extends Stack {
    /** The longest request, which a task may finish before it stops. */
    private static final int LONGEST_REQUEST_SECONDS = 60;

    /** Defines the stack. */
    public TomcatStack(Construct scope, String id) {
        super(scope, id);
        WebService.create(
                this,
                "Web",
                s -> s.profile(Profile.DEVELOPMENT)
                        .addContainer(
                                "tomcat",
                                "public.ecr.aws/docker/library/tomcat:11.0.25-jre21-temurin-noble",
                                TomcatStack::tomcat)
                        .size(TaskSize.VCPU_0_5_GB_1)
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                        .scaling(sc -> sc.tasks(2, 6).targetCpuPercent(60)));
    }

    private static void tomcat(ContainerOptions.Builder container) {
        container
                .port(8080)
                // The image has no application; its welcome page waits beside the directory of applications.
                .command("sh", "-c", "cp -R webapps.dist/ROOT webapps/ && exec catalina.sh run")
                .scratch(
                        "/usr/local/tomcat/conf/Catalina",
                        "/usr/local/tomcat/logs",
                        "/usr/local/tomcat/temp",
                        "/usr/local/tomcat/webapps",
                        "/usr/local/tomcat/work")
                .jvm()
                .drainSeconds(LONGEST_REQUEST_SECONDS)
                .healthCheck(h -> h.httpGet("/"));
    }
}
