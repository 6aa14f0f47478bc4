package io.eventtimeline.timeline.export;

import io.eventtimeline.timeline.query.FoundEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// RFC 4180 with a line of names, for spreadsheets; several values in a cell are divided by "; ".
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula: such a text gets an apostrophe before
/// it, which spreadsheets read as "what follows is text". Numbers and dates such as `-0043-03-15` stay as they are.
final class CsvWriter implements EntryWriter {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20].*");
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("-?[0-9X][-0-9X./~?%]*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s).*[\",\\r\\n;\\t'].*|\\s.*|.*\\s");
    private static final String LINE_END = "\r\n";

    private final Writer out;

    CsvWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write(String.join(",", EntryFields.NAMES));
        out.write(LINE_END);
    }

    @Override
    public void entry(FoundEntry revised) throws IOException {
        ObjectNode fields = EntryFields.of(revised);
        out.write(EntryFields.NAMES.stream()
                .map(name -> cell(text(fields.path(name))))
                .collect(Collectors.joining(",")));
        out.write(LINE_END);
    }

    @Override
    public void end() {
        // The last line has its end.
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
                : value.asString("");
    }

    private static String cell(String text) {
        boolean isFormula =
                FORMULA.matcher(text).matches() && !NUMBER_OR_DATE.matcher(text).matches();
        String safe = isFormula ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).matches() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
