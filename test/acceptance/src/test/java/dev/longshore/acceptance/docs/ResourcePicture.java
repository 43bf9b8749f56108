package dev.longshore.acceptance.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The resources of a template as PlantUML. A box is a resource, its frame the construct that makes it, an arrow leads to
 * what it refers to or depends on. Left out: arrows that follow from others, and what only belongs to another resource,
 * such as routes or policies, which is counted or told in the box of that resource.
 */
final class ResourcePicture {
    private static final Map<String, String> FRAMES = new LinkedHashMap<>();
    private static final Set<String> PARTS_OF_NETWORK = Set.of(
            "EIP",
            "InternetGateway",
            "NatGateway",
            "Route",
            "RouteTable",
            "Subnet",
            "SubnetRouteTableAssociation",
            "VPCGatewayAttachment");

    static {
        FRAMES.put("LoadBalancer", "Load balancer");
        FRAMES.put("Service", "Service");
        FRAMES.put("Task", "Task");
        FRAMES.put("TaskCount", "Scaling");
        FRAMES.put("Cluster", "Cluster");
        FRAMES.put("Network", "Network");
    }

    private final Map<String, PicturedResource> resources = new LinkedHashMap<>();
    private final Map<String, String> boxOf = new LinkedHashMap<>();
    private final Map<String, List<String>> linesOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> arrows = new LinkedHashMap<>();

    private ResourcePicture(JsonNode template) {
        template.path("Resources")
                .properties()
                .forEach(entry -> resources.put(entry.getKey(), PicturedResource.of(entry.getKey(), entry.getValue())));
        resources.values().forEach(resource -> boxOf.put(resource.id(), box(resource)));
        resources.values().forEach(this::tell);
        resources.values().forEach(this::connect);
        dropWhatFollows();
    }

    /** Returns the PlantUML of a template that was synthesized with path metadata. */
    static String of(JsonNode template) {
        return new ResourcePicture(template).plantUml();
    }

    /** Returns how many resources each AWS service has in a template, such as {@code 3 resources: 2 EC2, 1 ECS}. */
    static String count(JsonNode template) {
        Map<String, Integer> counts = new TreeMap<>();
        template.path("Resources").forEach(resource -> counts.merge(awsService(resource), 1, Integer::sum));
        return template.path("Resources").size() + " resources: "
                + counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String awsService(JsonNode resource) {
        return resource.path("Type").asText().replaceAll("^AWS::|::[^:]*$", "");
    }

    private String box(PicturedResource resource) {
        String type = shortType(resource);
        if (PARTS_OF_NETWORK.contains(type)) {
            return resources.values().stream()
                    .filter(other -> shortType(other).equals("VPC"))
                    .findFirst()
                    .orElse(resource)
                    .id();
        }
        return switch (type) {
            case "SecurityGroupIngress", "SecurityGroupEgress" -> resource.reference("/GroupId");
            case "ManagedPolicy", "Policy" -> resource.reference("/Roles");
            case "ScalingPolicy" -> resource.reference("/ScalingTargetId");
            default -> resource.id();
        };
    }

    private void tell(PicturedResource resource) {
        List<String> lines =
                linesOf.computeIfAbsent(boxOf.getOrDefault(resource.id(), resource.id()), id -> new ArrayList<>());
        lines.addAll(Facts.of(resource));
        switch (shortType(resource)) {
            case "VPC" -> lines.addAll(networkParts());
            case "SecurityGroupIngress" -> {
                PicturedResource source = resources.get(resource.reference("/SourceSecurityGroupId"));
                lines.add("from " + lowerCase(frame(Objects.requireNonNull(source))) + ": "
                        + Facts.port(resource.properties()));
            }
            default -> {}
        }
    }

    private List<String> networkParts() {
        Map<String, Integer> parts = new TreeMap<>(Comparator.reverseOrder());
        for (PicturedResource part : resources.values()) {
            if (shortType(part).equals("Subnet")) {
                String kind = part.path().get(part.path().size() - 2).replaceAll("Subnet\\d+$", "");
                parts.merge(lowerCase(kind) + " subnet", 1, Integer::sum);
            } else if (shortType(part).equals("NatGateway")) {
                parts.merge("NAT gateway", 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        parts.forEach((part, count) -> lines.add(count + " " + part + (count > 1 ? "s" : "")));
        return lines;
    }

    private void connect(PicturedResource resource) {
        if (shortType(resource).equals("SecurityGroupEgress")) {
            return;
        }
        String from = boxOf.getOrDefault(resource.id(), resource.id());
        Set<String> targets = new LinkedHashSet<>(resource.references());
        targets.addAll(resource.dependsOn());
        for (String target : targets) {
            String to = boxOf.get(target);
            if (to != null && !to.equals(from)) {
                arrows.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
            }
        }
    }

    private void dropWhatFollows() {
        arrows.forEach((from, targets) -> targets.removeIf(to ->
                targets.stream().anyMatch(other -> !other.equals(to) && leads(other, to, new LinkedHashSet<>()))));
    }

    private boolean leads(String from, String to, Set<String> seen) {
        for (String next : arrows.getOrDefault(from, Set.of())) {
            if (next.equals(to) || (seen.add(next) && leads(next, to, seen))) {
                return true;
            }
        }
        return false;
    }

    private String plantUml() {
        StringBuilder text = new StringBuilder(PlantUml.BEGIN);
        FRAMES.values().forEach(frame -> frame(frame, text));
        arrows.forEach((from, targets) -> targets.forEach(
                to -> text.append(from).append(" --> ").append(to).append('\n')));
        return text.append(PlantUml.END).toString();
    }

    private void frame(String frame, StringBuilder text) {
        text.append("rectangle \"").append(frame).append("\" #f4f6f8 {\n");
        linesOf.forEach((id, lines) -> {
            PicturedResource resource = resources.get(id);
            if (resource != null && frame(resource).equals(frame)) {
                text.append("  rectangle \"**").append(title(resource)).append("**");
                lines.forEach(line -> text.append("\\n").append(line));
                text.append("\" as ").append(id).append('\n');
            }
        });
        text.append("}\n");
    }

    private static String frame(PicturedResource resource) {
        String frame = "Service";
        for (String construct : resource.path()) {
            frame = FRAMES.getOrDefault(construct, frame);
        }
        return frame;
    }

    private static String title(PicturedResource resource) {
        String type = shortType(resource);
        if (type.equals("VPCEndpoint")) {
            return "VPC endpoint";
        }
        String name = type.equals("Role")
                ? resource.path().get(resource.path().size() - 2)
                : type.replace("ClusterCapacityProviderAssociations", "Capacity");
        // TargetGroup is a target group, VPC stays a VPC.
        return Pattern.compile("(?<=[a-z])[A-Z]").matcher(name).replaceAll(capital -> " " + lowerCase(capital.group()));
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String shortType(PicturedResource resource) {
        return resource.type().substring(resource.type().lastIndexOf(':') + 1);
    }
}
