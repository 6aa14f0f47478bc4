package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.text.Tokens;

/// The rules as a deterministic automaton.
///
/// Memory layout: `next[state * width + symbol]` is the state after a token of that symbol, state 0 is the dead end and
/// state 1 the start; `accepted[state]` is the first rule, in file order, that ends there, or -1.
final class Automaton {
    static final int DEAD = 0;
    static final int START = 1;
    static final int NO_RULE = -1;

    private final Alphabet alphabet;
    private final int[] next;
    private final int[] accepted;
    private final int width;

    Automaton(Alphabet alphabet, int[] next, int[] accepted) {
        this.alphabet = alphabet;
        this.next = next;
        this.accepted = accepted;
        this.width = alphabet.size();
    }

    int states() {
        return accepted.length;
    }

    int[] symbolsOf(Tokens tokens) {
        return alphabet.symbolsOf(tokens);
    }

    /// The longest match that begins at a token and ends before the limit, as `rule << 32 | endToken`; -1 if there is
    /// none.
    long longest(int[] symbols, int from, int limit) {
        int state = START;
        long best = -1;
        for (int token = from; token < limit; token++) {
            state = next[state * width + symbols[token]];
            if (state == DEAD) {
                return best;
            }
            if (accepted[state] != NO_RULE) {
                best = ((long) accepted[state] << 32) | (token + 1);
            }
        }
        return best;
    }
}
