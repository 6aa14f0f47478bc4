package io.eventtimeline.cli.lines;

/// How results are printed. The names are what one writes after `--format`.
public enum Format {
    /// One line of JSON a document.
    json,
    /// For people.
    text
}
