package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.extraction.time.TimeTagger;
import java.util.List;
import java.util.Optional;

/// Reads gold documents as the product does.
public record DocumentReader(Extractor extractor, TimeTagger tagger) {
    public static DocumentReader english() {
        return new DocumentReader(Extractor.english(), TimeTagger.english());
    }

    public List<ReadDocument> read(List<GoldDocument> documents) {
        return documents.stream().map(this::read).toList();
    }

    public ReadDocument read(GoldDocument document) {
        return new ReadDocument(
                document,
                OurEvent.in(document, extractor),
                times(document.text(), document.published()),
                times(document.title().orElse(""), document.published()));
    }

    private List<Expression> times(String text, Optional<PublicationDate> published) {
        return tagger.tag(text, published).stream().map(Expression::ours).toList();
    }
}
