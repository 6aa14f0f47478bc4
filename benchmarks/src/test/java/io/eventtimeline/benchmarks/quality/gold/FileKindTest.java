package io.eventtimeline.benchmarks.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileKindTest {
    @Test
    void the_fields_of_the_first_line_tell_what_a_file_is() {
        assertThat(FileKind.of("{\"id\": \"a\", \"text\": \"It met.\", \"timexes\": []}"))
                .isEqualTo(FileKind.TEXTS);
        assertThat(FileKind.of("{\"text\":\"It met.\",\"events\":[{\"parent\":\"dct\",\"rel\":\"before\"}]}"))
                .isEqualTo(FileKind.TIED);
        assertThat(FileKind.of("{\"text\":\"It met.\",\"events\":[],\"pairs\":[]}"))
                .isEqualTo(FileKind.SALIENT);
        assertThat(FileKind.of("{\"topic\":\"flood\",\"entries\":[]}")).isEqualTo(FileKind.TIMELINES);
        assertThat(FileKind.of("{\"topic\":\"flood\",\"text\":\"It met.\"}")).isEqualTo(FileKind.ARTICLES);
        assertThat(FileKind.of("")).isEqualTo(FileKind.OTHER);
    }
}
