package dev.longshore.rule.capacity;

import dev.longshore.finding.Place;
import dev.longshore.model.InstanceTypeName;
import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.AutoScalingGroup;
import dev.longshore.model.resource.InstanceOverride;
import dev.longshore.model.resource.LaunchConfiguration;
import dev.longshore.model.resource.LaunchTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of the instances of a group: their image and their types. */
final class Instances {
    /** The beginnings of the parameters that hold the images of ECS: those with Amazon Linux and with Bottlerocket. */
    private static final List<String> ECS_IMAGES = List.of("awsserviceecsoptimizedami", "awsservicebottlerocketawsecs");

    private final String image;
    private final Map<String, Place> types = new LinkedHashMap<>();

    private Instances(String image) {
        this.image = image;
    }

    /** Returns what is known of the instances of a group; null where it has no launch template that is known. */
    static @Nullable Instances of(AutoScalingGroup group, Resources all) {
        LaunchTemplate template = LaunchTemplate.KIND.at(group.launchTemplate(), all);
        LaunchConfiguration configuration = LaunchConfiguration.KIND.at(group.launchConfiguration(), all);
        if (template == null && configuration == null) {
            return null;
        }
        Value<String> image =
                template == null ? Objects.requireNonNull(configuration).image() : template.image();
        Instances instances = new Instances(image == null ? "" : plain(image.text()));
        instances.add(
                template == null ? Objects.requireNonNull(configuration).instanceType() : template.instanceType());
        for (InstanceOverride override : group.overrides()) {
            if (override.hasLaunchTemplate()) {
                return null;
            }
            instances.add(override.instanceType());
        }
        return instances;
    }

    /** Returns the known types, and where they were written. */
    Map<String, Place> types() {
        return types;
    }

    /** Returns whether the image certainly is one of ECS, which says in its name what it is for. */
    boolean haveImageOfEcs() {
        return ECS_IMAGES.stream().anyMatch(image::contains);
    }

    boolean haveArmImage() {
        return image.contains("arm64");
    }

    boolean haveGpuImage() {
        return image.contains("gpu") || image.contains("nvidia");
    }

    /** Returns whether a type has processors of ARM; false also where that is not known. */
    static boolean isArm(String type) {
        InstanceTypeName name = InstanceTypeName.parse(type);
        return name != null && name.isArm();
    }

    /** Returns whether the name of a type can be read. */
    static boolean isKnown(String type) {
        return InstanceTypeName.parse(type) != null;
    }

    /** Returns whether it has GPUs for which ECS makes an image: there is none for ARM. */
    static boolean hasGpu(String type) {
        InstanceTypeName name = InstanceTypeName.parse(type);
        return name != null && name.hasGpu() && !name.isArm();
    }

    private void add(@Nullable Value<String> type) {
        String known = Value.known(type);
        if (type != null && known != null) {
            types.put(known, type.place());
        }
    }

    // CDK names the parameter of an image like the path of it: SsmParameterValueawsserviceecsoptimizedami….
    private static String plain(String image) {
        return image.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
