package dev.longshore.document;

import static dev.longshore.document.Documents.at;
import static dev.longshore.document.Documents.fields;
import static dev.longshore.document.Documents.plain;
import static dev.longshore.document.Documents.read;
import static dev.longshore.document.Documents.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    @TempDir
    Path folder;

    @Test
    void json_nodes_know_where_they_stand() {
        Node.Fields root = fields("{\n  \"a\": [1,\n    {\"b\": true}],\n  \"c\": \"x\"}", "a.json");

        assertThat(root.place()).isEqualTo(new Place("a.json", 1, 1, null, null, ""));
        assertThat(at(root, "a").place()).isEqualTo(new Place("a.json", 2, 8, null, null, "a"));
        assertThat(at(root, "a", 1, "b").place()).isEqualTo(new Place("a.json", 3, 11, null, null, "a[1].b"));
        assertThat(root.placeOfName("c")).hasToString("a.json:4:3");
        assertThat(root.placeOfName("missing").path()).isEqualTo("missing");
    }

    @Test
    void yaml_nodes_know_where_they_stand() {
        Node.Fields root = fields("a:\n  - 1\n  - b: yes please\n", "a.yaml");

        assertThat(at(root, "a").place()).isEqualTo(new Place("a.yaml", 2, 3, null, null, "a"));
        assertThat(at(root, "a", 1, "b"))
                .isEqualTo(new Node.Scalar("yes please", new Place("a.yaml", 3, 8, null, null, "a[1].b")));
        assertThat(root.placeOfName("a")).hasToString("a.yaml:1:1");
    }

    @Test
    void lines_are_right_after_a_string_with_line_breaks() {
        Node.Fields root = fields("{\"a\": \"one\r\ntwo\r\n\", \r\n\"b\": 1}", "a.json");

        assertThat(value(root, "a")).isEqualTo("one\r\ntwo\r\n");
        assertThat(at(root, "b").place()).hasToString("a.json:4:6");
    }

    @Test
    void scalars_keep_their_type_and_digits() {
        String json = "{\"i\": 7, \"l\": 12345678901, \"big\": 123456789012345678901234567890, \"d\": 1.10,"
                + " \"t\": true, \"f\": false, \"s\": \"7\"}";
        Node.Fields root = fields(json, "a.json");

        assertThat(value(root, "i")).isEqualTo(7);
        assertThat(value(root, "l")).isEqualTo(12345678901L);
        assertThat(value(root, "big")).isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(value(root, "d")).isEqualTo(new BigDecimal("1.10"));
        assertThat(value(root, "t")).isEqualTo(true);
        assertThat(value(root, "f")).isEqualTo(false);
        assertThat(value(root, "s")).isEqualTo("7");
        assertThat(value(fields("a: .inf\nb: !!str 7\n", "a.yaml"), "a")).isEqualTo(".inf");
        assertThat(value(fields("b: !!str 7\n", "a.yaml"), "b")).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref Task | {Ref=Task}",
                "!Condition IsProd | {Condition=IsProd}",
                "!Sub '${A}-b' | {Fn::Sub=${A}-b}",
                "!GetAtt Service.Name | {Fn::GetAtt=[Service, Name]}",
                "!GetAtt Nested.Outputs.Arn | {Fn::GetAtt=[Nested, Outputs.Arn]}",
                "!GetAtt [Service, Name] | {Fn::GetAtt=[Service, Name]}",
                "!Join ['', [a, !Ref B]] | {Fn::Join=[, [a, {Ref=B}]]}",
                "!If [C, {d: 1}, !Ref 'AWS::NoValue'] | {Fn::If=[C, {d=1}, {Ref=AWS::NoValue}]}",
                "!GetAZs '' | {Fn::GetAZs=}",
                "!Transform {Name: x} | {Fn::Transform={Name=x}}",
                "!Ref | {Ref=}",
            })
    void short_forms_become_long_ones(String yaml, String expected) {
        assertThat(plain(at(fields("a: " + yaml + "\n", "a.yaml"), "a"))).isEqualTo(expected);
    }

    @Test
    void yaml_aliases_and_merges_are_left_open() {
        Node.Fields root = fields("a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 1\n", "a.yaml");

        assertThat(plain(root)).isEqualTo("{a={b=1}, c=<*x>, d=<<<>}");
    }

    @Test
    void nulls_are_left_out_of_objects_with_a_note_and_stay_open_in_lists() {
        Document document = read("{\"a\": null, \"b\": [null]}", "a.json");

        assertThat(plain(document.root())).isEqualTo("{b=[<null>]}");
        assertThat(document.notes())
                .extracting(Finding::line)
                .containsExactly("a.json:1:2: READ-006 note: left out 'a', which is null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\nb:\\n\\tc: 2 | a.yaml:3:1: READ-102 error: this is not YAML",
                "a: 1\\n- b | a.yaml:2:1: READ-102 error: this is not YAML: expected the end of the block",
                "a: @b | a.yaml:1:4: READ-102 error: this is not YAML: found character '@'",
                "a: [1, 2 | a.yaml:1:9: READ-102 error: this is not YAML: expected ',' or ']'",
                "a: b: c | a.yaml:1:5: READ-102 error: this is not YAML: mapping values are not allowed here",
                "a: 1\\n---\\nb: 2 | a.yaml:3:1: READ-102 error: a second document begins here",
                "a: 1\\na: 2 | a.yaml:2:1: READ-103 error: 'a' stands in line 1 already; keep one",
                "a: !Reff B | a.yaml:1:4: READ-102 error: CloudFormation has no tag '!Reff'; did you mean '!Ref'?",
                "a: !Frobnicate B | a.yaml:1:4: READ-102 error: CloudFormation has no tag '!Frobnicate'",
                "a: \\0 | a.yaml",
                "a:\\n  {b: 1}: 2 | a.yaml:2:4: READ-102 error: this is not YAML: it can't be understood here",
                "~ | a.yaml:1:1: READ-102 error: this is null",
                "'' | a.yaml:1:1: READ-102 error: this is empty",
            })
    void what_is_no_yaml_is_refused_in_a_sentence(String yaml, String expected) {
        String text = yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");

        assertThat(refusal(text, "a.yaml")).startsWith(expected).doesNotContain("snake", "jackson", "Exception", "\n");
    }

    @Test
    void every_duplicate_is_reported() {
        assertThat(Documents.refused(() -> read("{\"a\": 1,\n\"a\": 2, \"b\": {\"c\": 1, \"c\": 2}}", "a.json"))
                        .findings())
                .extracting(Finding::option)
                .containsExactly("a", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void hostile_nesting_is_refused(String fileName) {
        String text = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(refusal(text, fileName))
                .endsWith(":1:101: READ-104 error: this is nested more than 100 levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void hostile_sizes_are_refused(String fileName) {
        assertThat(refusal("[\"" + "x".repeat(Source.MAX_SIZE) + "\"]", fileName))
                .contains("READ-104", "3 MB");
    }

    @Test
    void hostile_numbers_are_not_computed() {
        assertThat(refusal("[" + "1".repeat(5000) + "]", "a.json")).contains("READ-104");
        assertThat(value(read("[" + "1".repeat(5000) + "]", "a.yaml").root(), 0))
                .isEqualTo("1".repeat(5000));
        assertThat(value(read("[1e999999999]", "a.json").root(), 0)).isEqualTo("1e999999999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stack.template | {\"a\": 1}",
                "stack.template | a: 1",
                "stack | // a comment\\n{\"a\": 1}",
                "stack.yml | {a: 1}",
                "STACK.YAML | a: 1",
            })
    void the_name_or_the_beginning_tells_yaml_from_json(String fileName, String text) {
        assertThat(plain(read(text.replace("\\n", "\n"), fileName).root())).isEqualTo("{a=1}");
    }

    @Test
    void files_are_read_in_utf_8_and_as_powershell_writes_them() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF{\"a\": \"é\"}", charset);

            Document document = DocumentReader.read(file);

            assertThat(plain(document.root())).isEqualTo("{a=é}");
            assertThat(document.notes()).extracting(Finding::rule).containsExactly("READ-005");
        }
    }

    @Test
    void what_is_no_text_file_is_refused_in_a_sentence() throws IOException {
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xE9, '"'});
        Path large = Files.write(folder.resolve("large.json"), new byte[Source.MAX_SIZE + 1]);

        assertThat(refusal(folder.resolve("none.json"))).contains("none.json: READ-101 error: there is no such file");
        assertThat(refusal(folder)).contains("READ-101 error: this is not a file");
        assertThat(refusal(latin)).contains("READ-101 error: this is not UTF-8 text");
        assertThat(refusal(large)).contains("READ-104 error: this is larger than 3 MB");
        assertThat(refusal(Files.createFile(folder.resolve("empty.json")))).contains("this is empty");
    }

    @Test
    void fields_can_be_set_and_taken_away() {
        Node.Fields root = fields("{\"a\": 1, \"b\": 2}", "a.json");

        assertThat(plain(root.with("c", new Node.Scalar(3, root.place())).without(List.of("a"))))
                .isEqualTo("{b=2, c=3}");
        assertThatThrownBy(() -> root.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String refusal(String text, String fileName) {
        return Documents.refusal(() -> read(text, fileName));
    }

    private static String refusal(Path path) {
        return Documents.refusal(() -> DocumentReader.read(path));
    }
}
