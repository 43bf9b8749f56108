package dev.longshore.pattern;

import dev.longshore.service.StandaloneTaskOptions;
import dev.longshore.service.StandaloneTaskProps;
import dev.longshore.task.ContainerOptions;
import dev.longshore.task.Image;
import java.util.function.Consumer;
import software.amazon.awscdk.services.ecs.ContainerImage;

/** Options of a {@link OneOffTask}. */
public sealed interface OneOffTaskProps permits DefaultOneOffTaskProps {
    /** How often the task may fail before the deployment does, {@value}, unless set: the least of ECS's own breaker. */
    int DEFAULT_ATTEMPTS = 3;

    /** The image of the container that says that it ended well, {@value}, unless set; it needs a shell. */
    String DEFAULT_DONE_IMAGE = "public.ecr.aws/docker/library/busybox:1.37";

    /** The name of the container that starts once the first one has ended well, {@value}. */
    String DONE_CONTAINER = "done";

    /** The CPU units of that container, {@value}. */
    int DONE_CPU_UNITS = 16;

    /** The MiB of that container, {@value}. */
    int DONE_MEMORY_MIB = 32;

    /** Returns the task and where it runs. */
    StandaloneTaskProps task();

    /** Returns how often it may fail before the deployment does. */
    int attempts();

    /** Returns the image of the container that says that it ended well. */
    String doneImage();

    /** Returns a builder with these options. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Starts a builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OneOffTaskProps}. */
    final class Builder extends StandaloneTaskOptions<Builder> {
        private int attempts = DEFAULT_ATTEMPTS;
        private String doneImage = DEFAULT_DONE_IMAGE;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Adds a container; the first one is what must end well, the others are beside it. */
        @Override
        public Builder addContainer(String name, String imageReference, Consumer<ContainerOptions.Builder> options) {
            return addContainer(name, Image.registry(imageReference), options);
        }

        @Override
        public Builder addContainer(String name, ContainerImage image, Consumer<ContainerOptions.Builder> options) {
            return addContainer(name, Image.of(image), options);
        }

        @Override
        public Builder addContainer(String name, Image image, Consumer<ContainerOptions.Builder> options) {
            boolean first = standaloneTaskProps().task().containers().isEmpty();
            return addContainer(ContainerOptions.builder(name, image)
                    .apply(first ? options.andThen(ContainerOptions.Builder::runsFirst) : options)
                    .build());
        }

        /**
         * Lets the task fail so often before the deployment does: it is begun again until then. Write 1 for what must not
         * be begun a second time. Default: {@value #DEFAULT_ATTEMPTS}, as ECS does by itself.
         */
        public Builder attempts(int count) {
            this.attempts = count;
            return this;
        }

        /**
         * Sets the image of the container that starts once the task has ended well. Default: {@value #DEFAULT_DONE_IMAGE};
         * where there is no way to it, a copy in ECR.
         */
        public Builder doneImage(String imageReference) {
            this.doneImage = imageReference;
            return this;
        }

        private Builder from(OneOffTaskProps props) {
            from(props.task());
            attempts = props.attempts();
            doneImage = props.doneImage();
            return this;
        }

        /** Returns the options. */
        public OneOffTaskProps build() {
            return new DefaultOneOffTaskProps(standaloneTaskProps(), attempts, doneImage);
        }
    }
}

record DefaultOneOffTaskProps(StandaloneTaskProps task, int attempts, String doneImage) implements OneOffTaskProps {}
