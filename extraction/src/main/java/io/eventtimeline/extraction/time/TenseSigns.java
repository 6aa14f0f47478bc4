package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.WordTable;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What single words say of time: the word lists of `tense.lexicon` of the rule book, the
/// ending `-ed`, and the words that make an infinitive.
final class TenseSigns {
    enum Sign {
        NONE,
        PAST,
        FUTURE,
        /// Speaks of what is to come for certain: `will`, `due`.
        SURE_FUTURE,
        /// Often speaks of what is to come: `would`, `may`.
        MODAL,
        /// Puts off what is to come: "postponed until Friday".
        PUTTING_OFF,
        TO,
        BE,
        /// `is`, `are`, `set`: before "to" they speak of what is to come.
        BEFORE_TO,
        /// Ends in -ed and says nothing of the past.
        NOT_PAST,
        /// Behind `is` or `are` it speaks of what is arranged: "is leaving on Friday".
        ARRANGED
    }

    private final WordTable words;
    private final List<Sign> signs;

    TenseSigns(RuleBook book) {
        var known = new LinkedHashMap<String, Sign>();
        add(book, "sure-future", Sign.SURE_FUTURE, known);
        add(book, "modal", Sign.MODAL, known);
        add(book, "putting-off", Sign.PUTTING_OFF, known);
        add(book, "future", Sign.FUTURE, known);
        known.putAll(Map.of(
                "to", Sign.TO, "be", Sign.BE, "is", Sign.BEFORE_TO, "are", Sign.BEFORE_TO, "set", Sign.BEFORE_TO));
        add(book, "past", Sign.PAST, known);
        add(book, "not-past", Sign.NOT_PAST, known);
        add(book, "arranged", Sign.ARRANGED, known);
        words = new WordTable(known.keySet());
        signs = new ArrayList<>(known.values());
    }

    private static void add(RuleBook book, String list, Sign sign, Map<String, Sign> known) {
        Objects.requireNonNull(book.lexicons().get(list), () -> "the rule book lacks the word list " + list)
                .entries()
                .forEach(entry -> known.putIfAbsent(Tokens.of(entry.word()).lowercase(0), sign));
    }

    Sign of(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return Sign.NONE;
        }
        int word = words.find(tokens, token);
        if (word >= 0) {
            return signs.get(word);
        }
        boolean ending = tokens.charFromEnd(token, 0) == 'd'
                && tokens.charFromEnd(token, 1) == 'e'
                && tokens.length(token) > 4
                && !tokens.isCapitalised(token);
        return ending ? Sign.PAST : Sign.NONE;
    }
}
