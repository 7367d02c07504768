package se.blankett.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A folder in a jar: what a class loader gives is no file, and may lie in a jar within a jar. Only what is asked for is
 * read, as the root of a jar has all its classes in it.
 *
 * @param folder as the class loader gave it
 * @param sizes how many bytes each file has, by path from the folder
 */
record JarShelf(URL folder, Map<String, Long> sizes) implements Shelf {
    /** Larger is no document, and a bomb of zeros is small in a jar. */
    private static final int MAX_SIZE = FormReader.MAX_LENGTH + 1;

    /** @throws IOException where the jar cannot be read */
    static JarShelf of(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String prefix = prefixOf(connection);
        Map<String, Long> sizes = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                    .forEach(entry -> sizes.put(entry.getName().substring(prefix.length()), entry.getSize()));
        }
        return new JarShelf(connection.getURL(), sizes);
    }

    private static String prefixOf(JarURLConnection connection) {
        return Optional.ofNullable(connection.getEntryName())
                .map(name -> name.replaceFirst("/*$", "/"))
                .orElse("");
    }

    @Override
    public List<String> names() {
        return sizes.keySet().stream().filter(name -> name.indexOf('/') < 0).toList();
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
        return Optional.of(String.join("/", parts)).filter(sizes::containsKey);
    }

    @Override
    public byte[] read(String path) {
        try {
            JarURLConnection connection = (JarURLConnection) folder.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile();
                    InputStream in = jar.getInputStream(entry(jar, prefixOf(connection) + path))) {
                return in.readNBytes(MAX_SIZE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JarEntry entry(JarFile jar, String name) throws IOException {
        return Optional.ofNullable(jar.getJarEntry(name)).orElseThrow(() -> new IOException(name + " is not there"));
    }

    @Override
    public long size(String path) {
        return Optional.ofNullable(sizes.get(path))
                .orElseThrow(() -> new UncheckedIOException(new IOException(path + " is not there")));
    }
}
