package dev.longshore.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stack as it stands.
 *
 * @param name its name
 * @param id its ARN
 * @param status CloudFormation's stack status
 * @param resources its resources in the order of their creation
 * @param outputs its outputs
 */
public record StackView(
        String name, String id, String status, List<ResourceView> resources, Map<String, String> outputs) {
    /**
     * Finds a resource by its logical id.
     *
     * @param logicalId the name in the template
     * @return the resource, if the stack has it
     */
    public Optional<ResourceView> resource(String logicalId) {
        return resources.stream().filter(r -> r.logicalId().equals(logicalId)).findFirst();
    }
}
