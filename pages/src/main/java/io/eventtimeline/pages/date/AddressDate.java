package io.eventtimeline.pages.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The day in an address: `https://news.example/2016/08/16/nato`.
final class AddressDate {
    private static final Pattern DAY =
            Pattern.compile("(?<=[/_=-])((?:19|20)\\d{2})([/_-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\d])");

    private AddressDate() {}

    static Optional<LocalDate> read(String url) {
        return DAY.matcher(url)
                .results()
                .filter(day -> !day.group(2).isEmpty() || day.end() - day.start() == "20160816".length())
                .flatMap(day -> day(day).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult day) {
        try {
            return Optional.of(LocalDate.of(number(day, 1), number(day, 3), number(day, 4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
