package io.eventtimeline.extraction;

import io.eventtimeline.contracts.DatedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Which code and rules an extractor has: equal hashes give equal events for equal articles.
///
/// The hash is over the bytes of all classes and rule files of this room and of the contracts, from the jar
/// or the folder that they were loaded from, so that one build has one hash in every process and a changed
/// rule file has another.
///
/// @param hash 16 hexadecimal digits
public record ExtractorVersion(String hash) {
    private static final int DIGITS = 16;

    public static ExtractorVersion current() {
        return BuiltIn.VERSION;
    }

    /// @param rules a folder whose files stand before the built-in ones
    public static ExtractorVersion with(Path rules) {
        MessageDigest digest = sha256();
        update(digest, current().hash(), new byte[0]);
        addFolder(digest, rules);
        return of(digest);
    }

    /// Read once: the classes of a running process do not change.
    private static final class BuiltIn {
        static final ExtractorVersion VERSION = read();

        private static ExtractorVersion read() {
            MessageDigest digest = sha256();
            addRoom(digest, Extractor.class);
            addRoom(digest, DatedEvent.class);
            return of(digest);
        }
    }

    private static void addRoom(MessageDigest digest, Class<?> member) {
        try {
            Path place = placeOf(member);
            if (Files.isDirectory(place)) {
                addFolder(digest, place.resolve("io"));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    addFolder(digest, jar.getPath("io"));
                }
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the place of " + member + " cannot be read", e);
        }
    }

    /// The jar or folder that a class lies in. Not asked of its code source, which a class out of an AOT cache may
    /// lack.
    private static Path placeOf(Class<?> member) throws IOException, URISyntaxException {
        String name = member.getName().replace('.', '/') + ".class";
        URL found = Objects.requireNonNull(member.getClassLoader().getResource(name), name);
        if (found.openConnection() instanceof JarURLConnection jar) {
            return Path.of(jar.getJarFileURL().toURI());
        }
        Path place = Path.of(found.toURI());
        for (int depth = Path.of(name).getNameCount(); depth > 0; depth--) {
            place = Objects.requireNonNull(place.getParent(), name);
        }
        return place;
    }

    private static void addFolder(MessageDigest digest, Path folder) {
        for (Path file : filesOf(folder)) {
            try {
                update(digest, folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted((a, b) -> a.toString()
                            .replace('\\', '/')
                            .compareTo(b.toString().replace('\\', '/')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static ExtractorVersion of(MessageDigest digest) {
        return new ExtractorVersion(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
