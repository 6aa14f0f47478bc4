package io.eventtimeline.benchmarks.quality.page;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.PageReader;
import io.eventtimeline.pages.RawPage;
import io.eventtimeline.pages.found.Found;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One page: what people read on it, and what we did.
///
/// @param body white space folded
/// @param day `2016-08-16`; empty where we found none
/// @param foundAt where the day stood
record PageJudgement(GoldPage gold, String body, String day, String foundAt, String headline) {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„«»]");
    private static final Pattern QUOTES = Pattern.compile("[’‘‚]");
    private static final Pattern DASHES = Pattern.compile("[–—‑]");

    static PageJudgement of(GoldPage gold, byte[] html) {
        Page page = PageReader.read(new RawPage(html, null, gold.url(), LocalDate.now(ZoneId.systemDefault())));
        return new PageJudgement(
                gold,
                folded(page.body().map(Found::value).orElse("")),
                page.published().map(Found::value).map(PageJudgement::day).orElse(""),
                page.published().map(Found::from).orElse("nowhere"),
                page.title().map(Found::value).orElse(""));
    }

    private static String day(PublicationDate date) {
        return date.text().substring(0, Math.min(date.text().length(), "2016-08-16".length()));
    }

    /// Passages that have to be in the text and are.
    int there() {
        return (int) gold.with().stream().filter(this::holds).count();
    }

    /// Passages that must not be in it and are.
    int kept() {
        return (int) gold.without().stream().filter(this::holds).count();
    }

    private boolean holds(String passage) {
        return body.contains(folded(passage));
    }

    boolean hasItsDay() {
        return gold.date() != null && gold.date().equals(day);
    }

    boolean hasItsHeadline() {
        return gold.title() != null && plain(gold.title()).equals(plain(headline));
    }

    Stream<String> errors() {
        Stream<String> lost =
                gold.with().stream().filter(passage -> !holds(passage)).map(passage -> told("lost", passage));
        Stream<String> kept = gold.without().stream().filter(this::holds).map(passage -> told("kept", passage));
        Stream<String> date = gold.date() == null || hasItsDay()
                ? Stream.of()
                : Stream.of(told(
                        "date",
                        "gold " + gold.date() + ", ours " + (day.isEmpty() ? "none" : day) + " (" + foundAt + ")"));
        Stream<String> title = gold.title() == null || hasItsHeadline()
                ? Stream.of()
                : Stream.of(told("headline", "gold \"" + gold.title() + "\", ours \"" + headline + '"'));
        return Stream.of(lost, kept, date, title).flatMap(each -> each);
    }

    private String told(String sort, String what) {
        return "%-9s %s: %s".formatted(sort, gold.id(), folded(what));
    }

    private static String folded(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static String plain(@Nullable String text) {
        String quoted = DOUBLE_QUOTES
                .matcher(folded(text == null ? "" : text).toLowerCase(Locale.ROOT))
                .replaceAll("\"");
        return DASHES.matcher(QUOTES.matcher(quoted).replaceAll("'")).replaceAll("-");
    }
}
