package dev.longshore.rule.storage;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AccessPoint;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.regex.Pattern;

/** Users and groups are 32-bit numbers. */
final class EFS001 extends ResourceRule<AccessPoint> {
    private static final double MAX = 4_294_967_295.0;
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_-]*");

    EFS001() {
        super(
                AccessPoint.KIND,
                "EFS-001",
                "the ids of users and groups of an access point are 0 to 4294967295",
                Sources.ACCESS_POINT,
                Confidence.STATED,
                Consequence.REFUSED,
                "refused: the id is out of range");
    }

    @Override
    protected void judge(AccessPoint resource, Resources all, Report report) {
        resource.ids().forEach((option, id) -> {
            if (id.is(number -> number < 0 || number > MAX) || isName(id)) {
                report.wrong(
                        this,
                        option,
                        id,
                        "'" + option + "' must be 0 to 4294967295, got " + id,
                        "set it to the id of the user in the container, such as 1000");
            }
        });
    }

    @Override
    public Examples examples() {
        return Yaml.varying(FileSystems.accessPoint("PosixUser: {Uid: %s, Gid: 1000}"), "4294967296", "4294967295");
    }

    private static boolean isName(Value<Double> id) {
        return !id.isKnown() && NAME.matcher(id.text()).matches();
    }
}
