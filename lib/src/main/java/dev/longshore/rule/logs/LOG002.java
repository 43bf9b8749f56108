package dev.longshore.rule.logs;

import dev.longshore.model.LogGroup;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.regex.Pattern;

/** A log group has a name that CloudWatch takes. */
final class LOG002 extends LogGroupRule {
    private static final int MAX_LENGTH = 512;
    private static final String ALLOWED = "letters, digits, '_', '/', '.', '#' and '-'";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_/.#-]+");

    LOG002() {
        super(
                "LOG-002",
                "the name of a log group has 1 to " + MAX_LENGTH + " characters out of " + ALLOWED,
                Sources.LOG_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "Value at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern:"
                        + " [\\.\\-_/#A-Za-z0-9]+");
    }

    @Override
    void judge(LogGroup group, Resources resources, Report report) {
        Value<String> name = group.logGroupName();
        if (name != null
                && name.is(text ->
                        text.length() > MAX_LENGTH || !NAME.matcher(text).matches())) {
            report.wrong(
                    this,
                    "logGroupName",
                    name,
                    "'logGroupName' must have 1 to " + MAX_LENGTH + " characters out of " + ALLOWED + ", got " + name,
                    "name it otherwise, or leave the name to CloudFormation");
        }
    }

    @Override
    public Examples examples() {
        return varying("LogGroupName: ", "shop:api", "/shop/api_1.2#a-b");
    }
}
