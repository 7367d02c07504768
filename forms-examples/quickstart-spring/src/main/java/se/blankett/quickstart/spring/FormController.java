package se.blankett.quickstart.spring;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.Catalogue;
import se.blankett.render.view.Link;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Post;

/** One form in three languages: the draft is the same in all, so a person may change language on any page. */
@Controller
final class FormController {
    private static final Map<String, String> LANGUAGES = languages();

    private final Map<String, HostedForm> forms = new LinkedHashMap<>();

    private final AttachmentStore store;

    FormController(Catalogue catalogue, Clock clock, Archive archive, AttachmentStore store) {
        this.store = store;
        Form form = catalogue.form("synpunkt", LocalDate.now(clock));
        Dialogue dialogue = Dialogue.of(form, clock);
        LANGUAGES
                .keySet()
                .forEach(lang -> forms.put(lang, new HostedForm("synpunkt", dialogue.in(lang), archive, store)));
    }

    private static Map<String, String> languages() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("sv", "Svenska");
        names.put("en", "English");
        names.put("fi", "Suomi");
        return names;
    }

    @GetMapping("/{lang:sv|en|fi}/synpunkt")
    ResponseEntity<String> start(@PathVariable String lang, HttpSession session) {
        HostedForm.Part part = formIn(lang).start(options(lang, "", session));
        return HostPage.around(lang, part.title(), part.html());
    }

    @GetMapping("/{lang:sv|en|fi}/synpunkt/{page}")
    ResponseEntity<String> show(@PathVariable String lang, @PathVariable String page, HttpSession session) {
        HostedForm.Part part = formIn(lang).show(session, page, options(lang, "/" + page, session));
        return HostPage.around(lang, part.title(), part.html());
    }

    @PostMapping("/{lang:sv|en|fi}/synpunkt")
    ResponseEntity<Void> take(
            @PathVariable String lang,
            @RequestParam(Token.NAME) String token,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpSession session)
            throws IOException {
        Token.check(session, token);
        String next = formIn(lang).take(session, Post.of(parameters, Uploads.of(files), store));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + lang + "/synpunkt/" + next))
                .build();
    }

    private HostedForm formIn(String lang) {
        return forms.getOrDefault(lang, forms.values().iterator().next());
    }

    private static PageOptions options(String lang, String page, HttpSession session) {
        List<Link> links = LANGUAGES.entrySet().stream()
                .map(other -> Link.ofLanguage(
                        other.getKey(),
                        other.getValue(),
                        "/" + other.getKey() + "/synpunkt" + page,
                        other.getKey().equals(lang)))
                .toList();
        return PageOptions.of("/" + lang + "/synpunkt")
                .withHeadingLevel(2)
                .withIdPrefix("s")
                .withLanguages(links)
                .withHidden(Token.NAME, Token.of(session));
    }
}
