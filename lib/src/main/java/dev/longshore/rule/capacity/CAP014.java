package dev.longshore.rule.capacity;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import org.jspecify.annotations.Nullable;

/** A group starts between its bounds. */
final class CAP014 extends ResourceRule<AutoScalingGroup> {

    CAP014() {
        super(
                AutoScalingGroup.KIND,
                "CAP-014",
                "the sizes of a group are in the order minimum, desired, maximum",
                Sources.INSTANCE_GROUP,
                Confidence.STATED,
                Consequence.REFUSED,
                "ValidationError: Desired capacity:3 must be between the specified min size:0 and max size:2");
    }

    @Override
    protected void judge(AutoScalingGroup resource, Resources all, Report report) {
        check("MinSize", resource.minSize(), resource.maxSize(), report);
        check("DesiredCapacity", resource.desiredCapacity(), resource.maxSize(), report);
        Value<Integer> desired = resource.desiredCapacity();
        Integer min = Value.known(resource.minSize());
        if (desired != null && min != null && desired.is(instances -> instances < min)) {
            report.wrong(
                    this,
                    "DesiredCapacity",
                    desired,
                    "'DesiredCapacity' must be at least 'MinSize', which is " + min + ", got " + desired,
                    "leave 'DesiredCapacity' out: the group starts with 'MinSize' instances");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(Yaml.template(Capacity.group("MinSize: 0, MaxSize: 2, DesiredCapacity: %s")), "3", "2");
    }

    private void check(String option, @Nullable Value<Integer> size, @Nullable Value<Integer> maximum, Report report) {
        Integer max = Value.known(maximum);
        if (size != null && max != null && size.is(instances -> instances > max)) {
            report.wrong(
                    this,
                    option,
                    size,
                    "'" + option + "' must be at most 'MaxSize', which is " + max + ", got " + size,
                    "set 'MaxSize' to " + size + " or more");
        }
    }
}
