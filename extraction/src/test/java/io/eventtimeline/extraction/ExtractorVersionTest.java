package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extraction.lexicon.RuleFileError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorVersionTest {
    private static final String TRIGGERS = """
            verbs  frolic (frolicked)
            yes    "The lambs [frolicked] in May."
            no     "The frolicsome lambs."
            """;

    @TempDir
    Path rules;

    @Test
    void another_process_with_the_same_build_has_the_same_version() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintVersion.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).isZero();
        assertThat(printed.strip()).isEqualTo(ExtractorVersion.current().hash());
    }

    /// Runs in that other process.
    static final class PrintVersion {
        public static void main(String[] args) {
            System.out.println(ExtractorVersion.current().hash());
        }
    }

    @Test
    void a_rule_folder_makes_another_version_and_a_changed_file_in_it_yet_another() throws IOException {
        ExtractorVersion empty = ExtractorVersion.with(rules);
        write(TRIGGERS);
        ExtractorVersion one = ExtractorVersion.with(rules);
        write(TRIGGERS + "# changed\n");
        assertThat(ExtractorVersion.with(rules)).isNotIn(ExtractorVersion.current(), empty, one);
        write(TRIGGERS);
        assertThat(ExtractorVersion.with(rules)).isEqualTo(one).isNotEqualTo(empty);
    }

    @Test
    void a_file_in_the_rule_folder_stands_before_the_built_in_one() throws IOException {
        write(TRIGGERS);
        Extractor changed = Extractor.english(rules);
        var article = Read.article(
                null, "The lambs frolicked on July 13. The summit was long.", PublicationDate.of("2016-08-16"));
        assertThat(Read.told(changed.extract(article, Version.OFFLINE).events()))
                .containsExactly("frolicked 2016-07-13 asserted");
        assertThat(changed.version()).isEqualTo(ExtractorVersion.with(rules));
    }

    @Test
    void the_time_rules_can_be_replaced_too() throws IOException {
        Files.createDirectories(rules.resolve("time"));
        Files.writeString(rules.resolve("time/contents"), "nothing.rules\n");
        assertThatThrownBy(() -> Extractor.english(rules)).hasMessageContaining("nothing.rules");
    }

    @Test
    void a_file_that_stands_before_no_built_in_one_is_refused_with_the_name_it_may_be_meant_to_have()
            throws IOException {
        Files.writeString(rules.resolve(".hidden"), "of an editor");
        Path typo = Files.createDirectories(rules.resolve("event")).resolve("meeting.triggers");
        Files.writeString(typo, TRIGGERS);
        assertThatThrownBy(() -> Extractor.english(rules))
                .isInstanceOf(RuleFileError.class)
                .hasMessage(typo + ": no rule file has this name; did you mean events/meeting.triggers?");
    }

    @Test
    void a_bad_rule_file_says_where_and_what_to_do() throws IOException {
        write("verb  frolic\n" + TRIGGERS);
        assertThatThrownBy(() -> Extractor.english(rules))
                .isInstanceOf(RuleFileError.class)
                .hasMessageContaining("meeting.triggers:1  unknown keyword \"verb\"; a trigger file has verbs");
        assertThatThrownBy(() -> Extractor.english(rules.resolve("nowhere")))
                .isInstanceOf(RuleFileError.class)
                .hasMessageContaining("no such folder");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(rules.resolve("events"));
        Files.writeString(rules.resolve("events/meeting.triggers"), text);
    }
}
