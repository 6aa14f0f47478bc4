package io.eventtimeline.cli.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void a_gzip_is_unpacked_whatever_its_name_and_all_else_read_as_it_is() throws Exception {
        assertThat(read(Folder.gzip(Folder.utf8("one "), Folder.utf8("two")))).isEqualTo(Folder.utf8("one two"));
        assertThat(read(Folder.utf8("plain"))).isEqualTo(Folder.utf8("plain"));
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[] {0x1f})).hasSize(1);
    }

    @Test
    void a_gzip_that_is_cut_off_says_so() throws Exception {
        byte[] whole = Folder.gzip(Folder.utf8("The council met on July 13."));
        for (int length = 2; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).as("%d bytes", length).hasMessageContaining("cut off");
        }
    }

    @Test
    void something_else_behind_a_gzip_does_not_pass_for_its_end() throws Exception {
        byte[] garbage = new byte[100];
        Arrays.fill(garbage, (byte) 'x');
        byte[] broken = Warc.join(Folder.gzip(Folder.utf8("one")), garbage);
        assertThatThrownBy(() -> read(broken)).hasMessageContaining("the gzip is broken");
    }

    @Test
    void what_unpacks_to_something_huge_is_refused_long_before_its_end() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        Path bomb = Files.write(folder.resolve("bomb.gz"), packed.toByteArray());
        try (Unpacked in = Unpacked.open(bomb)) {
            long[] read = {0};
            byte[] buffer = new byte[1 << 16];
            assertThatThrownBy(() -> {
                        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                            read[0] += n;
                        }
                    })
                    .hasMessageContaining("decompression bomb");
            assertThat(read[0]).isLessThan(100L << 20);
        }
    }

    private byte[] read(byte[] content) throws IOException {
        try (Unpacked in = Unpacked.open(Files.write(folder.resolve("file"), content))) {
            return in.readAllBytes();
        }
    }
}
