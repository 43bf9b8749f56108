package dev.longshore.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.template.TemplateReader;
import org.junit.jupiter.api.Test;

class SyntheticTemplateTest {
    @Test
    void it_has_as_many_resources_as_asked_for() {
        assertThat(TemplateReader.read(SyntheticTemplate.of(137), "t.json")
                        .resources()
                        .all())
                .hasSize(137);
    }
}
