package se.blankett.render.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The colours that a page has with a theme in light or dark, under their names in the style sheet, {@code on-brand}.
 *
 * @param shade what lies over a button that is pointed at
 * @param shadeOpacity of the shade, 0 to 1
 */
record Palette(Map<String, Colour> colours, Colour shade, double shadeOpacity) {
    private static final Pattern DEFAULT = Pattern.compile("--_([a-z-]+): var\\(--_l, var\\(--bl-\\1, (#\\w{6})\\)\\) "
            + "var\\(--_d, var\\(--bl-\\1-dark, (#\\w{6})\\)\\);");
    private static final Pattern SET = Pattern.compile("--bl-([a-z-]+): (#\\w{6});");
    private static final Pattern SHADE = Pattern.compile(
            "--_shade: var\\(--_l, rgba\\(0, 0, 0, (\\.\\d+)\\)\\) var\\(--_d, rgba\\(255, 255, 255, (\\.\\d+)\\)\\);");
    private static final Pattern SELECTED =
            Pattern.compile(":checked \\+ \\.bl-option-label::after \\{ opacity: (\\.\\d+); \\}");

    static Palette of(Optional<ThemeFile> theme, boolean dark) {
        String style = ThemeFile.STYLE.text();
        Map<String, Colour> colours = new HashMap<>();
        DEFAULT.matcher(style)
                .results()
                .forEach(line -> colours.put(line.group(1), Colour.parse(line.group(dark ? 3 : 2))));
        theme.ifPresent(file -> overlay(colours, file, dark));
        Colour tint = Objects.requireNonNull(colours.get("brand"))
                .over(Objects.requireNonNull(colours.get("field")), number(SELECTED, style, 1));
        colours.put("selected", tint);
        int white = dark ? 255 : 0;
        return new Palette(colours, new Colour(white, white, white), number(SHADE, style, dark ? 2 : 1));
    }

    Colour at(String name) {
        if (name.equals("brand-hover")) {
            return shade.over(at("brand"), shadeOpacity);
        }
        return Optional.ofNullable(colours.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static void overlay(Map<String, Colour> colours, ThemeFile theme, boolean dark) {
        SET.matcher(theme.text()).results().forEach(line -> {
            String name = line.group(1);
            if (name.endsWith("-dark") == dark) {
                colours.put(dark ? name.substring(0, name.length() - 5) : name, Colour.parse(line.group(2)));
            }
        });
    }

    private static double number(Pattern pattern, String style, int group) {
        MatchResult only = pattern.matcher(style).results().findFirst().orElseThrow();
        return Double.parseDouble(only.group(group));
    }
}
