package io.eventtimeline.pages.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The publication date as a page hands it to its own scripts: `{"publishedDate":"2016-08-16T10:30:00Z"}`. The last
/// resort.
final class ScriptDates {
    /// The rest of a very long script is data for its pictures.
    private static final int LONGEST = 500_000;
    private static final double CONFIDENCE = 0.55;
    /// Less than what a page says of its last change.
    private static final double ONE_OF_MANY = 0.3;
    private static final int DAY = "2016-08-16".length();

    private static final Pattern FIELD = Pattern.compile(
            "\\b(date_?published|(?:cms|page|content|article)?_?publish(?:ed|ing)?_?(?:date|at|time|on)|publication_?date|pub_?date|first_?published(?:_?at)?|date_?publish)\\\\?[\"']?\\s?[:=]\\s?\\\\?[\"'](\\d{4}-\\d{2}-\\d{2}[^\"'\\\\]{0,20})",
            Pattern.CASE_INSENSITIVE);

    private ScriptDates() {}

    /// The first of them; hardly one where they differ, which is a list of other articles or of sources.
    static Optional<Said> of(Document page) {
        Optional<Said> first = Optional.empty();
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            Matcher field = FIELD.matcher(data.length() > LONGEST ? data.substring(0, LONGEST) : data);
            while (field.find()) {
                String day = field.group(2).substring(0, DAY);
                if (first.isEmpty()) {
                    first = Optional.of(said(field, CONFIDENCE));
                } else if (!first.get().value().startsWith(day)) {
                    return first.map(said -> new Said(said.value(), said.from(), ONE_OF_MANY, said.of(), false));
                }
            }
        }
        return first;
    }

    private static Said said(Matcher field, double confidence) {
        return new Said(field.group(2), "script " + field.group(1), confidence, Clue.Of.PUBLICATION, false);
    }
}
