package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.ObjectNode;

/// Which column of a table is which field of an article.
///
/// @param names in order, in small letters
record CsvColumns(List<String> names) {
    private static final char REPLACEMENT = '\ufffd';

    /// @throws IOException if it is no head of such a table
    static CsvColumns of(CSVRecord head) throws IOException {
        CsvColumns columns = new CsvColumns(
                head.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList());
        if (!columns.names.contains("text")) {
            throw new IOException("the first row names no column \"text\"; write "
                    + String.join(", ", ArticleFields.ALL) + ", those that the table has, in any order");
        }
        return columns;
    }

    /// What is told of the head.
    Content note() {
        List<String> unknown =
                names.stream().filter(name -> !ArticleFields.ALL.contains(name)).toList();
        return unknown.isEmpty()
                ? new Content.Skipped("heads of tables")
                : new Content.Noted("left out, as no article has such columns: "
                        + unknown.stream().map(CsvColumns::hinted).collect(Collectors.joining(", ")));
    }

    private static String hinted(String name) {
        return ArticleFields.meantBy(name)
                .map(field -> name + " (if it is the article's " + field + ", name it so)")
                .orElse(name);
    }

    Content content(CSVRecord row, Charset charset) {
        if (row.size() != names.size()) {
            return new Content.Refused("has " + row.size() + " cells, and the head has " + names.size()
                    + "; put a cell with the delimiter or a line end in it in quotes");
        }
        if (Stream.of(row.values()).anyMatch(cell -> cell.indexOf(REPLACEMENT) >= 0)) {
            return new Content.Refused("is not " + charset + "; say what the file is (--charset windows-1252)");
        }
        ObjectNode article = Json.MAPPER.createObjectNode();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (ArticleFields.ALL.contains(name)
                    && (name.equals("text") || !row.get(i).isBlank())) {
                article.put(name, row.get(i));
            }
        }
        return new Content.Article(Json.text(article));
    }
}
