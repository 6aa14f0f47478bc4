package io.eventtimeline.ingest;

import io.eventtimeline.ingest.fetch.RawWeb;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// A site of the test web whose feed does harm, or tries: slow, broken, redirecting, bombing, endless or lying.
final class BadHost {
    private static final String OK = "HTTP/1.1 200 OK\n";
    private static final String STORY =
            "<item><title>Bad</title><link>/bad</link><description>Bad.</description></item>";

    /// How many kinds there are.
    static final int KINDS = 13;

    private BadHost() {}

    /// One at 127.2.x.y.
    static RawWeb of(int number) throws IOException {
        RawWeb web = new RawWeb("127.2." + number / 250 + "." + (number % 250 + 1));
        return switch (number % KINDS) {
            case 0 -> web.on("/feed", out -> bomb(out, 50_000_000));
            case 1 -> web.on("/feed", out -> endless(out, OK + "\n", "<rss><channel>" + STORY));
            case 2 -> web.on("/feed", out -> endless(out, OK, "X-Endless: yes\n"));
            case 3 -> web.on("/feed", out -> Thread.sleep(60_000));
            case 4 -> web.on("/feed", BadHost::drip);
            case 5 -> web.on("/feed", OK + "\n<rss version=\"2.0\"><channel>" + STORY + "<item><title>Bro");
            case 6 -> web.on("/feed", "HTTP/1.1 302 Found\nLocation: /feed\n\n");
            case 7 -> web.on("/feed", "HTTP/1.1 301 Moved\nLocation: http://169.254.169.254/latest/meta-data\n\n");
            case 8 -> web.on("/feed", "HTTP/1.1 302 Found\nLocation: http://[::ffff:10.0.0.1]/feed\n\n");
            case 9 -> web.on("/feed", OK + "Content-Length: 1000000\n\n<rss version=\"2.0\"><channel>" + STORY);
            case 10 ->
                web.on("/feed", OK + "Content-Type: application/rss+xml\n\n<html><body>Subscribe!</body></html>");
            case 11 -> web.on("/feed", OK + "\n" + laughs());
            default -> web.on("/feed", "HTTP/1.1 503 Busy\nRetry-After: 3600\n\n");
        };
    }

    private static void bomb(OutputStream out, int size) throws IOException {
        write(out, OK + "Content-Encoding: gzip\n\n");
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[size]);
        }
    }

    private static void endless(OutputStream out, String head, String again) throws IOException {
        write(out, head);
        while (true) {
            write(out, again.repeat(100));
        }
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        write(out, OK + "\n<rss>");
        while (true) {
            Thread.sleep(300);
            write(out, " ");
        }
    }

    private static String laughs() {
        StringBuilder lines = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            lines.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return lines + "]><rss><channel><item><title>&a9;</title></item></channel></rss>";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
