package se.blankett.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A folder in a jar, read whole: what a class loader gives is no file, and may lie in a jar within a jar.
 *
 * @param files the bytes by path from the folder
 */
record JarShelf(Map<String, byte[]> files) implements Shelf {
    /** Larger is no document, and a bomb of zeros is small in a jar. */
    private static final int MAX_SIZE = FormReader.MAX_LENGTH + 1;

    /** @throws IOException where the jar cannot be read */
    static JarShelf of(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String folder = connection.getEntryName();
        String prefix = folder == null ? "" : folder.replaceFirst("/*$", "/");
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(prefix.length()), in.readNBytes(MAX_SIZE));
                    }
                }
            }
        }
        return new JarShelf(files);
    }

    @Override
    public List<String> names() {
        return files.keySet().stream().filter(name -> name.indexOf('/') < 0).toList();
    }

    @Override
    public Optional<String> find(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts)).filter(files::containsKey);
    }

    @Override
    public byte[] read(String path) {
        return Optional.ofNullable(files.get(path))
                .orElseThrow(() -> new UncheckedIOException(new IOException(path + " is not there")));
    }

    @Override
    public long size(String path) {
        return read(path).length;
    }
}
