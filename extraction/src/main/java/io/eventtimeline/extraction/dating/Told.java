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

    private int clauseIndex() {
        return scene.clauses().clauseOf(mention.firstToken());
    }

    /// An article has one title and one text.
    boolean isIn(Scene other) {
        return scene.title() == other.title();
    }
}
