package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.EventTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which articles of one subject meet.
class KeysTest {
    @ParameterizedTest
    @CsvSource({
        // published, says, published, says, meet
        "2016-08-04, none, 2016-08-30, none, true",
        "2016-08-04, none, 2016-07-30, none, true",
        "2016-08-04, none, 2016-06-30, none, false",
        "2016-08-04, 2016-03-13, 2016-03-14, none, true",
        "2016-08-04, 2016-03-13, 2017-01-02, 2016-03, true",
        "2016-08-04, 2016-03-13, 2017-01-02, 2016-04, false",
        "2016-08-04, 1953, 2011-02-03, 1953-01-31, true",
        "2016-08-04, 1953, 2011-02-03, 1954-01-31, false",
    })
    void mentions_meet_where_a_month_of_theirs_is_the_same(
            String published, String says, String otherPublished, String otherSays, boolean meet) {
        Keys one = keys("a", published, says);
        Keys other = keys("b", otherPublished, otherSays);

        assertThat(one.meets(other)).isEqualTo(meet);
        assertThat(other.meets(one)).isEqualTo(meet);
    }

    @ParameterizedTest
    @CsvSource({
        "earthquake vote strike treaty, earthquake vote comet whale, true",
        "earthquake vote strike treaty, earthquake goal comet whale, false",
        // An article that is about little meets others by one.
        "earthquake vote strike, earthquake goal comet whale, true",
        "earthquake vote strike treaty, river goal comet whale, false",
    })
    void mentions_meet_where_their_articles_share_two_subjects(String about, String otherAbout, boolean meet) {
        Keys one = keys("a", "2016-08-04", "none", about);
        Keys other = keys("b", "2016-08-05", "none", otherAbout);

        assertThat(one.meets(other)).isEqualTo(meet);
        assertThat(other.meets(one)).isEqualTo(meet);
    }

    /// As an index finds it: what is kept of one lies in the runs of the other, and is as many subjects as it needs.
    @Test
    void what_meets_is_found_by_the_runs_and_by_the_marks() {
        List<Keys> all = new ArrayList<>();
        for (String published : List.of("2016-06-30", "2016-07-30", "2016-08-04", "2017-01-02")) {
            for (String says : List.of("none", "2016-06", "2016-07-13", "2016", "1953")) {
                for (String about : List.of("earthquake", "earthquake vote strike treaty", "goal vote strike comet")) {
                    all.add(keys("a" + all.size(), published, says, about));
                }
            }
        }
        int met = 0;
        for (Keys one : all) {
            for (Keys other : all) {
                boolean meets = one.meets(other);
                met += meets ? 1 : 0;
                assertThat(foundByRuns(one, other)).isEqualTo(meets);
                if (meets) {
                    assertThat(one.marks().anyMatch(mark -> other.marks().anyMatch(its -> its == mark)))
                            .isTrue();
                }
            }
        }
        assertThat(met).isBetween(2 * all.size(), all.size() * (all.size() - 5));
    }

    private static boolean foundByRuns(Keys one, Keys other) {
        Map<Boolean, Set<Integer>> found = one.runs().stream()
                .filter(run -> other.all().anyMatch(key -> key >= run.from() && key <= run.to()))
                .collect(Collectors.partitioningBy(
                        Keys.Run::isEnough, Collectors.mapping(Keys.Run::subject, Collectors.toSet())));
        return !of(found, true).isEmpty() || of(found, false).size() >= Math.min(one.least(), other.least());
    }

    private static Set<Integer> of(Map<Boolean, Set<Integer>> found, boolean enough) {
        return Objects.requireNonNull(found.get(enough));
    }

    private static Keys keys(String article, String published, String says) {
        return keys(article, published, says, "avalanche");
    }

    private static Keys keys(String article, String published, String says, String about) {
        EventTime when = says.equals("none") ? EventTime.UNDATED : Sample.day(says);
        return Keys.of(Sample.mentions(Sample.article(
                        article,
                        published,
                        "Wire",
                        List.of(about.split(" ")),
                        Sample.event(article, published, "An avalanche fell", "fell", "disaster", when)))
                .getFirst());
    }
}
