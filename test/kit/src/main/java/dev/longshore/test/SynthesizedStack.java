package dev.longshore.test;

import dev.longshore.check.FileCheck;
import dev.longshore.finding.Finding;
import dev.longshore.model.EcsModel;
import dev.longshore.template.Template;
import dev.longshore.template.TemplateReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.cxapi.CloudFormationStackArtifact;

/** A stack, and the template that it synthesizes to. It no longer talks to CDK: tests may use it from any thread. */
public final class SynthesizedStack {
    private final String name;
    private final String owner;
    private final Path file;
    private final String json;
    private final List<String> warnings;
    private final Template template;
    private final EcsModel model;

    private SynthesizedStack(String name, String owner, Path file, List<String> warnings) {
        this.name = name;
        this.owner = owner;
        this.file = file;
        this.json = text(file);
        this.warnings = Collections.unmodifiableList(new ArrayList<>(warnings));
        this.template = TemplateReader.read(json, file.getFileName().toString());
        this.model = template.ecs();
    }

    /** Synthesizes the app of a stack, for tests without {@link LongshoreTest}. */
    public static SynthesizedStack of(Stack stack) {
        return of(stack, "");
    }

    static SynthesizedStack of(Stack stack, String owner) {
        Stage stage = Objects.requireNonNull(Stage.of(stack));
        CloudFormationStackArtifact artifact =
                ((App) stage.getNode().getRoot()).synth().getStackArtifact(stack.getArtifactId());
        Path file = Path.of(artifact.getTemplateFullPath());
        return new SynthesizedStack(stack.getStackName(), owner, file, Warnings.of(file, stack.getArtifactId()));
    }

    /** Returns the name of the stack. */
    public String name() {
        return name;
    }

    /** Returns the template as it was written. */
    public String json() {
        return json;
    }

    /** Returns the file of the template, in the folder of the cloud assembly. */
    public Path file() {
        return file;
    }

    /** Returns the resources of the template. */
    public Template template() {
        return template;
    }

    /** Returns the services and task definitions of the template. */
    public EcsModel model() {
        return model;
    }

    /** Returns the warnings and errors that constructs attached, each as the path of the construct and the text. */
    public List<String> warnings() {
        return warnings;
    }

    /** Returns what the rules find, apart from what is acknowledged. */
    public List<Finding> findings() {
        return FileCheck.run(List.of(file)).findings();
    }

    String owner() {
        return owner;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
