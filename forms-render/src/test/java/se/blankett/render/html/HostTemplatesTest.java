package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import freemarker.template.AttemptExceptionReporter;
import freemarker.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Prose;
import se.blankett.render.view.SectionState;
import se.blankett.render.view.SectionView;
import se.blankett.render.view.Shown;

/** Templates of a host: what they replace, what they reach, and what is said when they fail. */
class HostTemplatesTest {
    @TempDir
    private Path folder;

    @Test
    void one_replaces_ours_and_the_others_stay() {
        HostTemplates host = new HostTemplates(folder).with("checkbox", "<b>${view.label.text}</b>");
        assertThat(host.render(section(HostTemplates.checkbox()))).isEqualTo("""
                <div class="bl-section" data-bl-block="f-s">
                  <h2 class="bl-heading">Intyg</h2>
                <b>Jag intygar</b></div>
                """);
    }

    @Test
    void one_of_a_new_name_is_put_in_its_place() {
        HostTemplates host = new HostTemplates(folder)
                .with("checkbox", "<@part name=\"x-map\" view=view/>")
                .with("x-map", "<i><@say view.label/></i>");
        assertThat(host.render(HostTemplates.checkbox())).isEqualTo("<i>Jag intygar</i>");
    }

    @Test
    void what_one_assigns_is_not_seen_by_another() {
        HostTemplates host = new HostTemplates(folder)
                .with("section", "<#assign a='1'><#list state.blocks as block><@show block/></#list>${a}")
                .with("checkbox", "${a!'none'}<#assign a='2'>");
        assertThat(host.render(section(HostTemplates.checkbox()))).isEqualTo("none1");
    }

    @Test
    void a_file_of_the_hosts_may_be_included() throws Exception {
        HostTemplates host = new HostTemplates(folder).with("checkbox", "<#include \"/own.ftlh\">");
        Files.writeString(folder.resolve("own.ftlh"), "${view.label.text}");
        assertThat(host.render(HostTemplates.checkbox())).isEqualTo("Jag intygar");
    }

    @ParameterizedTest
    @MethodSource("reaching")
    void one_reaches_nothing_but_records(String template, String message) {
        HostTemplates host = new HostTemplates(folder.resolve("templates")).with("checkbox", template);
        new HostTemplates(folder).with("secret", "secret");
        assertThatThrownBy(() -> host.render(HostTemplates.checkbox()))
                .isInstanceOf(RenderException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> reaching() {
        String at = "checkbox/template.ftlh:1:3: ";
        return Stream.of(
                argumentSet("class", "${view.class.name}", at + "nothing is called view.class"),
                argumentSet("getClass", "${view.getClass().name}", at + "nothing is called view.getClass"),
                argumentSet("a method of Object", "${state.toString()}", at + "nothing is called state.toString"),
                argumentSet("a method of ours", "${view.label.isEmpty()}", at + "nothing is called view.label.isEmpty"),
                argumentSet("a static of ours", "${view.label.NONE}", at + "nothing is called view.label.NONE"),
                argumentSet("an accessor as method", "${view.label()}", at + "cannot work out view.label"),
                argumentSet("a record as text", "${state}", at + "cannot work out state"),
                argumentSet("a list's method", "${state.options.size()}", at + "cannot work out state.options"),
                argumentSet(
                        "a class by name",
                        "${'freemarker.template.utility.Execute'?new()('id')}",
                        "checkbox/template.ftlh:1:1: cannot be worked out"),
                argumentSet(
                        "our own by name",
                        "${'se.blankett.render.html.Scope'?new()}",
                        "checkbox/template.ftlh:1:1: cannot be worked out"),
                argumentSet("the API", "${view?api.class}", at + "cannot work out view?api"),
                argumentSet(
                        "a file elsewhere",
                        "<#include '../../secret/template.ftlh'>",
                        "checkbox/template.ftlh:1:1: cannot be worked out"),
                argumentSet(
                        "a file of the machine",
                        "<#include '/etc/passwd'>",
                        "checkbox/template.ftlh:1:1: cannot be worked out"));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void an_answer_is_never_in_what_is_said(String template) {
        HostTemplates host = new HostTemplates(folder).with("checkbox", template);
        assertThatThrownBy(() -> host.render(HostTemplates.checkbox()))
                .isInstanceOf(RenderException.class)
                .hasNoCause()
                .hasNoSuppressedExceptions()
                .message()
                .doesNotContain("hemligt")
                .contains("checkbox/template.ftlh:1");
    }

    static List<String> failing() {
        return List.of(
                "${state.value?number}",
                "${state.value?date('yyyy-MM-dd')}",
                "${state.value?boolean}",
                "${state.value?eval}",
                "${state.value?new()}",
                "<#stop state.value>",
                "<#include state.value>",
                "<#import state.value as x>",
                "${state.value[99..]}",
                "${state.value.name}",
                "${ui[state.value]}",
                "${view[state.value]}",
                "<@part block=state.value/>",
                "<@part name=state.value/>",
                "<@part name=state.value?replace(' ', '-')/>",
                "${(state.value + '${')?interpret}",
                "<@(state.value + '<#if')?interpret/>",
                "<#attempt>${state.value?number}<#recover>${.error?number}</#attempt>",
                "<#setting number_format=state.value>${1}${nothing}");
    }

    @Test
    void an_answer_is_never_in_a_log() {
        Template template = Templates.ours().at("checkbox");
        assertThat(template.getLogTemplateExceptions()).isFalse();
        assertThat(template.getAttemptExceptionReporter())
                .isNotIn(AttemptExceptionReporter.LOG_ERROR_REPORTER, AttemptExceptionReporter.LOG_WARN_REPORTER);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_mistake_is_told_when_the_host_starts(String component, String template, String message) {
        new HostTemplates(folder).with(component, template);
        assertThatThrownBy(() -> Engine.of(folder, Interface.in("sv")))
                .isInstanceOf(RenderException.class)
                .hasMessageStartingWith(message);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                argumentSet(
                        "not closed", "radios", "<p>\n<#if true>", "radios/template.ftlh:2:10: Unexpected end of file"),
                argumentSet("no directive", "x-map", "<#iff true>", "x-map/template.ftlh:1:2: Unknown directive: #iff"),
                argumentSet(
                        "a name with a slip",
                        "text-imput",
                        "",
                        "text-imput/template.ftlh: there is no such component; the name of one of your own begins with x-"));
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Engine.of(nowhere, Interface.in("sv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("templates: must be a folder, was " + nowhere);
    }

    @Test
    void what_nobody_has_a_template_for_is_named() {
        assertThatThrownBy(() -> new HostTemplates(folder).render(new Shown("x-map", "", "")))
                .isInstanceOf(RenderException.class)
                .hasMessage("x-map/template.ftlh: there is no such template");
    }

    private static Shown section(Shown block) {
        return new Shown(
                "section", new SectionView(Phrase.of("Intyg"), Prose.NONE), new SectionState("f-s", 2, List.of(block)));
    }
}
