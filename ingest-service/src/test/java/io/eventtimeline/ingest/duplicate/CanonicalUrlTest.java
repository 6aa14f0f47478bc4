package io.eventtimeline.ingest.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.InvalidRecord;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS://News.Example/Politics/NATO          | https://news.example/Politics/NATO
            https://news.example                        | https://news.example/
            https://news.example/                       | https://news.example/
            https://news.example:443/a                  | https://news.example/a
            http://news.example:80/a                    | http://news.example/a
            http://news.example:443/a                   | http://news.example:443/a
            https://news.example:8443/a                 | https://news.example:8443/a
            https://news.example:/a                     | https://news.example/a
            https://news.example./a                     | https://news.example/a
            https://user:secret@news.example/a          | https://news.example/a
            https://news.example/a/                     | https://news.example/a
            https://news.example/a//                    | https://news.example/a
            https://news.example/a//b                   | https://news.example/a//b
            https://news.example/a/./b/../c             | https://news.example/a/c
            https://news.example/../../a                | https://news.example/a
            https://news.example/a#comments             | https://news.example/a
            https://news.example/#!/story/4711          | https://news.example/#!/story/4711
            https://news.example/a?                     | https://news.example/a
            https://news.example/a?page=2&id=7          | https://news.example/a?page=2&id=7
            https://news.example/a?utm_source=feed      | https://news.example/a
            https://news.example/a?id=7&UTM_Medium=x    | https://news.example/a?id=7
            https://news.example/a?fbclid=Iw&id=7&&     | https://news.example/a?id=7
            https://news.example/a?gclid=1&msclkid=2#x  | https://news.example/a
            https://news.example/a?%75tm_source=feed    | https://news.example/a
            https://news.example/a/?at_medium=RSS       | https://news.example/a
            https://news.example/a?source=wire          | https://news.example/a?source=wire
            https://news.example/%7Eanna/caf%c3%a9      | https://news.example/~anna/caf%C3%A9
            https://news.example/café au lait           | https://news.example/caf%C3%A9%20au%20lait
            https://news.example/100%                   | https://news.example/100%25
            https://news.example/a?q=%zz                | https://news.example/a?q=%25zz
            https://Zürich.example/a                    | https://xn--zrich-kva.example/a
            https://[2001:DB8::1]:8080/a                | https://[2001:db8::1]:8080/a
            """)
    void one_article_has_one_address(String address, String canonical) {
        assertThat(CanonicalUrl.of(address).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example/a",
                "/2016/08/nato",
                "ftp://news.example/a",
                "mailto:desk@news.example",
                "https://",
                "https:///a",
                "https://news..example/a",
                "https://news example/a",
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
        String signs = "ab/..%2Fé%7e ?&=#!~+:@[]\\";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder address = new StringBuilder("https://news.example/");
            for (int j = random.nextInt(12); j > 0; j--) {
                address.append(signs.charAt(random.nextInt(signs.length())));
            }
            String once = CanonicalUrl.of(address.toString()).text();
            assertThat(CanonicalUrl.of(once).text())
                    .as("seed %d, address %s", seed, address)
                    .isEqualTo(once);
        }
    }
}
