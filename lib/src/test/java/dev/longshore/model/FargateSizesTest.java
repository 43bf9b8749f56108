package dev.longshore.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of Fargate's sizes. */
class FargateSizesTest {
    @Test
    void there_are_eight_sizes_of_cpu() {
        assertThat(FargateSizes.cpus()).containsExactly(256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
    }

    @ParameterizedTest
    @CsvSource({
        "256, 512, 2048, 3, 512 or 1024 or 2048",
        "512, 1024, 4096, 4, 1024 to 4096 in steps of 1024",
        "1024, 2048, 8192, 7, 2048 to 8192 in steps of 1024",
        "2048, 4096, 16384, 13, 4096 to 16384 in steps of 1024",
        "4096, 8192, 30720, 23, 8192 to 30720 in steps of 1024",
        "8192, 16384, 61440, 12, 16384 to 61440 in steps of 4096",
        "16384, 32768, 122880, 12, 32768 to 122880 in steps of 8192",
        "32768, 61440, 249856, 3, 61440 or 122880 or 249856"
    })
    void memory_goes_from_to_in_so_many_steps(int cpu, int lowest, int highest, int count, String words) {
        assertThat(FargateSizes.memory(cpu))
                .hasSize(count)
                .startsWith(lowest)
                .endsWith(highest)
                .isSorted();
        assertThat(FargateSizes.describe(cpu)).isEqualTo(words.replaceFirst(" or (?=.* or )", ", "));
    }

    @ParameterizedTest
    @CsvSource({"512, 3000, 3072", "512, 1, 1024", "512, 4096, 4096", "512, 9999, 4096", "256, 1025, 2048"})
    void closest_memory_is_not_less_if_that_exists(int cpu, int asked, int closest) {
        assertThat(FargateSizes.closestMemory(cpu, asked)).isEqualTo(closest);
    }

    @Test
    void what_is_no_size_has_no_memory() {
        assertThat(FargateSizes.memory(300)).isEmpty();
        assertThat(FargateSizes.allows(300, 512)).isFalse();
        assertThatThrownBy(() -> FargateSizes.describe(300)).hasMessageContaining("300");
    }
}
