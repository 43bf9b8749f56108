package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** A topic of SNS. */
public final class Topic extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Topic> KIND = new Kind<>("AWS::SNS::Topic", Topic::new);

    /** Views a resource of a template as this. */
    public Topic(Resource resource) {
        super(resource);
    }

    /** Returns whether it keeps the order; false unless set. */
    public @Nullable Value<Boolean> fifo() {
        return flag("FifoTopic");
    }
}
