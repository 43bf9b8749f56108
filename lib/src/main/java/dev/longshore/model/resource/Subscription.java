package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import org.jspecify.annotations.Nullable;

/** What gets the messages of a topic. */
public final class Subscription extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Subscription> KIND = new Kind<>("AWS::SNS::Subscription", Subscription::new);

    /** Views a resource of a template as this. */
    public Subscription(Resource resource) {
        super(resource);
    }

    /** Returns the topic. */
    public @Nullable Link topic() {
        return link("TopicArn");
    }

    /** Returns the queue, or whatever else gets the messages. */
    public @Nullable Link endpoint() {
        return link("Endpoint");
    }
}
