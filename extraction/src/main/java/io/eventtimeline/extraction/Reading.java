package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Part;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Tokens;
import java.util.List;
import java.util.Set;

/// A passage, read to the end.
record Reading(Parsed parsed, List<Happening> happenings) {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "his", "her");
    private static final Set<String> ANOTHER = Set.of("new", "another", "other", "second", "third", "next", "latest");
    private static final Set<String> GATHERINGS = Set.of("meeting", "statement");
    private static final Set<String> SETTINGS = Set.of("at", "during");

    Reading with(List<Happening> others) {
        return new Reading(parsed, others);
    }

    /// In the title, or in a heading above the text.
    boolean isHeadline(Trigger trigger) {
        return parsed.passage().part() == Part.TITLE || parsed.lead().isHeadline(trigger);
    }

    /// In a main clause of the first sentence below the headings.
    boolean isLead(Trigger trigger) {
        return parsed.passage().part() == Part.TEXT
                && parsed.lead().isFirst(trigger)
                && parsed.clauses().isMain(trigger.clause());
    }

    /// "the accident", "this second accident"; not "an accident", and not "the Oslo accident" or "the new accident",
    /// which are told apart.
    boolean isDefinite(Trigger noun) {
        int opener = opener(noun);
        for (int token = opener + 1; token < noun.firstToken(); token++) {
            if (tags().at(token) == Tag.NAME || ANOTHER.contains(tokens().lowercase(token))) {
                return false;
            }
        }
        return opener >= noun.statement().first()
                && (tokens().isPossessive(opener) || DEFINITE.contains(tokens().lowercase(opener)));
    }

    /// "at a *conference*", "in a *ceremony*": what happens there, happens then.
    boolean isSetting(Trigger noun) {
        int before = opener(noun);
        while (before > noun.statement().first()
                && (tags().words().is(before, WordClass.DETERMINER)
                        || tokens().isPossessive(before)
                        || tags().isNominal(before))) {
            before--;
        }
        if (before < noun.statement().first()) {
            return false;
        }
        String preposition = tokens().lowercase(before);
        return SETTINGS.contains(preposition)
                || (preposition.equals("in") && GATHERINGS.contains(noun.sense().type()));
    }

    /// The word before the noun's own phrase.
    private int opener(Trigger noun) {
        int token = noun.firstToken() - 1;
        while (token >= noun.statement().first() && tags().isNominal(token)) {
            token--;
        }
        return token;
    }

    private Tags tags() {
        return parsed.tags();
    }

    private Tokens tokens() {
        return parsed.tokens();
    }
}
