package dev.longshore.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.InvalidInputException;
import dev.longshore.task.EcsTask;
import dev.longshore.testing.Synth;
import org.junit.jupiter.api.Test;

class CallersLineTest {
    @Test
    void the_trace_begins_at_the_callers_own_line() {
        assertThatThrownBy(() -> EcsTask.create(Synth.stack(), "Task", t -> {
                    for (int i = 0; i < 11; i++) {
                        t.addContainer("c" + i, "busybox:1", c -> {});
                    }
                }))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.getMessage()).startsWith("Test/Task: TD-004 error");
                    assertThat(refused.getStackTrace()[0].getClassName()).isEqualTo(CallersLineTest.class.getName());
                });
    }
}
