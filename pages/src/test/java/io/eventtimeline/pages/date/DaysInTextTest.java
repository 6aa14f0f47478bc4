package io.eventtimeline.pages.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysInTextTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Posted on August 16, 2016 by the desk",
                "Aug. 16, 2016",
                "16th of August 2016",
                "Dienstag, 16. August 2016, 10:30 Uhr",
                "Stand: 16.08.2016",
                "16.8.16",
                "Publié le 16 août 2016",
                "16 de agosto de 2016",
                "agosto 16, 2016",
                "martedì 16 agosto 2016",
                "dinsdag 16 augustus 2016",
                "16 sierpnia 2016",
                "16. srpna 2016",
                "16. elokuuta 2016",
                "16 августа 2016 г.",
                "16 серпня 2016",
                "16 Ağustos 2016",
                "2016. augusztus 16",
                "2016年8月16日",
                "2016년 8월 16일",
                "2016-08-16T10:30",
                "2016/8/16",
                "16-Aug-2016",
                "16/08/2016"
            })
    void a_day_is_read_in_the_languages_of_the_news(String text) {
        assertThat(DaysInText.find(text, false)).extracting(DayInText::day).containsExactly(LocalDate.of(2016, 8, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "5/6/2020, true, 2020-05-06",
        "5/6/2020, false, 2020-06-05",
        "13/6/2020, true, 2020-06-13",
        "6/13/2020, false, 2020-06-13"
    })
    void numbers_that_leave_it_open_go_by_the_country(String text, boolean monthFirst, LocalDate day) {
        assertThat(DaysInText.find(text, monthFirst)).extracting(DayInText::day).containsExactly(day);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "31 June 2016",
                "32.08.2016",
                "version 4.47.12.16",
                "192.168.16.08",
                "call 030/16/08/2016/77",
                "Room 12 House 2016",
                "since 2016",
                "16 cats 2016",
                "1/2 cup"
            })
    void what_is_no_day_stays_silent(String text) {
        assertThat(DaysInText.find(text, false)).isEmpty();
    }

    /// Java's own names of the months are the oracle.
    @Test
    void any_day_that_java_writes_is_read_back() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Locale> locales = List.of(
                Locale.ENGLISH,
                Locale.GERMAN,
                Locale.FRENCH,
                Locale.ITALIAN,
                Locale.of("es"),
                Locale.of("pt"),
                Locale.of("nl"),
                Locale.of("pl"),
                Locale.of("sv"),
                Locale.of("da"),
                Locale.of("cs"),
                Locale.of("fi"),
                Locale.of("ru"),
                Locale.of("uk"),
                Locale.of("tr"),
                Locale.of("ro"));
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000));
            Locale locale = locales.get(random.nextInt(locales.size()));
            String month = day.getMonth().getDisplayName(TextStyle.FULL, locale);
            String text = "x " + day.getDayOfMonth() + ". " + month + " " + day.getYear() + " y";
            assertThat(DaysInText.find(text, false))
                    .as("seed %d, %s: %s", seed, locale, text)
                    .extracting(DayInText::day)
                    .containsExactly(day);
            String numbers =
                    DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(day);
            assertThat(DaysInText.find(numbers, true))
                    .as("seed %d, %s", seed, numbers)
                    .extracting(DayInText::day)
                    .containsExactly(day);
        }
    }
}
