package dev.longshore.test;

import static dev.longshore.test.LongshoreAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

@LongshoreTest
class StackAssertTest {
    @StackUnderTest
    static Stack shop(App app) {
        return new ShopStack(app, "shop");
    }

    @Test
    void a_service_reads_in_words_of_ecs(SynthesizedStack shop) {
        assertThat(shop)
                .service("Api")
                .runsOn("FARGATE_SPOT")
                .listensOn(80)
                .scalesBetween(2, 6)
                .rollsBack()
                .deploysBetween(100, 200);
    }

    @Test
    void what_differs_is_said_with_what_is_there(SynthesizedStack shop) {
        ServiceAssert api = assertThat(shop).service("Api");

        assertThatThrownBy(() -> api.runsOn("FARGATE"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("shop/Api/Service/Service")
                .hasMessageContaining("to run on [FARGATE], but it runs on [FARGATE_SPOT]");
        assertThatThrownBy(() -> api.listensOn(443)).hasMessageContaining("but it listens on [80]");
        assertThatThrownBy(() -> api.hasTasks(2)).hasMessageContaining("between 2 and 6");
        assertThatThrownBy(api::hasNoLoadBalancer).hasMessageContaining("but it has the target groups [Api");
        assertThatThrownBy(() -> api.scalesBetween(1, 6)).hasMessageContaining("between 2 and 6");
        assertThatThrownBy(() -> api.deploysBetween(50, 200)).hasMessageContaining("between 100 and 200");
    }

    @Test
    void a_count_that_each_deployment_resets_is_seen(SynthesizedStack shop) {
        assertThat(shop).service("Api").keepsCountWhenScaled();
    }

    @Test
    void a_task_and_its_containers(SynthesizedStack shop) {
        assertThat(shop)
                .task("Api")
                .hasSize(512, 1024)
                .hasContainers("web")
                .container("web")
                .runs("public.ecr.aws/nginx/nginx:1.29")
                .hasPort(8080)
                .hasEnvironment("MODE", "shop");
        ContainerAssert web = assertThat(shop).service("Api").task().container("web");
        assertThatThrownBy(web::hasReadOnlyRootFileSystem).hasMessageContaining("'readonlyRootFilesystem' is null");
        assertThatThrownBy(web::hasHealthCheck).hasMessageContaining("it has none");
        assertThatThrownBy(() -> web.hasSecret("PASSWORD")).hasMessageContaining("it has []");
        assertThatThrownBy(() -> web.mounts("/data")).hasMessageContaining("it does at []");
        assertThatThrownBy(() -> assertThat(shop).task("Api").container("db"))
                .hasMessageContaining("no container 'db', but [web]");
    }

    @Test
    void a_name_that_means_nothing_lists_what_there_is(SynthesizedStack shop) {
        assertThatThrownBy(() -> assertThat(shop).service("Payments"))
                .hasMessageContaining("no service is named 'Payments' in shop")
                .hasMessageContaining("shop/Api/Service");
    }

    @Test
    void warnings_of_constructs_are_seen(SynthesizedStack shop) {
        assertThatThrownBy(() -> assertThat(shop).hasNoWarnings()).hasMessageContaining("shop/Api: mind the gap");
    }

    @Test
    void findings_of_the_rules_are_seen(SynthesizedStack shop) {
        assertThat(shop).hasNoErrors().hasNo("AWS::Batch::JobQueue").hasResources("AWS::ECS::Service", 1);
        assertThat(shop.findings()).isNotEmpty();
        String rule = shop.findings().get(0).rule();
        assertThat(shop).hasFinding(rule);
        assertThatThrownBy(() -> assertThat(shop).hasFinding("TD-999")).hasMessageContaining(rule);
        assertThatThrownBy(() -> assertThat(shop).hasNoFindings()).hasMessageContaining(rule);
    }
}
