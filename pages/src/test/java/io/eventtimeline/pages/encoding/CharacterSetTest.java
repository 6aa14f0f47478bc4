package io.eventtimeline.pages.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterSetTest {
    private static final String TEXT = "<p>Der Präsident übergab die Schlüssel.</p>";

    @Test
    void a_byte_order_mark_goes_before_everything() {
        byte[] page = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(CharacterSet.of(page, "text/html; charset=iso-8859-1").value())
                .isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(CharacterSet.decode(page, StandardCharsets.UTF_16LE)).isEqualTo(TEXT);
    }

    @Test
    void bytes_that_are_utf_8_from_beginning_to_end_are_nothing_else_whatever_the_server_says() {
        byte[] page = TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(read(page, "text/html; charset=ISO-8859-1")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-2,Łódź była piękna",
        "windows-1251,Совет собрался",
        "Shift_JIS,東京の会議",
        "GBK,北京的会议",
        "EUC-KR,서울 회의"
    })
    void the_http_header_is_believed(String charset, String text) {
        assertThat(read(text.getBytes(Charset.forName(charset)), "text/html; charset=" + charset))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=\"windows-1251\">",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
        "<?xml version=\"1.0\" encoding='windows-1251'?>"
    })
    void without_a_header_the_page_is_asked(String declaration) {
        String page = declaration + "<p>Совет собрался</p>";

        assertThat(read(page.getBytes(Charset.forName("windows-1251")), null)).isEqualTo(page);
    }

    @Test
    void latin_letters_that_call_themselves_utf_8_are_read_as_what_they_are() {
        byte[] page = TEXT.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(page, "text/html; charset=utf-8")).isEqualTo(TEXT);
    }

    @Test
    void one_broken_sign_does_not_make_a_page_another_language() {
        String text = "Žluťoučký kůň úpěl ďábelské ódy. ".repeat(10);
        byte[] page = text.getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xC3;

        assertThat(read(page, null)).startsWith("Žluťoučký kůň").endsWith("\uFFFD");
    }

    @Test
    void a_character_set_that_nobody_knows_is_passed_over() {
        assertThat(read(TEXT.getBytes(StandardCharsets.ISO_8859_1), "text/html; charset=x-wonderland"))
                .isEqualTo(TEXT);
    }

    private static String read(byte[] page, @Nullable String contentType) {
        return CharacterSet.decode(page, CharacterSet.of(page, contentType).value());
    }
}
