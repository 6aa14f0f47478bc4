package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Tokens;
import java.util.Set;

/// The phrase of a noun that names a happening, and what its first words say of it: "*the recent* session", "*at a*
/// conference".
public record NounPhrase(Tags tags, Trigger noun) {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "his", "her");
    private static final Set<String> ANOTHER = Set.of("new", "another", "other", "second", "third", "next", "latest");
    private static final Set<String> EARLIER = Set.of("previous", "earlier", "former", "last", "past", "annual");
    private static final Set<String> GATHERINGS = Set.of("meeting", "statement");
    private static final Set<String> SETTINGS = Set.of("at", "during");
    private static final Set<String> OCCASIONS = Set.of("at", "during", "on");
    private static final Set<String> IN = Set.of("in");
    private static final Set<String> ON = Set.of("on");
    private static final Set<String> AFTER = Set.of("after");

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

    /// "at a *conference*", "in a *ceremony*", "after a *flight*": what happens there, happens then.
    public boolean isSetting() {
        int before = preposition();
        return isIn(before, SETTINGS)
                || (isIn(before, IN) && GATHERINGS.contains(noun.sense().type()))
                || (isIn(before, AFTER) && isOneOf(before + 1));
    }

    /// "..., leading to a *delay*", "resulting in an *accident*": comes about with what the sentence tells.
    public boolean isOutcome() {
        int before = preposition();
        return before > noun.statement().first()
                && (isAfter("leading", "to", before) || isAfter("resulting", "in", before));
    }

    private boolean isAfter(String verb, String preposition, int token) {
        return tokens().is(token, preposition) && tokens().is(token - 1, verb);
    }

    /// "*Earthquake* in Chile", "Minister on sick *leave*": behind no other preposition.
    boolean standsFirst() {
        int before = preposition();
        return before <= noun.statement().first()
                ? !tags.words().is(Math.max(before, noun.statement().first()), WordClass.PREPOSITION)
                : isIn(before, ON);
    }

    /// "in the *campaign*", "after the *crash*"
    public boolean isBehindPreposition() {
        int before = preposition();
        return before >= noun.statement().first() && tags.words().is(before, WordClass.PREPOSITION);
    }

    /// "on its maiden *flight*", "at the *conference*"
    public boolean isOccasion() {
        return isIn(preposition(), OCCASIONS);
    }

    private boolean isIn(int token, Set<String> words) {
        return token >= noun.statement().first() && words.contains(tokens().lowercase(token));
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

    /// "landed after *a* long flight": one of its own, just before; not "after a journey *of five years*".
    private boolean isOneOf(int token) {
        int of = noun.endToken();
        boolean years = of + 1 < noun.statement().end() && tokens().is(of, "of") && tags.isTime(of + 1);
        return !noun.sense().lasting() && !years && (tokens().is(token, "a") || tokens().is(token, "an"));
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
