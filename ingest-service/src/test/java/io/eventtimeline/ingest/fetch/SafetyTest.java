package io.eventtimeline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Attempts to have us ask what only we can reach. The web that must not be reached stands there and would answer.
class SafetyTest {
    private static final String PRIVATE = "its host is not on the public internet";

    private RawWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new RawWeb();
        web.on("/secret", "HTTP/1.1 200 OK\n\nsecret");
    }

    @AfterEach
    void nothing_private_was_asked() throws IOException {
        web.close();
        assertThat(web.requests("/secret")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "2130706433",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "0x7f000001",
                "127.1",
                "127.0.0.1.",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "１２７.０.０.１",
                "127。0。0。1"
            })
    void loopback_is_not_reached_in_any_spelling(String host) throws IOException {
        assertThat(fetch("http://" + host + ":" + web.port() + "/secret")).isInstanceOf(Fetched.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.100.100.200",
                "169.254.169.254",
                "168.63.129.16",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "fec0::1"
            })
    void a_name_of_a_private_address_is_refused(String address) throws IOException {
        assertThat(fetch("http://news.example:" + web.port() + "/secret", name -> InetAddress.getAllByName(address)))
                .isEqualTo(new Fetched.Refused(PRIVATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"})
    void public_addresses_may_be_reached(String address) {
        assertThat(new PublicInternet(List.of()).mayReach(InetAddress.ofLiteral(address)))
                .isTrue();
    }

    @Test
    void of_several_answers_only_the_public_ones_are_asked() throws IOException {
        InetAddress[] both = {InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("93.184.215.14")};
        DnsResolver guarded = new GuardedNames(names(name -> both), new PublicInternet(List.of()));
        assertThat(guarded.resolve("news.example")).containsExactly(both[1]);
    }

    @Test
    void a_name_whose_answer_changes_is_asked_once_and_connected_to_what_was_looked_at() throws IOException {
        // First the harmless answer for whoever checks, then the harmful one for whoever connects.
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.2", "127.0.0.1", "127.0.0.1"));
        int asked = answers.size();
        fetch(
                "http://rebinding.example:" + web.port() + "/secret",
                name -> InetAddress.getAllByName(answers.remove()),
                "127.0.0.2");
        assertThat(asked - answers.size()).isEqualTo(1);
    }

    @Test
    void the_socket_itself_refuses_whatever_address_it_is_given() {
        var internet = new PublicInternet(List.of());
        assertThatThrownBy(() -> {
                    try (GuardedSocket socket = new GuardedSocket(internet)) {
                        socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), web.port()), 1000);
                    }
                })
                .isInstanceOf(RefusedAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/secret",
                "//127.0.0.1:PORT/secret",
                "http://[::ffff:127.0.0.1]:PORT/secret",
                "http://2130706433:PORT/secret",
                "http://inside.example:PORT/secret",
                "file:///etc/passwd",
                "gopher://127.0.0.1:PORT/secret",
                "http://user:password@outside.example/"
            })
    void a_redirect_to_what_is_private_is_not_followed(String location) throws IOException {
        try (RawWeb outside = new RawWeb("127.0.0.5")) {
            outside.on(
                    "/start",
                    "HTTP/1.1 302 Found\nLocation: " + location.replace("PORT", Integer.toString(web.port())) + "\n\n");
            Fetched fetched = fetch(
                    outside.at("/start"),
                    name -> InetAddress.getAllByName(name.equals("inside.example") ? "127.0.0.1" : name),
                    "127.0.0.5");
            assertThat(outside.requests("/start")).hasSize(1);
            assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://news.example/",
                "jar:http://news.example/a!/b",
                "news.example",
                "",
                "http://",
                "http:///secret",
                "http://a b/",
                "http://news.example:99999/",
                "http://user@news.example/",
                "http://news.example\\@127.0.0.1/",
                "http://[::1%25lo]/",
                "http://news.example:22/"
            })
    void what_is_no_plain_address_of_the_web_is_refused(String address) throws IOException {
        assertThat(fetch(address)).isInstanceOf(Fetched.Refused.class);
    }

    private Fetched fetch(String address) throws IOException {
        try (Fetcher fetcher = new Fetcher(Settings.allowing())) {
            return fetcher.fetch(Wanted.of(address, "*/*", Settings.LARGEST));
        }
    }

    private static Fetched fetch(String address, Names names, String... allowed) throws IOException {
        try (Fetcher fetcher = new Fetcher(Settings.allowing(allowed), names(names), InstantSource.system())) {
            return fetcher.fetch(Wanted.of(address, "*/*", Settings.LARGEST));
        }
    }

    private interface Names {
        InetAddress[] resolve(String name) throws UnknownHostException;
    }

    private static DnsResolver names(Names names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return names.resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
