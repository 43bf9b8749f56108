package dev.longshore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small repository around the real launcher scripts. Its Maven writes what the real one would; its Java prints its arguments. */
final class LauncherRepository {
    private static final List<String> MODULES = List.of("lib", "test/rehearsal", "cli");

    private final Path home;
    private Path javaHome;

    LauncherRepository(Path folder) throws IOException {
        home = Files.createDirectory(folder.resolve("a repository"));
        javaHome = Files.createDirectory(folder.resolve("jdk"));
        Path real = Path.of("").toAbsolutePath();
        copy(real.resolveSibling("longshore"), home.resolve("longshore"));
        try (Stream<Path> scripts = Files.list(real.resolve("launcher"))) {
            for (Path script : scripts.toList()) {
                copy(script, home.resolve("cli/launcher").resolve(script.getFileName()));
            }
        }
        Files.writeString(home.resolve("pom.xml"), "");
        for (String module : MODULES) {
            Files.createDirectories(home.resolve(module).resolve("src/main/java"));
            Files.writeString(home.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(source(), "");
        String marker = "mkdir -p %1$s/target; : > %1$s/target/classpath.txt\n";
        String markers = String.join("", MODULES.stream().map(marker::formatted).toList());
        script(home.resolve("mvnw"), "echo called >> builds\n" + markers);
        script(javaHome.resolve("bin/java"), """
                echo "$@" >> "${0%/*}/starts"
                for arg; do case $arg in -XX:ArchiveClassesAtExit=*) : > "${arg#*=}";; esac; done
                while [ "$1" != dev.longshore.cli.Main ]; do shift; done
                [ "$2" != exit ] || exit "$3"
                echo "$@"
                """);
        script(javaHome.resolve("bin/javac"), "");
        java("17.0.15");
    }

    Path source() {
        return home.resolve("lib/src/main/java/Main.java");
    }

    void java(String version) throws IOException {
        Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    void withoutCompiler() throws IOException {
        Files.delete(javaHome.resolve("bin/javac"));
    }

    void withJarTool() throws IOException {
        script(javaHome.resolve("bin/jar"), ": > \"$2\"\n");
    }

    /** Returns what Java was last started with. */
    String lastStart() throws IOException {
        List<String> starts = Files.readAllLines(javaHome.resolve("bin/starts"));
        return starts.get(starts.size() - 1);
    }

    void javaHome(Path folder) {
        javaHome = folder;
    }

    void breakMaven() throws IOException {
        script(home.resolve("mvnw"), "echo \"Main.java:3: error: ';' expected\"\nexit 1\n");
    }

    int builds() throws IOException {
        return Files.readAllLines(home.resolve("builds")).size();
    }

    Captured run(String... args) throws IOException, InterruptedException {
        return run(Map.of("JAVA_HOME", javaHome.toString()), args);
    }

    Captured runWithoutNode(String... args) throws IOException, InterruptedException {
        Path tools = Files.createDirectory(home.resolve("tools"));
        script(tools.resolve("dirname"), "echo \"${1%/*}\"\n");
        return run(Map.of("PATH", tools.toString()), args);
    }

    private Captured run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("longshore").toString()));
        command.addAll(List.of(args));
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Captured(exitCode, Files.readString(out), Files.readString(err));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body, StandardCharsets.UTF_8);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " can't be made executable");
        }
    }
}
