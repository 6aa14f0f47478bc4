package io.eventtimeline.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A word file: lines of a keyword and its entries; an indented line goes on with the line before, `#` begins a
/// comment.
///
///     # How people come together.
///     verbs  meet (met), convene
///            gather
///     nouns  meeting, summit
public final class WordFile {
    /// @param keyword the first word, for example `verbs`
    /// @param text all that follows, continuation lines included
    /// @param place of the keyword, `events/meeting.triggers:2`
    public record Line(String keyword, String text, String place) {
        /// The entries between the commas.
        public List<Entry> entries() {
            var entries = new ArrayList<Entry>();
            for (String entry : text.split(",", -1)) {
                entries.add(Entry.parse(entry, place));
            }
            return entries;
        }

        /// What stands between the commas, as it is.
        public List<String> words() {
            return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        }
    }

    private WordFile() {}

    /// @throws RuleFileError when a line goes on with nothing before it
    public static List<Line> lines(RuleFolder folder, String name) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (String raw : folder.read(name).split("\\R", -1)) {
            number++;
            String content = raw.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            String place = folder.place(name) + ":" + number;
            if (Character.isWhitespace(raw.charAt(0))) {
                if (lines.isEmpty()) {
                    throw new RuleFileError(
                            place + "  an indented line goes on with the one before, and there is none");
                }
                Line last = lines.removeLast();
                lines.add(new Line(last.keyword(), last.text() + " " + content, last.place()));
            } else {
                int space = content.indexOf(' ');
                if (space < 0) {
                    throw new RuleFileError(place + "  nothing follows \"" + content + "\"");
                }
                lines.add(new Line(
                        content.substring(0, space), content.substring(space).strip(), place));
            }
        }
        return lines;
    }
}
