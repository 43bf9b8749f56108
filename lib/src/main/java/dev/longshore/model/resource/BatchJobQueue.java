package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;

/** A job queue of AWS Batch. */
public final class BatchJobQueue extends ResourceView {
    /** What a template calls this. */
    public static final Kind<BatchJobQueue> KIND = new Kind<>("AWS::Batch::JobQueue", BatchJobQueue::new);

    /** Views a resource of a template as this. */
    public BatchJobQueue(Resource resource) {
        super(resource);
    }

    /** Returns the compute environments that it asks for room. */
    public Items<Link> environments() {
        return links("ComputeEnvironmentOrder", "ComputeEnvironment");
    }
}
