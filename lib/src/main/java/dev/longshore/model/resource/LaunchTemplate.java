package dev.longshore.model.resource;

import dev.longshore.model.Items;
import dev.longshore.model.Resource;
import dev.longshore.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How instances are made. */
public final class LaunchTemplate extends ResourceView {
    /** What a template calls this. */
    public static final Kind<LaunchTemplate> KIND = new Kind<>("AWS::EC2::LaunchTemplate", LaunchTemplate::new);

    /** Views a resource of a template as this. */
    public LaunchTemplate(Resource resource) {
        super(resource);
    }

    /** Returns the image. */
    public @Nullable Value<String> image() {
        return part("LaunchTemplateData").text("ImageId");
    }

    /** Returns the type. */
    public @Nullable Value<String> instanceType() {
        return part("LaunchTemplateData").text("InstanceType");
    }

    /** Returns the security groups; those of network interfaces are not looked at. */
    public Items<Link> securityGroups() {
        Section data = part("LaunchTemplateData");
        String interfaces = "NetworkInterfaces";
        return data.has(interfaces)
                ? new Items<>(List.of(), false, data.placeOf(interfaces))
                : data.links("SecurityGroupIds");
    }
}
