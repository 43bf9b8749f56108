package dev.longshore.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTypeNameTest {
    @ParameterizedTest
    @CsvSource({
        "t3.nano, 2, 512",
        "t3.micro, 2, 1024",
        "t3.small, 2, 2048",
        "t4g.medium, 2, 4096",
        "t4g.large, 2, 8192",
        "t3.2xlarge, 8, 32768",
        "m7g.medium, 1, 4096",
        "m7g.large, 2, 8192",
        "m6id.xlarge, 4, 16384",
        "c6gn.12xlarge, 48, 98304",
        "r5.24xlarge, 96, 786432",
    })
    void name_tells_what_tasks_get(String name, int vcpus, int memoryMiB) {
        assertThat(type(name).shape()).isEqualTo(new InstanceTypeName.Shape(vcpus, memoryMiB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c5n.large", "r4.large", "c4.large", "m5.metal", "i4i.large", "p4d.24xlarge", "t3.huge"})
    void name_that_does_not_tell_is_not_guessed(String name) {
        assertThat(type(name).shape()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${Token[TOKEN.12]}", "mac2.metal", "u-6tb1.metal", "p6-b200.48xlarge", "m7i-flex.large", ""})
    void what_is_no_such_name_is_not_read(String name) {
        assertThat(InstanceTypeName.parse(name)).isNull();
    }

    @Test
    void arm_gpu_and_neuron_are_told_by_the_family() {
        assertThat(type("m7g.large").isArm()).isTrue();
        assertThat(type("a1.large").isArm()).isTrue();
        assertThat(type("im4gn.large").isArm()).isTrue();
        assertThat(type("g5.xlarge").isArm()).isFalse();
        assertThat(type("g5.xlarge").hasGpu()).isTrue();
        assertThat(type("g5g.xlarge").hasGpu()).isTrue();
        assertThat(type("p4d.24xlarge").hasGpu()).isTrue();
        assertThat(type("g4ad.xlarge").hasGpu()).isFalse();
        assertThat(type("inf2.xlarge").hasNeuron()).isTrue();
        assertThat(type("trn1n.32xlarge").hasNeuron()).isTrue();
        assertThat(type("m7g.large").hasNeuron()).isFalse();
    }

    private static InstanceTypeName type(String name) {
        return Objects.requireNonNull(InstanceTypeName.parse(name));
    }
}
