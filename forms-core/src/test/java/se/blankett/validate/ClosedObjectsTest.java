package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.validate.Judging.codes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A closed object refuses members that nothing declares, and no others (JSON Schema Core 2020-12, section 11.3). */
class ClosedObjectsTest {
    private static final String CLOSED = "'unevaluatedProperties': false";
    private static final String A = "'properties': {'a': {'type': 'string'}}, ";
    private static final String BRANCHES =
            A + CLOSED + ", 'anyOf': [{'properties': {'b': {'const': 'x'}}, 'required': ['b']},"
                    + " {'properties': {'c': {'const': 'y'}}, 'required': ['c']}, {'required': ['a']}]";
    private static final String FILE = "'properties': {'f': {'type': 'object', " + CLOSED
            + ", 'required': ['id', 'name', 'mediaType', 'size', 'sha256'], 'properties': {'id': {'type': 'string'},"
            + " 'name': {'type': 'string'}, 'mediaType': {'type': 'string'}, 'size': {'type': 'integer'},"
            + " 'sha256': {'type': 'string'}}}}";
    private static final String PDF =
            "'id': '1', 'name': 'a.pdf', 'mediaType': 'application/pdf', 'size': 1, 'sha256': '0'";

    static Stream<Arguments> cases() {
        return Stream.of(
                argumentSet("one more", A + CLOSED, "{'a': 'x', 'b': 'x'}", List.of("/b unknown")),
                argumentSet(
                        "all others let be", A + CLOSED + ", 'additionalProperties': true", "{'b': 'x'}", List.of()),
                argumentSet(
                        "others of a type",
                        A + CLOSED + ", 'allOf': [{'additionalProperties': {'type': 'number'}}]",
                        "{'b': 'x'}",
                        List.of(" fallback")),
                argumentSet("of a branch that holds", BRANCHES, "{'b': 'x'}", List.of()),
                argumentSet("of two branches that hold", BRANCHES, "{'b': 'x', 'c': 'y'}", List.of()),
                argumentSet("of a branch that does not hold", BRANCHES, "{'a': 'x', 'b': 'y'}", List.of("/b unknown")),
                argumentSet(
                        "of a condition",
                        A + CLOSED + ", 'if': {'properties': {'b': {'const': 'x'}}, 'required': ['b']}, 'then': {}",
                        "{'b': 'x'}",
                        List.of()),
                argumentSet(
                        "of a condition that does not hold",
                        A + CLOSED + ", 'if': {'properties': {'b': {'const': 'x'}}, 'required': ['b']}, 'then': {}",
                        "{'b': 'y'}",
                        List.of("/b unknown")),
                argumentSet("anything at all", "'properties': {'b': true}, " + CLOSED, "{'b': 'x'}", List.of()),
                argumentSet(
                        "nothing at all", "'properties': {'b': false}, " + CLOSED, "{'b': 'x'}", List.of(" fallback")),
                argumentSet(
                        "in an object without questions",
                        "'properties': {'a': {'type': 'object', " + CLOSED + "}}",
                        "{'a': {'b': 'x'}}",
                        List.of("/a/b unknown")),
                argumentSet(
                        "closed by a branch",
                        A + "'then': {" + A + CLOSED + "}, 'if': {'required': ['a']}",
                        "{'a': 'x', 'b': 'x'}",
                        List.of("/b unknown")),
                argumentSet(
                        "closed by a branch that does not apply",
                        A + "'then': {" + A + CLOSED + "}, 'if': {'required': ['a']}",
                        "{'b': 'x'}",
                        List.of()),
                argumentSet("a file", FILE, "{'f': {" + PDF + "}}", List.of()),
                argumentSet("a file with more", FILE, "{'f': {" + PDF + ", 'b': 'x'}}", List.of("/f/b unknown")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refuses_what_nothing_declares(String members, String answers, List<String> expected) {
        assertThat(codes(Judging.outcome(members, answers))).containsExactlyElementsOf(expected);
    }
}
