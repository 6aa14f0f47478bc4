package io.eventtimeline.benchmarks.quality.page;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The files in a `.tar.gz`: blocks of 512 bytes, a head before each file that says its name and, in octal, its length.
final class PackedPages {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int LENGTH_AT = 124;
    private static final int LENGTH = 12;
    private static final int KIND_AT = 156;
    private static final int OCTAL = 8;

    private PackedPages() {}

    static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            byte[] head = in.readNBytes(BLOCK);
            while (head.length == BLOCK && head[0] != 0) {
                int length = Integer.parseInt(text(head, LENGTH_AT, LENGTH), OCTAL);
                byte[] content = in.readNBytes(length);
                if (content.length < length) {
                    throw new EOFException(file + ": ends inside " + text(head, 0, NAME));
                }
                in.skipNBytes((BLOCK - length % BLOCK) % BLOCK);
                if (head[KIND_AT] == '0' || head[KIND_AT] == 0) {
                    files.put(text(head, 0, NAME), content);
                }
                head = in.readNBytes(BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] head, int from, int length) {
        int end = from;
        while (end < from + length && head[end] != 0) {
            end++;
        }
        return new String(head, from, end - from, StandardCharsets.UTF_8).strip();
    }
}
