package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import org.jspecify.annotations.Nullable;

/** How instances are made, in the way of before launch templates. */
public final class LaunchConfiguration extends ResourceView {
    /** What a template calls this. */
    public static final Kind<LaunchConfiguration> KIND =
            new Kind<>("AWS::AutoScaling::LaunchConfiguration", LaunchConfiguration::new);

    /** Views a resource of a template as this. */
    public LaunchConfiguration(Resource resource) {
        super(resource);
    }

    /** Returns the image. */
    public @Nullable Value<String> image() {
        return text("ImageId");
    }

    /** Returns the type. */
    public @Nullable Value<String> instanceType() {
        return text("InstanceType");
    }

    /** Returns the security groups. */
    public Items<Link> securityGroups() {
        return links("SecurityGroups");
    }
}
