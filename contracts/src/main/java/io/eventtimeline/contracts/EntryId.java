package io.eventtimeline.contracts;

/// How entries of the timeline are named: by their anchor, the event of the earliest publication among their mentions.
/// A merge keeps the older anchor's id, a split leaves it with the anchor.
public final class EntryId {
    private EntryId() {}

    /// @param anchorEventId see [EventId]
    /// @return `n-` and 32 hexadecimal digits
    public static String of(String anchorEventId) {
        return "n-" + StableHash.of(anchorEventId);
    }
}
