package io.eventtimeline.ingest.feed.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// XML that asks its reader for files, addresses or memory.
class HostileFeedTest {
    @Test
    void a_file_is_not_read_into_an_item(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        assertRefused("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");
    }

    @Test
    void an_address_is_not_asked_for_entities_or_definitions() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        inside.start();
        try {
            String address = "http://127.0.0.1:" + inside.getAddress().getPort() + "/x";
            assertRefused("<!DOCTYPE rss SYSTEM \"" + address + "\">", "");
            assertRefused("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + address + "\">]>", "&x;");
            assertRefused("<!DOCTYPE rss [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>", "");
            Assertions.assertThat(asked).hasValue(0);
        } finally {
            inside.stop(0);
        }
    }

    @Test
    void a_billion_laughs_are_not_laughed() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertRefused(laughs + "]>", "&l29;");
    }

    @Test
    void an_entity_that_nobody_declared_is_an_error() {
        assertRefused("", "&wonderland;");
    }

    @Test
    void elements_without_end_are_not_followed_into_the_depth() {
        assertRefused("", "<a>".repeat(100_000));
        assertRefused("", "</title><other>" + "<a>".repeat(100_000));
    }

    private static void assertRefused(String doctype, String title) {
        String feed = "<?xml version=\"1.0\"?>" + doctype + "<rss><channel><item><title>" + title
                + "</title></item></channel></rss>";
        assertThatThrownBy(() -> FeedDocument.read(feed.getBytes(StandardCharsets.UTF_8), "application/rss+xml"))
                .isInstanceOf(UnreadableFeed.class)
                .hasMessageNotContaining("secret");
    }
}
