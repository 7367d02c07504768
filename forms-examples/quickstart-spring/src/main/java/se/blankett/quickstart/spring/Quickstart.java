package se.blankett.quickstart.spring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.blankett.parse.Catalogue;

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

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
