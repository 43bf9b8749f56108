package dev.longshore.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways in which the apps are synthesized, each once in a JVM of its own and only when a test asks for it. */
final class Synthesis {
    /** As in JUnit, or with an empty cdk.json. */
    static final Synthesis WITHOUT_FLAGS = new Synthesis("without-flags");

    /** As with the cdk.json that {@code cdk init} writes. */
    static final Synthesis WITH_FLAGS = new Synthesis("with-flags");

    /** The same once more. */
    static final Synthesis WITH_FLAGS_AGAIN = new Synthesis("with-flags-again");

    /** With CDK's own validation, its warnings being errors. */
    static final Synthesis STRICT = new Synthesis("strict");

    /** With cdk-nag's packs, which fail it, and what they found in its report. */
    static final Synthesis WITH_NAG = new Synthesis("with-nag");

    private final String name;
    private @Nullable ChildProcess process;

    private Synthesis(String name) {
        this.name = name;
    }

    /** Returns the folder of the cloud assembly. */
    Path folder() {
        process();
        return target();
    }

    /** Returns how the process ended, after running it if nobody has: well, or with a report of what validation found. */
    ChildProcess process() {
        ChildProcess ended = process;
        if (ended == null) {
            List<String> command = new ArrayList<>(List.of(AppsUnderTest.class.getName()));
            if (this == WITH_NAG) {
                command.add(AppsUnderTest.WITH_NAG);
            }
            emptyFolder();
            ended = ChildProcess.java(List.of(), environment(), command.toArray(String[]::new));
            process = ended;
        }
        if (ended.exitCode() != 0 && !Files.exists(report())) {
            throw new AssertionError(name + " ended with " + ended.exitCode() + "\n" + ended.output());
        }
        return ended;
    }

    /** Returns the names of the stacks: each app is one. */
    List<String> apps() {
        List<String> names = new ArrayList<>();
        Json.fields(Json.read(folder().resolve("manifest.json")).path("artifacts"))
                .forEach(artifact -> {
                    if ("aws:cloudformation:stack"
                            .equals(artifact.getValue().path("type").asText())) {
                        names.add(artifact.getKey());
                    }
                });
        return names;
    }

    /** Returns the template's text. */
    String template(String app) {
        return Repository.read(templateFile(app));
    }

    /** Returns where the template is. */
    Path templateFile(String app) {
        return folder().resolve(app + ".template.json");
    }

    /** Returns what the validation plugins found. */
    List<Violation> violations() {
        process();
        return Files.exists(report()) ? Violation.read(Json.read(report())) : List.of();
    }

    private Path target() {
        return Path.of("target", "synthesis", name).toAbsolutePath();
    }

    private Path report() {
        return target().resolve("validation-report.json");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("CDK_OUTDIR", target().toString());
        environment.put("CDK_VALIDATION", Boolean.toString(this == STRICT || this == WITH_NAG));
        if (this != WITHOUT_FLAGS) {
            environment.put("CDK_CONTEXT_JSON", context().toString());
        }
        return environment;
    }

    private JsonNode context() {
        ObjectNode context = (ObjectNode) Json.resource("recommended-flags.json");
        if (this == STRICT) {
            context.put("@aws-cdk/core:strictCfnValidateErrors", true);
        }
        return context;
    }

    private void emptyFolder() {
        try {
            Files.createDirectories(target());
            for (Path file : Repository.files(target(), "")) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
