package dev.longshore.rule.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneShapeTest {
    private static final String TEMPLATE = """
            Resources:
              Provider:
                Type: AWS::ECS::CapacityProvider
                Properties:
                  AutoScalingGroupProvider: {AutoScalingGroupArn: {Ref: Group}, ManagedScaling: {Status: %s}}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 0
                  MaxSize: 2
                  MixedInstancesPolicy:
                    LaunchTemplate:
                      LaunchTemplateSpecification: {LaunchTemplateId: lt-1, Version: 1}
                      Overrides: [{InstanceType: m7g.large}, {InstanceType: %s}, {InstanceType: %s}]
            """;

    @ParameterizedTest
    @CsvSource({
        "ENABLED, m6g.large, t4g.large, 0",
        "ENABLED, m6g.xlarge, m6g.large, 1",
        "ENABLED, c7g.large, m6g.2xlarge, 2",
        // What is not known is neither right nor wrong, and hides nothing.
        "ENABLED, i4i.large, r7g.large, 1",
        "ENABLED, p4d.24xlarge, i4i.large, 0",
        "DISABLED, m6g.xlarge, m6g.2xlarge, 0",
    })
    void types_are_compared_with_the_first_that_is_known(String scaling, String second, String third, int found) {
        List<String> rules = YamlModels.rulesOf("CAP", TEMPLATE.formatted(scaling, second, third));
        assertThat(rules).filteredOn("CAP-201"::equals).hasSize(found);
    }
}
