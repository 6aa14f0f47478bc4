package io.eventtimeline.extraction.grammar.penn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A trained tagger as a file, gzip over big-endian numbers:
///
///     format                    int, [#FORMAT]
///     count of known words      int
///     their hashes              count * int, ascending, each as its distance from the one before
///     their values              count * 4 bytes: all lowest bytes, all second bytes, ...
///     count of rows             int
///     which rows have weights   count / 8 bytes
///     their weights             column by column: bytes that are like each other beside each other
public final class ModelFile {
    static final String RESOURCE = "english.model.gz";
    private static final int FORMAT = 0x504E4E01;

    private ModelFile() {}

    static PennTagger builtIn() {
        try (InputStream resource = Objects.requireNonNull(ModelFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PennTagger read(InputStream file) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)));
        if (in.readInt() != FORMAT) {
            throw new IOException("is no model of the tagger, or one of another version: train it again");
        }
        return new PennTagger(words(in), weights(in));
    }

    public static void write(KnownWords words, Weights weights, OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(FORMAT);
            writeWords(words, out);
            writeWeights(weights, out);
        }
    }

    private static KnownWords words(DataInputStream in) throws IOException {
        int count = in.readInt();
        int[] hashes = new int[count];
        int[] values = new int[count];
        int hash = Integer.MIN_VALUE;
        for (int word = 0; word < count; word++) {
            hash += in.readInt();
            hashes[word] = hash;
        }
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            byte[] bytes = in.readNBytes(count);
            for (int word = 0; word < count; word++) {
                values[word] |= (bytes[word] & 0xFF) << shift;
            }
        }
        return new KnownWords(hashes, values);
    }

    private static void writeWords(KnownWords words, DataOutputStream out) throws IOException {
        int[] hashes = words.hashes();
        out.writeInt(hashes.length);
        int before = Integer.MIN_VALUE;
        for (int hash : hashes) {
            out.writeInt(hash - before);
            before = hash;
        }
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            for (int hash : hashes) {
                out.writeByte(words.value(hash) >>> shift);
            }
        }
    }

    private static Weights weights(DataInputStream in) throws IOException {
        int rows = in.readInt();
        byte[] used = in.readNBytes(rows / Byte.SIZE);
        int count = 0;
        for (byte bits : used) {
            count += Integer.bitCount(bits & 0xFF);
        }
        byte[] signed = new byte[rows << Weights.ROW_BITS];
        for (int tag = 0; tag < PennTag.LEARNED; tag++) {
            byte[] column = in.readNBytes(count);
            int at = 0;
            for (int row = 0; row < rows; row++) {
                if (isUsed(used, row)) {
                    signed[(row << Weights.ROW_BITS) + tag] = column[at++];
                }
            }
        }
        return new Weights(signed);
    }

    private static void writeWeights(Weights weights, DataOutputStream out) throws IOException {
        int rows = weights.rows();
        byte[] used = new byte[rows / Byte.SIZE];
        for (int row = 0; row < rows; row++) {
            for (int tag = 0; tag < PennTag.LEARNED; tag++) {
                if (weights.signed(row, tag) != 0) {
                    used[row >> 3] |= (byte) (1 << (row & 7));
                }
            }
        }
        out.writeInt(rows);
        out.write(used);
        for (int tag = 0; tag < PennTag.LEARNED; tag++) {
            for (int row = 0; row < rows; row++) {
                if (isUsed(used, row)) {
                    out.writeByte(weights.signed(row, tag));
                }
            }
        }
    }

    private static boolean isUsed(byte[] used, int row) {
        return (used[row >> 3] & (1 << (row & 7))) != 0;
    }
}
