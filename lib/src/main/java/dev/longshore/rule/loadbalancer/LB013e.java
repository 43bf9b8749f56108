package dev.longshore.rule.loadbalancer;

import dev.longshore.model.resource.TargetGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.Setting;
import dev.longshore.rule.resource.SettingRule;
import dev.longshore.rule.resource.Yaml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A health check succeeds with some answers. */
final class LB013e extends SettingRule<TargetGroup, String> {

    private static final Range CODES = new Range(200, 499);
    private static final Pattern CODE_OR_RANGE = Pattern.compile("([0-9]{3})(?:-([0-9]{3}))?");

    LB013e() {
        super(
                TargetGroup.KIND,
                "LB-013e",
                "a success code of an application load balancer",
                "in " + CODES,
                Sources.TARGET_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Health check matcher HTTP code '599' must be within '200-499' inclusive");
    }

    @Override
    protected Stream<Setting<String>> settings(TargetGroup resource) {
        return resource.isApplication() ? Setting.of("Matcher.HttpCode", resource.httpCodes()) : Stream.empty();
    }

    @Override
    protected boolean isWrong(String value) {
        return Stream.of(value.split(",", -1)).anyMatch(LB013e::isOutside);
    }

    @Override
    protected String fix(Setting<String> setting) {
        return "set it to 200-399, or to the codes that your health check answers";
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Balancers.targetGroup("Port: 80, Protocol: HTTP, Matcher: {HttpCode: %s}"), "200-500", "200-499");
    }

    private static boolean isOutside(String codes) {
        Matcher matcher = CODE_OR_RANGE.matcher(codes.strip());
        return !matcher.matches()
                || CODES.excludes(Integer.parseInt(matcher.group(1)))
                || (matcher.group(2) != null && CODES.excludes(Integer.parseInt(matcher.group(2))));
    }
}
