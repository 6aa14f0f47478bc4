package io.eventtimeline.merging;

import io.eventtimeline.contracts.AppliedCorrection;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Profile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One event of one article, with what merging has to know of the article.
///
/// @param event with what people corrected of it
/// @param profile what its article is about; absent from older extractors
/// @param family of the article's publisher, see [Families]
/// @param corrections that made the event what it is, at most one a field
public record Mention(DatedEvent event, @Nullable Profile profile, String family, List<AppliedCorrection> corrections) {
    public Mention {
        corrections = List.copyOf(corrections);
    }

    public String id() {
        return event.id();
    }

    /// What people said of this field.
    Optional<String> corrected(CorrectedField field) {
        for (AppliedCorrection correction : corrections) {
            if (correction.field() == field) {
                return Optional.of(correction.value());
            }
        }
        return Optional.empty();
    }
}
