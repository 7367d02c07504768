package se.blankett.quickstart.spring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.blankett.parse.Catalogue;
import se.blankett.submission.AttachmentStore;

/** Serves {@code http://localhost:8080/sv/synpunkt} and {@code /flera}, with the forms of the folder {@code --forms}. */
@SpringBootApplication(proxyBeanMethods = false)
final class Quickstart {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    public static void main(String... arguments) {
        SpringApplication.run(Quickstart.class, arguments);
    }

    @Bean
    Catalogue catalogue(@Value("${forms}") String folder) {
        return Catalogue.of(Path.of(folder));
    }

    /** Where files are kept. Yours is where you keep documents. */
    @Bean
    AttachmentStore store(@Value("${files:}") String folder, Scanner scanner) throws IOException {
        Path files = folder.isEmpty() ? Files.createTempDirectory("blankett-files") : Path.of(folder);
        return new ScannedStore(AttachmentStore.inFolder(files), scanner);
    }

    /** Finds nothing. Yours asks the scanner of your network. */
    @Bean
    Scanner scanner() {
        return bytes -> false;
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
