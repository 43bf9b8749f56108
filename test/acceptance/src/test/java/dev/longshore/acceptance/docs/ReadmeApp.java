package dev.longshore.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** The first Java block of the README: a whole app, compiled and run as a reader would. */
final class ReadmeApp {
    private static final Pattern FIRST_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS_NAME = Pattern.compile("public (?:final )?class (\\w+)");

    private ReadmeApp() {}

    /** Returns its template, with the construct path in each resource's metadata. */
    static JsonNode template(Path folder) throws IOException, InterruptedException {
        String source = first(FIRST_BLOCK, GeneratedDoc.read("README.md"));
        String name = first(CLASS_NAME, source);
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        String classPath = System.getProperty("java.class.path", "");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "-cp", classPath, file.toString());
        assertThat(compiled).as("javac of the README's first block").isZero();
        run(folder, name, folder + System.getProperty("path.separator") + classPath);
        return new ObjectMapper()
                .readTree(folder.resolve("cdk.out")
                        .resolve(name + ".template.json")
                        .toFile());
    }

    /** Runs a program that synthesizes into {@code cdk.out} of the folder, with construct paths in the templates. */
    static void run(Path folder, String mainClass, String classPath) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-cp", classPath, mainClass)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().put("CDK_OUTDIR", folder.resolve("cdk.out").toString());
        builder.environment().put("CDK_VALIDATION", "false");
        builder.environment().put("CDK_CONTEXT_JSON", "{\"aws:cdk:enable-path-metadata\":true}");
        int exitCode = builder.start().waitFor();
        assertThat(exitCode)
                .as(() -> "java " + mainClass + ": " + output(folder))
                .isZero();
    }

    private static String output(Path folder) {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in the README", pattern).isTrue();
        return matcher.group(1);
    }
}
