package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.where.Gazetteer;
import io.eventtimeline.extraction.who.NameWords.Use;
import java.util.Set;

/// What a name is that no word file knows, by its own words and those beside it: "in *Springfield*" a place, "*Alice
/// Brown*" a person, "the ferry *Alice Brown*" another thing.
record KindByContext(NameWords words, Gazetteer gazetteer, Tags tags) {
    private static final Set<String> SURE = Set.of("in", "near");
    private static final Set<String> LIKELY = Set.of("at", "to", "into", "from", "outside", "around", "via", ",");
    private static final int LONGEST_ACRONYM = 6;

    /// @param titled whether a title stands before it
    Kind kind(int start, int stop, boolean titled) {
        boolean vessel = words.is(Use.VESSEL, tokens().text(start))
                || (start > 0 && words.is(Use.VESSEL, tokens().text(start - 1)));
        if (vessel) {
            return Kind.OTHER;
        }
        boolean given = words.is(Use.GIVEN, tokens().text(start));
        boolean place = start > 0 && isPlace(start, stop, tokens().lowercase(start - 1));
        if (titled || (given && !place)) {
            return Kind.PERSON;
        }
        boolean acronym =
                stop == start + 1 && tokens().isAllCapitals(start) && tokens().length(start) <= LONGEST_ACRONYM;
        if (acronym) {
            return Kind.ORGANISATION;
        }
        if (place) {
            return Kind.PLACE;
        }
        boolean speaks =
                stop < tokens().count() && tags.isVerb(stop) && tags.words().is(stop, WordClass.REPORT);
        boolean spoken = start > 0 && tags.isVerb(start - 1) && tags.words().is(start - 1, WordClass.WEAK);
        return stop - start > 1 && stop - start < 4 && (speaks || spoken) ? Kind.PERSON : Kind.OTHER;
    }

    /// "in *Springfield*": on the map, or a single name behind a word that only places follow.
    private boolean isPlace(int start, int stop, String before) {
        boolean single = stop == start + 1;
        return (single && SURE.contains(before))
                || ((SURE.contains(before) || LIKELY.contains(before)) && gazetteer.knows(tokens().text(start, stop)));
    }

    private Tokens tokens() {
        return tags.tokens();
    }
}
