package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.List;
import java.util.Optional;

/// Whether a text tells of times long before its publication, as a history does, or of its own days, as news does.
///
/// In a history "In May" is of the year told of; in news it is the May before publication.
final class NarrativeSense {
    /// Years farther than this from publication speak of another time.
    private static final int FAR_YEARS = 2;

    private static final int FEWEST = 3;

    private NarrativeSense() {}

    /// More dates with far years than expressions that lean on the day of publication ("yesterday", "last week").
    static boolean isNarrative(List<Match> matches, Optional<Integer> publicationYear) {
        int far = 0;
        int near = 0;
        for (Match match : matches) {
            if (match.rule().means() instanceof TimeExpression.Date
                    && match.parts().containsKey("year")
                    && match.parts().containsKey("month")) {
                int year = Integer.parseInt(match.parts().get("year").values().getLast());
                boolean isFar = publicationYear.isEmpty() || Math.abs(year - publicationYear.get()) >= FAR_YEARS;
                far += isFar ? 1 : 0;
                near += isFar ? 0 : 1;
            } else if (leansOnPublication(match.rule().means())) {
                near++;
            }
        }
        return far >= FEWEST && far > near;
    }

    private static boolean leansOnPublication(TimeExpression meaning) {
        return switch (meaning) {
            case TimeExpression.Shift shift -> shift.base() instanceof TimeExpression.Publication;
            case TimeExpression.Weekday weekday -> true;
            default -> false;
        };
    }
}
