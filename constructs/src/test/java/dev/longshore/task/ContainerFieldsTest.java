package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.document.DocumentWriter;
import dev.longshore.document.Node;
import dev.longshore.finding.Place;
import dev.longshore.testing.Synth;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each field of a container: what the rules see of it, and what Fargate refuses. */
class ContainerFieldsTest {
    @Test
    void reserves_gpus_for_the_rules_to_see() {
        assertThat(model("resourceRequirements", c -> c.gpus(2))).isEqualTo("[{type=GPU, value=2}]");
    }

    @Test
    void reserves_all_neuron_devices() {
        assertThat(model("resourceRequirements", c -> c.neuronDevices())).isEqualTo("[{type=NeuronDevice, value=ALL}]");
    }

    @Test
    void refuses_devices_on_fargate() {
        refuses("TD-061", c -> c.gpus(1));
        refuses("TD-122", c -> c.neuronDevices());
    }

    private static String model(String field, Consumer<ContainerOptions.Builder> options) {
        Node.Fields model = (Node.Fields) ContainerModel.of(
                ContainerOptions.builder("app", "nginx:1.29").apply(options).build(), Place.construct("Test"));
        return DocumentWriter.plain(Objects.requireNonNull(model.get(field))).toString();
    }

    private static void refuses(String rule, Consumer<ContainerOptions.Builder> options) {
        assertThatThrownBy(
                        () -> EcsTask.create(Synth.stack(), "Task", t -> t.addContainer("app", "nginx:1.29", options)))
                .hasMessageContaining(rule);
    }
}
