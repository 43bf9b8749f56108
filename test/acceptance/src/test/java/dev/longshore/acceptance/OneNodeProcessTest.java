package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The app of cdk.json, whose CDK runs in one Node process where jsii takes two. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there jsii starts its own two")
class OneNodeProcessTest {
    private static final String PROGRAM = "software/amazon/jsii/lib/program.js";
    private static final String WORKER = "software/amazon/jsii/lib/runtime-index-worker.js";

    private static final Pattern NOTED = Pattern.compile("jsii-kernel\\.cjs' '[^']+' '([^']+)'");

    @TempDir
    private Path folder;

    @Test
    void gives_the_templates_that_two_give() {
        ChildProcess app = synthesize();
        assertThat(app.output()).as("the command that jsii started").contains("jsii-kernel.cjs'");
        requireTemplates();
    }

    @Test
    void notes_anew_what_it_loads_where_what_an_earlier_run_noted_is_gone() throws IOException {
        Path noted = noted(synthesize());
        Files.writeString(noted, "[\"" + folder.resolve("gone.js") + "\"]");
        synthesize();
        requireTemplates();
        assertThat(noted).content().contains("aws-cdk-lib", "aws-ecs").doesNotContain("gone.js");
    }

    private ChildProcess synthesize() {
        ChildProcess app = ChildProcess.run(
                Repository.root(),
                Map.of("CDK_OUTDIR", folder.toString(), "CDK_VALIDATION", "false", "JSII_DEBUG", "1"),
                List.of("node", "cli/launcher/app.mjs", "--one-node-process"));
        assertThat(app.exitCode()).as(app.output()).isZero();
        return app;
    }

    private static Path noted(ChildProcess app) {
        Matcher command = NOTED.matcher(app.output());
        assertThat(command.find()).as("the command that jsii started").isTrue();
        return Path.of(command.group(1));
    }

    private void requireTemplates() {
        for (String name : ForEachApp.Names.bundled()) {
            assertThat(Repository.read(folder.resolve(name + ".template.json")))
                    .isEqualTo(Synthesis.WITHOUT_FLAGS.template(name));
        }
    }

    @Test
    void leaves_a_jsii_that_it_does_not_know_to_itself() throws IOException {
        assertThat(commandFor("readFD:3,writeFD:3 \"jsii-kernel-\" execArgv.includes(\"--preserve-symlinks\")"))
                .contains("jsii-kernel.cjs");
        assertThat(commandFor("a program that reads and writes elsewhere")).isEqualTo("undefined");
    }

    private String commandFor(String program) throws IOException {
        Path home = Files.createTempDirectory(folder, "home");
        Path launcher = Files.createDirectories(home.resolve("cli/launcher"));
        try (var scripts = Files.list(Repository.root().resolve("cli/launcher"))) {
            for (Path script : scripts.toList()) {
                Files.copy(script, launcher.resolve(script.getFileName()));
            }
        }
        Path jar = home.resolve("jsii-runtime-9.9.9.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of(PROGRAM, WORKER)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(program.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path target = Files.createDirectories(home.resolve("sample-apps/target"));
        Files.writeString(target.resolve("classpath.txt"), jar.toString());
        String script = "import { inOneProcess } from '"
                + launcher.resolve("kernel.mjs").toUri() + "';"
                + "console.log(inOneProcess('sample-apps', {}).JSII_RUNTIME)";
        return ChildProcess.run(home, Map.of(), List.of("node", "--input-type=module", "-e", script))
                .output()
                .strip();
    }
}
