package io.eventtimeline.timeline.corrections;

import io.eventtimeline.contracts.AppliedCorrection;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.merging.Merger;
import io.eventtimeline.timeline.corrections.CorrectedEntries.Found;
import io.eventtimeline.timeline.merge.MergedArticles;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Makes records of what a person corrects, and finds them again.
@Service
class Corrections {
    private final CorrectedEntries entries;
    private final CorrectionLog log;
    private final CorrectionWriter writer;
    private final MergedArticles articles;
    private final Merger merger;
    private final Clock clock;

    Corrections(
            CorrectedEntries entries,
            CorrectionLog log,
            CorrectionWriter writer,
            MergedArticles articles,
            Merger merger,
            Clock clock) {
        this.entries = entries;
        this.log = log;
        this.writer = writer;
        this.articles = articles;
        this.merger = merger;
        this.clock = clock;
    }

    /// Returns when Kafka has it; the entry follows in a moment.
    CorrectionView make(String entryId, CorrectionRequest request) throws IOException {
        CorrectedField field = request.check(merger);
        Found entry = entries.find(entryId);
        Draft draft = new Draft(request);
        switch (field) {
            case DATE, STATUS -> entry.events().forEach(event -> draft.say(event, field, request.value()));
            case HIDE -> entry.events().forEach(event -> draft.say(event, field, "true"));
            case MERGE -> merge(entryId, entry, request, draft);
            case SPLIT -> split(entry, request, draft);
            case UNKNOWN -> throw new IllegalStateException("refused before");
        }
        writer.write(draft.records);
        return CorrectionView.of(draft.records, true);
    }

    private void merge(String entryId, Found entry, CorrectionRequest request, Draft draft) throws IOException {
        String key = entry.entry().block() + "#" + draft.id;
        List<DatedEvent> events = new ArrayList<>(entry.events());
        for (String other : request.withOrNone()) {
            if (other.equals(entryId)) {
                throw Problem.invalid("with", "names the entry itself", "name another one");
            }
            events.addAll(entries.find(other).events());
        }
        events.forEach(event -> draft.say(event, CorrectedField.MERGE, key));
    }

    private static void split(Found entry, CorrectionRequest request, Draft draft) {
        Set<String> apart = new HashSet<>(request.eventsOrNone());
        Set<String> members = new HashSet<>();
        entry.events().forEach(event -> members.add(event.id()));
        if (!members.containsAll(apart) || apart.size() == members.size()) {
            throw Problem.invalid(
                    "events",
                    apart.size() == members.size()
                            ? "names all mentions of the entry"
                            : "names an event that is none of the entry's mentions",
                    "name some of the entry's mentions, not all");
        }
        entry.events()
                .forEach(event -> draft.say(
                        event, CorrectedField.SPLIT, apart.contains(event.id()) ? draft.id : draft.id + "-rest"));
    }

    /// Takes a correction back: what was in force before it is in force again.
    CorrectionView revert(String id, @Nullable String author, @Nullable String reason) {
        CorrectionRequest.requireSigned(author, reason);
        List<CorrectionMade> made = log.of(id);
        if (made.isEmpty()) {
            throw Problem.unknown("correction", id);
        }
        Map<String, CorrectionMade> inForce = lastByEvent(made);
        inForce.values().removeIf(correction -> !isInForce(correction));
        if (inForce.isEmpty()) {
            throw Problem.notInForce(id);
        }
        Draft draft = new Draft(new CorrectionRequest(null, null, null, null, author, reason));
        inForce.values()
                .forEach(correction -> draft.takeBack(correction, log.of(correction.eventId(), correction.field())));
        writer.write(draft.records);
        return CorrectionView.of(draft.records, false);
    }

    /// A correction that came back into force has two records about an event, and is taken back once.
    private static Map<String, CorrectionMade> lastByEvent(List<CorrectionMade> made) {
        Map<String, CorrectionMade> last = new LinkedHashMap<>();
        made.forEach(correction -> last.put(correction.eventId(), correction));
        return last;
    }

    CorrectionView one(String id) {
        List<CorrectionMade> made = log.of(id);
        if (made.isEmpty()) {
            throw Problem.unknown("correction", id);
        }
        return view(made);
    }

    /// Newest first.
    List<CorrectionView> newest(int most) {
        return log.ids(_ -> true).stream().limit(most).map(this::one).toList();
    }

    /// All that were made of the mentions of an entry, and all that bear on it.
    List<CorrectionView> ofEntry(String entryId) throws IOException {
        Found entry = entries.find(entryId);
        Set<String> events = new HashSet<>();
        entry.events().forEach(event -> events.add(event.id()));
        Set<String> applied = new HashSet<>();
        entry.entry().corrections().stream().map(AppliedCorrection::id).forEach(applied::add);
        return log.ids(made -> events.contains(made.eventId()) || applied.contains(made.id())).stream()
                .map(this::one)
                .toList();
    }

    /// Those whose event no article has any more: someone should look at them.
    List<CorrectionView> unattached() {
        return log.articles().stream()
                .flatMap(article -> articles.unattached(article).stream())
                .filter(made -> made.value() != null && isInForce(made))
                .map(made -> CorrectionView.of(List.of(made), true))
                .toList();
    }

    private CorrectionView view(List<CorrectionMade> records) {
        return CorrectionView.of(records, records.stream().anyMatch(this::isInForce));
    }

    private boolean isInForce(CorrectionMade made) {
        return log.inForce(made.eventId(), made.field())
                .filter(other -> other.id().equals(made.id()))
                .isPresent();
    }

    /// The records of one correction while they are made.
    private final class Draft {
        private final String id = "k-" + UUID.randomUUID();
        private final Instant at = clock.instant();
        private final List<CorrectionMade> records = new ArrayList<>();
        private final String author;
        private final String reason;

        Draft(CorrectionRequest request) {
            author = String.valueOf(request.author());
            reason = String.valueOf(request.reason());
        }

        void say(DatedEvent event, CorrectedField field, @Nullable String value) {
            records.add(new CorrectionMade(
                    id,
                    event.articleId(),
                    event.id(),
                    event.evidence().sentence(),
                    event.what().trigger(),
                    field,
                    value,
                    author,
                    reason,
                    at));
        }

        /// What came before its first record is in force again: before a later one of it stands what took it back then.
        ///
        /// @param all that was said of the same, oldest first
        void takeBack(CorrectionMade correction, List<CorrectionMade> all) {
            records.add(again(correction, id, null, author, reason));
            all.stream()
                    .takeWhile(made -> !made.id().equals(correction.id()))
                    .reduce((_, later) -> later)
                    .filter(earlier -> earlier.value() != null)
                    .ifPresent(earlier -> records.add(
                            again(earlier, earlier.id(), earlier.value(), earlier.author(), earlier.reason())));
        }

        private CorrectionMade again(
                CorrectionMade made, String as, @Nullable String value, String by, String because) {
            return new CorrectionMade(
                    as,
                    made.articleId(),
                    made.eventId(),
                    made.sentence(),
                    made.trigger(),
                    made.field(),
                    value,
                    by,
                    because,
                    at);
        }
    }
}
