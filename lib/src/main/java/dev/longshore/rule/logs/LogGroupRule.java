package dev.longshore.rule.logs;

import dev.longshore.model.EcsModel;
import dev.longshore.model.LogGroup;
import dev.longshore.model.Resource;
import dev.longshore.model.Resources;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Rule;

/** A rule that looks at one log group of a template at a time. */
abstract class LogGroupRule extends Rule {
    static final String TYPE = "AWS::Logs::LogGroup";

    LogGroupRule(String id, String text, String source, Confidence confidence, Consequence consequence, String answer) {
        super(id, text, source, confidence, consequence, answer);
    }

    abstract void judge(LogGroup group, Resources resources, Report report);

    @Override
    public final boolean needsResources() {
        return true;
    }

    @Override
    public final void judge(EcsModel model, Report report) {
        for (Resource resource : model.resources().ofType(TYPE)) {
            judge(new LogGroup(resource.properties()), model.resources(), report);
        }
    }

    /** Returns the example of a log group with that property. */
    static String yaml(String property) {
        return "Resources:\n  Logs:\n    Type: AWS::Logs::LogGroup\n    Properties:\n      " + property + "\n";
    }

    static Examples varying(String property, String wrong, String right) {
        return Examples.of(yaml(property + wrong), yaml(property + right), yaml(property + "{Ref: Setting}"));
    }
}
