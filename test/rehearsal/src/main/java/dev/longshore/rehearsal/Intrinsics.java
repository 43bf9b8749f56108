package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CloudFormation's functions. */
final class Intrinsics {
    private final Evaluator evaluator;

    Intrinsics(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    JsonNode call(String name, JsonNode argument) {
        return switch (name) {
            case "Fn::GetAtt" -> attribute(argument);
            case "Fn::Join" -> join(argument);
            case "Fn::Sub" -> substitute(argument);
            case "Fn::Select" -> select(argument);
            case "Fn::Split" ->
                Json.texts(List.of(text(argument.path(1))
                        .split(Pattern.quote(argument.path(0).asText()), -1)));
            case "Fn::FindInMap" -> findInMap(argument);
            case "Fn::GetAZs" -> zones();
            case "Fn::Base64" ->
                Json.text(Base64.getEncoder().encodeToString(text(argument).getBytes(StandardCharsets.UTF_8)));
            case "Fn::ImportValue" -> importValue(text(argument));
            case "Fn::Cidr" -> cidr(argument);
            case "Fn::ToJsonString" -> Json.text(Json.write(value(argument)));
            case "Fn::Length" -> IntNode.valueOf(value(argument).size());
            default -> throw CloudError.validation("Template error: the function " + name + " is not rehearsed");
        };
    }

    private JsonNode attribute(JsonNode argument) {
        Reference reference = Reference.attribute(argument);
        String name = reference.attribute().isEmpty() ? text(argument.path(1)) : reference.attribute();
        return evaluator.attribute(reference.name(), name);
    }

    private JsonNode join(JsonNode argument) {
        List<String> parts = new ArrayList<>();
        value(argument.path(1)).forEach(part -> parts.add(part.asText()));
        return Json.text(String.join(argument.path(0).asText(), parts));
    }

    private JsonNode substitute(JsonNode argument) {
        String text = argument.isArray() ? argument.path(0).asText() : argument.asText();
        JsonNode own = argument.path(1);
        String done = Reference.PLACEHOLDER.matcher(text).replaceAll(found -> {
            String name = found.group(2).strip();
            return Matcher.quoteReplacement(
                    found.group(1).isEmpty() ? variable(name, own) : "${" + found.group(2) + "}");
        });
        return DynamicReferences.resolve(evaluator.account, Json.text(done));
    }

    private String variable(String name, JsonNode own) {
        if (own.has(name)) {
            return text(own.path(name));
        }
        int dot = name.indexOf('.');
        JsonNode value = dot < 0
                ? evaluator.reference(name)
                : evaluator.attribute(name.substring(0, dot), name.substring(dot + 1));
        return value == null ? "" : value.asText();
    }

    private JsonNode select(JsonNode argument) {
        int index = Integer.parseInt(text(argument.path(0)));
        JsonNode list = value(argument.path(1));
        // A list that only the execution knows is one unknown text in a change set.
        if (list.toString().contains(Evaluator.UNKNOWN) && index >= list.size()) {
            return Json.text(Evaluator.UNKNOWN);
        }
        if (index >= list.size()) {
            throw CloudError.validation("Template error: Fn::Select cannot select nonexistent value at index " + index);
        }
        return list.get(index);
    }

    private JsonNode findInMap(JsonNode argument) {
        String[] keys = {text(argument.path(0)), text(argument.path(1)), text(argument.path(2))};
        JsonNode found = evaluator
                .template
                .section("Mappings")
                .path(keys[0])
                .path(keys[1])
                .path(keys[2]);
        if (found.isMissingNode()) {
            throw CloudError.validation("Template error: Unable to get mapping for " + String.join("::", keys));
        }
        return found;
    }

    private JsonNode zones() {
        return Json.texts(List.of("a", "b", "c", "d", "e", "f").stream()
                .map(letter -> evaluator.account.region + letter)
                .toList());
    }

    private JsonNode importValue(String export) {
        if (export.contains(Evaluator.UNKNOWN)) {
            return Json.text(Evaluator.UNKNOWN);
        }
        evaluator.imports.add(export);
        return evaluator.account.stacks.values().stream()
                .flatMap(stack -> stack.outputs.stream())
                .filter(output -> output.export().equals(export))
                .findFirst()
                .map(output -> Json.text(output.value()))
                .orElseThrow(() -> CloudError.validation("No export named " + export + " found."));
    }

    private JsonNode cidr(JsonNode argument) {
        String block = text(argument.path(0));
        if (!block.matches("\\d+(\\.\\d+){3}/\\d+")) {
            return Json.texts(Collections.nCopies(Integer.parseInt(text(argument.path(1))), block));
        }
        int count = Integer.parseInt(text(argument.path(1)));
        int bits = Integer.parseInt(text(argument.path(2)));
        long base = Arrays.stream(block.split("/", -1)[0].split("\\.", -1))
                .mapToLong(Long::parseLong)
                .reduce(0, (sum, octet) -> sum * 256 + octet);
        List<String> blocks = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            long first = base + (i << bits);
            blocks.add("%d.%d.%d.%d/%d"
                    .formatted(first >> 24, (first >> 16) & 255, (first >> 8) & 255, first & 255, 32 - bits));
        }
        return Json.texts(blocks);
    }

    private String text(JsonNode node) {
        return evaluator.text(node);
    }

    private JsonNode value(JsonNode node) {
        JsonNode value = evaluator.evaluate(node);
        return value == null ? Json.array() : value;
    }
}
