package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CdkVersionTest {
    @Test
    void a_version_of_today_is_taken() {
        assertThat(CdkVersion.check("2.1148.1 (build 1a2b3c4)")).isEqualTo("2.1148.1");
        assertThat(CdkVersion.check("2.1143.0")).isEqualTo("2.1143.0");
    }

    @Test
    void an_old_version_is_refused_because_it_might_reach_real_aws() {
        assertThatThrownBy(() -> CdkVersion.check("2.1142.9 (build x)")).hasMessageContaining("too old");
        assertThatThrownBy(() -> CdkVersion.check("1.204.0")).hasMessageContaining("too old");
    }

    @Test
    void the_accidental_3_0_0_is_refused() {
        assertThatThrownBy(() -> CdkVersion.check("3.0.0 (build x)"))
                .hasMessageContaining("accidental publish")
                .hasMessageContaining("2.1148.1");
    }

    @Test
    void a_folder_without_a_cli_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> CdkCli.in(Path.of("src"))).hasMessageContaining("npm install aws-cdk@2.1148.1");
    }
}
