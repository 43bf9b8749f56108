package dev.longshore.sampleapps.sampleapp;

import dev.longshore.pattern.WebService;
import dev.longshore.profile.Profile;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.LinuxCapability;
import dev.longshore.taskdef.TaskDefinitionFile;
import dev.longshore.taskdef.TaskDefinitionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The Amazon ECS sample page, from the task definition that AWS's guide gives. */
public final class SampleAppStack extends Stack {
    private static final String FILE = "fargate-sample-app-mended.json";

    /** Defines the stack. */
    public SampleAppStack(Construct scope, String id) {
        super(scope, id);
        TaskDefinitionFile file = TaskDefinitionReader.read(text(FILE), FILE);
        WebService.create(
                this,
                "SampleApp",
                s -> s.profile(Profile.DEVELOPMENT)
                        .taskDefinition(file.taskDefinition(), hardening())
                        .loadBalancer(lb -> lb.plainHttp().allowFromAnywhere())
                        .tasks(2));
    }

    /** What the file leaves open: where Apache writes on a read-only root file system, and what it needs to start. */
    private static Map<String, Consumer<ContainerOptions.Builder>> hardening() {
        Map<String, Consumer<ContainerOptions.Builder>> more = new LinkedHashMap<>();
        more.put(
                "sample-fargate-app",
                c -> c.scratch("/usr/local/apache2/htdocs", "/usr/local/apache2/logs")
                        .capabilities(
                                LinuxCapability.SETGID, LinuxCapability.SETUID, LinuxCapability.NET_BIND_SERVICE));
        return more;
    }

    private static String text(String file) {
        try (InputStream in = SampleAppStack.class.getResourceAsStream("/task-definitions/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
