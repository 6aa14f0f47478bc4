package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.rules.Lexicon;
import io.eventtimeline.extraction.time.rules.TokenClass;
import java.util.HashMap;
import java.util.Map;

/// What a token is worth as a member of a class: `July` in `<month>` is `7`, `13th` in `<day-ordinal>` is `13`.
final class Values {
    private final Map<String, Map<String, String>> byList = new HashMap<>();

    Values(Iterable<Lexicon> lexicons) {
        for (Lexicon lexicon : lexicons) {
            var values = new HashMap<String, String>();
            for (Lexicon.Entry entry : lexicon.entries()) {
                values.put(Tokens.of(entry.word()).lowercase(0), entry.value());
            }
            byList.put(lexicon.name(), values);
        }
    }

    String of(Tokens tokens, int token, TokenClass tokenClass) {
        return switch (tokenClass) {
            case TokenClass.Word word -> "";
            case TokenClass.Listed listed ->
                byList.getOrDefault(listed.name(), Map.of()).getOrDefault(tokens.lowercase(token), "");
            case TokenClass.Shaped shaped -> {
                int number = tokens.number(token);
                yield number >= 0 ? Integer.toString(number) : tokens.isNumber(token) ? tokens.text(token) : "";
            }
        };
    }
}
