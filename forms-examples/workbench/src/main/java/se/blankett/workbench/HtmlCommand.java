package se.blankett.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.blankett.form.Form;
import se.blankett.form.Page;

/** Draws the pages of a form. */
@Command(
        name = "html",
        description = "Draws a page of a form as HTML, with the answers that are given.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:drawn",
            "2:a file that cannot be read or written, a form that does not load, a page that is not asked for the"
                    + " answers, a receipt of answers that are not valid, or wrong usage"
        })
final class HtmlCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FORM", description = "A *.form.json, or '-' for standard input.")
    private String form = "";

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "A JSON object, or '-' for standard input; else nothing is answered.")
    private String answers = "";

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description = "The id of a page, start, review, receipt or all; else the first page of questions.")
    private String page = "";

    @Option(names = "--errors", description = "Shows what is wrong on the page, as when one wants to go on.")
    private boolean errors;

    @Option(names = "--lang", paramLabel = "LANG", description = "A language of the form; else its own.")
    private String lang = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which it is done, 2026-11-21; else today in Sweden.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--fragment", description = "Draws what a host embeds in its page; else a page of its own.")
    private boolean fragment;

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Templates of your own, before those of Blankett.")
    private Optional<String> templates = Optional.empty();

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "Where it is written: a file, or for all a folder, with stylesheet and script beside the"
                    + " pages; else standard output.")
    private String out = "";

    HtmlCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Form compiled =
                FormLanguage.of(FormInput.beside(answers, form, terminal).form(), lang, spec);
        Optional<Path> own = templates.map(FolderInput::of);
        Drawing drawing = new Drawing(form, compiled, Circumstances.clockOn(day), own, fragment);
        Drawing filled = answers.isEmpty() ? drawing : drawing.filledWith(Input.of(answers, terminal));
        if (page.equals("all")) {
            drawAll(filled);
        } else {
            checkPage(compiled);
            draw(filled);
        }
        return 0;
    }

    private void checkPage(Form compiled) {
        List<String> known =
                new ArrayList<>(compiled.pages().stream().map(Page::id).toList());
        known.addAll(Drawing.OTHERS);
        if (!page.isEmpty() && !known.contains(page)) {
            throw new ParameterException(
                    spec.commandLine(),
                    known.stream().collect(Collectors.joining(", ", "--page must be one of ", ", all, was " + page)));
        }
        if (page.equals(Drawing.RECEIPT) && answers.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--page receipt needs --answers");
        }
        if (errors && Drawing.OTHERS.contains(page)) {
            throw new ParameterException(spec.commandLine(), "--errors is about a page of questions, was " + page);
        }
    }

    private void draw(Drawing drawing) {
        String markup = drawing.draw(page, errors);
        if (out.isEmpty()) {
            terminal.html(markup);
        } else {
            new Output(out).write(markup);
        }
    }

    private void drawAll(Drawing drawing) {
        if (out.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--page all needs a folder: -o OUT");
        }
        drawing.drawAll(errors).forEach((name, markup) -> new Output(out, name).write(markup));
    }
}
