package io.eventtimeline.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words and the example sentences of the built-in rule files, as they stand in them.
final class OwnWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'.-]*");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\s*(?:yes|no)\\b.*?\"(.*)\"");

    private OwnWords() {}

    static List<String> words() {
        return texts().flatMap(text -> found(WORD, text).map(MatchResult::group))
                .distinct()
                .sorted()
                .toList();
    }

    /// What stands behind `yes` and `no`, without the brackets.
    static List<String> sentences() {
        return texts().flatMap(text -> found(EXAMPLE, text).map(example -> example.group(1)))
                .map(sentence -> sentence.replace("[", "").replace("]", ""))
                .toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Stream<String> texts() {
        return Stream.of("rules/en", "time/rules/en").flatMap(OwnWords::files).map(OwnWords::text);
    }

    private static Stream<Path> files(String folder) {
        URL url = Objects.requireNonNull(Extractor.class.getResource(folder), folder);
        try (Stream<Path> files = Files.walk(Path.of(url.toURI()))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(folder + " cannot be read", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
