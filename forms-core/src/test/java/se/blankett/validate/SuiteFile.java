package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.json.Json;
import se.blankett.json.Sha256;

/** The JSON-Schema-Test-Suite, which the build takes out of a jar: docs/decisions/0047. */
final class SuiteFile {
    private static final Path FILE = Path.of("target/json-schema-test-suite/test-suite-tck.json");
    private static final String SHA_256 = "8bfec19766449c3ddeae0048e7da0cbf061a9c8568bea3046335a33984c40454";
    private static final Set<String> DRAFTS = Set.of("7", "2019-09", "2020-12");

    private SuiteFile() {}

    /** Returns the schemas of every draft that a form may be written in. */
    static List<SuiteCase> cases() {
        List<SuiteCase> cases = new ArrayList<>();
        for (Object file : list(member(Json.object((Map<?, ?>) Json.parse(text())), "suites"))) {
            Map<String, Object> suite = Json.object((Map<?, ?>) file);
            String draft = String.valueOf(suite.get("draft"));
            if (DRAFTS.contains(draft)) {
                String name = String.valueOf(suite.get("name")).replaceFirst("^draft", "");
                list(member(suite, "value")).forEach(one -> cases.add(read(draft, name, Json.object((Map<?, ?>) one))));
            }
        }
        return cases;
    }

    private static SuiteCase read(String draft, String file, Map<String, Object> one) {
        List<SuiteCase.Sample> samples = list(member(one, "tests")).stream()
                .map(sample -> Json.object((Map<?, ?>) sample))
                .map(sample -> new SuiteCase.Sample(
                        String.valueOf(sample.get("description")),
                        member(sample, "data"),
                        Boolean.TRUE.equals(sample.get("valid"))))
                .toList();
        return new SuiteCase(draft, file + ": " + one.get("description"), member(one, "schema"), samples);
    }

    private static Object member(Map<String, Object> object, String name) {
        return object.getOrDefault(name, Json.NULL);
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static String text() {
        try {
            String text = Files.readString(FILE);
            assertThat(Sha256.of(text)).as("SHA-256 of " + FILE).isEqualTo(SHA_256);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("mvn generate-test-resources -pl forms-core brings " + FILE, e);
        }
    }
}
