package dev.longshore.rehearsal;

/**
 * The parameters that AWS itself publishes: images of ECS, Bottlerocket and Windows instances, versions, sidecar images. A value has the
 * shape of the real one and is the same in every run.
 */
final class PublicParameters {
    private PublicParameters() {}

    static String value(String name, String region) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String image = "ami-" + Ids.hex(name.replaceFirst("/(image_id|image_name|image_version)$", ""), 17);
        if (name.startsWith("/aws/service/aws-for-fluent-bit/")) {
            return "906394416424.dkr.ecr." + region + ".amazonaws.com/aws-for-fluent-bit:" + last;
        }
        if (name.startsWith("/aws/service/global-infrastructure/")) {
            return last;
        }
        return switch (last) {
            // ECS answers one JSON text for the whole recommendation.
            case "recommended" ->
                Json.write(Json.object()
                        .put("image_id", "ami-" + Ids.hex(name, 17))
                        .put("image_name", "al2023-ami-ecs-hvm")
                        .put("ecs_agent_version", "1.98.0")
                        .put("ecs_runtime_version", "Docker version 25.0.8"));
            case "image_version" -> "1.46.0";
            case "image_name", "source_image_name" -> "rehearsed-image";
            case "ecs_agent_version" -> "1.98.0";
            case "ecs_runtime_version" -> "Docker version 25.0.8";
            default -> image;
        };
    }
}
