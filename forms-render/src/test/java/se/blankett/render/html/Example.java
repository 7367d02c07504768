package se.blankett.render.html;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.json.Json;
import se.blankett.render.view.Shown;

/**
 * One example of a component.
 *
 * @param component the name of its folder
 * @param name the name of its file, {@code with-hint}
 * @param lang the language of the page
 */
record Example(String component, String name, String lang, Shown shown) {
    private static final Set<String> MEMBERS = Set.of("lang", "view", "state");
    private static final int DEPTH = 100;

    static Example of(String component, String name) {
        Map<String, Object> json = Json.parseObject(Folders.text(file(component, name, ".json")), DEPTH);
        if (!MEMBERS.containsAll(json.keySet())) {
            throw new IllegalArgumentException(
                    component + "/" + name + ": knows " + MEMBERS + ", was " + json.keySet());
        }
        Header header = Header.of(Folders.template(component));
        Object view = RecordReader.read(header.view(), Optional.ofNullable(json.get("view")));
        Object state = RecordReader.read(header.state(), Optional.ofNullable(json.get("state")));
        String lang = (String) json.getOrDefault("lang", "sv");
        return new Example(component, name, lang, new Shown(component, view, state));
    }

    static Stream<Example> all() {
        return Folders.names().stream()
                .flatMap(component ->
                        Folders.examples(component, ".json").stream().map(name -> of(component, name)));
    }

    static List<Example> named(String name) {
        return all().filter(example -> example.name.equals(name)).toList();
    }

    private static Path file(String component, String name, String ending) {
        return Folders.ROOT.resolve(component).resolve("examples").resolve(name + ending);
    }

    Path approved() {
        return file(component, name, ".html");
    }

    String html() {
        return Engine.of(Interface.in(lang)).render(shown);
    }

    @Override
    public String toString() {
        return component + " " + name;
    }
}
