package dev.longshore.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acknowledgements from all their places, over whole runs. TD-001, a family that is too long, stands for any rule. */
class CheckRunTest {
    private static final String LONG = "a".repeat(256);

    @TempDir
    Path folder;

    private Path assembly;

    @BeforeEach
    void assembly() throws IOException {
        assembly = Files.createDirectory(folder.resolve("cdk.out"));
        write("cdk.out/manifest.json", "{}");
    }

    @Test
    void a_file_beside_the_template_acknowledges() throws IOException {
        Path template = write("shop.json", template("", "A", "B"));
        acknowledged("[{rule: TD-001, reason: old name, where: A}]");
        CheckResult result = FileCheck.run(List.of(template));
        assertThat(rulesAndIds(result.findings())).containsExactly("TD-001 B");
        assertThat(result.acknowledged()).singleElement().satisfies(each -> {
            assertThat(each.finding().place().logicalId()).isEqualTo("A");
            assertThat(each.by().reason()).isEqualTo("old name");
            assertThat(each.by().origin()).isEqualTo(Acknowledgement.Origin.FILE);
        });
        assertThat(result.files()).containsExactly(template);
    }

    @Test
    void a_file_in_the_folder_around_the_cloud_assembly_acknowledges() throws IOException {
        write("cdk.out/assembly-Prod/manifest.json", "{}");
        write("cdk.out/assembly-Prod/Shop.template.json", template("", "A"));
        write("cdk.out/Other.template.json", template("", "A"));
        acknowledged("[{rule: TD-001, reason: old name, where: assembly-Prod}]");
        assertThat(rulesAndFiles(FileCheck.run(List.of(assembly)).findings()))
                .containsExactly("TD-001 Other.template.json");
    }

    @Test
    void a_file_that_was_named_stands_for_all_others() throws IOException {
        Path template = write("shop.json", template("", "A"));
        acknowledged("[{rule: TD-001, reason: old name}]");
        Path empty = write("none.yaml", "acknowledged: []");
        assertThat(rulesAndIds(FileCheck.run(List.of(template), empty).findings()))
                .containsExactly("TD-001 A");
        assertThat(rulesAndIds(FileCheck.run(List.of(template), folder.resolve("gone.yaml"))
                        .findings()))
                .contains("READ-101 null");
    }

    @Test
    void metadata_acknowledges_in_its_own_template_only() throws IOException {
        String metadata =
                "\"Metadata\": {\"longshore\": {\"acknowledged\": [{\"rule\": \"TD-001\", \"reason\": \"r\"}]}},";
        write("cdk.out/A.template.json", template(metadata, "A", "B"));
        write("cdk.out/B.template.json", template("", "A"));
        assertThat(rulesAndFiles(FileCheck.run(List.of(assembly)).findings()))
                .containsExactly("TD-001 B.template.json");
    }

    @Test
    void metadata_of_a_resource_acknowledges_in_that_resource_only() throws IOException {
        Path template = write("shop.yaml", """
                Resources:
                  A:
                    Type: AWS::ECS::TaskDefinition
                    Metadata: {longshore: {acknowledged: [{rule: TD-001, reason: r}, {rule: TD-004, reason: r}]}}
                    Properties: {Family: %s, ContainerDefinitions: [{Name: a, Image: i, Memory: 8}]}
                  B:
                    Type: AWS::ECS::TaskDefinition
                    Properties: {Family: %s, ContainerDefinitions: [{Name: a, Image: i, Memory: 8}]}
                """.formatted(LONG, LONG));
        assertThat(rulesAndIds(FileCheck.check(template))).containsExactlyInAnyOrder("ACK-001 A", "TD-001 B");
    }

    @Test
    void what_matches_nothing_any_more_is_reported_where_it_stands() throws IOException {
        Path template = write("shop.json", template("", "A"));
        Path file = acknowledged("[{rule: TD-001, reason: r}, {rule: TD-002, reason: r}, {rule: TD-1, reason: r},"
                + " {rule: TD-003, reason: ''}]");
        assertThat(FileCheck.check(template))
                .extracting(Finding::rule)
                .containsExactly("ACK-001", "ACK-003", "ACK-002");
        assertThat(FileCheck.check(template))
                .allSatisfy(finding -> assertThat(finding.place().file()).isEqualTo(file.toString()));
    }

