package se.blankett.threeways.spring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The Spring host on a free port, on a day that stays. */
public final class SpringHosts {
    private SpringHosts() {}

    public static ConfigurableApplicationContext start() {
        return new SpringApplication(SpringHost.class, Day.class)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=error");
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
