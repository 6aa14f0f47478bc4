package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads `2013-02-12 "The company closed a plant [last month]." = 2013-01`: the publication date (`-` for none), the
/// sentence with brackets around each expression, and the value of each.
final class ExampleReader {
    private ExampleReader() {}

    static Example read(boolean holds, Lines.Line line) {
        String content = line.content();
        int open = content.indexOf('"');
        int close = content.lastIndexOf('"');
        if (open < 0 || close == open) {
            throw new RuleError(
                    line.contentPlace(), "an example is a date (or -), a sentence in double quotes, and = values");
        }
        Optional<PublicationDate> published =
                published(content.substring(0, open).strip(), line.contentPlace());
        var text = new StringBuilder();
        List<Example.Span> spans = spans(content.substring(open + 1, close), text, line);
        List<String> values = values(content.substring(close + 1).strip(), line);
        if (values.size() != spans.size()) {
            throw new RuleError(line.contentPlace(), spans.size() + " brackets, but " + values.size() + " values");
        }
        return new Example(holds, published, text.toString(), spans, values, line.keywordPlace());
    }

    private static Optional<PublicationDate> published(String text, Place place) {
        if (text.equals("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(PublicationDate.of(text));
        } catch (InvalidRecord e) {
            throw new RuleError(place, "'" + text + "' is no publication date; write 2013-02-12, or - for none");
        }
    }

    private static List<Example.Span> spans(String quoted, StringBuilder text, Lines.Line line) {
        var spans = new ArrayList<Example.Span>();
        int start = -1;
        for (int at = 0; at < quoted.length(); at++) {
            char c = quoted.charAt(at);
            if (c == '[' && start < 0) {
                start = text.length();
            } else if (c == ']' && start >= 0) {
                spans.add(new Example.Span(start, text.length()));
                start = -1;
            } else {
                text.append(c);
            }
        }
        if (start >= 0) {
            throw new RuleError(line.contentPlace(), "a bracket is not closed");
        }
        return spans;
    }

    private static List<String> values(String text, Lines.Line line) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!text.startsWith("=")) {
            throw new RuleError(line.contentPlace(), "expected = and the values after the sentence");
        }
        return Arrays.stream(text.substring(1).split(",", -1))
                .map(String::strip)
                .toList();
    }
}
