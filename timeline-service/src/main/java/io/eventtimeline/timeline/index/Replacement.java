package io.eventtimeline.timeline.index;

import io.eventtimeline.contracts.Version;
import io.eventtimeline.timeline.documents.ArticleDocument;
import io.eventtimeline.timeline.documents.EventDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What one poll does to one article: its newest revision replaces the set of events that stands in the index.
///
/// Only the newest revision of a poll is written; the others leave their event ids. Those, and the ids that stand in
/// the index, become stubs at the version that stays, if it does not have them. An older revision may have been
/// written half before a crash, so its ids count even where it is passed over.
///
/// @param newest of the poll
/// @param isNew whether it is written, or something newer or equal stands there already
/// @param stubs ids of events that are gone
/// @param stubVersion the version that stays
record Replacement(Revision newest, boolean isNew, SequencedSet<String> stubs, Version stubVersion) {

    /// @param revisions of one article, in partition order
    /// @param stored what the index knows of it
    static Replacement of(List<Revision> revisions, @Nullable ArticleDocument stored) {
        Revision newest =
                revisions.stream().max(Comparator.comparing(Revision::version)).orElseThrow();
        boolean isNew = stored == null || replaces(newest.version(), stored);
        Version stays = isNew || stored == null ? newest.version() : stored.version();

        SequencedSet<String> gone = new LinkedHashSet<>();
        for (Revision revision : revisions) {
            if (revision.version().compareTo(stays) < 0) {
                gone.addAll(revision.eventIds());
            }
        }
        if (isNew && stored != null) {
            gone.addAll(stored.eventIds());
        }
        (isNew || stored == null ? newest.eventIds() : stored.eventIds()).forEach(gone::remove);
        return new Replacement(newest, isNew, gone, stays);
    }

    /// A revision of which something was refused is written again when its dead letter is replayed.
    private static boolean replaces(Version version, ArticleDocument stored) {
        int order = version.compareTo(stored.version());
        return order > 0 || (order == 0 && !stored.refusedIds().isEmpty());
    }

    /// Every event at its revision's version, a stub for each that is gone.
    List<EventDocument> documents() {
        List<EventDocument> documents = new ArrayList<>();
        if (isNew) {
            documents.addAll(newest.events());
        }
        for (String id : stubs) {
            documents.add(EventDocument.stub(id, newest.articleId(), stubVersion, newest.at()));
        }
        return documents;
    }
}
