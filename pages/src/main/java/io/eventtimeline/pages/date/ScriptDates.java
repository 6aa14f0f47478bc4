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

    private static final Pattern FIELD = Pattern.compile(
            "\\b(date_?published|publish(?:ed)?_?(?:date|at|time|on)|publication_?date|pub_?date|first_?published(?:_?at)?|date_?publish)\\\\?[\"']?\\s?[:=]\\s?\\\\?[\"'](\\d{4}-\\d{2}-\\d{2}[^\"'\\\\]{0,20})",
            Pattern.CASE_INSENSITIVE);

    private ScriptDates() {}

    static Optional<Said> of(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            Matcher field = FIELD.matcher(data.length() > LONGEST ? data.substring(0, LONGEST) : data);
            if (field.find()) {
                return Optional.of(
                        new Said(field.group(2), "script " + field.group(1), 0.55, Clue.Of.PUBLICATION, false));
            }
        }
        return Optional.empty();
    }
}
