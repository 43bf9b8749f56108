package dev.longshore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {
    private final Bench bench = new Bench();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS::AutoScaling::WarmPool",
                "AWS::Backup::BackupPlan",
                "AWS::Batch::ComputeEnvironment",
                "AWS::CloudWatch::Dashboard",
                "AWS::DynamoDB::Table",
                "AWS::EC2::LaunchTemplate",
                "AWS::ECS::Daemon",
                "AWS::ECS::DaemonTaskDefinition",
                "AWS::FSx::FileSystem",
                "AWS::IAM::InstanceProfile",
                "AWS::KMS::Alias",
                "AWS::Lambda::Function",
                "AWS::RDS::DBCluster",
                "AWS::S3Files::FileSystem",
                "AWS::SSM::Association",
                "AWS::Scheduler::ScheduleGroup",
                "AWS::StepFunctions::StateMachine",
                "AWS::VpcLattice::Service",
                "AWS::WAFv2::WebACL"
            })
    void what_ecs_apps_sit_beside_is_known(String type) {
        assertThat(TypeDatabase.load().find(type)).isNotNull();
    }

    @Test
    void every_type_can_be_read() {
        TypeDatabase types = TypeDatabase.load();
        assertThat(types.size()).isGreaterThan(1900);
        assertThat(types.names())
                .filteredOn(name -> !types.get(name).properties().isObject() && !TypeDatabase.isOpen(name))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/aws/service/ecs/optimized-ami/amazon-linux-2023/arm64/recommended/image_id,ami-[0-9a-f]{17}",
        "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended,.*\"image_id\":\"ami-[0-9a-f]{17}\".*",
        "/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id,ami-[0-9a-f]{17}",
        "/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_version,[0-9.]+",
        "/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-ECS_Optimized/image_id,ami-[0-9a-f]{17}",
        "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64,ami-[0-9a-f]{17}",
        "/aws/service/aws-for-fluent-bit/stable,.*/aws-for-fluent-bit:stable"
    })
    void what_aws_publishes_in_the_parameter_store_is_there(String name, String shape) {
        Stack stack = bench.engine.create("App", Bench.whole("""
                {'Parameters': {'Image': {'Type': 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', 'Default': '%s'}},
                 'Resources': {'Topic': {'Type': 'AWS::SNS::Topic', 'Properties': {'DisplayName': {'Ref': 'Image'}}}}}
                """.formatted(name)));
        assertThat(stack.status).isEqualTo("CREATE_COMPLETE");
        assertThat(bench.resource("Topic").text("DisplayName")).matches(shape);
    }
}
