package dev.longshore.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.cluster.Architecture;
import dev.longshore.profile.Profile;
import dev.longshore.testing.Synth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.ssm.StringParameter;

class ImageTest {
    private static final String TASK = "AWS::ECS::TaskDefinition";
    private static final String IMAGE = "ContainerDefinitions.0.Image";

    @Test
    void is_of_a_repository_by_tag_or_digest() {
        String digest = "sha256:" + "0".repeat(64);
        assertThat(image(stack -> Image.ecr(new Repository(stack, "Shop"), "1.4")))
                .contains(":1.4");
        assertThat(image(stack -> Image.ecr(new Repository(stack, "Shop"), digest)))
                .contains("@" + digest);
    }

    @Test
    void may_be_pulled_from_its_repository_alone() {
        Synth synth = task(stack -> Image.ecr(new Repository(stack, "Shop"), "1.4"));
        assertThat(synth.only("AWS::IAM::Policy").text())
                .contains("ecr:BatchGetImage")
                .contains("Shop");
    }

    @Test
    void has_the_tag_that_another_pipeline_writes() {
        Synth synth = task(stack -> Image.ecrTagInParameter(new Repository(stack, "Shop"), "/shop/api/tag"));
        assertThat(synth.only(TASK).at(IMAGE)).asString().contains("shopapitag");
        Stack stack = Synth.stack();
        define(stack, Image.ecrTagInParameter(new Repository(stack, "Shop"), "/shop/api/tag"), Architecture.ARM64);
        assertThat(String.valueOf(Template.fromStack(stack).toJSON().get("Parameters")))
                .contains("AWS::SSM::Parameter::Value<String>", "/shop/api/tag");
    }

    @Test
    void is_pulled_through_ecr_which_may_make_its_repository() {
        Synth synth = task(stack -> Image.pulledThrough("docker-hub", "library/nginx:1.29"));
        assertThat(synth.only(TASK).at(IMAGE)).asString().contains("/docker-hub/library/nginx:1.29");
        assertThat(synth.only("AWS::IAM::ManagedPolicy").text())
                .contains("ecr:BatchImportUpstreamImage", "ecr:CreateRepository", "ecr:BatchGetImage")
                .contains(":repository/docker-hub/library/nginx");
    }

    @Test
    void is_built_for_the_processor_of_the_task(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("Dockerfile"), "FROM scratch\n");
        for (Architecture architecture : Architecture.values()) {
            Stack stack = Synth.stack();
            define(stack, Image.dockerfile(directory.toString()), architecture);
            String assembly = ((App) stack.getNode().getRoot()).synth().getDirectory();
            assertThat(Path.of(assembly, "Test.assets.json"))
                    .content()
                    .contains(architecture == Architecture.ARM64 ? "linux/arm64" : "linux/amd64");
        }
    }

    @Test
    void is_pulled_with_the_credentials_of_a_private_registry() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.addContainer(
                        "app",
                        "registry.example.com/shop/api:1.4",
                        c -> c.registryCredentials(new Secret(stack, "Registry")))));
        assertThat(synth.only(TASK).at("ContainerDefinitions.0.RepositoryCredentials.CredentialsParameter.Ref"))
                .asString()
                .contains("Registry");
        assertThat(synth.only("AWS::IAM::Policy").text()).contains("secretsmanager:GetSecretValue");
    }

    @Test
    void comes_with_variables_from_secrets_parameters_and_files() {
        Synth synth = Synth.of(stack -> EcsTask.create(
                stack,
                "Task",
                t -> t.addContainer(
                        "app",
                        "nginx:1.29",
                        c -> c.putSecret("WHOLE", new Secret(stack, "Whole"))
                                .putSecret("KEY", new Secret(stack, "Json"), "password")
                                .putSecret(
                                        "PARAMETER",
                                        StringParameter.fromStringParameterName(stack, "Level", "/shop/level"))
                                .environmentFile(new Bucket(stack, "Files"), "shop/app.env"))));
        var task = synth.only(TASK);
        assertThat(task.at("ContainerDefinitions.0.Secrets.1").toString()).contains(":password::");
        assertThat(task.at("ContainerDefinitions.0.Secrets.2").toString()).contains(":parameter/shop/level");
        assertThat(task.at("ContainerDefinitions.0.EnvironmentFiles.0").toString())
                .contains("Type=s3")
                .contains("/shop/app.env");
        assertThat(synth.only("AWS::IAM::ManagedPolicy").text())
                .contains("s3:GetObject", "/shop/app.env", "s3:GetBucketLocation");
    }

    @ParameterizedTest
    @CsvSource({
        "nginx, false",
        "nginx:latest, false",
        "localhost:5000/nginx, false",
        "localhost:5000/nginx:latest, false",
        "nginx:1.29, true",
        "localhost:5000/nginx:1.29, true",
        "nginx:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000, true"
    })
    void has_a_tag_that_stays_in_production(String reference, boolean right) {
        assertThat(warnings(stack -> Image.registry(reference), Profile.PRODUCTION))
                .as(reference)
                .isEqualTo(right ? 0 : 1);
        assertThat(warnings(stack -> Image.registry(reference), Profile.DEVELOPMENT))
                .isZero();
    }

    @Test
    void is_not_judged_where_its_tag_is_not_known() {
        List<Function<Stack, Image>> unknown = List.of(
                stack -> Image.ecrTagInParameter(new Repository(stack, "Shop"), "/shop/api/tag"),
                stack -> Image.registry(new CfnParameter(stack, "Image").getValueAsString()),
                stack -> Image.of(ContainerImage.fromRegistry("nginx")));
        unknown.forEach(image -> assertThat(warnings(image, Profile.PRODUCTION)).isZero());
        assertThat(warnings(stack -> Image.ecr(new Repository(stack, "Shop"), "latest"), Profile.PRODUCTION))
                .isOne();
        assertThat(warnings(stack -> Image.pulledThrough("docker-hub", "library/nginx"), Profile.PRODUCTION))
                .isOne();
    }

    private static int warnings(Function<Stack, Image> image, Profile profile) {
        Stack stack = Synth.stack();
        Image source = image.apply(stack);
        EcsTask.create(stack, "Task", t -> t.profile(profile).addContainer("app", source, c -> {}));
        return Annotations.fromStack(stack)
                .findWarning(
                        "*",
                        Match.stringLikeRegexp("'image' of 'app' must have a tag that stays what it is, got .*; write"))
                .size();
    }

    private static String image(Function<Stack, Image> image) {
        return task(image).only(TASK).at(IMAGE).toString();
    }

    private static Synth task(Function<Stack, Image> image) {
        return Synth.of(stack -> define(stack, image.apply(stack), Architecture.ARM64));
    }

    private static void define(Stack stack, Image image, Architecture architecture) {
        EcsTask.create(stack, "Task", t -> t.architecture(architecture).addContainer("app", image, c -> {}));
    }
}
