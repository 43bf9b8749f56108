package dev.longshore.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README.md and docs: what they show compiles, runs and is there. */
final class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?![a-z]+:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`|\\$ )(\\./[\\w./-]+|npx cdk)((?: [\\w./:-]+)*)");

    @TempDir
    private Path folder;

    static List<MarkdownBlock> javaBlocks() {
        return MarkdownBlock.all("java");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javaBlocks")
    void java_compiles(MarkdownBlock block) {
        assertThat(DocumentedJava.of(block).compileTo(folder)).as(block.page()).isEmpty();
    }

    @Test
    void first_java_of_the_readme_synthesizes() {
        DocumentedJava first = DocumentedJava.of(javaBlocks().get(0));
        assertThat(first.compileTo(folder)).isEmpty();

        Path assembly = folder.resolve("cdk.out");
        Map<String, String> environment = Map.of("CDK_OUTDIR", assembly.toString(), "CDK_VALIDATION", "false");
        ChildProcess run = ChildProcess.java(List.of(folder), environment, first.className());

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(Repository.files(assembly, ".template.json"))
                .singleElement()
                .satisfies(template -> assertThat(Json.read(template).path("Resources"))
                        .anySatisfy(resource ->
                                assertThat(resource.path("Type").asText()).isEqualTo("AWS::ECS::Service")));
    }

    @Test
    void links_lead_to_files() {
        List<String> dead = new ArrayList<>();
        for (Path page : MarkdownBlock.pages()) {
            LINK.matcher(Repository.read(page)).results().forEach(link -> {
                Path target = page.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(target)) {
                    dead.add(Repository.name(page) + " -> " + link.group(1));
                }
            });
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void commands_are_there() {
        String help = ChildProcess.java(List.of(), Map.of(), "dev.longshore.cli.Main", "--help")
                .output();
        List<String> unknown = new ArrayList<>();
        COMMAND.matcher(Repository.read(MarkdownBlock.readme())).results().forEach(command -> {
            String program = command.group(1);
            String[] words = command.group(2).strip().split(" ", -1);
            boolean known = program.equals("npx cdk")
                    ? List.of("list", "synth", "deploy", "diff", "destroy").contains(words[0])
                            && (words.length == 1
                                    || Synthesis.WITHOUT_FLAGS.apps().contains(words[1]))
                    : Files.isExecutable(Repository.root().resolve(program));
            boolean subcommand = !program.equals("./longshore")
                    || words[0].isEmpty()
                    || words[0].startsWith("-")
                    || Pattern.compile("(?m)^  " + Pattern.quote(words[0]) + "\\b")
                            .matcher(help)
                            .find();
            if (!known || !subcommand) {
                unknown.add(command.group());
            }
        });
        assertThat(unknown).as("commands of the README that are not there").isEmpty();
    }
}
