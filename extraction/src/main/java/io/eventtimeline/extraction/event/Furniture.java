package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.PhraseTable;
import io.eventtimeline.extraction.lexicon.RuleFileError;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.lexicon.WordFile;
import java.util.HashMap;

/// What a page has around its article, and no news: "Published August 02, 2013", "Leave a Reply", "Photo by Jane
/// Brown".
///
/// @param openings with which such sentences begin
public record Furniture(PhraseTable<Opening> openings) {
    private static final String FILE = "events/furniture.words";
    private static final int LONGEST = 12;

    enum Opening {
        /// "*Read more* about the summit"
        BEGINS,
        /// "*Posted* on Monday by Jane Brown": nothing behind it but times and names.
        STAMP
    }

    /// @throws RuleFileError where the file cannot be used
    public static Furniture read(RuleFolder folder) {
        var openings = new HashMap<String, Opening>();
        for (WordFile.Line line : WordFile.lines(folder, FILE)) {
            Opening opening = switch (line.keyword()) {
                case "begins" -> Opening.BEGINS;
                case "stamp" -> Opening.STAMP;
                default ->
                    throw new RuleFileError(line.place() + "  unknown keyword \"" + line.keyword()
                            + "\"; furniture.words has begins and stamp");
            };
            line.words().forEach(words -> openings.put(words, opening));
        }
        return new Furniture(PhraseTable.of(openings));
    }

    public boolean isFurniture(Statement statement, Tags tags) {
        int length = statement.end() - statement.first();
        if (length > LONGEST) {
            return false;
        }
        PhraseTable.Match<Opening> match = openings.at(tags.tokens(), statement.first(), statement.end());
        return match != null
                && switch (match.value()) {
                    case BEGINS -> true;
                    case STAMP -> isStamp(match.endToken(), statement.end(), tags);
                };
    }

    private static boolean isStamp(int first, int end, Tags tags) {
        for (int token = first; token < end; token++) {
            boolean stamp = switch (tags.at(token)) {
                case NAME, TIME, NUMBER, MARK, FUNCTION -> true;
                case VERB, NOUN, ADJECTIVE, ADVERB -> tags.tokens().isCapitalised(token);
            };
            if (!stamp) {
                return false;
            }
        }
        return first < end;
    }
}
