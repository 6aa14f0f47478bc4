package io.eventtimeline.contracts;

import java.util.List;

/// One happening, as all the articles tell it that report it.
///
/// It is a function of the mentions that are live and of what people corrected: whoever computes it from the same
/// records gets the same entry.
///
/// @param id see [EntryId]
/// @param block which mentions were compared with one another: a group of types that can be confused
/// @param when the tightest date that its mentions support
/// @param otherDates what else mentions say of its date, most mentions first; none where all agree
/// @param what the best summary, with the type and the status of the entry
/// @param who took part, most often named first
/// @param where it happened, most often named first
/// @param mentions all of them, earliest publication first; empty in [EntryChanged#previous]
/// @param articles number of articles that mention it
/// @param publishers who mentions it, in the order of the alphabet
/// @param independentSources publishers' families that did not copy from one another
/// @param related ids of entries of the same story that are not the same happening
/// @param corrections by people, as far as they bear on its mentions
/// @param hidden whether people hid it: it is kept, and found only on request
/// @param merger version of the rules of merging
public record TimelineEntry(
        String id,
        String block,
        EventTime when,
        List<OtherDate> otherDates,
        What what,
        List<EntryParticipant> who,
        List<Place> where,
        List<EntryMention> mentions,
        int articles,
        List<String> publishers,
        int independentSources,
        List<String> related,
        List<AppliedCorrection> corrections,
        boolean hidden,
        String merger) {
    public TimelineEntry {
        Require.filled(id, "id");
        Require.filled(block, "block");
        Require.present(when, "when");
        Require.present(what, "what");
        Require.filled(merger, "merger");
        otherDates = Require.list(otherDates);
        who = Require.list(who);
        where = Require.list(where);
        mentions = Require.list(mentions);
        publishers = Require.list(publishers);
        related = Require.list(related);
        corrections = Require.list(corrections);
    }

    /// The entry as a list shows it, and as the fields to filter by need it.
    public TimelineEntry withoutMentions() {
        return new TimelineEntry(
                id,
                block,
                when,
                otherDates,
                what,
                who,
                where,
                List.of(),
                articles,
                publishers,
                independentSources,
                related,
                corrections,
                hidden,
                merger);
    }
}
