package dev.longshore.rule.service;

import dev.longshore.model.EbsVolume;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceVolume;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Range;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import java.util.Map;

/** Each kind of volume has its sizes. */
final class SVC051c extends ServiceRule {
    /** The largest that EBS makes; the reference of ECS still says 16384 for gp3 and io2. */
    private static final int LARGEST = 65536;

    private static final Map<String, Range> SIZES = Map.of(
            "gp2", new Range(1, 16384),
            "gp3", new Range(1, LARGEST),
            "io1", new Range(4, 16384),
            "io2", new Range(4, LARGEST),
            "st1", new Range(125, 16384),
            "sc1", new Range(125, 16384),
            "standard", new Range(1, 1024));

    SVC051c() {
        super(
                "SVC-051c",
                "an EBS volume is as large as its type can be",
                Sources.EBS_VOLUME,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidParameterException: the size does not fit the type of the volume");
    }

    @Override
    void judge(Service service, Report report) {
        for (ServiceVolume volume : service.volumes()) {
            EbsVolume ebs = volume.managedEbsVolume();
            String type = ebs == null ? null : Value.known(ebs.volumeType());
            Range sizes = type == null ? null : SIZES.get(type);
            Value<Integer> size = ebs == null ? null : ebs.sizeInGiB();
            if (sizes != null && size != null && size.is(sizes::excludes)) {
                report.wrong(
                        this,
                        "managedEbsVolume.sizeInGiB",
                        size,
                        "'managedEbsVolume.sizeInGiB' must be " + sizes + " for type " + type + ", got " + size,
                        "set it to " + sizes.closestTo(size));
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {volumeConfigurations: [{name: data, managedEbsVolume: {volumeType: st1, sizeInGiB: %s}}]}\n",
                "124", "125");
    }
}
