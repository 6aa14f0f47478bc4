package io.eventtimeline.extraction.text;

import java.util.ArrayList;
import java.util.List;

/// Joins lines that were wrapped at a width, as plain files, wire copy and mails have them; told by the document's own
/// lines. A blank line always stands between paragraphs.
///
///     Delegates met in        Bridge closed
///     Vienna on               The bridge at Alton was closed on Monday.
///     Friday.
///
/// The left is one line; on the right `The` would have had room behind `closed`, so that nobody wrapped there.
///
/// A line that breaks off within a sentence shows that a document is wrapped. Where such lines are not the exception,
/// others that are as wide as the document's lines were wrapped too: `met President` before `Obama on Friday`.
final class WrappedLines {
    /// Beyond it nobody wraps: a line is a paragraph.
    private static final int WIDEST_COLUMN = 120;

    private final Tokens tokens;
    private final List<LineBreak> breaks = new ArrayList<>();

    private WrappedLines(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Takes the mark of a line's beginning off the tokens that go on with the line before.
    static void join(Tokens tokens, int[] flags) {
        for (LineBreak wrapped : new WrappedLines(tokens).wrapped()) {
            flags[wrapped.next()] &= ~TokenFlags.STARTS_LINE;
        }
    }

    private List<LineBreak> wrapped() {
        int first = 0;
        while (first < tokens.count()) {
            first = readParagraph(first);
        }
        int widest = breaks.stream().mapToInt(LineBreak::widest).max().orElse(0);
        List<LineBreak> within =
                breaks.stream().filter(LineBreak::isWithinSentence).toList();
        long unclear = breaks.stream().filter(each -> each.isUnclear(widest)).count();
        if (within.isEmpty() || 2L * within.size() < unclear) {
            return within;
        }
        return breaks.stream()
                .filter(each -> each.isWithinSentence() || each.isFull(widest))
                .toList();
    }

    /// Notes the breaks between the lines up to the next blank one, unless one of the lines is a paragraph by itself.
    ///
    /// @return the first token behind them
    private int readParagraph(int first) {
        List<Integer> lines = new ArrayList<>();
        int widest = 0;
        int token = first;
        while (token < tokens.count() && (token == first || !tokens.startsParagraph(token))) {
            int end = lineEnd(token);
            widest = Math.max(widest, width(token, end));
            lines.add(token);
            token = end;
        }
        if (widest <= WIDEST_COLUMN) {
            lines.add(token);
            addBreaks(lines, widest);
        }
        return token;
    }

    /// @param lines their first tokens, and the token behind the last
    private void addBreaks(List<Integer> lines, int widest) {
        int first = lines.getFirst();
        for (int line = 1; line + 1 < lines.size(); line++) {
            int next = lines.get(line);
            LineBreak lineBreak = new LineBreak(tokens, lines.get(line - 1), next, lines.get(line + 1), first, widest);
            breaks.add(lineBreak);
            first = lineBreak.announces() ? next : first;
        }
    }

    private int lineEnd(int first) {
        int token = first + 1;
        while (token < tokens.count() && !tokens.startsLine(token)) {
            token++;
        }
        return token;
    }

    private int width(int first, int end) {
        return tokens.endExclusive(end - 1) - tokens.start(first);
    }
}
