package dev.longshore.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A role of a template with all that it may do.
 *
 * @param name the name of its resource
 * @param trust who may be it
 * @param statements the statements of its policies, wherever they stand
 * @param managed the policies of AWS or of another template that it has
 */
record RolePolicies(String name, JsonNode trust, List<JsonNode> statements, List<String> managed) {
    /** Returns the roles of a template, in its order, and those that it only gives a policy to. */
    static List<RolePolicies> of(JsonNode template) {
        JsonNode resources = template.path("Resources");
        List<RolePolicies> roles = new ArrayList<>();
        for (Map.Entry<String, JsonNode> resource : Json.fields(resources)) {
            if (resource.getValue().path("Type").asText().equals("AWS::IAM::Role")) {
                roles.add(of(resource.getKey(), resource.getValue().path("Properties"), resources));
            }
        }
        return roles;
    }

    /** Returns whether it is of EC2 instances or of machines that SSM manages, not of tasks. */
    boolean isOfMachines() {
        String services = trust.toString();
        return services.contains("\"ec2.") || services.contains("\"ssm.");
    }

    private static RolePolicies of(String name, JsonNode role, JsonNode resources) {
        List<JsonNode> statements = new ArrayList<>();
        List<String> managed = new ArrayList<>();
        role.path("Policies").forEach(policy -> add(policy, statements));
        role.path("ManagedPolicyArns").forEach(policy -> {
            JsonNode ours = resources.path(policy.path("Ref").asText());
            if (ours.isMissingNode()) {
                managed.add(policy.toString());
            } else {
                add(ours.path("Properties"), statements);
            }
        });
        for (Map.Entry<String, JsonNode> resource : Json.fields(resources)) {
            JsonNode properties = resource.getValue().path("Properties");
            properties.path("Roles").forEach(owner -> {
                if (owner.path("Ref").asText().equals(name)) {
                    add(properties, statements);
                }
            });
        }
        return new RolePolicies(name, role.path("AssumeRolePolicyDocument"), statements, managed);
    }

    private static void add(JsonNode policy, List<JsonNode> statements) {
        policy.path("PolicyDocument").path("Statement").forEach(statements::add);
    }
}
