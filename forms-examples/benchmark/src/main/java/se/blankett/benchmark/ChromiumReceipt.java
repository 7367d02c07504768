package se.blankett.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A headless Chromium that is kept alive prints the receipt, tagged, in one page of it. */
final class ChromiumReceipt {
    private static final String LISTENING = "DevTools listening on ";
    private static final int WARM = 5;

    private final DevTools page;
    private final String frame;

    private ChromiumReceipt(DevTools page, String frame) {
        this.page = page;
        this.frame = frame;
    }

    /**
     * Starts the browser, and times some receipts.
     *
     * @param folder an empty one, for what the browser keeps
     */
    static Printed time(Path program, Path folder, String html, int times) throws IOException, InterruptedException {
        Process browser = start(program, folder);
        try {
            ChromiumReceipt receipt = open(address(browser));
            Printed printed = receipt.time(html, times);
            receipt.page.close();
            return printed;
        } finally {
            browser.destroy();
            browser.waitFor();
        }
    }

    private static Process start(Path program, Path folder) throws IOException {
        return new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static URI address(Process browser) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(browser.getErrorStream(), StandardCharsets.UTF_8));
        return lines.lines()
                .filter(line -> line.startsWith(LISTENING))
                .findFirst()
                .map(line -> URI.create(line.substring(LISTENING.length()).strip()))
                .orElseThrow(() -> new IOException("chromium: must tell its address"));
    }

    private static ChromiumReceipt open(URI browser) throws InterruptedException {
        DevTools tools = new DevTools(browser);
        Object target =
                tools.call("Target.createTarget", Map.of("url", "about:blank")).getOrDefault("targetId", "");
        tools.close();
        DevTools page = new DevTools(browser.resolve("/devtools/page/" + target));
        return new ChromiumReceipt(page, String.valueOf(target)); // a page's main frame has the page's own id
    }

    private Printed time(String html, int times) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        double bytes = 0;
        for (int i = 0; i < WARM + times; i++) {
            long start = System.nanoTime();
            bytes = print(html).length;
            if (i >= WARM) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Printed(Timings.median(millis.stream().mapToDouble(d -> d)), bytes / 1e3, 0);
    }

    private byte[] print(String html) throws InterruptedException {
        page.call("Page.setDocumentContent", Map.of("frameId", frame, "html", html));
        Map<String, Object> printed = page.call(
                "Page.printToPDF",
                Map.of("printBackground", true, "preferCSSPageSize", true, "generateTaggedPDF", true));
        return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    }
}
