package se.blankett.threeways.spring;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;
import se.blankett.dialogue.Dialogue;
import se.blankett.parse.Catalogue;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.Frame;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;
import se.blankett.threeways.Journey;

/**
 * Leads a person through the form, in the language of the address. It shows what a post comes to, and is otherwise kept
 * short: what a page of yours needs besides is in the quickstarts.
 */
@Controller
final class PageController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Dialogue dialogue;
    private final Map<String, HtmlRenderer> renderers = new ConcurrentHashMap<>();

    PageController(Catalogue catalogue, Clock clock, Validator validator) {
        this.dialogue = Dialogue.of(catalogue.form("skolskjuts", LocalDate.now(clock)), clock)
                .with(Journey.check(validator));
    }

    @GetMapping("/{lang:sv|en|fi}/skolskjuts/{page}")
    ResponseEntity<String> show(@PathVariable String lang, @PathVariable String page, HttpSession session) {
        speak(lang);
        synchronized (WebUtils.getSessionMutex(session)) {
            return keep(lang, dialogue.in(lang).show(draftOf(session), page), session);
        }
    }

    @PostMapping("/{lang:sv|en|fi}/skolskjuts")
    ResponseEntity<String> take(
            @PathVariable String lang, @RequestParam MultiValueMap<String, String> parameters, HttpSession session) {
        speak(lang);
        synchronized (WebUtils.getSessionMutex(session)) {
            return keep(lang, dialogue.in(lang).take(draftOf(session), Post.of(parameters)), session);
        }
    }

    /** Spring's validator speaks the language of the browser, and a page that of its address. */
    private static void speak(String lang) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(lang));
    }

    private ResponseEntity<String> keep(String lang, Turn turn, HttpSession session) {
        session.setAttribute("draft", turn.draft().toJson());
        PageOptions options = PageOptions.of("/" + lang + "/skolskjuts")
                .withFrame(Frame.of("Exempelkommunen", "/assets/blankett.css", "/assets/blankett.js"));
        HtmlRenderer html = renderers.computeIfAbsent(
                lang, tag -> HtmlRenderer.of(dialogue.in(tag).form()));
        return ResponseEntity.ok().contentType(HTML).body(html.render(turn, options));
    }

    private Draft draftOf(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute("draft"))
                .map(Draft::parse)
                .orElseGet(() -> dialogue.start(UUID.randomUUID().toString()));
    }
}
