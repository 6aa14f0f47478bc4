package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.KnownWords;
import io.eventtimeline.extraction.grammar.penn.ModelFile;
import io.eventtimeline.extraction.grammar.penn.PennTag;
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
        description = "Trains the tagger of parts of speech on treebanks, in a minute, and tells how good it is.")
public final class TrainTaggerCommand implements Callable<Integer> {
    private static final List<String> TRAINING = List.of("gum-train", "ewt-train");
    private static final List<String> DEVELOPMENT = List.of("ewt-dev", "gum-dev");

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            required = true,
            description = "ewt-train.conllu.gz, gum-train.conllu.gz, and ewt-dev, gum-dev to choose settings by")
    private Path data = Path.of("");

    @Option(
            names = "--wordnet",
            paramLabel = "FOLDER",
            required = true,
            description = "WordNet 3.0: data.noun, noun.exc ... (Debian: package wordnet-base, /usr/share/wordnet)")
    private Path wordNet = Path.of("");

    @Option(names = "--model", paramLabel = "FILE", required = true, description = "where to write the model")
    private Path model = Path.of("");

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "trainings in another order each, whose weights are averaged: ${DEFAULT-VALUE}")
    private int runs;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "8",
            description = "of each training over the data: ${DEFAULT-VALUE}")
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

    @Option(
            names = "--headlines",
            paramLabel = "N",
            defaultValue = "8",
            description = "of so many short sentences one is learned as a headline too: ${DEFAULT-VALUE}")
    private int headlines;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "of the order: ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() throws IOException {
        List<TaggedSentence> sentences = sentences();
        KnownWords words = WordStatistics.knownWords(sentences, WordNet.read(wordNet));
        Weights weights = train(sentences, words);
        try (var file = Files.newOutputStream(model)) {
            ModelFile.write(words, weights, file);
        }
        System.err.printf("%s: %d bytes%n", model, Files.size(model));
        PennTagger tagger = new PennTagger(words, weights);
        for (String name : DEVELOPMENT) {
            TaggerScore score = TaggerScore.of(tagger, Treebank.read(data, name));
            System.out.printf("%s: %.2f %% of %d words%n", name, score.accuracy(), score.words());
        }
        return 0;
    }

    private Weights train(List<TaggedSentence> sentences, KnownWords words) {
        float[] sum = new float[PennTag.LEARNED << rowBits];
        for (int run = 0; run < runs; run++) {
            int number = run + 1;
            var perceptron = new Perceptron(rowBits);
            new TaggerTraining(words, perceptron, sentences, new Random(seed + run))
                    .run(rounds, wrong -> System.err.printf("training %d: %d words wrong%n", number, wrong));
            perceptron.addAverages(sum, fewest);
        }
        return Perceptron.inEightBits(sum);
    }

    private List<TaggedSentence> sentences() throws IOException {
        List<List<TreebankWord>> sentences = new ArrayList<>();
        for (String name : TRAINING) {
            List<List<TreebankWord>> treebank = Treebank.read(data, name);
            System.err.printf("%s: %d sentences%n", name, treebank.size());
            sentences.addAll(treebank);
        }
        sentences.addAll(new Headlines(new Random(seed), headlines).of(sentences));
        return sentences.stream().map(TaggedSentence::of).toList();
    }
}
