package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.KnownWords;
import io.eventtimeline.extraction.grammar.penn.ModelFile;
import io.eventtimeline.extraction.grammar.penn.PennTagger;
import io.eventtimeline.extraction.grammar.penn.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./timeline bench train-tagger --data FOLDER --wordnet FOLDER --model FILE`: trains the tagger of parts of speech
/// and
/// writes the file that the extractor reads. Equal data give an equal file.
@Command(
        name = "train-tagger",
        mixinStandardHelpOptions = true,
        description = "Trains the tagger of parts of speech on treebanks: two minutes.")
public final class TrainTaggerCommand implements Callable<Integer> {
    private static final List<String> TRAINING = List.of("gum-train", "ewt-train");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            required = true,
            description = "with ewt-train.conllu.gz, gum-train.conllu.gz and, to choose by, ewt-dev and gum-dev")
    private Path data = Path.of("");

    @Option(
            names = "--wordnet",
            paramLabel = "FOLDER",
            required = true,
            description = "WordNet 3.0: data.noun, noun.exc ... (Debian: package wordnet-base, /usr/share/wordnet)")
    private Path wordNet = Path.of("");

    @Option(names = "--model", paramLabel = "FILE", required = true, description = "where to write the model")
    private Path model = Path.of("");

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "8", description = "over the data: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(
            names = "--row-bits",
            paramLabel = "N",
            defaultValue = "18",
            description = "two to this power is the number of rows of weights: ${DEFAULT-VALUE}")
    private int rowBits;

    @Option(
            names = "--fewest",
            paramLabel = "N",
            defaultValue = "2",
            description = "rows changed less often than this are dropped: ${DEFAULT-VALUE}")
    private int fewest;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "of the order: ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() throws IOException {
        List<TaggedSentence> sentences = sentences();
        KnownWords words = WordStatistics.knownWords(sentences, WordNet.read(wordNet));
        var perceptron = new Perceptron(rowBits);
        new TaggerTraining(words, perceptron, sentences, new Random(seed))
                .run(rounds, wrong -> System.err.printf("wrong choices in this round: %d%n", wrong));
        Weights weights = perceptron.average(fewest, SCALE);
        try (var file = Files.newOutputStream(model)) {
            ModelFile.write(words, weights, file);
        }
        System.err.printf("%s: %d bytes%n", model, Files.size(model));
        PennTagger tagger = new PennTagger(words, weights);
        for (String name : List.of("ewt-dev", "gum-dev")) {
            TaggerScore score = TaggerScore.of(tagger, Treebank.read(data, name).sentences());
            System.out.printf("%s: %.2f %% of %d words%n", name, score.accuracy(), score.words());
        }
        return 0;
    }

    /// This share of weights fits into eight bits without a cut.
    private static final double SCALE = 0.9999;

    private List<TaggedSentence> sentences() throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (String name : TRAINING) {
            Treebank treebank = Treebank.read(data, name);
            System.err.printf(
                    "%s: %d sentences, %d left out%n",
                    name, treebank.sentences().size(), treebank.refused());
            sentences.addAll(treebank.sentences());
        }
        sentences.addAll(Headlines.of(sentences, new Random(seed)));
        return sentences;
    }
}
