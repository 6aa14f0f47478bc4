package io.eventtimeline.ingest.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.ingest.submit.ArticleItems.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleItemsTest {
    private final ArticleItems items = new ArticleItems(TestSettings.SMALL);

    @Test
    void an_article_is_read_with_all_its_fields() throws Refused {
        Article article = article("""
                {"url": "https://News.example/nato/?utm_source=feed", "title": " Council meets ",
                 "text": "The session\\r\\nwas held.", "published": "2016-08", "publisher": "News Example", "language": "en-gb"}
                """);
        assertThat(article.url()).isEqualTo("https://news.example/nato");
        assertThat(article.id()).startsWith("u-");
        assertThat(article.title()).isEqualTo("Council meets");
        assertThat(article.text()).isEqualTo("The session\r\nwas held.");
        assertThat(article.published()).isEqualTo(new PublicationDate("2016-08"));
        assertThat(article.publisher()).isEqualTo("News Example");
        assertThat(article.language()).isEqualTo("en-GB");
    }

    @Test
    void text_is_all_that_an_article_needs() throws Refused {
        Article article = article("{\"text\": \"The session was held.\", \"title\": null, \"published\": \" \"}");
        assertThat(article.id()).startsWith("c-text-");
        assertThat(article.title()).isNull();
        assertThat(article.published()).isNull();
    }

    @Test
    void the_text_may_be_empty_where_something_else_tells_which_article_it_is() throws Refused {
        assertThat(article("{\"id\": \"4711\", \"text\": \"\"}").text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "x", "published": "16/08/2016"} | published | published is no date: "16/08/2016"; write 2016, 2016-08, 2016-08-16 or 2016-08-16T10:30:00+02:00
            {"text": "x", "published": "2016-02-30"} | published | published is no day that exists: "2016-02-30"; write 2016, 2016-08, 2016-08-16 or 2016-08-16T10:30:00+02:00
            {"text": "x", "published": 2016}         | published | published is a number; write a string: "published": "..."
            {"text": ["x"]}                          | text      | text is an array; write a string: "text": "..."
            {"title": "x"}                           | text      | text is missing; write "text": "" if the article has none
            {"text": ""}                             | text      | text is empty, and so is the rest: write a text, a title, a url or an id
            {"text": "x", "text": "y"}               | text      | text is given twice; write it once
            {"text": "x", "url": "news.example/a"}   | url       | url is no web address: "news.example/a"; write it whole, like https://news.example/2016/08/nato-russia
            {"text": "x", "id": "a b"}               | id        | id may have 1 to 200 of A-Z a-z 0-9 . _ ~ : @ + - and starts with a letter or digit: "a b"
            {"text": "x", "language": "english!"}    | language  | language is no language tag: "english!"; write one like en, en-GB or pt-BR
            {"text": "x", "date": "2016"}            | date      | date is no field of an article; write published instead
            {"text": "x", "Title": "y"}              | Title     | Title is no field of an article; write title instead
            {"text": "x", "colour": {"a": [1]}}      | colour    | colour is no field of an article; there are id, url, title, text, published, publisher, language
            {"text": "half \\ud83d"}                 | text      | text has half of a surrogate pair (\\ud800 to \\udfff): write both halves, or none
            """)
    void a_problem_names_the_field_and_the_remedy(String json, String field, String detail) throws Refused {
        Problem problem = problem(json);
        assertThat(problem.detail()).isEqualTo(detail);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void a_problem_names_the_line_and_the_column() throws Refused {
        Problem problem = problem("""
                {
                  "text": "x",
                  "published": "soon"
                }
                """);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(3);
    }

    @Test
    void one_bad_article_of_an_array_is_no_matter_of_its_neighbours() throws Refused {
        List<Item> many = many("""
                [
                  {"id": "1", "text": "x"},
                  {"id": "2", "date": "2016", "text": "x", "also": {"id": "inner"}},
                  "three",
                  {"id": "4", "text": "x"}
                ]""");
        assertThat(many).extracting(Item::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(many).extracting(Item::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(many.get(0)).isInstanceOf(Item.Parsed.class);
        assertThat(problem(many.get(1)).field()).isEqualTo("date");
        assertThat(problem(many.get(2)).detail())
                .isEqualTo("here is a string where an article is meant: {\"text\": ...}");
        assertThat(((Item.Parsed) many.get(3)).article().id()).isEqualTo("c-4");
    }

    @Test
    void an_array_of_more_articles_than_memory_is_meant_for_is_refused_whole() throws Refused {
        assertThat(many("[" + "0,".repeat(19) + "0]")).hasSize(20);
        assertThatThrownBy(() -> many("[" + "0,".repeat(20) + "0]"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("an array may have 20 articles")
                .hasMessageContaining("application/x-ndjson");
    }

    @Test
    void an_article_of_an_array_that_is_too_large_is_refused_alone() throws Refused {
        List<Item> many =
                many("[{\"id\": \"1\", \"text\": \"" + "x".repeat(1_000) + "\"}, {\"id\": \"2\", \"text\": \"x\"}]");
        assertThat(problem(many.get(0)).status()).isEqualTo(413);
        assertThat(many.get(1)).isInstanceOf(Item.Parsed.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `[{"text": "x"},\n {"text": "x"]` | 2 | 14
            `[{"text": "x"}`                  | 1 | 15
            `{"text": "x"`                    | 1 | 13
            `{"text": "x"} {"text": "y"}`     | 1 | 15
            `{"text": "tab\there"}`           | 1 | 14
            `nonsense`                        | 1 | 1
            """)
    void what_is_no_json_is_refused_as_a_whole_with_its_place(String json, long line, int column) {
        assertThatThrownBy(() -> items.document(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problem().type()).isEqualTo("urn:event-timeline:problem:malformed-json");
                    assertThat(refused.problem().detail()).doesNotContain("Source:");
                    assertThat(refused.problem().line()).isEqualTo(line);
                    assertThat(refused.problem().column()).isEqualTo(column);
                });
    }

    @Test
    void an_empty_body_is_told_what_to_write() {
        assertThatThrownBy(() -> items.document(new byte[0]))
                .hasMessage("the body is empty; write {\"text\": ...} or an array of such");
    }

    private Article article(String json) throws Refused {
        return ((Item.Parsed) one(json)).article();
    }

    private Problem problem(String json) throws Refused {
        return problem(one(json));
    }

    private static Problem problem(Item item) {
        return ((Item.Unreadable) item).problem();
    }

    private Item one(String json) throws Refused {
        return ((Document.One) items.document(json.getBytes(StandardCharsets.UTF_8))).item();
    }

    private List<Item> many(String json) throws Refused {
        return ((Document.Many) items.document(json.getBytes(StandardCharsets.UTF_8))).items();
    }
}
