package dev.longshore.cluster;

import dev.longshore.check.FileCheck;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.template.TemplateReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/** A template on disk, as the rules see it. */
final class Judged {
    private final Path template;

    private Judged(Path template) {
        this.template = template;
    }

    static Judged of(App app, Consumer<Stack> define) {
        Stack stack = new Stack(app, "Test");
        define.accept(stack);
        return new Judged(Path.of(app.synth().getStackByName("Test").getTemplateFullPath()));
    }

    /** Returns what the rules find, but for notes. */
    List<Finding> findings() {
        return FileCheck.app(List.of(template)).findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    String text() {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the types of all that is made before, and deleted after, the only resource of a type. */
    Set<String> typesBefore(String type) {
        Resources resources = TemplateReader.read(template).resources();
        Set<String> types = new TreeSet<>();
        for (Resource resource : resources.ofType(type)) {
            for (String before : resources.before(resource)) {
                Resource found = resources.get(before);
                if (found != null) {
                    types.add(found.type());
                }
            }
        }
        return types;
    }
}
