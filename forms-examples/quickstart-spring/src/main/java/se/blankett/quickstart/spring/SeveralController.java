package se.blankett.quickstart.spring;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.blankett.dialogue.Dialogue;
import se.blankett.parse.Catalogue;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Post;
import se.blankett.text.Texts;

/** Several forms on one page, one of them twice: each has an id prefix, a draft and an address of its own. */
@Controller
final class SeveralController {
    private final Map<String, HostedForm> forms = new LinkedHashMap<>();

    private final AttachmentStore store;

    SeveralController(Catalogue catalogue, Clock clock, Archive archive, AttachmentStore store) {
        this.store = store;
        LocalDate today = LocalDate.now(clock);
        Dialogue synpunkt = Dialogue.of(catalogue.form("synpunkt", today), clock);
        Dialogue skolskjuts = Dialogue.of(catalogue.form("skolskjuts", today), clock);
        forms.put("a", new HostedForm("a", synpunkt, archive, store));
        forms.put("b", new HostedForm("b", skolskjuts, archive, store));
        forms.put("c", new HostedForm("c", synpunkt, archive, store));
    }

    @GetMapping("/flera")
    ResponseEntity<String> show(HttpSession session) {
        List<HostedForm.Part> parts = forms.entrySet().stream()
                .map(form -> form.getValue().show(session, "", options(form.getKey(), session)))
                .toList();
        boolean wrong = parts.stream().anyMatch(HostedForm.Part::wrong);
        String prefix = wrong ? Texts.of("sv").text("ui.titlePrefix") + " " : ""; // heard first in the window's title
        String html = parts.stream().map(HostedForm.Part::html).collect(Collectors.joining("\n"));
        return HostPage.around("sv", prefix + "Flera formulär", html);
    }

    @PostMapping("/flera/{key}")
    ResponseEntity<Void> take(
            @PathVariable String key,
            @RequestParam(Token.NAME) String token,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpSession session)
            throws IOException {
        Token.check(session, token);
        HostedForm form = forms.get(key);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        form.take(session, Post.of(parameters, Uploads.of(files), store));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/flera#" + key))
                .build();
    }

    private static PageOptions options(String key, HttpSession session) {
        return PageOptions.of("/flera/" + key)
                .withIdPrefix(key)
                .withHeadingLevel(2)
                .withHidden(Token.NAME, Token.of(session));
    }
}
