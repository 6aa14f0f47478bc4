package io.eventtimeline.extraction;

import io.eventtimeline.contracts.Participant;
import io.eventtimeline.contracts.Role;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clause.Kind;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What happened in a few words: the event's own clause without what is told beside it, with what was said or meant to
/// be done; of a noun that the clause only mentions, its own phrase.
///
/// "Mr X, who was appointed in 2009, announced that he would resign": "Mr X announced that he would resign", and "Mr X
/// was appointed in 2009".
record Summary(Parsed parsed, Happening happening) {
    private static final Set<String> PERSONAL = Set.of("it", "he", "she", "they");
    private static final int JOINTS =
            WordClass.bits(WordClass.COORDINATOR, WordClass.SUBORDINATOR, WordClass.CONDITION);
    private static final int PRONOUNS = WordClass.bits(WordClass.RELATIVE, WordClass.THAT);

    String text() {
        NounPhrases phrases = new NounPhrases(parsed.tags(), trigger().statement());
        List<Integer> words = List.of();
        if (trigger().isNoun() && !isTold()) {
            words = phrases.around(trigger().firstToken(), trigger().endToken());
        }
        if (words.size() <= trigger().endToken() - trigger().firstToken() + 1) {
            words = new ArrayList<>(subject(phrases));
            words.addAll(withoutOpener(clause()));
        }
        String subject = isPronoun(words.getFirst()) ? borrowedSubject() : "";
        String text = new Wording(parsed, trigger(), subject.isEmpty() ? words : words.subList(1, words.size())).text();
        return subject.isEmpty() ? text : subject + " " + Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private boolean isPronoun(int token) {
        return token < trigger().firstToken()
                && tags().at(token) == Tag.FUNCTION
                && PERSONAL.contains(tokens().lowercase(token));
    }

    /// "the group is weaker since *it* emerged": whoever the clause before is about.
    private String borrowedSubject() {
        Clause clause = clauses().clause(trigger().clause());
        boolean borrows = clause.kind() == Kind.ADVERBIAL && !happening.who().isEmpty();
        Participant first = borrows ? happening.who().getFirst() : null;
        return first != null && first.role() == Role.AGENT && first.end() <= tokens().start(clause.opener())
                ? first.canonicalName()
                : "";
    }

    /// "The session *was held*": the clause is about the noun.
    private boolean isTold() {
        int governor = trigger().governor();
        int tells = WordClass.bits(WordClass.LIGHT, WordClass.ASPECT, WordClass.BRINGS, WordClass.BE);
        return trigger().hasGovernor() && tags().words().isAny(governor, tells);
    }

    /// The words of the clause and of those that complete it.
    private List<Integer> clause() {
        var words = new ArrayList<Integer>();
        int clause = -1;
        boolean part = false;
        for (int token = trigger().statement().first();
                token < trigger().statement().end();
                token++) {
            if (clauses().clauseOf(token) != clause) {
                clause = clauses().clauseOf(token);
                part = isPart(clause);
            }
            if (part) {
                words.add(token);
            }
        }
        return words;
    }

    private boolean isPart(int clause) {
        if (clause == trigger().clause()) {
            return true;
        }
        Clause each = clauses().clause(clause);
        boolean child = each.parent() != clause && isPart(each.parent());
        boolean behind = each.opener() >= trigger().endToken();
        return child
                && switch (each.kind()) {
                    case REPORTED, INFINITIVE -> behind;
                    case RELATIVE -> isRestrictive(each);
                    case MAIN, SHARED, COORDINATE, ADVERBIAL, CONDITION, ATTRIBUTION -> false;
                };
    }

    /// "the bridge destroyed in 1944", without a comma: it says which one.
    private boolean isRestrictive(Clause relative) {
        return relative.opener() > trigger().statement().first()
                && !tags().isComma(relative.opener() - 1)
                && !tags().words().is(relative.opener(), WordClass.RELATIVE);
    }

    /// Commas, coordinators and pronouns at the beginning say nothing alone.
    private List<Integer> withoutOpener(List<Integer> words) {
        int first = 0;
        while (first < words.size() - 1
                && words.get(first) < trigger().firstToken()
                && saysNothing(words.get(first), words.get(first + 1))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private boolean saysNothing(int token, int next) {
        boolean mark = !tokens().isWord(token) && !tokens().isNumber(token);
        boolean adverb = tags().at(token) == Tag.ADVERB && tags().isComma(next);
        boolean opener = tags().at(token) == Tag.FUNCTION && tags().words().isAny(token, openers());
        return !tags().isTime(token) && (mark || adverb || opener);
    }

    /// "*That* was announced" keeps its subject, "*that* was announced in May" of a plan does not.
    private int openers() {
        Kind kind = clauses().clause(trigger().clause()).kind();
        return kind == Kind.MAIN || kind == Kind.COORDINATE ? JOINTS : JOINTS | PRONOUNS;
    }

    /// Of a clause without one, the noun that it is about or the subject that it shares.
    private List<Integer> subject(NounPhrases phrases) {
        Clause clause = clauses().clause(trigger().clause());
        boolean openers = clause.opener() > trigger().statement().first();
        return switch (clause.kind()) {
            case RELATIVE -> openers ? phrases.before(clause.opener()) : List.of();
            case SHARED, INFINITIVE -> openers ? subjectOf(clause.parent(), clause.opener()) : List.of();
            case MAIN, COORDINATE, REPORTED, ADVERBIAL, CONDITION, ATTRIBUTION -> List.of();
        };
    }

    /// What stands before the verb of a clause, and for a clause without a subject before that of the one it shares.
    private List<Integer> subjectOf(int clause, int end) {
        var words = new ArrayList<Integer>();
        for (int token = trigger().statement().first(); token < end; token++) {
            if (clauses().clauseOf(token) == clause) {
                if (tags().isVerb(token) || tags().isAuxiliary(token)) {
                    break;
                }
                words.add(token);
            }
        }
        Clause each = clauses().clause(clause);
        if (each.kind() == Kind.RELATIVE
                && each.opener() > trigger().statement().first()) {
            return new NounPhrases(tags(), trigger().statement()).before(each.opener());
        }
        boolean shares = withoutOpener(words).stream().noneMatch(tags()::isNominal)
                && (each.kind() == Kind.SHARED || each.kind() == Kind.INFINITIVE)
                && each.parent() != clause;
        return shares ? subjectOf(each.parent(), each.opener()) : withoutOpener(words);
    }

    private Trigger trigger() {
        return happening.trigger();
    }

    private Clauses clauses() {
        return parsed.clauses();
    }

    private Tags tags() {
        return parsed.tags();
    }

    private Tokens tokens() {
        return parsed.tokens();
    }
}
