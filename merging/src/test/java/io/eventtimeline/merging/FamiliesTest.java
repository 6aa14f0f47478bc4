package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is registered as {1}")
    @CsvSource({
        "news.bbc.co.uk, bbc.co.uk",
        "www.gazette.example, gazette.example",
        "gazette.example, gazette.example",
        "www.asahi.or.jp, asahi.or.jp",
        "anna.blogspot.com, anna.blogspot.com",
        "www.anna.blogspot.com, anna.blogspot.com",
        "news.city.kawasaki.jp, city.kawasaki.jp",
        "a.b.gazette.ck, b.gazette.ck",
        "news.www.ck, www.ck",
        "co.uk, co.uk",
        "127.0.0.11, 127.0.0.11",
        "localhost, localhost"
    })
    void a_domain_belongs_to_who_registered_it(String host, String registrable) {
        assertThat(PublicSuffixes.registrable(host)).isEqualTo(registrable);
    }

    @Test
    void blogs_of_one_host_are_no_family_and_pages_of_one_blog_are() {
        Families families = Families.standard();
        assertThat(of(families, null, "https://anna.blogspot.com/a"))
                .isEqualTo(of(families, null, "https://www.anna.blogspot.com/b"))
                .isNotEqualTo(of(families, null, "https://bert.blogspot.com/a"));
    }

    @Test
    void a_file_adds_houses_to_the_built_in_ones_and_members_to_known_houses() throws IOException {
        Families families = Families.with(file("""
                # houses of our region
                Example Group, The Lindmar Gazette, lindmar-gazette.example, harbour-news.example

                BBC News, wales-report.example
                Metro Nord, metro.co.uk
                """));
        String group = of(families, "The Lindmar Gazette", null);
        assertThat(of(families, null, "https://www.harbour-news.example/a")).isEqualTo(group);
        assertThat(of(families, "example group", null)).isEqualTo(group);
        assertThat(of(families, null, "https://wales-report.example/a")).isEqualTo(of(families, "BBC", null));
        assertThat(of(families, "Reuters", null)).isEqualTo(of(families, "reuters.com", null));
        assertThat(of(families, null, "https://metro.co.uk/a"))
                .as("the file counts before the built-in table")
                .isNotEqualTo(of(families, "Daily Mail", null));
    }

    @Test
    void other_families_are_other_rules_of_merging() throws IOException {
        Merger with = Merger.of(Families.with(file("Example Group, lindmar-gazette.example")));
        Merger other = Merger.of(Families.with(file("Example Group, harbour-news.example")));
        assertThat(with.version()).startsWith(Merger.standard().version()).isNotEqualTo(other.version());
        assertThat(Merger.of(Families.with(file("# nothing yet\n Example Group,lindmar-gazette.example")))
                        .version())
                .isEqualTo(with.version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a comment;Example Group | 2
            A, b.example;A,,c.example | 2
            """)
    void what_is_no_house_is_refused_with_its_line(String lines, int line) throws IOException {
        Path file = file(lines.replace(';', '\n'));
        assertThatThrownBy(() -> Families.with(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ":" + line + ": no house; write two or more publishers");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path file = folder.resolve("away.txt");
        assertThatThrownBy(() -> Families.with(file)).hasMessageStartingWith(file + ": can't be read");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("families.txt"), text);
    }

    private static String of(Families families, @Nullable String publisher, @Nullable String url) {
        return families.of(new Source(url, publisher, null, null));
    }
}
