package dev.longshore.rule.service;

import dev.longshore.model.EbsVolume;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceVolume;
import dev.longshore.model.Value;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** A volume is no faster than that. */
final class SVC051d extends ServiceRule {
    private static final int MAX = 1000;

    SVC051d() {
        super(
                "SVC-051d",
                "the throughput of an EBS volume is at most " + MAX + " MiB per second",
                Sources.EBS_VOLUME,
                Confidence.UNCERTAIN,
                Consequence.REFUSED,
                "InvalidParameterException: the throughput is out of range");
    }

    @Override
    void judge(Service service, Report report) {
        for (ServiceVolume volume : service.volumes()) {
            EbsVolume ebs = volume.managedEbsVolume();
            Value<Integer> throughput = ebs == null ? null : ebs.throughput();
            if (throughput != null && throughput.is(rate -> rate > MAX)) {
                report.wrong(
                        this,
                        "managedEbsVolume.throughput",
                        throughput,
                        "'managedEbsVolume.throughput' must be at most " + MAX + ", got " + throughput,
                        "set it to " + MAX);
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying(
                "service: {volumeConfigurations: [{name: data, managedEbsVolume: {volumeType: gp3, "
                        + "sizeInGiB: 500, "
                        + "throughput: %s}}]}\n",
                "1001", "1000");
    }
}
