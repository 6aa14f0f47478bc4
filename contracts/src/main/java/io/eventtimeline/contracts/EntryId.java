package io.eventtimeline.contracts;

/// How entries of the timeline are named: by their block and their anchor, the event of the earliest publication among
/// their mentions. A merge keeps the older anchor's id, a split leaves it with the anchor.
///
/// The block is part of it because a block's entries have their own partition of `timeline.v1`: an id that went from
/// block to block with its type would have a record on two partitions, and no reader could tell which is newer.
public final class EntryId {
    private EntryId() {}

    /// @param block see [TimelineEntry#block]
    /// @param anchorEventId see [EventId]
    /// @return `n-` and 32 hexadecimal digits
    public static String of(String block, String anchorEventId) {
        return "n-" + StableHash.of(block, anchorEventId);
    }
}
