package io.eventtimeline.benchmarks.quality.page;

import io.eventtimeline.benchmarks.quality.score.Share;
import io.eventtimeline.contracts.InvalidRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was read rightly on a set of pages.
///
/// @param body passages: in our text and rightly so, in our text, and those that have to be there
/// @param passages all, in the text or not
/// @param leftOut rightly not in our text
/// @param date days: right, given, and known, on pages whose day people noted
/// @param headline the same of headlines; case, space, quotes and dashes count for nothing
/// @param errors one a line, as `--errors` prints them
public record PageScore(Share body, int passages, int leftOut, Share date, Share headline, List<String> errors) {
    public PageScore {
        errors = List.copyOf(errors);
    }

    /// @throws InvalidRecord where the list names a page that is not there
    public static PageScore of(PageSet set) throws IOException {
        Map<String, byte[]> html = set.html();
        return of(set.pages().stream()
                .map(page -> PageJudgement.of(page, bytes(html, page)))
                .toList());
    }

    private static byte[] bytes(Map<String, byte[]> html, GoldPage page) {
        byte[] bytes = html.get(page.file());
        if (bytes == null) {
            throw new InvalidRecord(
                    "file",
                    "names no page: " + page.file() + "; pages lie beside their list, or packed in NAME.tar.gz");
        }
        return bytes;
    }

    static PageScore of(List<PageJudgement> judged) {
        int there = sum(judged.stream().map(PageJudgement::there));
        int kept = sum(judged.stream().map(PageJudgement::kept));
        int wanted = sum(judged.stream().map(each -> each.gold().with().size()));
        int unwanted = sum(judged.stream().map(each -> each.gold().without().size()));
        return new PageScore(
                new Share(there, there + kept, wanted),
                wanted + unwanted,
                unwanted - kept,
                new Share(
                        count(judged, PageJudgement::hasItsDay),
                        count(
                                judged,
                                each -> each.gold().date() != null
                                        && !each.day().isEmpty()),
                        count(judged, each -> each.gold().date() != null)),
                new Share(
                        count(judged, PageJudgement::hasItsHeadline),
                        count(
                                judged,
                                each -> each.gold().title() != null
                                        && !each.headline().isEmpty()),
                        count(judged, each -> each.gold().title() != null)),
                judged.stream().flatMap(PageJudgement::errors).toList());
    }

    private static int count(List<PageJudgement> judged, Predicate<PageJudgement> which) {
        return (int) judged.stream().filter(which).count();
    }

    private static int sum(Stream<Integer> numbers) {
        return numbers.mapToInt(Integer::intValue).sum();
    }

    /// The errors, at most so many of each sort.
    public List<String> errors(int most) {
        return errors.stream()
                .collect(Collectors.groupingBy(
                        error -> error.substring(0, error.indexOf(' ')), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(sort -> sort.stream().limit(most))
                .toList();
    }

    /// Rows of a table.
    public String text() {
        double accuracy = passages == 0 ? 0 : 100.0 * (body.hits() + leftOut) / passages;
        return row("text: P, R, F1", body)
                + "| text: accuracy, of %d passages | %s |\n".formatted(passages, Share.written(accuracy))
                + row("date: P, R, F1, of " + date.gold(), date)
                + "| headline, of %d | %s |\n".formatted(headline.gold(), Share.written(headline.recall()));
    }

    private static String row(String figure, Share share) {
        return "| %s | %s, %s, %s |\n"
                .formatted(
                        figure,
                        Share.written(share.precision()),
                        Share.written(share.recall()),
                        Share.written(share.f1()));
    }
}
