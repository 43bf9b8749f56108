package dev.longshore.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.finding.Finding;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMenderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"x\"",
                "-1.5e+3",
                " null ",
                "{\"a\":{\"b\":[true,false,{}]}}",
                "[\"\\u00e9\\n\\\\\\/\"]",
                "[\"http://x /* no */\"]"
            })
    void proper_json_is_left_as_it_is(String json) {
        JsonMender mender = new JsonMender(json, new Lines(json, "a.json"));

        assertThat(mender.mend()).isEqualTo(json);
        assertThat(mender.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[1,] | [1 ] | 1:3: READ-001",
                "[[1,],] | [[1 ] ] | 1:4: READ-001 1:6: READ-001",
                "{\"a\":1 , } | {\"a\":1   } | 1:8: READ-001",
                "[1,/*x*/] | [1      ] | 1:3: READ-001 1:4: READ-004",
                "[1], | [1]  | 1:4: READ-001",
                "{}// x | {} | 1:3: READ-004",
                "{/**/\"a\"/**/:/**/1/**/} | {    \"a\"    :    1    } | 1:2: READ-004",
                "{\"a\":1}],\"b\":2} | {\"a\":1,  \"b\":2} | 1:7: READ-003",
                "{\"a\":1,}\"b\":2} | {\"a\":1 ,\"b\":2} | 1:7: READ-001 1:8: READ-003",
                "{}\"b\":2,} | { \"b\":2 } | 1:2: READ-003 1:8: READ-001",
                "{\"a\":1}/*x*/,/*y*/\"b\":2} | {\"a\":1,           \"b\":2} | 1:7: READ-003 1:8: READ-004",
                "[\"\t\"] | [\"\t\"] | 1:2: READ-002",
            })
    void what_can_be_read_in_one_way_only_is_mended(String json, String mended, String notes) {
        JsonMender mender = new JsonMender(json, new Lines(json, "a.json"));

        assertThat(mender.mend().strip()).isEqualTo(mended.strip());
        assertThat(mender.notes().stream()
                        .map(note -> note.line().replaceAll("a.json:(.*?-\\d+).*", "$1"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(notes);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[,] | 1:2: expected a value, got ','",
                "[1,,] | 1:4: expected a value, got ','",
                "{,} | 1:2: expected the name of a field, got ','; write names in double quotes",
                "{a:1} | 1:2: expected the name of a field, got 'a'; write names in double quotes",
                "{\"a\" 1} | 1:6: expected ':' after the name 'a', got '1'",
                "{\"a\"} | 1:5: expected ':' after the name 'a', got '}'",
                "{\"a\":} | 1:6: expected a value after 'a', got '}'",
                "{\"a\"::} | 1:6: expected a value after 'a', got ':'",
                "{\"a\":1 2} | 1:8: expected ',' or '}' after the value of 'a', got '2'; add a ',' before this",
                "{\"a\":1:} | 1:7: expected ',' or '}' after the value of 'a', got ':'; add a ',' before this",
                "[1 [2]] | 1:4: expected ',' or ']' after the value, got '['; add a ',' before this",
                "[1 \"] | 1:4: the string that begins here is never closed; close it with a '\"'",
                "[1} | 1:3: '}' does not close the '[' in line 1; write ']', or add what is missing before it",
                "} | 1:1: expected a value, got '}'",
                "{}} | 1:3: expected nothing after the end, got '}'; remove what follows",
                "{} x | 1:4: expected nothing after the end, got 'x'; remove what follows",
                "{},, | 1:3: expected nothing after the end, got ','; remove what follows",
                "{}\"a\" | 1:3: expected nothing after the end, got \"a\"; remove what follows",
                "{}{} | 1:3: a second document begins here; keep one per file",
                "[][] | 1:3: a second document begins here; keep one per file",
                "{}],\"a\":1}],\"b\":2} | 1:11: expected nothing after the end, got ']'; remove what follows",
                "[nope] | 1:2: 'nope' is no JSON value; write text in double quotes",
                "[01] | 1:2: '01' is no JSON value; write text in double quotes",
                "['x'] | 1:2: ''x'' is no JSON value; write strings in double quotes",
                "[None] | 1:2: 'None' is no JSON value; write null, or leave the field out",
                "[False] | 1:2: 'False' is no JSON value; write false",
                "[\"\\d\"] | 1:3: JSON has no '\\d' in strings; write a backslash as '\\\\'",
                "[\"\\u12\"] | 1:3: JSON has no '\\u' in strings; write a backslash as '\\\\'",
                "[/* x ] | 1:2: '/*' is no JSON value; write text in double quotes",
                "a: 1 | 1:1: this looks like YAML, not JSON; name the file .yaml, or write JSON",
                "hello | 1:1: 'hello' is no JSON value; write text in double quotes",
            })
    void what_can_be_read_in_no_way_or_several_is_refused(String json, String expected) {
        assertThat(refusal(json).replace("a.json:", "").replace("READ-102 error: ", ""))
                .isEqualTo(expected);
    }

    @Test
    void a_text_that_ends_early_names_what_is_open() {
        assertThat(refusal("{\"a\": [\n{\"b\": 1,"))
                .isEqualTo("a.json:2:9: READ-102 error: the text ends here, inside the '{' in line 2;"
                        + " it may be cut off: at least } ] } is missing");
        assertThat(refusal("{\"a\": [1")).contains("inside the '[' of 'a' in line 1");
    }

    @Test
    void a_missing_quotation_mark_is_sought_where_the_string_begins() {
        assertThat(refusal("{\"a\": \"x,\n \"b\": 1}"))
                .isEqualTo("a.json:1:7: READ-102 error: the string that begins here runs on to line 2 and ends before"
                        + " 'b'; close it with a '\"' where it should end");
    }

    @Test
    void messages_stay_in_one_line_and_short() {
        assertThat(refusal("{\"a\nb\"\n 1}")).contains("after the name 'a b'").doesNotContain("\n");
        assertThat(refusal("[" + "x".repeat(500) + "]")).hasSizeLessThan(140);
    }

    @Test
    void a_string_is_noted_once_however_many_lines_it_has() {
        String json = "[\"a\nb\n\u0001c\", \"d\ne\"]";
        JsonMender mender = new JsonMender(json, new Lines(json, "a.json"));

        mender.mend();

        assertThat(mender.notes())
                .extracting(Finding::message)
                .containsExactly(
                        "kept 2 line breaks inside this string, as written",
                        "kept a line break inside this string, as written");
    }

    private static String refusal(String json) {
        return Documents.refusal(() -> new JsonMender(json, new Lines(json, "a.json")).mend());
    }
}
