package dev.longshore.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.longshore.document.DocumentReader;
import dev.longshore.document.Source;
import dev.longshore.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcknowledgementReaderTest {
    @Test
    void a_file_holds_a_list_or_an_object_with_one() {
        String entries =
                "- rule: TD-045\n  reason: on purpose\n  where: [Shop/Api, ApiTask]\n- {Rule: TD-001, reason: r}\n";
        for (String text : List.of(entries, "acknowledged:\n" + entries)) {
            Written written = read(text);
            assertThat(written.problems()).isEmpty();
            assertThat(written.acknowledgements())
                    .extracting(Acknowledgement::rule, Acknowledgement::reason, Acknowledgement::where)
                    .containsExactly(
                            tuple("TD-045", "on purpose", List.of("Shop/Api", "ApiTask")),
                            tuple("TD-001", "r", List.of()));
        }
        assertThat(read(entries).acknowledgements().get(1).place().line()).isEqualTo(4);
    }

    @Test
    void what_is_no_acknowledgement_is_said_with_its_place() {
        assertThat(lines("""
                        acknowledged:
                          - TD-045
                          - reason: no rule
                          - rule: TD-045
                            reson: typo
                            comment: something else
                          - rule: {Ref: X}
                        """))
                .containsExactly(
                        "a.yaml:2:5: ACK-004 error: an acknowledgement must be an object; "
                                + "write - {rule: TD-045, reason: why it is accepted, where: Shop/Api}",
                        "a.yaml:3:5: ACK-004 error: the acknowledgement names no 'rule'; "
                                + "write - {rule: TD-045, reason: why it is accepted, where: Shop/Api}",
                        "a.yaml:5:5: ACK-004 error: an acknowledgement has no 'reson'; did you mean 'reason'?",
                        "a.yaml:6:5: ACK-004 error: an acknowledgement has no 'comment'; write rule, reason and where",
                        "a.yaml:7:5: ACK-004 error: the acknowledgement names no 'rule'; "
                                + "write - {rule: TD-045, reason: why it is accepted, where: Shop/Api}");
        assertThat(lines("rules: []")).singleElement().asString().contains("'acknowledged' is missing");
        assertThat(lines("acknowledged: TD-045")).singleElement().asString().contains("'acknowledged' must be a list");
        assertThat(lines("TD-045")).singleElement().asString().contains("'acknowledged' must be a list");
        assertThat(lines("a: [")).singleElement().asString().contains("READ-102");
        assertThat(AcknowledgementReader.file(Path.of("none.yaml")).problems())
                .extracting(Finding::rule)
                .containsExactly("READ-101");
    }

    @Test
    void a_template_says_it_as_a_whole_or_in_a_resource() {
        Written written = AcknowledgementReader.template(DocumentReader.read(new Source("""
                Metadata: {longshore: {acknowledged: [{rule: TD-001, reason: all, where: Shop}]}}
                Resources:
                  A: {Type: X, Metadata: {longshore: {acknowledged: [{rule: TD-002, reason: one, where: ignored}]}}}
                  B: {Type: X, Metadata: {longshore: {other: 1}}}
                  C: {Type: X, Metadata: {longshore: {acknowledged: 1}}}
                  D: 1
                """, "t.yaml")));
        assertThat(written.acknowledgements())
                .extracting(each -> each.rule() + " " + each.where())
                .containsExactly("TD-001 [Shop]", "TD-002 [A]");
        assertThat(written.acknowledgements().get(1).place().logicalId()).isEqualTo("A");
        assertThat(written.problems()).extracting(Finding::rule).containsExactly("ACK-004");
        assertThat(AcknowledgementReader.template(DocumentReader.read(new Source("[]", "t.yaml")))
                        .acknowledgements())
                .isEmpty();
    }

    private static List<String> lines(String text) {
        return read(text).problems().stream().map(Finding::line).toList();
    }

    private static Written read(String text) {
        return AcknowledgementReader.file(new Source(text, "a.yaml"));
    }
}
