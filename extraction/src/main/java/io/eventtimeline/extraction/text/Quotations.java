package io.eventtimeline.extraction.text;

import java.util.BitSet;

/// Which tokens are somebody's own words: `"We *fell*," he said.` A quotation goes on to its closing mark or to the end
/// of
/// its paragraph, whichever comes first.
public final class Quotations {
    private static final char OPENING = '\u201c';
    private static final char CLOSING = '\u201d';

    private final BitSet quoted = new BitSet();

    public static Quotations of(Tokens tokens) {
        var quotations = new Quotations();
        boolean inside = false;
        for (int token = 0; token < tokens.count(); token++) {
            inside = inside && !tokens.startsParagraph(token);
            if (tokens.isQuote(token)) {
                inside = opens(tokens, token, inside);
            } else if (inside) {
                quotations.quoted.set(token);
            }
        }
        return quotations;
    }

    public boolean covers(int token) {
        return quoted.get(token);
    }

    /// A straight mark opens before a word that touches it, `"We`, and closes behind one.
    private static boolean opens(Tokens tokens, int token, boolean inside) {
        char mark = tokens.charFromEnd(token, 0);
        if (mark == OPENING || mark == CLOSING) {
            return mark == OPENING;
        }
        boolean touchesNext = token + 1 < tokens.count() && !tokens.hasSpaceBefore(token + 1);
        boolean touchesLast = token > 0 && !tokens.hasSpaceBefore(token);
        return touchesNext == touchesLast ? !inside : touchesNext;
    }
}
