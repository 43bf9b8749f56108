package dev.longshore.cluster;

import java.util.Locale;

/** Where AWS keeps the ids of the images. */
final class InstanceImages {
    private static final String ROOT = "/aws/service/";

    private InstanceImages() {}

    /** Returns the SSM parameter with the id of an image. */
    static String parameter(InstanceImage image, Architecture architecture, Accelerator accelerator) {
        String release = image.release();
        return switch (image.family()) {
            case AMAZON_LINUX_2023 ->
                ROOT + "ecs/optimized-ami/amazon-linux-2023/" + variant(architecture, accelerator)
                        + (release == null ? "recommended" : release) + "/image_id";
            case BOTTLEROCKET ->
                ROOT + "bottlerocket/aws-ecs-2" + (accelerator == Accelerator.GPU ? "-nvidia" : "")
                        + "/" + architecture.name().toLowerCase(Locale.ROOT) + "/"
                        + (release == null ? "latest" : release)
                        + "/image_id";
            case WINDOWS -> ROOT + "ami-windows-latest/" + windows(image.operatingSystem()) + "/image_id";
        };
    }

    private static String variant(Architecture architecture, Accelerator accelerator) {
        return switch (accelerator) {
            case GPU -> "gpu/";
            case NEURON -> "neuron/";
            case NONE -> architecture == Architecture.ARM64 ? "arm64/" : "";
        };
    }

    // WINDOWS_SERVER_2022_CORE is Windows_Server-2022-English-Core-ECS_Optimized.
    private static String windows(OperatingSystem version) {
        String[] words = version.name().split("_", -1);
        String edition = words[3].charAt(0) + words[3].substring(1).toLowerCase(Locale.ROOT);
        return "Windows_Server-" + words[2] + "-English-" + edition + "-ECS_Optimized";
    }
}
