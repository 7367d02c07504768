package se.blankett.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import se.blankett.bind.FormBinder;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.value.ValueWriter;

/**
 * A form and one set of answers to it.
 *
 * @param schema the form's text
 * @param json the answers as a machine sends them, on one line
 * @param body the same answers as a browser posts them
 */
record Sample(Form form, String schema, String json, String body) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    static Sample of(String schema, Map<String, Object> answers) {
        Form form = FormParser.parse("sample.form.json", schema);
        StringJoiner body = new StringJoiner("&");
        addObject(body, form.root(), Pointer.ROOT, answers);
        body.add(pair("!next", ""));
        return new Sample(form, schema, Json.write(answers), body.toString());
    }

    /**
     * Returns a form of this module or of the catalogue.
     *
     * @param name {@code barnomsorg}
     * @param answers {@code valid} or {@code errors}
     */
    static Sample named(String name, String answers) {
        return of(schema(name), answers(name, answers));
    }

    static String schema(String name) {
        String own = "/se/blankett/benchmark/" + name + ".form.json";
        boolean here = Sample.class.getResource(own) != null;
        return text(here ? own : "/forms/" + name + ".form.json");
    }

    static Map<String, Object> answers(String name, String answers) {
        return Json.parseObject(text("/se/blankett/benchmark/" + name + "." + answers + ".json"), Json.DEPTH);
    }

    FormBinder binder() {
        return FormBinder.of(form, CLOCK);
    }

    Post post() {
        return Post.parse(body);
    }

    Draft draft() {
        return binder().bind(Draft.of("1"), post());
    }

    static String text(String resource) {
        try (InputStream in = Sample.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("resource: must be there, was " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addObject(StringJoiner body, Group group, Pointer at, Map<String, Object> answers) {
        for (Field field : group.fields()) {
            Object answer = answers.get(field.name());
            if (answer != null) {
                addValue(body, field, at.child(field.name()), answer);
            }
        }
    }

    private static void addValue(StringJoiner body, Field field, Pointer at, Object answer) {
        if (field instanceof Leaf leaf) {
            ValueWriter.write(leaf, answer)
                    .forEach((part, texts) ->
                            texts.forEach(text -> body.add(pair(part.isEmpty() ? at.text() : at + "~" + part, text))));
        } else if (field instanceof Group group) {
            addObject(body, group, at, Json.object((Map<?, ?>) answer));
        } else {
            List<?> list = (List<?>) answer;
            for (int i = 0; i < list.size(); i++) {
                addValue(body, ((Rows) field).item(), at.child(i), list.get(i));
            }
        }
    }

    private static String pair(String name, String text) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
