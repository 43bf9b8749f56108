package dev.longshore.check;

import dev.longshore.document.Document;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Reading;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.rule.Rules;
import dev.longshore.taskdef.TaskDefinitionReader;
import dev.longshore.template.Template;
import dev.longshore.template.TemplateReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a file is, reads it, and judges it. */
public final class FileCheck {
    private FileCheck() {}

    /**
     * Returns everything about a file, or about the templates of a cloud assembly: what can't be read, what was
     * repaired, and what the rules find, in the order of the files. Throws nothing for bad input.
     *
     * @param path a task definition, a CloudFormation template, or a folder such as {@code cdk.out}
     */
    public static List<Finding> check(Path path) {
        if (!Files.isDirectory(path)) {
            return file(path);
        }
        try {
            List<Finding> findings = new ArrayList<>();
            Assembly.templates(path).forEach(template -> findings.addAll(file(template)));
            return findings;
        } catch (InvalidInputException e) {
            return e.findings();
        }
    }

    private static List<Finding> file(Path path) {
        try {
            return document(DocumentReader.read(path), path);
        } catch (InvalidInputException e) {
            return e.findings();
        }
    }

    private static List<Finding> document(Document document, Path path) {
        if (TemplateReader.recognises(document)) {
            Template template = TemplateReader.read(document);
            List<Finding> findings = new ArrayList<>(template.notes());
            findings.addAll(Rules.judge(template.ecs()));
            findings.sort(Finding.BY_LINE);
            return findings;
        }
        if (TaskDefinitionReader.recognises(document)) {
            return TaskDefinitionReader.examine(document).findings();
        }
        return List.of(Reading.NOT_RECOGNISED.at(
                Place.file(path.toString(), 1, 1),
                "this is neither a CloudFormation template nor a task definition",
                "expected 'Resources' or 'containerDefinitions'"));
    }
}
