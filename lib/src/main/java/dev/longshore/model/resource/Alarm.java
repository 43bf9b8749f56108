package dev.longshore.model.resource;

import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** An alarm of CloudWatch. */
public final class Alarm extends ResourceView {
    /** What a template calls this. */
    public static final Kind<Alarm> KIND = new Kind<>("AWS::CloudWatch::Alarm", Alarm::new);

    /** Views a resource of a template as this. */
    public Alarm(Resource resource) {
        super(resource);
    }

    /** Returns whose metric it watches, such as AWS/SQS. */
    public @Nullable Value<String> namespace() {
        return text("Namespace");
    }
}
