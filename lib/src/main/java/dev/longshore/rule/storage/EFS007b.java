package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.FileSystem;
import dev.longshore.model.resource.LifecyclePolicy;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is archived was seldom used before. */
final class EFS007b extends ResourceRule<FileSystem> {
    private static final Pattern AGE = Pattern.compile("AFTER_([0-9]{1,3})_DAYS?");

    EFS007b() {
        super(
                FileSystem.KIND,
                "EFS-007b",
                "files are archived later than they move to Infrequent Access",
                Sources.FILE_SYSTEM_LIFECYCLE,
                Confidence.STATED,
                Consequence.REFUSED,
                "The value for TransitionToArchive is the same as or less than the value for TransitionToIA.");
    }

    @Override
    protected void judge(FileSystem resource, Resources all, Report report) {
        int infrequent = resource.lifecyclePolicies().stream()
                .mapToInt(policy -> days(policy.toInfrequentAccess()))
                .max()
                .orElse(0);
        for (LifecyclePolicy policy : resource.lifecyclePolicies()) {
            Value<String> archive = policy.toArchive();
            int days = days(archive);
            if (archive != null && days > 0 && days <= infrequent) {
                report.wrong(
                        this,
                        "TransitionToArchive",
                        archive,
                        "'TransitionToArchive' must be later than 'TransitionToIA', which is after " + infrequent
                                + " days, got " + archive,
                        "set 'TransitionToArchive' to AFTER_90_DAYS and 'TransitionToIA' to AFTER_30_DAYS");
            }
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                FileSystems.fileSystem(
                        "Encrypted: true, ThroughputMode: elastic, LifecyclePolicies: [{TransitionToIA: AFTER_30_DAYS}, {TransitionToArchive: %s}]"),
                "AFTER_30_DAYS",
                "AFTER_60_DAYS");
    }

    /** Returns the days of an age, or 0 where it is not known. */
    private static int days(@Nullable Value<String> age) {
        Matcher matcher = AGE.matcher(Objects.requireNonNullElse(Value.known(age), ""));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
