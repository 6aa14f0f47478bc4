package io.eventtimeline.benchmarks.quality;

import io.eventtimeline.benchmarks.quality.cases.CaseScore;
import io.eventtimeline.benchmarks.quality.cases.CaseSet;
import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.event.EventScore;
import io.eventtimeline.benchmarks.quality.gold.SampleReports;
import io.eventtimeline.benchmarks.quality.gold.SampleSentences;
import io.eventtimeline.benchmarks.quality.report.KindCounts;
import io.eventtimeline.benchmarks.quality.report.KindTable;
import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Judgement.Verdict;
import io.eventtimeline.benchmarks.quality.score.Judging;
import io.eventtimeline.benchmarks.quality.score.Share;
import io.eventtimeline.benchmarks.quality.score.TimexScore;
import io.eventtimeline.extraction.time.TimeTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The least that our own sentences may reach: the figures of a run that was good enough to keep.
///
///     value = 84.21
///     weekday right = 15
///     wrong = weekday-3
///
/// @param figures by name; none may fall
/// @param wrong the sentences, and the happenings of reports, that were not read rightly in that run
record Floor(Map<String, BigDecimal> figures, List<String> wrong) {
    static final String FILE = "floor.txt";
    private static final String HEAD = """
            # The least that our own sentences may reach, and those that are not read rightly yet.
            # Raised, after a look at what became worse, by: ./timeline bench quality --update-floor
            """;
    private static final String WRONG = "wrong";

    /// @param events of our own reports
    /// @param topics of those by topic
    /// @param cases that are hard to date
    static Floor of(List<Judgement> judgements, EventScore events, EventScore topics, CaseScore cases) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        TimexScore score = TimexScore.of(judgements);
        figures.put("strict", f1(score.strict()));
        figures.put("relaxed", f1(score.relaxed()));
        figures.put("value", f1(score.value()));
        KindTable.byKind(judgements).forEach((kind, its) -> {
            KindCounts counts = KindCounts.of(its);
            String name = kind.name().toLowerCase(Locale.ROOT);
            figures.put(name + " found", BigDecimal.valueOf(counts.found()));
            figures.put(name + " right", BigDecimal.valueOf(counts.right()));
        });
        events.figures().forEach((name, figure) -> figures.put(name, new BigDecimal(Share.written(figure))));
        topics.figures()
                .forEach(
                        (name, figure) -> figures.put("topic reports: " + name, new BigDecimal(Share.written(figure))));
        return new Floor(
                figures,
                Stream.of(wrong(judgements), events.wrong(), topics.wrong(), cases.wrong())
                        .flatMap(List::stream)
                        .toList());
    }

    /// What our own sentences and reports reach now.
    static Floor now() {
        DocumentReader reader = DocumentReader.english();
        return of(
                new Judging(TimeTagger.english()).of(SampleSentences.english()),
                EventScore.of(SampleReports.english(), reader),
                EventScore.of(SampleReports.topics(), reader),
                CaseScore.of(CaseSet.english(), reader));
    }

    /// As it is committed.
    static Floor committed() {
        try (InputStream file = Objects.requireNonNull(Floor.class.getResourceAsStream(FILE))) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Floor read(String text) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        var wrong = new ArrayList<String>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split(" = ", 2);
            if (parts.length == 2 && parts[0].equals(WRONG)) {
                wrong.add(parts[1]);
            } else if (parts.length == 2 && !line.startsWith("#")) {
                figures.put(parts[0], new BigDecimal(parts[1]));
            }
        }
        return new Floor(figures, wrong);
    }

    String text() {
        var text = new StringBuilder(HEAD);
        figures.forEach(
                (name, figure) -> text.append(name).append(" = ").append(figure).append('\n'));
        wrong.forEach(id -> text.append(WRONG).append(" = ").append(id).append('\n'));
        return text.toString();
    }

    /// `value: 83.90, was 84.21` for each figure that is lower now.
    List<String> fallen(Floor now) {
        var fallen = new ArrayList<String>();
        figures.forEach((name, least) -> {
            BigDecimal figure = now.figures.getOrDefault(name, BigDecimal.ZERO);
            if (figure.compareTo(least) < 0) {
                fallen.add(name + ": " + figure + ", was " + least);
            }
        });
        return fallen;
    }

    private static List<String> wrong(List<Judgement> judgements) {
        return judgements.stream()
                .filter(each -> each.verdict() != Verdict.RIGHT)
                .map(each -> each.document().id())
                .distinct()
                .toList();
    }

    private static BigDecimal f1(Share share) {
        return new BigDecimal(Share.written(share.f1()));
    }
}
