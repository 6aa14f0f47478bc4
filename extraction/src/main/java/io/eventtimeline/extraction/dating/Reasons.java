package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.time.TimeMention;

/// Why a candidate was taken or not, for people: `"on July 13" stands in the same clause`.
final class Reasons {
    private Reasons() {}

    static String taken(Candidate candidate) {
        String expression = candidate.mention().map(Reasons::quoted).orElse("");
        return switch (candidate.source()) {
            case SENTENCE ->
                candidate.tie().map(tie -> expression + ' ' + ofTie(tie)).orElse(expression);
            case STORY -> expression + " is the day of the story";
            case BEFORE -> expression + " is the time that the sentences before tell of";
            case BEHIND -> expression + " is the time that the next sentence tells";
            case TOLD_ELSEWHERE -> expression + " is when the article tells of the same elsewhere";
            case PUBLICATION -> "told as news, without a date of its own";
            case NONE -> "nothing says when";
        };
    }

    static String notTaken(Candidate candidate) {
        String expression = candidate.mention().map(Reasons::quoted).orElse("");
        return candidate.tie().map(tie -> expression + ' ' + ofTie(tie)).orElse(expression);
    }

    private static String ofTie(Tie tie) {
        return switch (tie) {
            case OWN_PHRASE -> "belongs to the event's own phrase";
            case SAME_CLAUSE -> "stands in the same clause";
            case SHARED_CLAUSE -> "stands in a clause of the same subject";
            case FRAME -> "is the frame of the whole sentence";
            case SIMULTANEOUS -> "stands in the clause that tells what happened at the same time";
            case CLAUSE_ABOVE -> "stands in the clause that this one hangs on";
            case RELATIVE_BELOW -> "stands in a clause about a noun";
            case CLAUSE_BELOW -> "stands in a clause that hangs on this one";
            case OTHER_CLAUSE -> "stands in another clause";
            case PART_OF_NAME -> "is part of a name";
            case WHICH_ONE -> "says which one the noun before it means";
            case NOUN_ASIDE -> "belongs to a noun that is mentioned aside";
            case ATTRIBUTE -> "describes the noun behind it";
            case EVENT_ASIDE -> "stands in the clause, behind whose preposition the event is mentioned";
            case OF_ITS_VERB -> "says when its verb was";
        };
    }

    private static String quoted(TimeMention mention) {
        String expression = mention.when().expression();
        return '"' + (expression == null ? mention.timex().value() : expression) + '"';
    }
}
