package dev.longshore.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.longshore.document.DocumentReader;
import dev.longshore.document.Source;
import dev.longshore.finding.Finding;
import dev.longshore.finding.Severity;
import dev.longshore.rule.Rules;
import dev.longshore.template.TemplateReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What only deployment knows is never judged: a template that deploys has no error with parameters in it either. */
class UnresolvedCorpusTest {
    private static final long SEED = Long.getLong("seed", 20261121);
    private static final int COPIES = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void parameters_in_place_of_values_give_no_error() throws IOException {
        List<String> excepted = ValidCorpus.exceptions();
        Map<String, String> firstOfRule = new TreeMap<>();
        for (Path file : ValidCorpus.files()) {
            JsonNode template = file.toString().endsWith(".json") ? JSON.readTree(file.toFile()) : JSON.nullNode();
            for (int copy = 0; copy < COPIES && template.has("Resources"); copy++) {
                String text = withParameters(template.deepCopy(), new Random(SEED + copy), copy);
                for (Finding error : errors(text)) {
                    if (!excepted.contains(ValidCorpus.name(file) + " " + error.rule())) {
                        firstOfRule.putIfAbsent(error.rule(), error + "%n%s copy %s: %s".formatted(file, copy, text));
                    }
                }
            }
        }
        assertThat(firstOfRule.values()).as("-Dseed=%s", SEED).isEmpty();
    }

    private static List<Finding> errors(String text) {
        return Rules.judge(TemplateReader.read(DocumentReader.read(new Source(text, "unresolved.json")))
                        .ecs())
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    // A few values in the first copies, most of them in the last ones.
    private static String withParameters(ObjectNode template, Random random, int copy) {
        for (JsonNode resource : template.get("Resources")) {
            replace(resource.path("Properties"), random, 2 + copy * copy);
        }
        template.putObject("Parameters").putObject("Given").put("Type", "String");
        return template.toString();
    }

    private static void replace(JsonNode node, Random random, int percent) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                if (name.equals("Ref") || name.startsWith("Fn::")) {
                    continue;
                }
                if (mayBeGiven(value) && random.nextInt(100) < percent) {
                    object.putObject(name).put("Ref", "Given");
                } else {
                    replace(value, random, percent);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (mayBeGiven(array.get(i)) && random.nextInt(100) < percent) {
                    array.set(i, JSON.createObjectNode().put("Ref", "Given"));
                } else {
                    replace(array.get(i), random, percent);
                }
            }
        }
    }

    // An object of properties is never given by a parameter, but a value, an intrinsic or a whole list is.
    private static boolean mayBeGiven(JsonNode value) {
        boolean intrinsic = value.isObject()
                && value.size() == 1
                && value.fieldNames().next().matches("Ref|Fn::.*");
        return value.isValueNode() || value.isArray() || intrinsic;
    }
}
