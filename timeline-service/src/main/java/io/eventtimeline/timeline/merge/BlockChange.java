package io.eventtimeline.timeline.merge;

import io.eventtimeline.merging.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article changes in one block: from the step by article to the step by block.
///
/// @param comes mentions that are new, or other than before
/// @param goes mentions that the article no longer has in this block
record BlockChange(List<Mention> comes, List<Gone> goes) implements Outcome {
    BlockChange {
        comes = List.copyOf(comes);
        goes = List.copyOf(goes);
    }

    /// @param eventId of the mention
    /// @param to the block that it is in now; absent where the article no longer has it
    record Gone(String eventId, @Nullable String to) {}
}
