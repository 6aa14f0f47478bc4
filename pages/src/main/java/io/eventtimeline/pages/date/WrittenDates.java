package io.eventtimeline.pages.date;

import io.eventtimeline.pages.layout.Block;
import io.eventtimeline.pages.layout.Blocks;
import io.eventtimeline.pages.layout.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The dates that stand as text where readers look for them: around the headline, in front of the first sentence, below
/// the last.
final class WrittenDates {
    private static final double LEAST = 0.28;
    /// Far from the headline, a date is less than what a machine says of the last change.
    private static final double FAR = 0.39;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_BYLINE = 60;
    private static final int BEFORE_HEADLINE = 8;
    private static final int AFTER_HEADLINE = 14;
    private static final int LONGEST_NOTE = 40;
    /// A container of more is no line of notes.
    private static final int FEW = 12;

    private static final Pattern CHANGED = Pattern.compile(
            "updated|modified|aktualisiert|änderung|geändert|zuletzt|mis à jour|modifié|actualizad|modificad|aggiornat|bijgewerkt|atualizad|uppdaterad|opdateret|oppdatert|muokattu|обновлен",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLISHED = Pattern.compile(
            "published|posted|publié|publicad|pubblicat|veröffentlicht|erstellt|erschienen|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowan|опубликован|pressemitteilung|press release|written|geschrieben|verfasst|eingestellt|online seit|stand|datum|date",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> DATE_WORDS = Set.of(
            "date",
            "datum",
            "published",
            "pubdate",
            "publishdate",
            "postdate",
            "timestamp",
            "dateline",
            "fecha",
            "data",
            "datetime",
            "posted",
            "publication",
            "byline",
            "meta",
            "postmeta",
            "metadata",
            "created",
            "time",
            "info",
            "submitted",
            "postmetadata");

    private final List<Block> blocks;
    private final Elsewhere elsewhere;
    private final boolean monthFirst;
    private final List<Said> dates = new ArrayList<>();

    private WrittenDates(List<Block> blocks, Elsewhere elsewhere, boolean monthFirst) {
        this.blocks = blocks;
        this.elsewhere = elsewhere;
        this.monthFirst = monthFirst;
    }

    static List<Said> of(Document page, Elsewhere elsewhere, boolean monthFirst) {
        WrittenDates written =
                new WrittenDates(Blocks.of(page, element -> false).blocks(), elsewhere, monthFirst);
        int headline = written.headline();
        for (int i = 0; i < written.blocks.size(); i++) {
            written.block(written.blocks.get(i), i - headline);
        }
        return written.dates;
    }

    /// Where the headline stands; before everything where there is none.
    private int headline() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (elsewhere.isHeadline(block.element())) {
                return i;
            }
        }
        return -1;
    }

    private void block(Block block, int fromHeadline) {
        String text = block.text();
        if (!hasYear(text)) {
            return;
        }
        boolean label = text.length() <= LONGEST_LABEL;
        List<DayInText> days = DaysInText.find(label ? text : text.substring(0, LONGEST_LABEL), monthFirst);
        if (days.isEmpty()) {
            return;
        }
        DayInText day = days.getFirst();
        boolean changed = CHANGED.matcher(before(text, day)).find();
        Elsewhere.Place place = elsewhere.judge(block.element());
        if (place == Elsewhere.Place.COMMENT || (place == Elsewhere.Place.BESIDE && !changed)) {
            return;
        }
        double confidence = label ? label(block, day, fromHeadline) : dateline(text, day, fromHeadline);
        if (confidence >= LEAST) {
            dates.add(new Said(
                    day.day().toString(),
                    "text \"" + text.substring(day.start(), day.end()) + "\"",
                    confidence,
                    changed ? Clue.Of.CHANGE : Clue.Of.PUBLICATION,
                    true));
        }
    }

    private double label(Block block, DayInText day, int fromHeadline) {
        boolean near = fromHeadline >= -BEFORE_HEADLINE && fromHeadline <= AFTER_HEADLINE;
        double marked = Hints.words(block.element().className()).stream().anyMatch(DATE_WORDS::contains) ? 0.1 : 0;
        double told = PUBLISHED.matcher(before(block.text(), day)).find() ? 0.1 : 0;
        double alone = block.length() - (day.end() - day.start()) <= LONGEST_BYLINE ? 0.05 : -0.1;
        double sentence = block.length() > LONGEST_NOTE && block.endsLikeASentence() ? -0.15 : 0;
        if (CHANGED.matcher(before(block.text(), day)).find()) {
            return 0.5;
        }
        if (near) {
            return 0.5 - 0.01 * Math.abs(fromHeadline) + marked + told + alone + sentence;
        }
        boolean labelled = marked + told > 0 || block.length() <= LONGEST_NOTE || isMarkedOff(block, day);
        return fromHeadline > 0 && labelled ? Math.min(FAR, 0.25 + marked + told + alone) : 0;
    }

    /// `<span class="blue">16.08.2016</span> News, Sports`: the day has an element of its own.
    private static boolean isMarkedOff(Block block, DayInText day) {
        String text = block.text().substring(day.start(), day.end());
        Element element = block.element();
        return element.childrenSize() <= FEW
                && element.children().stream()
                        .anyMatch(child -> child.childrenSize() == 0
                                && child.ownText().strip().equals(text));
    }

    /// "Brussels, July 13, 2016 - The council": the first sentence's own place and day.
    private double dateline(String text, DayInText day, int fromHeadline) {
        boolean begins = day.start() <= LONGEST_NOTE && day.end() < text.length() - 2;
        boolean parted = begins
                && text.substring(day.end(), Math.min(text.length(), day.end() + 12))
                        .matches("(?s).{0,9}[-–—:|)/].*");
        return parted && fromHeadline >= 0 && fromHeadline <= AFTER_HEADLINE ? 0.45 : 0;
    }

    private static String before(String text, DayInText day) {
        return text.substring(Math.max(0, day.start() - LONGEST_NOTE), day.start())
                .toLowerCase(Locale.ROOT);
    }

    /// Four digits of a year, or `.19`: most blocks have none, and are not looked at again.
    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST_LABEL); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= 4;
    }
}
