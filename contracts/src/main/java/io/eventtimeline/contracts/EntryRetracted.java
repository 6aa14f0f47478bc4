package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// `entry.retracted` on `timeline.v1`: the entry is gone. The record's value is null, so that compaction forgets the
/// entry; this is what its header `retraction` says.
///
/// @param id of the entry, also the record's key
/// @param why its mentions were withdrawn, or went to other entries
/// @param replacedBy the entries that have its mentions now; empty if nothing mentions it any more
/// @param previous what it was before, without mentions
public record EntryRetracted(
        String id,
        Why why,
        List<String> replacedBy,
        @Nullable TimelineEntry previous) {
    /// Why an entry is gone.
    @EnumNaming(LowerCaseStrategy.class)
    public enum Why {
        /// No article mentions it any more.
        WITHDRAWN,
        /// Its mentions are in other entries now.
        MERGED,
        /// A newer writer's word that this reader does not know.
        @JsonEnumDefaultValue
        UNKNOWN
    }

    public EntryRetracted {
        Require.filled(id, "id");
        Require.present(why, "why");
        replacedBy = Require.list(replacedBy);
    }
}
