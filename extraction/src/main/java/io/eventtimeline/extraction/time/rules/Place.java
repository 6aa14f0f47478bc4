package io.eventtimeline.extraction.time.rules;

/// Where in a rule file something stands.
///
/// @param line from 1
/// @param column from 1
/// @param text the whole line
public record Place(String file, int line, int column, String text) {
    /// The same line at another column.
    Place at(int otherColumn) {
        return new Place(file, line, otherColumn, text);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
