package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.PennTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench tagger --data FOLDER`: how many words of treebanks that it never learned from the extractor's
/// tagger
/// tags as they do. The exit code is 1 where one of the floors is undercut.
@Command(
        name = "tagger",
        mixinStandardHelpOptions = true,
        description = "Parts of speech on the test sets of treebanks; the exit code is 1 if a floor is undercut.")
public final class TaggerCommand implements Callable<Integer> {
    /// Half a point below what docs/quality.md says.
    private static final List<Floor> FLOORS =
            List.of(new Floor("ewt-test", 93.7), new Floor("gum-test", 95.7), new Floor("pud-test", 94.7));

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            required = true,
            description = "ewt-test.conllu.gz, gum-test.conllu.gz and pud-test.conllu.gz")
    private Path data = Path.of("");

    /// @param accuracy in percent
    private record Floor(String set, double accuracy) {}

    @Override
    public Integer call() throws IOException {
        int undercut = 0;
        System.out.println("| set | words | same tag | floor |\n|---|---|---|---|");
        for (Floor floor : FLOORS) {
            TaggerScore score = TaggerScore.of(PennTagger.english(), Treebank.read(data, floor.set()));
            undercut += score.accuracy() < floor.accuracy() ? 1 : 0;
            System.out.printf(
                    "| %s | %d | %.2f %% | %.1f %% |%n",
                    floor.set(), score.words(), score.accuracy(), floor.accuracy());
        }
        return undercut == 0 ? 0 : 1;
    }
}
