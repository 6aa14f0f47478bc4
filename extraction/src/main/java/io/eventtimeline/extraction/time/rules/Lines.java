package io.eventtimeline.extraction.time.rules;

import java.util.ArrayList;
import java.util.List;

/// The lines of a rule file that say something: `rule   <month> <day-number>` is keyword `rule` and the rest.
///
/// `#` begins a comment line.
final class Lines {
    /// @param keyword the first word
    /// @param content the rest, with its place
    record Line(String keyword, String content, Place keywordPlace, Place contentPlace) {}

    private Lines() {}

    static List<Line> of(String file, String text) {
        var lines = new ArrayList<Line>();
        String[] raw = text.split("\n", -1);
        for (int number = 1; number <= raw.length; number++) {
            String line = raw[number - 1].stripTrailing();
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line(new Place(file, number, 1, line), line));
            }
        }
        return lines;
    }

    private static Line line(Place place, String line) {
        if (Character.isWhitespace(line.charAt(0))) {
            throw new RuleError(place, "a line begins with its keyword; long lines are not broken");
        }
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        int content = end;
        while (content < line.length() && Character.isWhitespace(line.charAt(content))) {
            content++;
        }
        return new Line(line.substring(0, end), line.substring(content), place, place.at(content + 1));
    }
}
