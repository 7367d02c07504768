package se.blankett.quickstart.spring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The quickstart on a free port, on a day that stays. */
final class Served implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Served(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Served start() {
        return start("--forms=../catalogue/forms");
    }

    static Served start(String... arguments) {
        SpringApplication application = new SpringApplication(Quickstart.class, Day.class);
        return new Served(application.run(Stream.concat(
                        Stream.of("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn"),
                        Stream.of(arguments))
                .toArray(String[]::new)));
    }

    /** Returns the address of the path, {@code /flera}. */
    String at(String path) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    static final class Day {
        @Bean
        @Primary
        Clock day() {
            return Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
        }

        /** A word stands for a virus. */
        @Bean
        @Primary
        Scanner word() {
            return bytes -> new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1).contains("VIRUS");
        }
    }
}
