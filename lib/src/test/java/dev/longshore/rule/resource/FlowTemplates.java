package dev.longshore.rule.resource;

import dev.longshore.finding.Finding;
import dev.longshore.rule.YamlModels;
import java.util.List;

/** Reads templates that are written in one line, with the long names of types cut. */
public final class FlowTemplates {
    private FlowTemplates() {}

    /** Returns the ids of the rules that find something in a template of these resources. */
    public static List<String> rulesOf(String resources) {
        return YamlModels.rulesOf("Resources: {" + inFull(resources) + "}");
    }

    /** Returns what the rules find in a template of these resources. */
    public static List<Finding> findings(String resources) {
        return YamlModels.findings("Resources: {" + inFull(resources) + "}");
    }

    private static String inFull(String resources) {
        return resources
                .replace("ELB.", "AWS::ElasticLoadBalancingV2::")
                .replace("ECS.", "AWS::ECS::")
                .replace("EFS.", "AWS::EFS::")
                .replace("EC2.", "AWS::EC2::")
                .replace("ASG.", "AWS::AutoScaling::")
                .replace("AAS.", "AWS::ApplicationAutoScaling::")
                .replace("EVB.", "AWS::Events::")
                .replace("SCH.", "AWS::Scheduler::")
                .replace("SD.", "AWS::ServiceDiscovery::")
                .replaceAll("\\bP: \\{(?!Type: [A-Z])", "Properties: {")
                .replace("ANSWER", "{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}");
    }
}
