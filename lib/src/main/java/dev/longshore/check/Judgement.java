package dev.longshore.check;

import dev.longshore.document.Document;
import dev.longshore.document.Reading;
import dev.longshore.finding.Finding;
import dev.longshore.finding.InvalidInputException;
import dev.longshore.finding.Place;
import dev.longshore.model.EcsModel;
import dev.longshore.rollout.ServiceRollout;
import dev.longshore.rule.Rules;
import dev.longshore.taskdef.TaskDefinitionReader;
import dev.longshore.template.Template;
import dev.longshore.template.TemplateReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say of a document, judged as what it is.
 *
 * @param findings what was repaired and what the rules find
 * @param rollouts how long its services take to deploy
 */
record Judgement(List<Finding> findings, List<ServiceRollout> rollouts) {
    /**
     * Judges a document.
     *
     * @throws InvalidInputException for a document that is nothing we know
     */
    static Judgement of(Document document, Path path) {
        try {
            return judged(document, path);
        } catch (InvalidInputException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of ours in one rule must neither stop a synth nor hide what is known of other files.
            return of(List.of(Reading.RULE_FAILED.at(
                    Place.file(path.toString(), 1, 1),
                    "a rule of Longshore failed over this file with "
                            + e.getClass().getSimpleName() + ", so that it is not judged",
                    "please report it with the file")));
        }
    }

    private static Judgement of(List<Finding> findings) {
        return new Judgement(findings, List.of());
    }

    private static Judgement judged(Document document, Path path) {
        if (TemplateReader.recognises(document)) {
            Template template = TemplateReader.read(document);
            List<Finding> findings = new ArrayList<>(template.notes());
            EcsModel model = template.ecs().with(DockerAssets.of(path));
            findings.addAll(Rules.judge(model));
            return new Judgement(findings, ServiceRollout.in(model));
        }
        if (TaskDefinitionReader.recognises(document)) {
            return of(TaskDefinitionReader.examine(document).findings());
        }
        throw new InvalidInputException(List.of(Reading.NOT_RECOGNISED.at(
                Place.file(path.toString(), 1, 1),
                "this is neither a CloudFormation template nor a task definition",
                "expected 'Resources' or 'containerDefinitions'")));
    }
}
