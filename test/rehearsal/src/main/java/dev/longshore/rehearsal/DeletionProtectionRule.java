package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Databases, tables, log groups, Auto Scaling groups: what says itself that it must not be deleted. */
final class DeletionProtectionRule implements ServiceRule {
    private static final List<String> PROPERTIES = List.of("DeletionProtection", "DeletionProtectionEnabled");
    private static final Set<String> ON = Set.of("true", "ACTIVE", "prevent-all-deletion");

    @Override
    public List<Behaviour> behaviours() {
        return List.of(
                new Behaviour(
                        "A database, table or log group with deletion protection is not deleted.",
                        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"),
                new Behaviour(
                        "An Auto Scaling group with DeletionProtection prevent-all-deletion is not deleted.",
                        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/resource-deletion-protection.html"));
    }

    @Override
    public void delete(Account account, Resource resource) {
        if (isProtected(resource)) {
            throw CloudError.handler(
                    resource.type + " " + resource.physicalId
                            + " cannot be deleted because deletion protection is enabled",
                    "InvalidRequest");
        }
    }

    static boolean isProtected(Resource resource) {
        return PROPERTIES.stream().anyMatch(name -> ON.contains(resource.text(name)));
    }

    /** Switches it off, as an operator would; the template says it again at the next deploy. */
    static void lift(Resource resource) {
        if (resource.properties() instanceof ObjectNode properties) {
            PROPERTIES.forEach(properties::remove);
        }
    }
}
