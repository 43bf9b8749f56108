package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project outside of the repository takes Longshore from a Maven repository and synthesizes the README's ten lines. */
final class ConsumerProjectTest {
    private static final String VERSION = System.getProperty("project.version", "");
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    @TempDir
    private Path folder;

    @Test
    void ten_lines_of_the_readme_become_a_template() throws IOException {
        Path project = Files.createDirectories(folder.resolve("shop"));
        Path repository = repositoryOfBuiltArtifacts();
        String main = writeProject(project);
        Path assembly = project.resolve("cdk.out");

        List<String> command = new ArrayList<>(maven(project));
        command.addAll(List.of(
                "-q",
                "-o",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + repositoryOfThisBuild(),
                "compile",
                "exec:java",
                "-Dexec.mainClass=" + main));
        Map<String, String> environment = Map.of("CDK_OUTDIR", assembly.toString(), "CDK_VALIDATION", "false");
        ChildProcess run = ChildProcess.run(project, environment, command);

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(Repository.files(assembly, ".template.json"))
                .singleElement()
                .satisfies(template -> assertThat(Json.read(template).path("Resources"))
                        .anySatisfy(resource ->
                                assertThat(resource.path("Type").asText()).isEqualTo("AWS::ECS::Service")));
    }

    private static String writeProject(Path project) throws IOException {
        String pom = Repository.read(Path.of("src", "test", "consumer", "pom.xml"));
        Files.writeString(project.resolve("pom.xml"), pom.replace("@longshore.version@", VERSION));
        DocumentedJava first = DocumentedJava.of(MarkdownBlock.all("java").get(0));
        Path sources = Files.createDirectories(project.resolve(Path.of("src", "main", "java")));
        Files.writeString(sources.resolve(first.className() + ".java"), first.source());
        return first.className();
    }

    private Path repositoryOfBuiltArtifacts() throws IOException {
        Path repository = folder.resolve("repository");
        install(repository, "longshore-parent", Repository.root(), false);
        for (String module : List.of("lib", "constructs", "patterns")) {
            install(repository, "longshore-" + module, Repository.root().resolve(module), true);
        }
        return repository;
    }

    private static void install(Path repository, String artifact, Path module, boolean withJar) throws IOException {
        Path target = Files.createDirectories(repository.resolve(Path.of("dev", "longshore", artifact, VERSION)));
        String name = artifact + "-" + VERSION;
        Files.copy(module.resolve("pom.xml"), target.resolve(name + ".pom"));
        if (withJar) {
            Path jar = module.resolve(Path.of("target", name + ".jar"));
            assertThat(jar)
                    .as("run verify from the root, so that the modules are packaged")
                    .exists();
            Files.copy(jar, target.resolve(name + ".jar"));
        }
    }

    /** Returns the local repository that this build resolved everything into: where JUnit's own jar lies. */
    private static Path repositoryOfThisBuild() {
        String group = Path.of("org", "junit", "jupiter").toString();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            int at = entry.indexOf(group);
            if (at > 0) {
                return Path.of(entry.substring(0, at));
            }
        }
        throw new AssertionError("JUnit is not on the class path");
    }

    /** Returns the Maven that runs this build, or the wrapper where that one is too old for a second repository. */
    private static List<String> maven(Path project) throws IOException {
        String[] version = System.getProperty("maven.version", "0.0").split("\\.", -1);
        boolean canChain = Integer.parseInt(version[0]) > 3
                || (Integer.parseInt(version[0]) == 3 && Integer.parseInt(version[1]) >= 9);
        if (canChain) {
            Path bin = Path.of(System.getProperty("maven.home"), "bin");
            return List.of(bin.resolve(WINDOWS ? "mvn.cmd" : "mvn").toString());
        }
        String script = WINDOWS ? "mvnw.cmd" : "mvnw";
        Path wrapper = Path.of(".mvn", "wrapper", "maven-wrapper.properties");
        Files.createDirectories(project.resolve(wrapper).getParent());
        Files.copy(Repository.root().resolve(wrapper), project.resolve(wrapper));
        Path copy = Files.copy(Repository.root().resolve(script), project.resolve(script));
        return List.of(copy.toString());
    }
}
