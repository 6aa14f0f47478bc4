package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.time.TimeMention;

/// An expression that says when, and the title or text that it stands in.
record Told(Scene scene, TimeMention mention) {
    private static final int REACH = 12;

    int sentence() {
        return scene.sentences().sentenceOf(mention.firstToken());
    }

    Place place() {
        return scene.title()
                ? Place.HEADLINE
                : Place.of(sentence() - scene.lead().firstSentence());
    }

    Preposition preposition() {
        return Preposition.before(
                scene.tags(), mention.firstToken(), scene.sentences().firstToken(sentence()));
    }

    Clause.Kind clause() {
        return scene.clauses().clause(clauseIndex()).kind();
    }

    boolean isMain() {
        return scene.clauses().isMain(clauseIndex());
    }

    /// "*Tuesday's* earthquake"
    boolean isPossessive() {
        int next = mention.endToken();
        return next < scene.tags().tokens().count() && scene.tags().tokens().isPossessive(next);
    }

    /// "officials said *on Monday* that ...": the clause of the expression has a verb of saying.
    boolean isOfSaying() {
        int clause = clauseIndex();
        int from = Math.max(scene.sentences().firstToken(sentence()), mention.firstToken() - REACH);
        int to = Math.min(scene.sentences().endToken(sentence()), mention.endToken() + REACH);
        for (int token = from; token < to; token++) {
            boolean saying = scene.tags().isVerb(token) && scene.tags().words().is(token, WordClass.REPORT);
            if (saying && scene.clauses().clauseOf(token) == clause) {
                return true;
            }
        }
        return false;
    }

    /// "The mayor, who was arrested *on Monday*", "had arrived *on Wednesday*": not the news, but what was before it.
    boolean isOfBackground() {
        return clause() == Clause.Kind.RELATIVE || isOfPastPerfect();
    }

    /// "who was abducted *on July 3*"; not "the incident, which happened *on July 3*", which says when all of it was.
    boolean isBehindRelativePronoun() {
        Clause clause = scene.clauses().clause(clauseIndex());
        return clause.kind() == Clause.Kind.RELATIVE
                && scene.tags().words().is(clause.opener(), WordClass.RELATIVE)
                && !scene.tags().words().is(clause.opener() + 1, WordClass.LIGHT);
    }

    private boolean isOfPastPerfect() {
        int clause = clauseIndex();
        int from = Math.max(scene.sentences().firstToken(sentence()), mention.firstToken() - REACH);
        for (int token = from; token < mention.firstToken(); token++) {
            if (scene.tags().tokens().is(token, "had") && scene.clauses().clauseOf(token) == clause) {
                return scene.tags().isAuxiliary(token) && scene.tags().isVerb(token + 1);
            }
        }
        return false;
    }

    private int clauseIndex() {
        return scene.clauses().clauseOf(mention.firstToken());
    }

    /// An article has one title and one text.
    boolean isIn(Scene other) {
        return scene.title() == other.title();
    }
}
