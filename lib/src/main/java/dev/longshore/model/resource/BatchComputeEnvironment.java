package dev.longshore.model.resource;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compute environment of AWS Batch. */
public final class BatchComputeEnvironment extends ResourceView {
    /** What a template calls this. */
    public static final Kind<BatchComputeEnvironment> KIND =
            new Kind<>("AWS::Batch::ComputeEnvironment", BatchComputeEnvironment::new);

    /** Views a resource of a template as this. */
    public BatchComputeEnvironment(Resource resource) {
        super(resource);
    }

    /** Returns EC2, SPOT, FARGATE or FARGATE_SPOT. */
    public @Nullable Value<String> resourceType() {
        return part("ComputeResources").text("Type");
    }

    /** Returns which of these its resources certainly have: what stands under a condition is perhaps not there. */
    public List<String> given(List<String> names) {
        Section resources = part("ComputeResources");
        return names.stream()
                .filter(name -> resources.has(name) && !(resources.fields().get(name) instanceof Node.Unresolved))
                .toList();
    }
}
