package io.eventtimeline.pages.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.InvalidRecord;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest(name = "{0} is fetched as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS://News.Example/Politics/NATO          | https://news.example/Politics/NATO
            https://news.example                        | https://news.example/
            https://news.example:443/a                  | https://news.example/a
            http://news.example:80/a                    | http://news.example/a
            http://news.example:443/a                   | http://news.example:443/a
            https://news.example./a                     | https://news.example/a
            https://user:secret@news.example/a          | https://news.example/a
            https://news.example/a//                    | https://news.example/a
            https://news.example/a/./b/../c             | https://news.example/a/c
            https://news.example/a#comments             | https://news.example/a
            https://news.example/#!/story/4711          | https://news.example/#!/story/4711
            https://news.example/a?page=2&id=7          | https://news.example/a?page=2&id=7
            https://news.example/a?id=7&UTM_Medium=x    | https://news.example/a?id=7
            https://news.example/a?fbclid=Iw&id=7&&     | https://news.example/a?id=7
            https://news.example/%7Eanna/caf%c3%a9      | https://news.example/~anna/caf%C3%A9
            https://Zürich.example/a                    | https://xn--zrich-kva.example/a
            https://[2001:DB8::1]:8080/a                | https://[2001:db8::1]:8080/a
            """)
    void one_address_has_one_spelling(String address, String canonical) {
        assertThat(CanonicalUrl.of(address).text()).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "https://news.example/world/nato",
                "http://news.example/world/nato",
                "https://www.news.example/world/nato/",
                "https://m.news.example/world/nato?utm_source=feed",
                "https://mobile.news.example/world/nato#top",
                "https://amp.news.example/world/nato",
                "https://news.example/amp/world/nato",
                "https://news.example/world/nato/amp/",
                "https://news.example/world/nato/amp.html",
                "https://news.example/world/nato/index.html",
                "https://news.example/world/nato.amp",
                "https://news.example/world/nato?amp=1",
                "https://news.example/world/nato?outputType=amp",
                "https://www.google.com/amp/s/www.news.example/world/nato",
                "https://news-example.cdn.ampproject.org/c/s/www.news.example/world/nato?amp",
                "https://news-example.cdn.ampproject.org/v/s/news.example/amp/world/nato/"
            })
    void one_page_has_one_identity(String address) {
        assertThat(CanonicalUrl.of(address).identity()).isEqualTo("https://news.example/world/nato");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "https://news.example/world/nato?page=2",
                "https://news.example/world/nato-amp",
                "https://news.example/world/camp",
                "https://news.example/amplifier/nato",
                "https://news.example:8443/world/nato",
                "https://de.news.example/world/nato",
                "https://news.example/World/nato",
                "https://other.example/world/nato"
            })
    void another_page_has_another(String address) {
        assertThat(CanonicalUrl.of(address).identity()).isNotEqualTo("https://news.example/world/nato");
    }

    @ParameterizedTest
    @CsvSource({
        "https://de.m.news.example/nato, https://de.news.example/nato",
        "https://m.example/nato, https://m.example/nato",
        "https://www.example/nato, https://www.example/nato",
        "https://news.example/nato.amp.html, https://news.example/nato.html",
        "https://news.example/amp, https://news.example/"
    })
    void what_is_left_is_still_an_address(String address, String identity) {
        assertThat(CanonicalUrl.of(address).identity()).isEqualTo(identity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example/a",
                "ftp://news.example/a",
                "mailto:desk@news.example",
                "https://",
                "https:///a",
                "https://news..example/a",
                "https://news.example:port/a"
            })
    void what_is_no_web_address_is_refused_with_an_example(String address) {
        assertThatThrownBy(() -> CanonicalUrl.of(address))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageStartingWith("url ")
                .hasMessageContaining("write it whole, like https://news.example/2016/08/nato-russia");
    }

    @Test
    void an_endless_address_is_refused_by_its_length() {
        assertThatThrownBy(() -> CanonicalUrl.of("https://news.example/" + "a".repeat(5_000)))
                .hasMessage("url has 5021 characters; write one of at most 4000");
    }

    /// Else an article that is read back and sent again would get another id.
    @Test
    void what_is_canonical_stays_as_it_is() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> hosts = List.of(
                "news.example",
                "www.news.example",
                "m.news.example",
                "amp.m.news.example",
                "a.cdn.ampproject.org",
                "www.google.com",
                "news.example:443",
                "news.example:80");
        List<String> pieces = List.of(
                "a",
                "b",
                "/",
                "/amp",
                "amp/",
                ".amp",
                ".html",
                "/index.html",
                "..",
                "%2F",
                "é",
                "%7e",
                " ",
                "?",
                "&",
                "=",
                "amp=1",
                "#",
                "!",
                "s/",
                "c/s/",
                "www.news.example/",
                "utm_source=x",
                "mobile=1",
                "[",
                "\\");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder address = new StringBuilder(
                    (random.nextBoolean() ? "https://" : "http://") + hosts.get(random.nextInt(hosts.size())) + "/");
            for (int j = random.nextInt(10); j > 0; j--) {
                address.append(pieces.get(random.nextInt(pieces.size())));
            }
            CanonicalUrl once = CanonicalUrl.of(address.toString());
            assertThat(CanonicalUrl.of(once.text()).text())
                    .as("seed %d, address %s", seed, address)
                    .isEqualTo(once.text());
            assertThat(CanonicalUrl.of(once.text()).identity())
                    .as("seed %d, address %s", seed, address)
                    .isEqualTo(once.identity());
            assertThat(CanonicalUrl.of(once.identity()).identity())
                    .as("seed %d, address %s", seed, address)
                    .isEqualTo(once.identity());
        }
    }
}
