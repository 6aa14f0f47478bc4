package io.eventtimeline.extraction.time;

import io.eventtimeline.contracts.PublicationDate;
import java.util.List;
import java.util.Optional;

/// Reads a text as tests want it: with a publication date, or "" for none.
final class Reader {
    private static final TimeTagger TAGGER = TimeTagger.english();

    private Reader() {}

    static List<TimeMention> mentions(String published, String text) {
        return TAGGER.tag(text, published.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.of(published)));
    }

    static List<String> values(String published, String text) {
        return mentions(published, text).stream()
                .map(mention -> mention.timex().value())
                .toList();
    }

    static TimeMention last(String published, String text) {
        return mentions(published, text).getLast();
    }
}
