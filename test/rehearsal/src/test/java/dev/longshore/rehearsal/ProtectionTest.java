package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProtectionTest {
    @Test
    void what_is_protected_is_named_and_can_then_be_deleted() {
        try (LocalCloud cloud = LocalCloud.start()) {
            Stack stack = cloud.engine().create("App", Bench.resources("""
                    'Balancer': {'Type': 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'Properties': {
                      'LoadBalancerAttributes': [{'Key': 'deletion_protection.enabled', 'Value': 'true'}]}}
                    """));
            stack.terminationProtection = true;
            assertThat(Protection.lift(cloud.account()))
                    .containsExactly(
                            "Termination protection of App was taken off before destroy.",
                            "Deletion protection of Balancer was taken off before destroy.");
            cloud.engine().delete("App");
            assertThat(cloud.stacks()).isEmpty();
            assertThat(Protection.lift(cloud.account())).isEmpty();
        }
    }
}
