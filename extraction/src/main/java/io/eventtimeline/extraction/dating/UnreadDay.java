package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.text.Tokens;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A day that no calendar has, "signed on June 31": it dates nothing, and yet the sentence has a date of its own.
final class UnreadDay {
    private static final Set<String> MONTHS = Stream.of(Month.values())
            .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                    .map(style -> month.getDisplayName(style, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private UnreadDay() {}

    static boolean isIn(Scene scene, Statement statement) {
        Tokens tokens = scene.tags().tokens();
        for (int token = statement.first(); token < statement.end(); token++) {
            if (tokens.isCapitalised(token)
                    && !scene.mentions().covers(token)
                    && (isNumber(tokens, token - 1, statement) || isNumber(tokens, token + 1, statement))
                    && MONTHS.contains(withoutStop(tokens.text(token)))) {
                return true;
            }
        }
        return false;
    }

    /// "Feb."
    private static String withoutStop(String month) {
        return month.endsWith(".") ? month.substring(0, month.length() - 1) : month;
    }

    private static boolean isNumber(Tokens tokens, int token, Statement statement) {
        return token >= statement.first() && token < statement.end() && tokens.isNumber(token);
    }
}
