package io.eventtimeline.contracts;

/// One article's mention of the happening.
///
/// @param event as it was extracted, with what people corrected of it
/// @param source number of its independent source, from 0: mentions of one number copied from one another, or are of
///     one family of publishers
public record EntryMention(DatedEvent event, int source) {
    public EntryMention {
        Require.present(event, "mentions.event");
    }
}
