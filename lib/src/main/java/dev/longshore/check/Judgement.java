package dev.longshore.check;

import dev.longshore.document.Document;
import dev.longshore.document.Reading;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.rule.Rules;
import dev.longshore.taskdef.TaskDefinitionReader;
import dev.longshore.template.Template;
import dev.longshore.template.TemplateReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Judges a document as what it is. */
final class Judgement {
    private Judgement() {}

    /**
     * Returns what was repaired and what the rules find.
     *
     * @throws InvalidInputException for a document that is nothing we know
     */
    static List<Finding> of(Document document, Path path) {
        try {
            return judged(document, path);
        } catch (InvalidInputException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of ours in one rule must neither stop a synth nor hide what is known of other files.
            return List.of(Reading.RULE_FAILED.at(
                    Place.file(path.toString(), 1, 1),
                    "a rule of Longshore failed over this file with "
                            + e.getClass().getSimpleName() + ", so that it is not judged",
                    "please report it with the file"));
        }
    }

    private static List<Finding> judged(Document document, Path path) {
        if (TemplateReader.recognises(document)) {
            Template template = TemplateReader.read(document);
            List<Finding> findings = new ArrayList<>(template.notes());
            findings.addAll(Rules.judge(template.ecs().with(DockerAssets.of(path))));
            return findings;
        }
        if (TaskDefinitionReader.recognises(document)) {
            return TaskDefinitionReader.examine(document).findings();
        }
        throw new InvalidInputException(List.of(Reading.NOT_RECOGNISED.at(
                Place.file(path.toString(), 1, 1),
                "this is neither a CloudFormation template nor a task definition",
                "expected 'Resources' or 'containerDefinitions'")));
    }
}
