package io.eventtimeline.pages;

import static io.eventtimeline.pages.OurPages.FIRST;
import static io.eventtimeline.pages.OurPages.SECOND;
import static io.eventtimeline.pages.OurPages.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.pages.found.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static final String PARAGRAPHS = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>ARTICLE",
                "<div class='main-menu'>Home World Sport</div>ARTICLE<div id=footer>All about us, and how to reach us by letter.</div>",
                "ARTICLE<div class='share-bar'>Share this with your friends and your family, if you have any of them.</div>",
                "ARTICLE<section id=comments><p>I have been saying so for years, and nobody in this town ever listened to me.</p></section>",
                "ARTICLE<div class='related-posts'><p>The new quay of Ostend is longer than the old one by a hundred metres.</p></div>",
                "<div class=cookie-consent><p>We use cookies to make this site work, and others to make it pay.</p></div>ARTICLE",
                "ARTICLE<p>© 2016 The News Example. All rights reserved.</p>",
                "ARTICLE<p>Read also: <a href=/q>The quay is ready</a></p><p><a href=/m>The mayors are ready, too</a></p>",
                "ARTICLE<h3>You may also like</h3><ul><li><a href=/q>The quay is ready</a></ul>",
                "ARTICLE<div style='display: none'>This is for machines only, and nobody else has ever seen it anywhere.</div>",
                "ARTICLE<p>Sign up for our <a href=/n>newsletter</a> and get it every morning before you get up.</p>",
                "ARTICLE<div class='author-box'><p>A. Bee has written about harbours and their mayors for twenty years.</p></div>"
            })
    void furniture_stays_outside(String body) {
        assertThat(body("<main>" + body.replace("ARTICLE", PARAGRAPHS) + "</main>"))
                .isEqualTo(TEXT);
        assertThat(body(body.replace("ARTICLE", "<article>" + PARAGRAPHS + "</article>")))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<figure><img src=q.jpg><figcaption>The quay of Ostend, seen from the north in the morning sun.</figcaption></figure>",
                "<div class='image-box'><img src=q.jpg><p>The quay of Ostend, seen from the north.</p></div>",
                "<p class=wp-caption-text>The quay of Ostend, seen from the north.</p>"
            })
    void captions_are_no_text(String caption) {
        assertThat(body("<article><p>" + FIRST + "</p>" + caption + "<p>" + SECOND + "</p></article>"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<div class='has-sidebar with-comments'>ARTICLE</div>",
                "<div class='post hentry tag-newsletter category-comment'>ARTICLE</div>",
                "<form id=aspnetForm>ARTICLE</form>",
                "<div class='page-footer-wrapper'>ARTICLE</div>",
                "<div class='Section--Ads'>ARTICLE</div>",
                "<table><tr><td>ARTICLE</td></tr></table>"
            })
    void a_name_does_not_make_furniture_of_the_article_itself(String frame) {
        assertThat(body(frame.replace("ARTICLE", PARAGRAPHS))).isEqualTo(TEXT);
    }

    @Test
    void a_summary_below_the_headline_belongs_to_the_text() {
        String summary = "Thirty countries want a longer quay, and the king is to open it in October.";

        assertThat(body("<header><h1>Council meets</h1><p>" + summary + "</p></header><div>" + PARAGRAPHS + "</div>"))
                .isEqualTo(summary + "\n\n" + TEXT);
    }

    @Test
    void headings_lists_quotes_and_tables_of_the_article_stay() {
        String text = body("<article><p>" + FIRST
                + "</p><h2>What was agreed</h2><ul><li>a longer quay</li><li>a lighthouse</li></ul>"
                + "<blockquote>We are content.</blockquote><table><tr><td>Quay</td><td>900 m</td></tr></table><p>"
                + SECOND + "</p></article>");

        assertThat(text)
                .contains("\n\nWhat was agreed\n\n", "\n\na longer quay\n\n", "We are content.", "Quay", "900 m");
    }

    @Test
    void paragraphs_may_be_parted_by_breaks_alone() {
        assertThat(body("<div>" + FIRST + "<br><br>" + SECOND + "</div>")).isEqualTo(TEXT);
    }

    @Test
    void words_are_joined_as_readers_see_them() {
        assertThat(body("<article><p>The <b>Bun</b>des&shy;rat,&nbsp;in  <i>Bern</i>,\n met. " + FIRST
                        + "</p></article>"))
                .startsWith("The Bundesrat, in Bern, met. The ambassadors");
    }

    @Test
    void chinese_says_much_in_few_characters() {
        String text = "各国大使星期二在布鲁塞尔开会讨论港口问题。他们同意十月再次开会，那时新码头将由国王揭幕。";

        assertThat(body("<ul><li><a href=/>首页</a><li><a href=/w>世界</a></ul><div><p>" + text + "</p></div>"))
                .isEqualTo(text);
    }

    @Test
    void a_page_without_text_has_no_body() {
        assertThat(OurPages.read("<img src=q.jpg>").body()).isEmpty();
        assertThat(OurPages.read("").body()).isEmpty();
    }

    private static String body(String html) {
        return OurPages.read(OurPages.page("", html)).body().map(Found::value).orElse("");
    }
}
