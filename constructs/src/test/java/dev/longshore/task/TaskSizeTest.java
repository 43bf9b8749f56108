package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.CapacityType;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TaskSizeTest {
    @Test
    void is_any_of_fargates_in_human_units() {
        assertThat(TaskSize.allOfFargate())
                .hasSize(77)
                .contains(TaskSize.fargate(0.25, 0.5), TaskSize.fargate(32, 244), TaskSize.VCPU_4_GB_16)
                .doesNotContain(TaskSize.fargate(0.25, 4));
        assertThat(TaskSize.fargate(0.25, 0.5).words()).isEqualTo("0.25 vCPU and 0.5 GB");
        assertThat(TaskSize.fargate(16, 120).words()).isEqualTo("16 vCPU and 120 GB");
    }

    @Test
    void is_the_default_where_no_container_asks() {
        assertThat(props(t -> t.addContainer("app", "nginx:1.29", c -> {})).size())
                .isEqualTo(TaskSize.VCPU_0_5_GB_1);
    }

    @Test
    void is_the_cheapest_that_holds_what_the_containers_ask_for() {
        EcsTaskProps props = props(
                t -> t.addContainer("app", "nginx:1.29", c -> c.cpuUnits(400).memoryMiB(1500))
                        .addContainer("side", "busybox:1", c -> c.cpuUnits(100).memoryReservationMiB(300)));
        assertThat(props.size()).isEqualTo(TaskSize.VCPU_0_5_GB_2);
        assertThat(note(props))
                .isEqualTo("the task gets 0.5 vCPU and 2 GB: its containers ask for 400 + 100 = 500 CPU units and "
                        + "1500 + 300 = 1800 MiB");
    }

    @Test
    void may_have_more_cpu_where_the_memory_asks_for_it() {
        assertThat(props(t -> t.addContainer(
                                "app", "nginx:1.29", c -> c.cpuUnits(256).memoryMiB(3000)))
                        .size())
                .isEqualTo(TaskSize.fargate(0.5, 3));
    }

    @Test
    void counts_those_without_a_word_as_one_default_and_those_that_run_first_not_at_all() {
        EcsTaskProps props = props(t -> t.addContainer("app", "nginx:1.29", c -> {})
                .addContainer("migrate", "flyway:12", c -> c.runsFirst())
                .addContainer("router", "fluent-bit:5", c -> c.memoryReservationMiB(64)));
        assertThat(note(props)).endsWith("ask for 512 CPU units and 64 + 1024 = 1088 MiB");
        assertThat(props.size()).isEqualTo(TaskSize.VCPU_0_5_GB_2);
    }

    @Test
    void is_free_on_instances() {
        assertThat(props(t -> t.capacityType(CapacityType.EC2)
                                .addContainer(
                                        "app",
                                        "nginx:1.29",
                                        c -> c.cpuUnits(300).memoryMiB(700)))
                        .size())
                .isEqualTo(TaskSize.of(300, 700));
    }

    @Test
    void is_what_was_given() {
        EcsTaskProps props = props(t -> t.size(TaskSize.VCPU_1_GB_2)
                .addContainer("app", "nginx:1.29", c -> c.cpuUnits(256).memoryMiB(512)));
        assertThat(props.size()).isEqualTo(TaskSize.VCPU_1_GB_2);
        assertThat(TaskSizing.note(props, Place.construct("Task"))).isEmpty();
    }

    private static EcsTaskProps props(Consumer<EcsTaskProps.Builder> options) {
        return EcsTaskProps.builder().apply(options).build();
    }

    private static String note(EcsTaskProps props) {
        return TaskSizing.note(props, Place.construct("Task")).stream()
                .map(Finding::message)
                .findFirst()
                .orElseThrow();
    }
}
