package dev.longshore.acceptance.wrong;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awscdk.Stack;

/** For each certain rule of the catalogue that can leave a template: a program that breaks it. */
final class WrongPrograms {
    private WrongPrograms() {}

    static Map<String, Consumer<Stack>> all() {
        Programs wrong = new Programs();
        TaskPrograms.put(wrong);
        PortPrograms.put(wrong);
        ContainerPrograms.put(wrong);
        HostPrograms.put(wrong);
        VolumePrograms.put(wrong);
        LogPrograms.put(wrong);
        ServicePrograms.put(wrong);
        DeploymentPrograms.put(wrong);
        NetworkPrograms.put(wrong);
        ConnectPrograms.put(wrong);
        DiskPrograms.put(wrong);
        ScalingPrograms.put(wrong);
        ScalingActionPrograms.put(wrong);
        CapacityPrograms.put(wrong);
        BalancerPrograms.put(wrong);
        ListenerPrograms.put(wrong);
        FilePrograms.put(wrong);
        SchedulePrograms.put(wrong);
        OtherPrograms.put(wrong);
        return wrong.byRule();
    }

    /** Returns the certain rules that no single template can break, and why. */
    static Map<String, String> without() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("SVC-077", "is about an update: each of the two templates is valid");
        reasons.put("SVC-080", "is about an update: each of the two templates is valid");
        reasons.put("AAS-007b", "is the L2's own: CloudFormation takes a single step");
        reasons.put("LB-026b", "is the L2's own: the template has no access logs then");
        reasons.put("LB-030", "needs the keep-alive time of the application");
        reasons.put("GEN-002", "is about an update: an explicit name is valid");
        return reasons;
    }
}
