package dev.longshore.rule.task;

import dev.longshore.model.Tag;
import dev.longshore.model.TaskDefinition;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Locale;

/** Tags have their limits. */
final class TD115 extends TaskRule {
    private static final int MAX_TAGS = 50;
    private static final int MAX_KEY = 128;
    private static final int MAX_VALUE = 256;

    TD115() {
        super(
                "TD-115",
                "at most " + MAX_TAGS + " tags, with keys of 1 to " + MAX_KEY
                        + " characters that do not begin with aws:, and values of at most " + MAX_VALUE,
                Sources.TAG + "; cfn-lint E3024",
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the tag is refused");
    }

    @Override
    void judge(TaskDefinition task, Report report) {
        int count = task.tags().size();
        if (count > MAX_TAGS) {
            String message = "'tags' must have at most " + MAX_TAGS + " elements, got " + count;
            report.wrong(this, task.placeOf("tags"), "tags", Integer.toString(count), message, "leave out some");
        }
        for (Tag tag : task.tags()) {
            Value<String> key = tag.key();
            Value<String> value = tag.value();
            if (key != null && key.is(TD115::isWrongKey)) {
                String message =
                        "'tags.key' must have 1 to " + MAX_KEY + " characters and not begin with aws:, got " + key;
                report.wrong(this, "tags.key", key, message, "name it otherwise");
            }
            if (value != null && value.is(text -> text.length() > MAX_VALUE)) {
                String message = "'tags.value' must have at most " + MAX_VALUE + " characters, got "
                        + value.text().length();
                report.wrong(this, "tags.value", value, message, "shorten it");
            }
        }
    }

    @Override
    public Examples examples() {
        String yaml = Yaml.container("cpu: 10") + "tags: [{key: %s, value: a}]\n";
        return Examples.varying(yaml, "\"aws:team\"", "\"team:aws\"");
    }

    private static boolean isWrongKey(String key) {
        return key.isEmpty()
                || key.length() > MAX_KEY
                || key.toLowerCase(Locale.ROOT).startsWith("aws:");
    }
}
