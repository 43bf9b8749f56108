package dev.longshore.template;

import static dev.longshore.document.Documents.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.document.Node;
import dev.longshore.model.Resource;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntrinsicsTest {
    private static final String TEMPLATE = """
            Parameters:
              Size: {Type: Number, Default: 256}
            Mappings:
              Sizes:
                prod: {cpu: 1024, zones: [a, b], deep: {x: 1}}
            Conditions:
              Always: !Equals [prod, prod]
              Never: !Not [!Condition Always]
              Open: !Equals [!Ref Size, 256]
              NoDespiteOpen: !And [!Condition Open, !Condition Never]
              YesDespiteOpen: !Or [!Condition Open, !Condition Always]
              OpenToo: !And [!Condition Open, !Condition Always]
              OpenOr: !Or [!Condition Open, !Condition Never]
              NotOpen: !Not [!Condition Open]
              Circle: !Not [!Condition Circle]
              Odd: [Always]
              OddToo: {'Fn::Equals': [1], 'Fn::Not': []}
              OddThree: !Equals [1]
              OddFour: !Not [!Condition Always, !Condition Never]
              OddFive: !And []
              OddSeven: {Condition: [Always]}
            Resources:
              Queue: {Type: 'AWS::SQS::Queue'}
              It: {Type: 'AWS::Custom::It', Properties: {Value: @}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref Size | <Size>",
                "!Ref Nothing | <Nothing>",
                "!Ref 'AWS::Region' | <AWS::Region>",
                "!Ref Queue | <Queue -> Queue>",
                "!GetAtt Queue.Arn | <Queue.Arn -> Queue>",
                "!GetAtt Queue | <Queue -> Queue>",
                "!GetAtt [Nothing, Arn] | <Nothing.Arn>",
                "!ImportValue x | <Fn::ImportValue>",
                "!GetAZs '' | <Fn::GetAZs>",
                "\"{{resolve:ssm:/a}}\" | <{{resolve:ssm:/a}}>",
                "plain | plain",
                "7 | 7",
                "[1, !Ref 'AWS::NoValue', 2] | [1, 2]",
                "{a: !Ref 'AWS::NoValue', b: 1} | {b=1}",
                "{'Fn::Transform': {Name: x}, a: 1} | <Fn::>",
                "&x [!Ref Size] | [<Size>]",
            })
    void references_stay_open_and_name_their_target(String yaml, String expected) {
        assertThat(resolved(yaml)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Sub a-b | a-b",
                "!Sub ['${x}-${!y}', {x: 1}] | 1-${y}",
                "!Sub ['${x}', {x: !Ref Queue}] | <${Queue}>",
                "!Sub '${Queue.Arn}/${AWS::Region}' | <${Queue.Arn}/${AWS::Region}>",
                "!Sub [] | <Fn::Sub>",
                "!Sub [!Ref Size, {}] | <Fn::Sub>",
                "!Join ['-', [a, 1, b]] | a-1-b",
                "!Join ['', []] | ''",
                "!Join ['/', [service, !Ref Queue, [x]]] | <service/${Queue}/${…}>",
                "!Join ['-', !Ref Size] | <Fn::Join>",
                "!Join [!Ref Size, [a]] | <Fn::Join>",
                "!Join x | <Fn::Join>",
                "!Split [',', 'a,b,'] | [a, b, ]",
                "!Split [',', !Ref Size] | <Fn::Split>",
                "!Split ['', 'a'] | <Fn::Split>",
                "!Split [] | <Fn::Split>",
                "!Select [1, [a, b]] | b",
                "!Select ['0', !Split ['.', 'x.y']] | x",
                "!Select [2, [a, b]] | <Fn::Select>",
                "!Select [-1, [a, b]] | <Fn::Select>",
                "!Select [!Ref Size, [a]] | <Fn::Select>",
                "!Select [0, !Ref Size] | <Fn::Select>",
                "!Select [0] | <Fn::Select>",
                "!FindInMap [Sizes, prod, cpu] | 1024",
                "!FindInMap [Sizes, prod, zones] | [a, b]",
                "!FindInMap [Sizes, prod, deep] | <Fn::FindInMap>",
                "!FindInMap [Sizes, test, cpu] | <Fn::FindInMap>",
                "!FindInMap [Sizes, !Ref 'AWS::Region', cpu] | <Fn::FindInMap>",
                "!FindInMap [Sizes, prod] | <Fn::FindInMap>",
                "!Base64 hello | aGVsbG8=",
                "!Base64 {Ref: Size} | <Fn::Base64>",
            })
    void constants_are_computed(String yaml, String expected) {
        assertThat(resolved(yaml)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Always | 1",
                "Never | 2",
                "NoDespiteOpen | 2",
                "YesDespiteOpen | 1",
                "Open | <Fn::If>",
                "OpenToo | <Fn::If>",
                "OpenOr | <Fn::If>",
                "NotOpen | <Fn::If>",
                "Circle | <Fn::If>",
                "Missing | <Fn::If>",
                "Odd | <Fn::If>",
                "OddToo | <Fn::If>",
                "OddThree | <Fn::If>",
                "OddFour | <Fn::If>",
                "OddFive | <Fn::If>",
                "OddSeven | <Fn::If>",
            })
    void conditions_are_judged_where_they_are_constant(String condition, String expected) {
        assertThat(resolved("!If [" + condition + ", 1, 2]")).isEqualTo(expected);
    }

    @Test
    void a_choice_that_is_no_choice_stays_open() {
        assertThat(resolved("!If [Always, 1]")).isEqualTo("<Fn::If>");
        assertThat(resolved("!If [Never, 1, !Ref 'AWS::NoValue']")).isEqualTo("");
        assertThat(resolved("[!If [Open, 1, 2]]")).isEqualTo("[<Fn::If>]");
    }

    @Test
    void a_long_chain_of_conditions_is_not_followed() {
        StringBuilder yaml = new StringBuilder("Conditions:\n  C0: !Equals [a, a]\n");
        for (int i = 1; i < 5000; i++) {
            yaml.append("  C").append(i).append(": !Condition C").append(i - 1).append('\n');
        }
        yaml.append("Resources:\n  It:\n    Type: A::B::C\n    Properties: {Value: !If [C4999, 1, 2]}\n");

        assertThat(value(yaml.toString())).isEqualTo("<Fn::If>");
    }

    @Test
    void texts_that_double_at_every_level_are_given_up() {
        StringBuilder sub = new StringBuilder("x");
        for (int i = 0; i < 30; i++) {
            sub.insert(0, "{'Fn::Sub': ['${a}${a}', {a: ").append("}]}");
        }

        assertThat(resolved(sub.toString())).startsWith("<");
    }

    @Test
    void what_is_resolved_stands_where_it_was_written() {
        Template template = TemplateReader.read("""
                Resources:
                  It:
                    Type: A::B::C
                    Metadata: {'aws:cdk:path': Shop/It/Resource}
                    Properties:
                      List:
                        - !Sub a
                """, "shop.yaml");
        Resource it = Objects.requireNonNull(template.resource("It"));
        Node.Elements list =
                (Node.Elements) Objects.requireNonNull(it.properties().get("List"));

        assertThat(list.elements().get(0).place()).hasToString("shop.yaml:7:11 Shop/It/Resource (It)");
        assertThat(list.elements().get(0).place().path()).isEqualTo("List[0]");
        assertThat(it.properties().placeOfName("List")).hasToString("shop.yaml:6:7 Shop/It/Resource (It)");
    }

    private static String resolved(String yaml) {
        return value(TEMPLATE.replace("@", yaml));
    }

    private static String value(String template) {
        Resource it =
                Objects.requireNonNull(TemplateReader.read(template, "a.yaml").resource("It"));
        Node value = it.properties().get("Value");
        return value == null ? "" : plain(value);
    }
}
