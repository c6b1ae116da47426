package org.rapporteur.corenlp.transition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Token;

/**
 * Gives the trees that CoreNLP's parser gives with the same model, in a fraction of the time.
 *
 * <p>From left to right, the network of Chen and Manning (2014) chooses the next transition of an
 * arc-standard system. Several threads may parse at a time.
 */
public final class TransitionParser {
  private static final int BUFFER = 1 << 16;

  private final Vocabulary vocabulary;
  private final HiddenLayer hiddenLayer;
  private final OutputLayer outputLayer;

  TransitionParser(Model model) {
    this.vocabulary = model.vocabulary();
    this.hiddenLayer = new HiddenLayer(model);
    this.outputLayer = new OutputLayer(model);
  }

  /**
   * Loads a model from the class path.
   *
   * @param resource a text in CoreNLP's format, compressed by gzip
   */
  public static TransitionParser load(String resource) {
    try (InputStream in = TransitionParser.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new TransitionParser(ModelReader.read(new GZIPInputStream(in, BUFFER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the model has a vector for the word. */
  public boolean knows(String word) {
    return vocabulary.knows(word);
  }

  /** The tree of a sentence with at least one word. */
  public DependencyGraph parse(List<Token> tokens) {
    return new Run(tokens).parse();
  }

  /** The parse of one sentence. */
  private final class Run {
    private final ParserState state;

    /** By position in the sentence; the root stands at 0. */
    private final int[] words;

    private final int[] tags;

    /** By place and position, what the word there gives; filled when first asked for. */
    private final int[][][] given;

    private final int[] places = new int[Features.PLACES];
    private final int[][] gives = new int[Features.COUNT][];
    private final int[] hidden = new int[hiddenLayer.units()];
    private final OutputLayer.Scratch scratch = outputLayer.new Scratch();

    Run(List<Token> tokens) {
      state = new ParserState(tokens.size());
      words = new int[tokens.size() + 1];
      tags = new int[tokens.size() + 1];
      given = new int[Features.PLACES][tokens.size() + 1][];
      words[0] = vocabulary.rootWord();
      tags[0] = vocabulary.rootTag();
      for (int i = 1; i <= tokens.size(); i++) {
        words[i] = vocabulary.word(tokens.get(i - 1).text());
        tags[i] = vocabulary.tag(tokens.get(i - 1).tag());
      }
    }

    DependencyGraph parse() {
      while (!state.isFinished()) {
        if (state.canJoin()) {
          apply(best());
        } else if (state.canShift()) {
          state.shift();
        } else {
          state.rightArc(vocabulary.rootRelation());
        }
      }
      return Trees.tree(state, words.length - 1, vocabulary);
    }

    private int best() {
      state.look(places);
      int count = 0;
      for (int place = 0; place < Features.PLACES; place++) {
        int position = places[place];
        if (position != ParserState.NONE) {
          gives[count++] = word(place, position);
          if (place >= Features.FIRST_DEPENDENT) {
            gives[count++] = hiddenLayer.relation(place, state.relation(position));
          }
        }
      }
      hiddenLayer.sum(gives, count, hidden);
      return outputLayer.best(hidden, state.canShift(), scratch);
    }

    private int[] word(int place, int position) {
      int[][] here = given[place];
      if (here[position] == null) {
        here[position] = hiddenLayer.word(place, words[position], tags[position]);
      }
      return here[position];
    }

    private void apply(int transition) {
      int afterRoot = vocabulary.rootRelation() + 1;
      int arcs = outputLayer.arcs();
      if (transition < arcs) {
        state.leftArc(afterRoot + transition);
      } else if (transition < 2 * arcs) {
        state.rightArc(afterRoot + transition - arcs);
      } else {
        state.shift();
      }
    }
  }
}
