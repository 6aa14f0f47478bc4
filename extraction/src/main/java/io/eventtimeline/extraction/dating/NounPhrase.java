package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Tokens;
import java.util.Set;

/// The phrase of a noun that names a happening, and what its first words say of it: "*the recent* session", "*in the*
/// campaign".
public record NounPhrase(Tags tags, Trigger noun) {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "his", "her");
    private static final Set<String> ANOTHER = Set.of("new", "another", "other", "second", "third", "next", "latest");
    private static final Set<String> EARLIER = Set.of("previous", "earlier", "former", "last", "past", "annual");

    /// "the accident", "this second accident"; not "an accident", and not "the Oslo accident" or "the new accident",
    /// which are told apart.
    public boolean isDefinite() {
        int opener = opener();
        for (int token = opener + 1; token < noun.firstToken(); token++) {
            if (tags.at(token) == Tag.NAME || ANOTHER.contains(tokens().lowercase(token))) {
                return false;
            }
        }
        return isDefiniteArticle(opener);
    }

    /// "the decision", "the Oslo accident": what the story is about; not "the previous accident".
    boolean isOfTheStory() {
        return !isAnother() && isDefiniteArticle(opener());
    }

    /// "a new accident", "the previous accident"
    boolean isAnother() {
        return isEarlier() || says(ANOTHER);
    }

    /// "the previous accident"
    boolean isEarlier() {
        return says(EARLIER);
    }

    private boolean says(Set<String> words) {
        for (int token = opener() + 1; token < noun.firstToken(); token++) {
            if (words.contains(tokens().lowercase(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefiniteArticle(int opener) {
        return opener >= noun.statement().first()
                && (tokens().isPossessive(opener) || DEFINITE.contains(tokens().lowercase(opener)));
    }

    /// "in the *campaign*", "after the *crash*"
    public boolean isBehindPreposition() {
        int before = preposition();
        return before >= noun.statement().first() && tags.words().is(before, WordClass.PREPOSITION);
    }

    /// The word before the phrase, its determiners and the owners passed over.
    private int preposition() {
        int before = opener();
        while (before > noun.statement().first()
                && (tags.words().is(before, WordClass.DETERMINER)
                        || tokens().isPossessive(before)
                        || isApostrophe(before)
                        || tags.isNominal(before))) {
            before--;
        }
        return before;
    }

    /// "the developers' conference"
    private boolean isApostrophe(int token) {
        return tags.at(token) == Tag.MARK && !tags.isComma(token) && !tokens().hasSpaceBefore(token);
    }

    /// The word before the phrase.
    private int opener() {
        int token = noun.firstToken() - 1;
        while (token >= noun.statement().first()
                && (tags.isNominal(token) || tags.isTime(token) || tokens().is(token, "-"))) {
            token--;
        }
        return token;
    }

    private Tokens tokens() {
        return tags.tokens();
    }
}
