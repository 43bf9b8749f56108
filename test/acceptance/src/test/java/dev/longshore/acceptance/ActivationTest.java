package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The two commands with which a machine outside of AWS joins, as the stack's outputs have them. */
final class ActivationTest {
    private static final String APP = "anywhere";

    @Test
    void outputs_make_an_activation_and_join_a_machine_with_it() {
        assertThat(output("ActivationCommand"))
                .contains("aws ssm create-activation --iam-role ")
                .contains("{\"Ref\":\"ClusterExternalInstancesRole")
                .contains(" --registration-limit ", " --region ", "{\"Ref\":\"AWS::Region\"}");
        assertThat(output("InstallCommand"))
                .contains("ecs-anywhere-install-latest.sh", " --cluster ", "{\"Ref\":\"Cluster")
                .contains("--activation-id \\\"$ACTIVATION_ID\\\" --activation-code \\\"$ACTIVATION_CODE\\\"");
    }

    private static String output(String name) {
        return Json.fields(Json.parse(Synthesis.WITHOUT_FLAGS.template(APP)).path("Outputs")).stream()
                .filter(output -> output.getKey().contains(name))
                .map(output -> output.getValue().path("Value").toString())
                .findFirst()
                .orElseThrow();
    }
}
