package se.blankett.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    private static final String UPDATE = "apt-get update";
    private static final String INSTALL = "apt-get install -y --no-install-recommends chromium fonts-liberation";

    @TempDir
    private Path folder;

    private final List<String> run = Collections.synchronizedList(new ArrayList<>());

    @Test
    void takes_the_one_that_is_named() {
        Path named = program("mine");
        program("chromium");
        assertThat(chromium(Map.of("CHROMIUM", named.toString()), command -> 1).executable())
                .isEqualTo(named);
    }

    @Test
    void refuses_a_name_of_nothing() {
        assertThatThrownBy(() -> chromium(Map.of("CHROMIUM", "/nowhere/chromium"), command -> 1)
                        .executable())
                .hasMessage("CHROMIUM names /nowhere/chromium, which is no program: name one that is.");
    }

    @Test
    void takes_the_one_on_the_path() {
        Path found = program("google-chrome");
        assertThat(chromium(Map.of(), command -> 1).executable()).isEqualTo(found);
        assertThat(run).isEmpty();
    }

    @Test
    void installs_as_root() {
        assertThat(chromium(Map.of(), command -> apt(command, INSTALL)).executable())
                .isEqualTo(folder.resolve("chromium"));
        assertThat(run).containsExactly("sh -c test $(id -u) = 0", UPDATE, INSTALL);
    }

    @Test
    void installs_by_sudo_without_a_password() {
        assertThat(chromium(Map.of(), command -> command.startsWith("sh") ? 1 : apt(command, "sudo -n " + INSTALL))
                        .executable())
                .isEqualTo(folder.resolve("chromium"));
        assertThat(run)
                .containsExactly("sh -c test $(id -u) = 0", "sudo -n true", "sudo -n " + UPDATE, "sudo -n " + INSTALL);
    }

    @Test
    void lets_Playwright_install_its_own_where_nobody_is_root() {
        Chromium chromium = chromium(Map.of(), command -> {
            if (command.endsWith("com.microsoft.playwright.CLI install chromium")) {
                program("own");
                return 0;
            }
            return 1;
        });
        assertThat(chromium.executable()).isEqualTo(folder.resolve("own"));
    }

    @Test
    void says_what_to_run_where_nothing_can_be_installed() {
        assertThatThrownBy(() -> chromium(Map.of(), command -> 1).executable())
                .hasMessage("There is no browser to prove pages in: run 'apt-get update && apt-get install -y"
                        + " --no-install-recommends chromium fonts-liberation' as root.");
    }

    @Test
    void installs_once_when_two_ask() {
        CyclicBarrier both = new CyclicBarrier(2);
        List<Path> found = Workers.each(List.of(1, 2), number -> {
            Chromium chromium = chromium(Map.of(), command -> {
                LockSupport.parkNanos(300_000_000); // as long as the other needs to ask as well
                return apt(command, INSTALL);
            });
            meet(both);
            return chromium.executable();
        });
        assertThat(found).containsExactly(folder.resolve("chromium"), folder.resolve("chromium"));
        assertThat(run).containsExactly("sh -c test $(id -u) = 0", UPDATE, INSTALL);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path program(String name) {
        try {
            Path program = Files.writeString(folder.resolve(name), "");
            assertThat(program.toFile().setExecutable(true)).isTrue();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int apt(String command, String install) {
        if (command.equals(install)) {
            program("chromium");
        }
        return 0;
    }

    private interface Shell {
        int run(String command);
    }

    private Chromium chromium(Map<String, String> environment, Shell shell) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", folder.toString());
        return new Chromium(all, () -> folder.resolve("own"), folder.resolve("lock"), command -> {
            run.add(String.join(" ", command));
            return shell.run(String.join(" ", command));
        });
    }
}
