package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A project outside of this repository, written from a page, that takes Longshore from a Maven repository of its own. */
final class ConsumerProject {
    /** The version of this build. */
    static final String VERSION = System.getProperty("project.version", "");

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    // Each with the folder of its module.
    private static final Map<String, String> ARTIFACTS = artifacts();

    private final Path project;
    private final Path repository;

    private ConsumerProject(Path project, Path repository) {
        this.project = project;
        this.repository = repository;
    }

    /** Makes a project with the {@code <dependency>} and {@code <plugin>} blocks of pages, and no source yet. */
    static ConsumerProject in(Path folder, List<MarkdownBlock> blocks) throws IOException {
        Path project = Files.createDirectories(folder.resolve("shop"));
        String pom = Repository.read(Path.of("src", "test", "consumer", "pom.xml"));
        Files.writeString(
                project.resolve("pom.xml"),
                pom.replace("@dependencies@", all(blocks, "<dependency>"))
                        .replace("@plugins@", all(blocks, "<plugin>")));
        return new ConsumerProject(project, repositoryOfBuiltArtifacts(folder.resolve("repository")));
    }

    /** Returns its folder. */
    Path folder() {
        return project;
    }

    /** Returns the repository that has what this build made, and nothing else. */
    Path repository() {
        return repository;
    }

    /** Writes a class below a folder such as {@code src/main/java}, and returns the file. */
    Path write(String folder, DocumentedJava java) throws IOException {
        Path sources = Files.createDirectories(project.resolve(folder));
        return Files.writeString(sources.resolve(java.className() + ".java"), java.source());
    }

    /** Runs Maven in it, without a network. */
    ChildProcess maven(Map<String, String> environment, String... goals) throws IOException {
        List<String> command = new ArrayList<>(maven());
        command.addAll(List.of(
                "-B", "-o", "-Dmaven.repo.local=" + repository, "-Dmaven.repo.local.tail=" + repositoryOfThisBuild()));
        command.addAll(List.of(goals));
        return ChildProcess.run(project, environment, command);
    }

    private static String all(List<MarkdownBlock> blocks, String begin) {
        return blocks.stream()
                .map(MarkdownBlock::text)
                .filter(text -> text.startsWith(begin))
                .collect(Collectors.joining());
    }

    private static Path repositoryOfBuiltArtifacts(Path repository) throws IOException {
        install(repository, "longshore-parent", Repository.root(), false);
        for (Map.Entry<String, String> artifact : ARTIFACTS.entrySet()) {
            install(repository, artifact.getKey(), Repository.root().resolve(artifact.getValue()), true);
        }
        return repository;
    }

    private static Map<String, String> artifacts() {
        Map<String, String> artifacts = new LinkedHashMap<>();
        artifacts.put("longshore-lib", "lib");
        artifacts.put("longshore-constructs", "constructs");
        artifacts.put("longshore-patterns", "patterns");
        artifacts.put("longshore-rehearsal", "test/rehearsal");
        artifacts.put("longshore-test", "test/kit");
        return artifacts;
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
    static Path repositoryOfThisBuild() {
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
    private List<String> maven() throws IOException {
        String[] version = System.getProperty("maven.version", "0.0").split("\\.", -1);
        boolean canChain = Integer.parseInt(version[0]) > 3
                || (Integer.parseInt(version[0]) == 3 && Integer.parseInt(version[1]) >= 9);
        if (canChain) {
            Path bin = Path.of(System.getProperty("maven.home"), "bin");
            return List.of(bin.resolve(WINDOWS ? "mvn.cmd" : "mvn").toString());
        }
        String script = WINDOWS ? "mvnw.cmd" : "mvnw";
        Path copy = project.resolve(script);
        if (!Files.exists(copy)) {
            Path wrapper = Path.of(".mvn", "wrapper", "maven-wrapper.properties");
            Files.createDirectories(project.resolve(wrapper).getParent());
            Files.copy(Repository.root().resolve(wrapper), project.resolve(wrapper));
            Files.copy(Repository.root().resolve(script), copy);
        }
        return List.of(copy.toString());
    }
}
