package dev.longshore.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that has ended.
 *
 * @param exitCode its exit code
 * @param output what it wrote, errors among the rest
 */
record ChildProcess(int exitCode, String output) {
    /** Runs a Java program with the class path of the tests in a JVM of its own. */
    static ChildProcess java(List<Path> morePath, Map<String, String> environment, String... mainAndArguments) {
        List<String> classPath = new ArrayList<>();
        morePath.forEach(path -> classPath.add(path.toString()));
        classPath.add(System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(System.getProperty("path.separator"), classPath)));
        command.addAll(List.of(mainAndArguments));
        return run(Path.of(""), environment, command);
    }

    /** Runs a program in a folder; no setting of CDK reaches it but the ones given. */
    static ChildProcess run(Path folder, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CDK_"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ChildProcess(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command.get(0), e);
        }
    }
}
