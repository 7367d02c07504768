package se.blankett.quickstart.spring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
        SpringApplication application = new SpringApplication(Quickstart.class, Day.class);
        return new Served(application.run(
                "--server.port=0",
                "--forms=../catalogue/forms",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
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
    }
}
