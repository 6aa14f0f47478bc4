package io.eventtimeline.benchmarks.quality.gold;

import io.eventtimeline.contracts.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Our own sentences, in the file `sentences.samples`, which says how they are written.
///
///     2016-08-16 | The council met on [July 13 = 2016-07-13].
public final class SampleSentences {
    public static final String NAME = "samples";
    private static final String FILE = "sentences.samples";
    private static final Pattern LINE = Pattern.compile("(-|\\d{4}\\S*) \\| (.*)");
    private static final Pattern MARKED = Pattern.compile("\\[([^]=]+) = (SET )?([^]]+)]");
    private static final Pattern DURATION = Pattern.compile("P[\\dXT].*");
    private static final Pattern TIME = Pattern.compile("[^T]*T(\\d\\d.*|MO|AF|EV|NI)");

    private final List<GoldDocument> documents = new ArrayList<>();
    private String section = "";
    private int number;

    private SampleSentences() {}

    public static GoldSet english() {
        try (InputStream file = Objects.requireNonNull(SampleSentences.class.getResourceAsStream(FILE))) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldSet of(String samples) {
        var sentences = new SampleSentences();
        List<String> lines = samples.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            sentences.read(FILE + ":" + (line + 1), lines.get(line));
        }
        return new GoldSet(NAME, sentences.documents);
    }

    private void read(String place, String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("= ")) {
            section = line.substring(2);
            number = 0;
            return;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    place + ": write a date or -, a bar and a text: 2016-08-16 | It met on [July 13 = 2016-07-13].");
        }
        number++;
        Optional<PublicationDate> published =
                parts.group(1).equals("-") ? Optional.empty() : Optional.of(PublicationDate.of(parts.group(1)));
        documents.add(document(section + "-" + number, published, parts.group(2).replace("\\n", "\n")));
    }

    private static GoldDocument document(String id, Optional<PublicationDate> published, String marked) {
        var text = new StringBuilder();
        var expressions = new ArrayList<Expression>();
        Matcher mark = MARKED.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(1));
            String type = mark.group(2) == null ? typeOf(mark.group(3)) : "SET";
            expressions.add(Expression.gold(start, text.length(), type, mark.group(3)));
        }
        mark.appendTail(text);
        return GoldDocument.of(id, published, text.toString(), expressions);
    }

    private static String typeOf(String value) {
        if (DURATION.matcher(value).matches()) {
            return "DURATION";
        }
        return TIME.matcher(value).matches() ? "TIME" : "DATE";
    }
}