    @Test
    void what_was_not_looked_at_may_still_match() throws IOException {
        Path template = write("Shop.template.json", template("", "A"));
        write("Other.template.json", template("", "A"));
        acknowledged("[{rule: TD-001, reason: r, where: A}, {rule: TD-002, reason: r, where: Other.template.json},"
                + " {rule: TD-002, reason: r, where: Other/Api}, {rule: TD-002, reason: r, where: Shop/Api},"
                + " {rule: TD-002, reason: r, where: Shop.template.json}]");
        assertThat(FileCheck.check(template))
                .extracting(Finding::message)
                .hasSize(2)
                .allMatch(text -> text.contains("Shop"));
        assertThat(FileCheck.check(folder))
                .filteredOn(finding -> finding.rule().equals("ACK-001"))
                .hasSize(4);
    }

    @Test
    void the_metadata_beside_a_template_names_constructs_and_holds_what_was_said_to_cdk() throws IOException {
        write("cdk.out/Shop.template.json", template("", "A", "B"));
        write("cdk.out/Shop.metadata.json", """
                {"/Shop/Old": [{"type": "aws:cdk:acknowledged-rules",
                    "data": {"Longshore::TD-001": "old name", "Longshore::TD-002": "gone", "Other::X": "r"}}],
                 "/Shop/Old/Resource": [{"type": "aws:cdk:logicalId", "data": "A"}],
                 "/Shop/New/Resource": [{"type": "aws:cdk:logicalId", "data": "B"}, {"type": 1}, 1],
                 "/Shop": 1}
                """);
        CheckResult result = FileCheck.run(List.of(assembly));
        assertThat(result.findings())
                .extracting(finding -> finding.rule() + " " + finding.place().constructPath())
                .containsExactly("TD-001 Shop/New/Resource", "ACK-001 Shop/Old");
        assertThat(result.acknowledged())
                .extracting(each -> each.by().origin())
                .containsExactly(Acknowledgement.Origin.CDK);
        write("cdk.out/Shop.metadata.json", "{");
        assertThat(FileCheck.run(List.of(assembly)).findings()).hasSize(2);
    }

    @Test
    void an_app_is_judged_with_its_nested_stacks() throws IOException {
        Path template = write("cdk.out/Shop.template.json", template("", "A"));
        write("cdk.out/Old.nested.template.json", template("", "A"));
        write("cdk.out/ShopNested.nested.template.json", template("", "A"));
        write("cdk.out/Shop.assets.json", """
                {"files": {"1": {"source": {"path": "Shop.template.json"}},
                 "2": {"source": {"path": "ShopNested.nested.template.json"}}, "3": 1}}
                """);
        assertThat(rulesAndFiles(FileCheck.app(List.of(template)).findings()))
                .containsExactly("TD-001 Shop.template.json", "TD-001 ShopNested.nested.template.json");
        write("cdk.out/Shop.assets.json", "{");
        assertThat(FileCheck.app(List.of(template)).findings()).hasSize(1);
    }

    @Test
    void everything_is_found_once_and_in_order() throws IOException {
        Path first = write("cdk.out/A.template.json", template("", "A", "B"));
        write("cdk.out/B.template.json", template("", "A"));
        CheckResult result =
                FileCheck.run(List.of(assembly, first, folder.resolve("cdk.out/../cdk.out/A.template.json")));
        assertThat(rulesAndIds(result.findings())).containsExactly("TD-001 A", "TD-001 B", "TD-001 A");
        assertThat(result.files()).hasSize(2);
        assertThat(result.errors()).hasSize(3);
        assertThat(result.unusable()).isEmpty();
    }

    @Test
    void what_can_not_be_judged_is_unusable() throws IOException {
        CheckResult result = FileCheck.run(List.of(write("a.json", "{"), write("b.json", "[]"), folder.resolve("c")));
        assertThat(result.unusable()).extracting(Finding::rule).containsExactly("READ-102", "READ-107", "READ-101");
    }

    private Path acknowledged(String list) throws IOException {
        return write("longshore-acknowledged.yaml", "acknowledged: " + list);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String template(String metadata, String... ids) {
        StringBuilder resources = new StringBuilder();
        for (String id : ids) {
            resources.append(resources.isEmpty() ? "" : ",\n").append("\"").append(id);
            resources
                    .append("\": {\"Type\": \"AWS::ECS::TaskDefinition\", \"Properties\": {\"Family\": \"")
                    .append(LONG);
            resources.append("\", \"ContainerDefinitions\": [{\"Name\": \"a\", \"Image\": \"i\", \"Memory\": 8}]}}");
        }
        return "{" + metadata + "\"Resources\": {" + resources + "}}";
    }

    private static List<String> rulesAndIds(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.place().logicalId())
                .toList();
    }

    private static List<String> rulesAndFiles(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " "
                        + Path.of(String.valueOf(finding.place().file())).getFileName())
                .toList();
    }
}
