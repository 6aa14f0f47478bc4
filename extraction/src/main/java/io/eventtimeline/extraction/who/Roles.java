package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.contracts.Role;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.who.Involved.Part;
import java.util.Set;

/// What a name is in an event, by its place: before an active verb the agent, after it the patient, and the other way
/// round in the passive.
record Roles(Tags tags, Clauses clauses, Trigger trigger) {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "inside", "across", "throughout", "off");
    private static final Set<String> GOAL = Set.of("to", "into", "towards", "toward");
    private static final Set<String> WITH_WHOM = Set.of("between", "with", "among");
    private static final Set<String> AGAINST_WHOM = Set.of("on", "against", "of", "to", "for");

    Involved of(Name name) {
        String preposition = preposition(name);
        int distance = Math.max(name.firstToken() - trigger.endToken(), trigger.firstToken() - name.endToken());
        return new Involved(name, role(name, preposition), part(name, preposition), distance);
    }

    private Part part(Name name, String preposition) {
        boolean place = name.kind() == Kind.PLACE;
        if ((place || name.kind() == Kind.COUNTRY) && WHERE.contains(preposition)) {
            return Part.THERE;
        }
        boolean goal = preposition.isEmpty() ? name.firstToken() > trigger.firstToken() : GOAL.contains(preposition);
        if (place && goal && trigger.sense().type().equals("visit")) {
            return Part.THERE;
        }
        boolean elsewhere = name.describes() ? !isOfTrigger(name) : isOfOtherNoun(name);
        return elsewhere ? Part.DESCRIBES : Part.TAKES_PART;
    }

    /// "praised the visit to *Sweden*": it takes part in the visit.
    private boolean isOfOtherNoun(Name name) {
        int noun = prepositionAt(name) - 1;
        boolean own = noun >= trigger.firstToken() && noun < trigger.endToken();
        return noun >= trigger.statement().first()
                && !own
                && tags.at(noun) == Tag.NOUN
                && tags.words().senses(noun).stream().anyMatch(Sense::noun);
    }

    boolean isBehindBy(Name name) {
        return preposition(name).equals("by");
    }

    /// As the subject, wherever it stands.
    Involved subject(Name name) {
        return new Involved(name, isPassive() ? Role.PATIENT : Role.AGENT, Part.TAKES_PART, 0);
    }

    private Role role(Name name, String preposition) {
        int verb = trigger.governor();
        if (preposition.equals("by")) {
            return Role.AGENT;
        }
        if (WITH_WHOM.contains(preposition)) {
            return Role.AGENT;
        }
        if (isOfTrigger(name)) {
            return Role.AGENT;
        }
        boolean behindNoun = trigger.isNoun() && name.firstToken() >= trigger.endToken() && !preposition.isEmpty();
        if (name.endToken() <= verb && !behindNoun) {
            return preposition.isEmpty() ? isPassive() ? Role.PATIENT : Role.AGENT : Role.OTHER;
        }
        boolean object = preposition.isEmpty() || AGAINST_WHOM.contains(preposition);
        return object ? Role.PATIENT : Role.OTHER;
    }

    /// "*Russia*-NATO Council's session", "the *US* operation"
    private boolean isOfTrigger(Name name) {
        if (!trigger.isNoun() || name.endToken() > trigger.firstToken()) {
            return false;
        }
        for (int token = name.endToken(); token < trigger.firstToken(); token++) {
            boolean inside = tags.isNominal(token) || tokens().isPossessive(token) || tokens().is(token, "-");
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    /// The preposition before the name's noun phrase; empty where there is none.
    private String preposition(Name name) {
        int token = prepositionAt(name);
        return token < 0 ? "" : tokens().lowercase(token);
    }

    private int prepositionAt(Name name) {
        int token = name.firstToken() - 1;
        while (token >= trigger.statement().first()
                && (staysInPhrase(token) || isInTitle(token, name) || isOfThing(token))) {
            token--;
        }
        boolean found = token >= trigger.statement().first()
                && tags.words().isAny(token, WordClass.bits(WordClass.PREPOSITION, WordClass.TO));
        return found ? token : -1;
    }

    /// "the board *of* Kestrel" does what Kestrel does; "the arrest of Alice Brown" not.
    private boolean isOfThing(int token) {
        int noun = token - 1;
        return noun > trigger.statement().first()
                && tokens().is(token, "of")
                && tags.at(noun) == Tag.NOUN
                && !(noun >= trigger.firstToken() && noun < trigger.endToken())
                && tags.words().senses(noun).stream().noneMatch(Sense::noun);
    }

    /// "Secretary *of* State Alice Brown", "President *of* the Union Carl Green"
    private boolean isInTitle(int token, Name name) {
        return name.kind() == Kind.PERSON
                && tokens().is(token, "of")
                && token > trigger.statement().first()
                && tokens().isCapitalised(token - 1)
                && tokens().isCapitalised(name.firstToken() - 1);
    }

    private boolean staysInPhrase(int token) {
        return tags.isNominal(token)
                || tags.words().is(token, WordClass.DETERMINER)
                || tokens().is(token, "-")
                || tokens().is(token, "and");
    }

    private boolean isPassive() {
        int verb = trigger.governor();
        int before = tags.before(verb, trigger.statement().first());
        boolean be = before < verb && tags.words().is(before, WordClass.BE);
        return tags.words().is(verb, WordClass.PARTICIPLE)
                && (be || (tags.mayBeReduced(verb, trigger.statement().first()) && byFollows(verb)));
    }

    private boolean byFollows(int verb) {
        return verb + 1 < trigger.statement().end() && tokens().is(verb + 1, "by");
    }

    private Tokens tokens() {
        return tags.tokens();
    }
}
