package se.blankett.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.blankett.json.Sha256;

/**
 * The stylesheet, the script and the themes, for a host to serve from an address of its own. They are held in memory; a
 * name that is not one of {@link #names} is never looked for. Safe to share between threads.
 */
public final class Assets {
    private static final String STYLESHEET = "blankett.css";
    private static final String SCRIPT = "blankett.js";
    private static final Map<String, Asset> BY_NAME = load(STYLESHEET, SCRIPT, "themes/skargard.css");

    private Assets() {}

    /** Returns the stylesheet, CSS, without the comments and blanks of the file in the jar. */
    public static String stylesheet() {
        return text(STYLESHEET);
    }

    /** Returns the script, JavaScript. Pages work without it. */
    public static String script() {
        return text(SCRIPT);
    }

    /** Returns the names of all: {@code blankett.css}, {@code blankett.js}, {@code themes/skargard.css}. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** Returns what the name stands for, UTF-8, or empty where it is none of ours. */
    public static Optional<byte[]> bytes(String name) {
        return find(name).map(asset -> asset.bytes.clone());
    }

    /** Returns the media type of what the name stands for, {@code text/css; charset=utf-8}, or empty. */
    public static Optional<String> contentType(String name) {
        return find(name).map(asset -> asset.contentType);
    }

    /** Returns the entity tag of what the name stands for (RFC 9110, section 8.8.3), quoted, or empty. */
    public static Optional<String> etag(String name) {
        return find(name).map(asset -> asset.etag);
    }

    private static Optional<Asset> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static String text(String name) {
        return new String(Objects.requireNonNull(BY_NAME.get(name)).bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, Asset> load(String... names) {
        Map<String, Asset> byName = new LinkedHashMap<>();
        for (String name : names) {
            byName.put(name, new Asset(name, served(name)));
        }
        return Collections.unmodifiableMap(byName);
    }

    private static byte[] served(String name) {
        byte[] read = read(name);
        return name.endsWith(".css")
                ? CompactCss.of(new String(read, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : read;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static final class Asset {
        private final byte[] bytes;
        private final String contentType;
        private final String etag;

        Asset(String name, byte[] bytes) {
            this.bytes = bytes;
            this.contentType = (name.endsWith(".css") ? "text/css" : "text/javascript") + "; charset=utf-8";
            this.etag = '"' + HexFormat.of().formatHex(Sha256.start().digest(bytes), 0, 16) + '"';
        }
    }
}
