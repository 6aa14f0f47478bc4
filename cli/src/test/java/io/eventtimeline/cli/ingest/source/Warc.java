package io.eventtimeline.cli.ingest.source;

import java.io.ByteArrayOutputStream;

/// A web archive that a test writes, byte for byte: the library that reads it has no hand in it.
final class Warc {
    private Warc() {}

    static final String PAGE = """
            <html><head><title>Council meets</title>
            <meta property="article:published_time" content="2016-08-16T08:00:00+02:00"></head>
            <body><article><h1>Council meets</h1><p>The recent session of the council was held on July 13, diplomats \
            said on Tuesday.</p><p>It will meet again in October, when the ministers come to the old town hall, and
            nobody expects a quick result from so many speakers.</p></article></body></html>
            """;

    static byte[] response(String url, String http) {
        return record("response", url, Folder.utf8(http));
    }

    static byte[] record(String type, String url, byte[] block) {
        return join(
                Folder.utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2020-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:"
                        + java.util.UUID.nameUUIDFromBytes(block)
                        + ">\r\nContent-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + block.length
                        + "\r\n\r\n"),
                block,
                Folder.utf8("\r\n\r\n"));
    }

    static String html(String page) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
