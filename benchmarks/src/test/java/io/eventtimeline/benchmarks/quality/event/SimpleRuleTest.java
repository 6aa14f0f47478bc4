package io.eventtimeline.benchmarks.quality.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.contracts.Part;
import io.eventtimeline.contracts.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SimpleRuleTest {
    private static final Pattern MARKED = Pattern.compile("\\[([^]=]+)(?: = (\\S+))?]");

    @Test
    void the_nearest_day_of_the_sentence_is_the_date() {
        assertThat(dates(
                        SimpleRule.ELSE_PUBLICATION,
                        "The ferry [sank] on [Sunday = 2016-08-14], officials [said] on [Monday = 2016-08-15]."))
                .containsExactly("2016-08-14", "2016-08-15");
    }

    @Test
    void a_month_is_no_day() {
        assertThat(dates(SimpleRule.ELSE_PUBLICATION, "The ferry was [sold] in [June = 2016-06]."))
                .containsExactly("2016-08-16");
    }

    @Test
    void a_clock_time_is_a_day() {
        assertThat(dates(SimpleRule.ELSE_PUBLICATION, "It [left] at [noon on Sunday = 2016-08-14T12:00]."))
                .containsExactly("2016-08-14T12:00");
    }

    @Test
    void what_hangs_on_another_verb_has_no_date_where_only_main_clauses_are_of_the_day_of_publication() {
        assertThat(dates(
                        SimpleRule.ELSE_PUBLICATION_IF_MAIN,
                        "The mayor [wept] after the bridge [collapsed], and a crowd [gathered]."))
                .containsExactly("2016-08-16", "-", "2016-08-16");
    }

    private static List<String> dates(SimpleRule rule, String marked) {
        var text = new StringBuilder();
        var spans = new ArrayList<int[]>();
        var times = new ArrayList<Expression>();
        Matcher mark = MARKED.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(1));
            if (mark.group(2) == null) {
                spans.add(new int[] {start, text.length()});
            } else {
                times.add(Expression.gold(start, text.length(), "DATE", mark.group(2)));
            }
        }
        mark.appendTail(text);
        var document = GoldDocument.of("a", Optional.of(PublicationDate.of("2016-08-16")), text.toString(), List.of());
        List<OurEvent> events = spans.stream()
                .map(span -> event(span[0], span[1], text.toString()))
                .toList();
        return rule.applied(new ReadDocument(document, events, times, List.of())).events().stream()
                .map(event -> event.date().orElse("-"))
                .toList();
    }

    private static OurEvent event(int start, int end, String text) {
        return new OurEvent(
                Part.TEXT,
                start,
                end,
                0,
                text.length(),
                text.substring(start, end),
                Optional.empty(),
                "asserted",
                "other",
                "none",
                "none",
                List.of());
    }
}
