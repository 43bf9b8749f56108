package dev.longshore.acceptance.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a pattern or a sample makes, as PlantUML: the resources that somebody who reads its page asks for. The others are not
 * drawn, and arrows lead through them. A frame is a construct of the stack; alike resources in it are one box.
 */
final class PatternPicture {
    private static final Set<String> SERVICES =
            Set.of("Batch", "ECS", "EFS", "Events", "SNS", "SQS", "Scheduler", "StepFunctions");
    private static final Set<String> TYPES = Set.of(
            "AWS::ApplicationAutoScaling::ScalableTarget",
            "AWS::AutoScaling::AutoScalingGroup",
            "AWS::CloudWatch::Alarm",
            "AWS::EC2::VPC",
            "AWS::EC2::VPCEndpointService",
            "AWS::ElasticLoadBalancingV2::Listener",
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            "AWS::ServiceDiscovery::HttpNamespace");
    private static final Set<String> BELONG_TO_OTHERS =
            Set.of("QueuePolicy", "TopicPolicy", "Subscription", "MountTarget", "ClusterCapacityProviderAssociations");
    private static final Map<String, String> TITLES = Map.of(
            "HttpNamespace", "Namespace",
            "ExpressGatewayService", "Express service",
            "AutoScalingGroup", "Instances",
            "VPCEndpointService", "Endpoint service");

    private final Map<String, PicturedResource> resources = new LinkedHashMap<>();
    private final Map<String, Box> boxOf = new LinkedHashMap<>();
    private final Map<Box, Set<Box>> arrows = new LinkedHashMap<>();

    /** A box: the frame it is in, and what it says. */
    private record Box(String frame, String title, List<String> lines) {}

    private PatternPicture(JsonNode template) {
        template.path("Resources")
                .properties()
                .forEach(entry -> resources.put(entry.getKey(), PicturedResource.of(entry.getKey(), entry.getValue())));
        resources.values().stream()
                .filter(PatternPicture::isDrawn)
                .forEach(resource ->
                        boxOf.put(resource.id(), new Box(resource.path().get(1), title(resource), lines(resource))));
        boxOf.forEach((id, box) -> {
            Set<Box> targets = arrows.computeIfAbsent(box, one -> new LinkedHashSet<>());
            collect(id, targets, new LinkedHashSet<>());
            targets.remove(box);
        });
        arrows.forEach((from, targets) -> targets.removeIf(to -> targets.stream()
                .anyMatch(other -> !other.equals(to) && leads(other, to, new LinkedHashSet<>(List.of(from))))));
    }

    /** Returns the PlantUML of a template that was synthesized with path metadata. */
    static String of(JsonNode template) {
        return new PatternPicture(template).plantUml();
    }

    private static boolean isDrawn(PicturedResource resource) {
        String service = resource.type().split("::", -1)[1];
        return TYPES.contains(resource.type())
                || (SERVICES.contains(service) && !BELONG_TO_OTHERS.contains(shortType(resource)));
    }

    private static List<String> lines(PicturedResource resource) {
        List<String> lines = new ArrayList<>(Facts.of(resource));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String title(PicturedResource resource) {
        String type = shortType(resource);
        String name = TITLES.getOrDefault(type, type);
        return Pattern.compile("(?<=[a-z])[A-Z](?=[a-z])")
                .matcher(name)
                .replaceAll(capital -> " " + capital.group().toLowerCase(Locale.ROOT));
    }

    private void collect(String from, Set<Box> targets, Set<String> seen) {
        PicturedResource resource = resources.get(from);
        if (resource == null || !seen.add(from)) {
            return;
        }
        Set<String> next = new LinkedHashSet<>(resource.references());
        next.addAll(resource.dependsOn());
        for (String id : next) {
            Box box = boxOf.get(id);
            if (box == null) {
                collect(id, targets, seen);
            } else {
                targets.add(box);
            }
        }
    }

    private boolean leads(Box from, Box to, Set<Box> seen) {
        for (Box next : arrows.getOrDefault(from, Set.of())) {
            if (next.equals(to) || (seen.add(next) && leads(next, to, seen))) {
                return true;
            }
        }
        return false;
    }

    private String plantUml() {
        StringBuilder text = new StringBuilder(PlantUml.BEGIN);
        Map<Box, String> names = new LinkedHashMap<>();
        boxOf.values().forEach(box -> names.putIfAbsent(box, "box" + (names.size() + 1)));
        Set<String> frames = new LinkedHashSet<>();
        names.keySet().forEach(box -> frames.add(box.frame()));
        for (String frame : frames) {
            text.append("rectangle \"").append(frame).append("\" #f4f6f8 {\n");
            names.forEach((box, name) -> {
                if (box.frame().equals(frame)) {
                    draw(box, name, text);
                }
            });
            text.append("}\n");
        }
        arrows.forEach((from, targets) -> targets.forEach(to -> text.append(names.get(from))
                .append(" --> ")
                .append(names.get(to))
                .append('\n')));
        return text.append(PlantUml.END).toString();
    }

    private void draw(Box box, String name, StringBuilder text) {
        long count = boxOf.values().stream().filter(box::equals).count();
        text.append("  rectangle \"**").append(box.title()).append("**");
        if (count > 1) {
            text.append(" × ").append(count);
        }
        box.lines().forEach(line -> text.append("\\n").append(line));
        text.append("\" as ").append(name).append('\n');
    }

    private static String shortType(PicturedResource resource) {
        return resource.type().substring(resource.type().lastIndexOf(':') + 1);
    }
}
