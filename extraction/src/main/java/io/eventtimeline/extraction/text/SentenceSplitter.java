package io.eventtimeline.extraction.text;

import java.util.Arrays;
import java.util.Set;

/// One pass over the tokens: after which of them does a sentence end?
final class SentenceSplitter {
    static final int LONGEST_HEADING = 30;
    private static final int LONGEST_DATELINE = 20;

    /// Words with a capital that go on with a clock time: `6 p.m. Sunday`, `8 p.m. Eastern time`.
    private static final Set<String> OF_CLOCKS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "eastern",
            "central",
            "mountain",
            "pacific",
            "greenwich",
            "local");

    /// A sentence that begins with its clock time goes on behind it: `At 3 p.m. Prime Minister Brown resigned`.
    private static final int BEFORE_CLOSING_CLOCK = 6;

    private final Tokens tokens;
    private int[] firstTokens = new int[16];
    private int[] kinds = new int[16];
    private int count;

    SentenceSplitter(Tokens tokens) {
        this.tokens = tokens;
    }

    Sentences sentences() {
        int token = 0;
        while (token < tokens.count()) {
            int end = startsBlock(token) ? datelineEnd(token) : token;
            if (end > token) {
                add(token, Sentences.DATELINE | Sentences.STARTS_PARAGRAPH);
                token = end;
                if (token == tokens.count() || startsBlock(token)) {
                    continue;
                }
            }
            end = sentenceEnd(token);
            add(token, kindOf(token, end));
            token = end;
        }
        return new Sentences(tokens, firstTokens, kinds, count);
    }

    private boolean startsBlock(int token) {
        return tokens.startsLine(token);
    }

    private int kindOf(int first, int end) {
        boolean afterDateline = count > 0 && (kinds[count - 1] & Sentences.DATELINE) != 0;
        boolean opens = startsBlock(first) || afterDateline;
        boolean whole = startsBlock(first) && (end == tokens.count() || startsBlock(end));
        boolean heading = whole && end - first <= LONGEST_HEADING && !endsWithStop(end - 1);
        return (opens ? Sentences.STARTS_PARAGRAPH : 0) | (heading ? Sentences.HEADING : 0);
    }

    private boolean endsWithStop(int token) {
        int last = token;
        while (last > 0 && isCloser(last)) {
            last--;
        }
        return isStop(last) || tokens.is(token, ":") || tokens.isAbbreviation(token);
    }

    private int sentenceEnd(int first) {
        int token = first;
        while (token + 1 < tokens.count()) {
            int next = token + 1;
            if (startsBlock(next)) {
                return next;
            }
            if (isStop(token)) {
                next = afterClosers(next);
                if (next == tokens.count() || startsBlock(next) || opensSentence(next)) {
                    return next;
                }
            } else if (tokens.isAbbreviation(token) && (closesSentence(token) || clockCloses(first, token))) {
                return next;
            }
            token++;
        }
        return tokens.count();
    }

    private int afterClosers(int token) {
        int next = token;
        while (next < tokens.count() && !startsBlock(next) && (isStop(next) || isCloser(next))) {
            next++;
        }
        return next;
    }

    private boolean isStop(int token) {
        return tokens.is(token, ".") || tokens.is(token, "!") || tokens.is(token, "?") || tokens.is(token, "\u2026");
    }

    /// A quote or bracket that closes: nothing between it and what stands before.
    private boolean isCloser(int token) {
        if (tokens.hasSpaceBefore(token)) {
            return tokens.is(token, "''");
        }
        return tokens.isQuote(token) || tokens.is(token, "'") || tokens.is(token, ")") || tokens.is(token, "]");
    }

    private boolean opensSentence(int token) {
        if (!tokens.hasSpaceBefore(token)) {
            return false;
        }
        return !tokens.isWord(token)
                || tokens.isCapitalised(token)
                || !Character.isLowerCase(tokens.charFromEnd(token, tokens.length(token) - 1));
    }

    private boolean closesSentence(int token) {
        int next = token + 1;
        return tokens.isCapitalised(next)
                && Abbreviations.mayClose(tokens.text(token))
                && SentenceOpeners.contains(tokens.lowercase(next));
    }

    /// `... shook the town at 3:36 a.m. Rescuers came`, but not `at 6 p.m. Sunday`, `at 6 p.m. EST`, `at 6 p.m. Oslo
    /// time`.
    private boolean clockCloses(int first, int token) {
        int next = token + 1;
        return (tokens.is(token, "a.m.") || tokens.is(token, "p.m."))
                && token - first >= BEFORE_CLOSING_CLOCK
                && tokens.isCapitalised(next)
                && !tokens.isAllCapitals(next)
                && !tokens.isAbbreviation(next)
                && !OF_CLOCKS.contains(tokens.lowercase(next))
                && !(next + 1 < tokens.count() && tokens.is(next + 1, "time"));
    }

    /// The token after `KABUL, Aug 16 (Reuters) -`, or the first token when the block has no dateline.
    private int datelineEnd(int first) {
        int limit = Math.min(tokens.count(), first + LONGEST_DATELINE);
        for (int token = first; token < limit; token++) {
            if (token > first && startsBlock(token)) {
                return first;
            }
            if ((isDash(token) && tokens.hasSpaceBefore(token)) || tokens.is(token, "\u2014")) {
                boolean placed = tokens.isAllCapitals(first) || (token > first && tokens.is(token - 1, ")"));
                int end = afterDashes(token);
                boolean goesOn = end < tokens.count() && !startsBlock(end) && opensSentence(end);
                return placed && token > first && goesOn ? end : first;
            }
            if (tokens.isWord(token) && !tokens.isCapitalised(token) && !tokens.is(token, "of")) {
                return first;
            }
        }
        return first;
    }

    private int afterDashes(int token) {
        int next = token;
        while (next < tokens.count() && isDash(next)) {
            next++;
        }
        return next;
    }

    private boolean isDash(int token) {
        return tokens.is(token, "-")
                || tokens.is(token, "\u2013")
                || tokens.is(token, "\u2014")
                || tokens.is(token, "_");
    }

    private void add(int first, int kind) {
        if (count == firstTokens.length) {
            firstTokens = Arrays.copyOf(firstTokens, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        firstTokens[count] = first;
        kinds[count] = kind;
        count++;
    }
}
