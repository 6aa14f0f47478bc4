package io.eventtimeline.timeline.index;

import io.eventtimeline.timeline.documents.ArticleDocument;
import io.eventtimeline.timeline.documents.Indices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The documents of one article in one poll: events and stubs first, the article document when they are done.
final class ArticleWrites implements RecordWrites {
    private final Replacement replacement;
    private final Indices target;
    private final List<DocumentWrite> events;
    private @Nullable DocumentWrite article;

    ArticleWrites(Replacement replacement, Indices target) {
        this.replacement = replacement;
        this.target = target;
        this.events = replacement.documents().stream()
                .map(document -> DocumentWrite.of(target, document))
                .toList();
    }

    @Override
    public Stream<DocumentWrite> first() {
        return events.stream();
    }

    /// Nothing where the index has the revision, or a newer one, already.
    @Override
    public Stream<DocumentWrite> last(Map<DocumentWrite, String> refused) {
        if (replacement.isNew()) {
            List<String> refusedIds = events.stream()
                    .filter(refused::containsKey)
                    .map(DocumentWrite::id)
                    .toList();
            article = DocumentWrite.of(
                    target, ArticleDocument.of(replacement.newest().extracted(), refusedIds));
        }
        return Stream.ofNullable(article);
    }

    @Override
    public Optional<Refusal> refusal(Map<DocumentWrite, String> refused) {
        List<String> reasons = new ArrayList<>();
        all().filter(refused::containsKey).forEach(write -> reasons.add(write.id() + ": " + refused.get(write)));
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        replacement.newest().record(),
                        "Elasticsearch refuses " + reasons.size() + " of " + all().count() + " documents: "
                                + String.join("; ", reasons.subList(0, Math.min(reasons.size(), 3)))));
    }

    @Override
    public boolean hasRefused(Map<DocumentWrite, String> refused) {
        return all().anyMatch(refused::containsKey);
    }

    @Override
    public boolean isEmpty() {
        return events.isEmpty() && article == null;
    }

    private Stream<DocumentWrite> all() {
        return Stream.concat(events.stream(), Stream.ofNullable(article));
    }
}
