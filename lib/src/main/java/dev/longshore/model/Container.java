package dev.longshore.model;

import dev.longshore.document.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A container of a task, with the fields of ECS's ContainerDefinition. */
public final class Container extends View {
    /** Views an object of the document as this. */
    public Container(Node.Fields fields) {
        super(fields);
    }

    /** Returns its name, unique in the task. */
    public @Nullable Value<String> name() {
        return text("name");
    }

    /** Returns the image reference. */
    public @Nullable Value<String> image() {
        return text("image");
    }

    /** Returns its share of the task in CPU units; 1024 are one vCPU. */
    public @Nullable Value<Integer> cpu() {
        return number("cpu");
    }

    /** Returns the MiB above which it is killed. */
    public @Nullable Value<Integer> memory() {
        return number("memory");
    }

    /** Returns the MiB set aside for it. */
    public @Nullable Value<Integer> memoryReservation() {
        return number("memoryReservation");
    }

    /** Returns whether the task stops when it stops; true unless set. */
    public @Nullable Value<Boolean> essential() {
        return flag("essential");
    }

    /** Returns the command. */
    public Items<Value<String>> command() {
        return texts("command");
    }

    /** Returns the entry point. */
    public Items<Value<String>> entryPoint() {
        return texts("entryPoint");
    }

    /** Returns the working directory. */
    public @Nullable Value<String> workingDirectory() {
        return text("workingDirectory");
    }

    /** Returns the user it runs as. */
    public @Nullable Value<String> user() {
        return text("user");
    }

    /** Returns its ports. */
    public Items<PortMapping> portMappings() {
        return objects("portMappings", PortMapping::new);
    }

    /** Returns its plain environment variables. */
    public Items<EnvironmentVariable> environment() {
        return objects("environment", EnvironmentVariable::new);
    }

    /** Returns its environment variables that are read from secrets. */
    public Items<ContainerSecret> secrets() {
        return objects("secrets", ContainerSecret::new);
    }

    /** Returns the containers it waits for. */
    public Items<ContainerDependency> dependsOn() {
        return objects("dependsOn", ContainerDependency::new);
    }

    /** Returns its health check, if there is one. */
    public @Nullable ContainerHealthCheck healthCheck() {
        return object("healthCheck", ContainerHealthCheck::new);
    }

    /** Returns where its output goes, if said. */
    public @Nullable LogConfiguration logConfiguration() {
        return object("logConfiguration", LogConfiguration::new);
    }

    /** Returns the volumes it sees. */
    public Items<MountPoint> mountPoints() {
        return objects("mountPoints", MountPoint::new);
    }

    /** Returns its limits. */
    public Items<Ulimit> ulimits() {
        return objects("ulimits", Ulimit::new);
    }

    /** Returns its Linux options. */
    public @Nullable LinuxParameters linuxParameters() {
        return object("linuxParameters", LinuxParameters::new);
    }

    /** Returns whether its root file system is read-only; false unless set. */
    public @Nullable Value<Boolean> readonlyRootFilesystem() {
        return flag("readonlyRootFilesystem");
    }

    /** Returns whether it has the rights of the host; false unless set. */
    public @Nullable Value<Boolean> privileged() {
        return flag("privileged");
    }

    /** Returns the containers whose volumes it takes. */
    public Items<VolumeFrom> volumesFrom() {
        return objects("volumesFrom", VolumeFrom::new);
    }

    /** Returns its kernel parameters. */
    public Items<SystemControl> systemControls() {
        return objects("systemControls", SystemControl::new);
    }

    /** Returns what makes it the log router of the task, if it is. */
    public @Nullable FirelensConfiguration firelensConfiguration() {
        return object("firelensConfiguration", FirelensConfiguration::new);
    }

    /** Returns the devices it needs. */
    public Items<ResourceRequirement> resourceRequirements() {
        return objects("resourceRequirements", ResourceRequirement::new);
    }

    /** Returns when ECS restarts it by itself, if said. */
    public @Nullable RestartPolicy restartPolicy() {
        return object("restartPolicy", RestartPolicy::new);
    }

    /** Returns its files of environment variables. */
    public Items<EnvironmentFile> environmentFiles() {
        return objects("environmentFiles", EnvironmentFile::new);
    }

    /** Returns its credential specifications, for Active Directory. */
    public Items<Value<String>> credentialSpecs() {
        return texts("credentialSpecs");
    }

    /** Returns the seconds that dependencies are waited for. */
    public @Nullable Value<Integer> startTimeout() {
        return number("startTimeout");
    }

    /** Returns the seconds between SIGTERM and SIGKILL; 30 unless set. */
    public @Nullable Value<Integer> stopTimeout() {
        return number("stopTimeout");
    }

    /** Returns the secret with which its image is pulled from a private registry. */
    public @Nullable Value<String> registryCredentials() {
        RepositoryCredentials credentials = object("repositoryCredentials", RepositoryCredentials::new);
        return credentials == null ? null : credentials.credentialsParameter();
    }

    /** Returns its Docker labels. */
    public Map<String, Value<String>> dockerLabels() {
        return map("dockerLabels");
    }

    /** Returns the name for messages: the name, or its place in the list while that is unresolved. */
    public String label() {
        Value<String> name = name();
        return name == null ? place().path() : name.text();
    }

    /** Returns whether the task certainly goes on when this container stops. */
    public boolean isOptional() {
        return Boolean.FALSE.equals(Value.known(essential()));
    }

    /** Returns whether the task certainly stops when this container stops. */
    public boolean isEssential() {
        return Boolean.TRUE.equals(Value.knownOr(essential(), true));
    }

    private static final class RepositoryCredentials extends View {
        RepositoryCredentials(Node.Fields fields) {
            super(fields);
        }

        @Nullable
        Value<String> credentialsParameter() {
            return text("credentialsParameter");
        }
    }
}
