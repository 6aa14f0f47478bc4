package io.eventtimeline.merging;

import io.eventtimeline.contracts.CorrectionMade;
import java.util.List;

/// The mentions of an article as people corrected them.
///
/// @param mentions in the order of the text
/// @param unattached corrections whose event the article no longer has, in the order they were made
public record Corrected(List<Mention> mentions, List<CorrectionMade> unattached) {
    public Corrected {
        mentions = List.copyOf(mentions);
        unattached = List.copyOf(unattached);
    }
}
