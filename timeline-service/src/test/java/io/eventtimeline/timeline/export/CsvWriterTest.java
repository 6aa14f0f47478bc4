package io.eventtimeline.timeline.export;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.SampleEntries.entry;
import static io.eventtimeline.timeline.SampleEntries.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EventTime;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Read by Apache Commons CSV.
class CsvWriterTest {
    @Test
    void columns_have_names_and_rows_as_many_cells() {
        String export = Exports.of(
                Format.CSV, entry("The council met", day("2016-07-13")), entry("A rumour spread", EventTime.UNDATED));
        List<CSVRecord> rows = read(export);
        assertThat(export).endsWith("\r\n");
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.size()).isEqualTo(EntryFields.NAMES.size()));
        assertThat(rows.getFirst().toMap())
                .containsEntry("date", "13 July 2016")
                .containsEntry("edtf", "2016-07-13")
                .containsEntry("latest", "2016-07-14")
                .containsEntry("participants", "NATO-Russia Council")
                .containsEntry("latitude", "50.85")
                .containsEntry("url", "https://gazette.example/council")
                .containsEntry("revised_at", "2016-08-17T09:00:00Z");
        assertThat(rows.getLast().toMap())
                .containsEntry("date", "date not known")
                .containsEntry("edtf", "")
                .containsEntry("earliest", "");
    }

    @Test
    void a_date_before_christ_is_no_formula() {
        CSVRecord row = read(Exports.of(Format.CSV, entry("The emperor died", day("-0043-03-15"))))
                .getFirst();
        assertThat(row.get("edtf")).isEqualTo("-0043-03-15");
        assertThat(row.get("date")).isEqualTo("15 March 44 BC");
    }

    @ParameterizedTest
    @MethodSource("io.eventtimeline.timeline.export.Exports#attempts")
    void no_text_leaves_its_cell_or_is_a_formula(String attempt) {
        List<CSVRecord> rows = read(Exports.of(Format.CSV, saying(attempt)));
        assertThat(rows).hasSize(1);
        for (String column : List.of("summary", "type", "participants", "places", "publishers", "sentence", "title")) {
            String cell = rows.getFirst().get(column);
            assertThat(cell).isIn(attempt, "'" + attempt).doesNotMatch("(?s)[=+@\\t-].*");
        }
        assertThat(rows.getFirst().get("url")).isEmpty();
    }

    private static List<CSVRecord> read(String export) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(export))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
