package se.blankett.quickstart.spring;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.blankett.render.html.Assets;

/** Serves the stylesheet, the script and the themes: {@code /assets/blankett.css}. */
@Controller
final class AssetController {
    @GetMapping("/assets/{*name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        String file = name.substring(1);
        Optional<byte[]> bytes = Assets.bytes(file);
        return bytes.map(found -> ResponseEntity.ok()
                        .header("Content-Type", Assets.contentType(file).orElseThrow())
                        .eTag(Assets.etag(file).orElseThrow())
                        .body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
