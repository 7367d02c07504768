package se.blankett.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is typed: the names are those of the approved files. */
final class Cases {
    private static final String FORMS = "catalogue/forms/";
    private static final String SYNPUNKT = FORMS + "synpunkt.form.json ";
    private static final String SKOLSKJUTS = FORMS + "skolskjuts.form.json ";
    private static final String INPUTS = "workbench/src/test/resources/inputs/";
    private static final String PARKERING = INPUTS + "parkering.form.json ";
    private static final String HOSTILE = "workbench/target/hostile/";
    private static final String BIL = INPUTS + "bil.form.json ";
    private static final String ON_THE_DAY = " --date 2026-11-21";

    private final List<Case> cases = new ArrayList<>();

    private Cases() {}

    /**
     * One run.
     *
     * @param line the arguments, separated by spaces
     * @param stdin a file
     */
    record Case(String name, String line, Path stdin) {
        List<String> args() {
            return line.isBlank() ? List.of() : List.of(line.strip().split(" +"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> all() {
        Cases all = new Cases();
        all.forms();
        all.validate();
        all.bind();
        all.lint();
        all.html();
        all.text();
        all.pdf();
        all.example();
        all.overlay();
        all.usage();
        all.unreadable();
        all.hostile();
        return all.cases;
    }

    private void forms() {
        for (String form : List.of("synpunkt", "skolskjuts", "orosanmalan")) {
            String answers = ".form.json catalogue/answers/" + form + "/invalid/flera-fel.json --json --lang ";
            for (String lang : List.of("sv", "en", "fi")) {
                add("validate-" + form + "-" + lang, "validate " + FORMS + form + answers + lang + ON_THE_DAY);
            }
            add("bind-" + form, "bind " + FORMS + form + ".form.json " + INPUTS + form + ".post.txt" + ON_THE_DAY);
        }
    }

    private void validate() {
        String answers = "catalogue/answers/synpunkt/";
        add("validate-lines", "validate " + SYNPUNKT + answers + "invalid/flera-fel.json" + ON_THE_DAY);
        add("validate-valid-today", "validate " + SYNPUNKT + answers + "valid/annat-omrade.json");
        add("validate-stdin", "validate " + SYNPUNKT + "- --lang en", answers + "invalid/tom.json");
        add("validate-form-from-stdin", "validate - " + answers + "invalid/tom.json --lang fi", SYNPUNKT.strip());
        add("validate-broken-form", "validate " + INPUTS + "bruten.form.json " + INPUTS + "lista.json");
    }

    private void bind() {
        add("bind-another-day", "bind " + PARKERING + INPUTS + "parkering.post.txt --json --lang en --date 2019-01-01");
    }

    private void lint() {
        String all = SYNPUNKT + SKOLSKJUTS + FORMS + "orosanmalan.form.json";
        add("lint-clean", "lint " + all);
        add("lint-lines", "lint " + INPUTS + "bruten.form.json");
        add("lint-json", "lint --json " + PARKERING + INPUTS + "varning.form.json -", INPUTS + "bruten.form.json");
        add("lint-warning", "lint " + INPUTS + "varning.form.json");
        add("lint-reads-on", "lint " + INPUTS + "inte-json.form.json borta.form.json " + INPUTS + "varning.form.json");
        add("lint-nothing-read", "lint --json " + INPUTS + "lista.json");
        String hostile = HOSTILE + "deep.form.json " + HOSTILE + "large.form.json -";
        add("lint-hostile", "lint " + hostile, HOSTILE + "huge.txt");
    }

    private void text() {
        String answers = "--answers " + INPUTS + "parkering.json";
        add("text", "text " + PARKERING + answers + ON_THE_DAY);
        add("text-of-the-authority", "text " + PARKERING + answers + ON_THE_DAY + " --recipient authority");
        add(
                "text-in-finnish",
                "text " + SYNPUNKT + "--answers catalogue/answers/synpunkt/valid/annat-omrade.json --lang fi"
                        + ON_THE_DAY);
        add("text-without-answers", "text " + PARKERING);
        add("text-of-what-is-not-valid", "text " + PARKERING + "--answers " + INPUTS + "bil.json");
        add("text-for-nobody", "text " + PARKERING + answers + " --recipient grannen");
        add("text-unknown-language", "text " + PARKERING + answers + " --lang de");
        add("text-unwritable", "text " + PARKERING + answers + " -o borta/kvitto.txt");
    }

    private void pdf() {
        String answers = "--answers " + INPUTS + "parkering.json";
        add("pdf", "pdf " + PARKERING + answers + " --kind receipt -o workbench/target/kvitto.pdf" + ON_THE_DAY);
        String emoji = "--answers " + INPUTS + "emoji.json --kind receipt -o workbench/target/emoji.pdf";
        add("pdf-emoji", "pdf " + SYNPUNKT + emoji + ON_THE_DAY);
        add("pdf-without-a-kind", "pdf " + PARKERING + answers + " -o workbench/target/kvitto.pdf");
        add("pdf-of-another-kind", "pdf " + PARKERING + answers + " --kind kvitto -o workbench/target/kvitto.pdf");
        add(
                "pdf-of-what-is-not-valid",
                "pdf " + PARKERING + "--answers " + INPUTS + "bil.json --kind receipt -o x.pdf");
        add("pdf-unwritable", "pdf " + PARKERING + answers + " --kind receipt -o borta/kvitto.pdf");
    }

    private void overlay() {
        String delad = "overlay " + INPUTS + "delad.form.json ";
        add("overlay", delad + INPUTS + "delad.1780.overlay.json");
        add("overlay-check", delad + INPUTS + "delad.1780.overlay.json --check");
        add("overlay-check-of-an-example", "overlay " + SKOLSKJUTS + "catalogue/overlays/skolskjuts.1780.overlay.json --check");
        add("overlay-check-wider", delad + INPUTS + "vidare.overlay.json --check");
        add("overlay-check-what-is-gone", delad + INPUTS + "gammal.overlay.json --check");
        add("overlay-of-another-version", delad + "-", INPUTS + "nyare.overlay.json");
        add("overlay-of-another-form", "overlay " + SYNPUNKT + INPUTS + "delad.1780.overlay.json --check");
        add("overlay-that-is-no-json", delad + INPUTS + "inte-json.form.json");
        add("overlay-on-a-broken-form", "overlay " + INPUTS + "bruten.form.json " + INPUTS + "delad.1780.overlay.json");
    }

    private void html() {
        String answers = " --answers " + INPUTS + "parkering.json";
        String fragment = " --fragment" + ON_THE_DAY;
        add("html-page", "html " + PARKERING + "--page bil" + answers + fragment);
        add("html-errors", "html " + PARKERING + "--errors" + fragment);
        add("html-whole", "html " + SYNPUNKT + "--page start --lang fi" + ON_THE_DAY);
        add("html-review", "html " + PARKERING + "--page review" + answers + fragment);
        add("html-review-of-nothing", "html " + PARKERING + "--page review" + fragment);
        add("html-receipt", "html " + PARKERING + "--page receipt --answers -" + fragment, INPUTS + "parkering.json");
        add(
                "html-characters",
                "html " + SYNPUNKT + "--page meddelande --fragment --answers " + HOSTILE + "characters.json");
        add("html-receipt-of-nothing", "html " + PARKERING + "--page receipt");
        add(
                "html-receipt-of-what-is-not-valid",
                "html " + PARKERING + "--page receipt --answers " + INPUTS + "bil.json");
        add("html-not-asked", "html " + SYNPUNKT + "--page forslag --answers " + INPUTS + "berom.json");
        add("html-unknown-page", "html " + PARKERING + "--page hus");
        add("html-unknown-language", "html " + SYNPUNKT + "--lang de");
        add("html-errors-of-the-review", "html " + PARKERING + "--page review --errors");
        add("html-all-without-a-folder", "html " + PARKERING + "--page all");
        add("html-unwritable", "html " + PARKERING + "-o borta/bil.html");
        add("html-broken-template", "html " + PARKERING + "--templates " + HOSTILE + "templates");
        add("preview-without-a-folder", "preview borta");
        add("preview-of-a-file", "preview " + PARKERING);
        add("preview-of-an-unknown-port", "preview " + FORMS + " --port 70000");
    }

    private void example() {
        add("example", "example " + SYNPUNKT + "--seed 5" + ON_THE_DAY);
        add("example-skolskjuts", "example " + SKOLSKJUTS.strip() + ON_THE_DAY);
        add("example-from-stdin", "example -" + ON_THE_DAY, SYNPUNKT.strip());
        add("example-invalid", "example " + BIL + "--invalid" + ON_THE_DAY);
        add("example-limits", "example " + BIL + "--limits" + ON_THE_DAY);
        add("example-all", "example " + BIL + "--all" + ON_THE_DAY);
        add("example-gaps", "example " + INPUTS + "stangd.form.json --gaps" + ON_THE_DAY);
        add("example-not-all", "example " + INPUTS + "stangd.form.json --all" + ON_THE_DAY);
        add("example-of-no-gaps", "example " + BIL + "--gaps" + ON_THE_DAY);
        add("example-of-nothing", "example " + INPUTS + "omojlig.form.json");
        add("example-of-a-broken-form", "example " + INPUTS + "bruten.form.json");
        add("example-of-two-kinds", "example " + BIL + "--all --invalid");
        add("example-of-no-seed", "example " + BIL + "--seed ett");
    }

    private void usage() {
        add("help", "--help");
        add("help-lint", "lint --help");
        add("help-validate", "validate --help");
        add("help-bind", "bind --help");
        add("help-html", "html --help");
        add("help-pdf", "pdf --help");
        add("help-text", "text --help");
        add("help-example", "example --help");
        add("help-overlay", "overlay --help");
        add("help-preview", "preview --help");
        add("version", "--version");
        add("no-command", "");
        add("unknown-command", "valdate");
        add("unknown-option", "lint --jsom x.form.json");
        add("missing-argument", "validate " + SYNPUNKT);
        add("no-argument-file", "lint @pom.xml");
        add("unknown-language", "validate " + SYNPUNKT + "- --lang de");
        add("unknown-day", "bind " + SYNPUNKT + "- --date 2026-02-30");
        add("stdin-twice", "validate - -");
    }

    private void unreadable() {
        add("unreadable-form-is-gone", "validate borta.form.json -");
        add("unreadable-form-is-a-folder", "bind " + HOSTILE + "folder.form.json -");
        add("unreadable-form-is-latin-1", "validate " + INPUTS + "latin1.form.json -");
        add("unreadable-form-ends-early", "bind - " + INPUTS + "parkering.post.txt", INPUTS + "inte-json.form.json");
        add("unreadable-answers-are-gone", "validate " + PARKERING + "borta/svar.json");
        add("unreadable-answers-end-early", "validate " + PARKERING + INPUTS + "avbruten.json");
        add("unreadable-answers-are-latin-1", "validate " + PARKERING + "-", INPUTS + "latin1.json");
        add("unreadable-post-is-latin-1", "bind " + PARKERING + INPUTS + "latin1.post.txt");
    }

    private void hostile() {
        for (String post : List.of("long", "many", "escapes", "levels", "characters")) {
            add("hostile-post-" + post, "bind " + SYNPUNKT + HOSTILE + post + ".txt");
        }
        add("hostile-post-index", "bind " + SKOLSKJUTS + "-", HOSTILE + "index.txt");
        for (String answers : List.of("deep", "twice", "digits", "rows")) {
            add("hostile-answers-" + answers, "validate " + SKOLSKJUTS + HOSTILE + answers + ".json");
        }
        for (String answers : List.of("surrogates", "characters")) {
            add("hostile-answers-" + answers, "validate " + SYNPUNKT + HOSTILE + answers + ".json --json" + ON_THE_DAY);
        }
        add("hostile-answers-in-lines", "validate " + SYNPUNKT + "-", HOSTILE + "characters.json");
    }

    private void add(String name, String line) {
        add(name, line, HOSTILE + "empty.txt");
    }

    private void add(String name, String line, String stdin) {
        cases.add(new Case(name, line, Path.of(stdin)));
    }
}
