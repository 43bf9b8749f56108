package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.testing.Synth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.secretsmanager.Secret;

class TaskRolesTest {
    private static final String TASK = "AWS::ECS::TaskDefinition";
    private static final String POLICY = "AWS::IAM::ManagedPolicy";

    @Test
    void are_bounded_where_a_team_says_so() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.addContainer("app", "nginx:1.29", c -> {})
                        .permissionsBoundary(ManagedPolicy.fromManagedPolicyName(stack, "Boundary", "team-boundary"))));
        assertThat(synth.all("AWS::IAM::Role"))
                .hasSize(2)
                .allSatisfy(role -> assertThat(String.valueOf(role.at("PermissionsBoundary")))
                        .contains("policy/team-boundary"));
    }

    @Test
    void permit_the_code_what_is_said_before_it_starts() {
        Synth synth = task(t -> t.permit(PolicyStatement.Builder.create()
                .actions(List.of("dynamodb:GetItem"))
                .resources(List.of("arn:aws:dynamodb:eu-west-1:111122223333:table/orders"))
                .build()));
        Synth.Props policy = synth.all(POLICY).stream()
                .filter(each -> each.logicalId().contains("TaskPolicy"))
                .findFirst()
                .orElseThrow();
        assertThat(policy.at("Roles.0.Ref")).asString().contains("TaskRole");
        assertThat(policy.text()).contains("dynamodb:GetItem");
        assertThat(String.valueOf(synth.only(TASK).attribute("DependsOn"))).contains(policy.logicalId());
    }

    @Test
    void of_exec_may_open_sessions_and_log_them() {
        Synth synth = task(t -> t.exec());
        assertThat(String.valueOf(synth.all(POLICY)))
                .contains("ssmmessages:CreateControlChannel", "ssmmessages:OpenDataChannel")
                .contains("logs:DescribeLogStreams");
        assertThat(String.valueOf(task(t -> {}).all(POLICY))).doesNotContain("ssmmessages");
    }

    @Test
    void exec_has_room_for_its_agent_where_the_root_is_read_only() {
        Synth synth = task(t -> t.exec().addContainer("open", "busybox:1", c -> c.readonlyRootFilesystem(false)));
        var task = synth.only(TASK);
        assertThat(String.valueOf(task.at("ContainerDefinitions.0.MountPoints")))
                .contains("/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm");
        assertThat(String.valueOf(task.at("ContainerDefinitions.1.MountPoints")))
                .doesNotContain("/managed-agents");
        assertThat(task.at("ContainerDefinitions.0.LinuxParameters.InitProcessEnabled"))
                .isEqualTo(true);
    }

    @Test
    void are_waited_for_where_cdk_permits_them_something() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.addContainer(
                        "app",
                        Image.ecr(new Repository(stack, "Shop"), "1.4"),
                        c -> c.putSecret("PASSWORD", new Secret(stack, "Password")))));
        assertThat(String.valueOf(synth.only(TASK).attribute("DependsOn"))).contains("ExecutionRoleDefaultPolicy");
    }

    private static Synth task(Consumer<EcsTaskProps.Builder> options) {
        return Synth.of(stack -> EcsTask.create(
                stack, "Task", t -> t.addContainer("app", "nginx:1.29", c -> {}).apply(options)));
    }
}
