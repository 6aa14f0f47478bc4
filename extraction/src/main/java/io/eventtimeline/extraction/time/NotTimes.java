package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.List;

/// Leaves out what only looks like a time: numbers in addresses and file names
/// ("https://example.org/2014/05/03/report.html"), and months that are abbreviations of something else ("the DEC
/// appeal" in a text that is not written in capitals).
final class NotTimes {
    /// What only addresses and the names of files hold: no date has it between two spaces.
    private static final List<String> MARKS = List.of(
            "://", "www.", "@", ".htm", ".pdf", ".php", ".asp", ".com/", ".org/", ".net/", ".jpg", ".png", ".doc");

    private final Tokens tokens;

    NotTimes(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Match> without(List<Match> matches) {
        return matches.stream()
                .filter(match -> !isAddress(match) && !isAbbreviation(match))
                .toList();
    }

    private boolean isAddress(Match match) {
        int first = match.firstMentionToken();
        int end = match.endMentionToken();
        while (first > 0 && !tokens.hasSpaceBefore(first)) {
            first--;
        }
        while (end < tokens.count() && !tokens.hasSpaceBefore(end)) {
            end++;
        }
        if (first == match.firstMentionToken() && end == match.endMentionToken()) {
            return false;
        }
        String written = tokens.text(first, end);
        return MARKS.stream().anyMatch(written::contains);
    }

    private boolean isAbbreviation(Match match) {
        int token = match.firstMentionToken();
        return match.rule().means() instanceof TimeExpression.Month
                && match.endMentionToken() == token + 1
                && tokens.isAllCapitals(token)
                && tokens.length(token) <= 4
                && !isShouted(token - 1)
                && !isShouted(token + 1);
    }

    private boolean isShouted(int token) {
        return token >= 0 && token < tokens.count() && tokens.isAllCapitals(token);
    }
}
