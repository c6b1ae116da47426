package org.rapporteur.corenlp.transition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads CoreNLP's text format of a model: lines of counts; a line with name and vector for each
 * word, tag and relation; then the weights, a row a line. What follows is of no use here.
 */
final class ModelReader {
  private static final int BUFFER = 1 << 16;
  private static final int DECIMALS = 4;
  private static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;
  private byte[] name = new byte[64];

  private ModelReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads a model.
   *
   * @param in the text, not compressed
   * @throws IOException if it cannot be read or has another form
   */
  static Model read(InputStream in) throws IOException {
    return new ModelReader(in).model();
  }

  private Model model() throws IOException {
    int words = count("dict");
    int tags = count("pos");
    int relations = count("label");
    require(count("embeddingSize") == Model.VECTOR, "another size of vectors");
    int hidden = count("hiddenSize");
    require(count("numTokens") == Features.COUNT, "another number of features");
    count("preComputed");
    int[] vectors = new int[(words + tags + relations) * Model.VECTOR];
    Vocabulary vocabulary =
        new Vocabulary(
            names(words, vectors, 0),
            names(tags, vectors, words),
            names(relations, vectors, words + tags));
    int[][] hiddenWeights = rows(Features.COUNT * Model.VECTOR, hidden);
    int[] hiddenBias = numbers(hidden);
    int[][] scoreWeights = rows(hidden, 2 * (relations - 1) + 1);
    return new Model(vocabulary, vectors, hiddenWeights, hiddenBias, scoreWeights);
  }

  private int count(String key) throws IOException {
    require(word('=').equals(key), "no count of " + key);
    return Integer.parseInt(word('\n'));
  }

  private List<String> names(int count, int[] vectors, int first) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(word(' '));
      fill(vectors, (first + i) * Model.VECTOR, Model.VECTOR);
    }
    return names;
  }

  private int[][] rows(int count, int length) throws IOException {
    int[][] rows = new int[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = numbers(length);
    }
    return rows;
  }

  private int[] numbers(int count) throws IOException {
    int[] numbers = new int[count];
    fill(numbers, 0, count);
    return numbers;
  }

  private void fill(int[] numbers, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      numbers[i] = number();
    }
  }

  /** A number in ten-thousandths, with the space or end of line behind it. */
  private int number() throws IOException {
    int read = read();
    boolean negative = read == '-';
    if (negative) {
      read = read();
    }
    int number = 0;
    int decimals = -1;
    for (; read > ' '; read = read()) {
      if (read == '.') {
        require(decimals < 0, "a number with two points");
        decimals = 0;
      } else {
        require(read >= '0' && read <= '9', "no number where one must stand");
        number = 10 * number + read - '0';
        decimals += decimals < 0 ? 0 : 1;
      }
    }
    require(decimals == DECIMALS, "a number without " + DECIMALS + " decimals");
    return negative ? -number : number;
  }

  private String word(char end) throws IOException {
    int length = 0;
    for (int read = read(); read != end; read = read()) {
      require(read != END, "the end comes too early");
      if (length == name.length) {
        name = Arrays.copyOf(name, 2 * length);
      }
      name[length++] = (byte) read;
    }
    return new String(name, 0, length, StandardCharsets.UTF_8);
  }

  private int read() throws IOException {
    if (next == filled) {
      filled = Math.max(0, in.read(buffer));
      next = 0;
      if (filled == 0) {
        return END;
      }
    }
    return buffer[next++] & 0xff;
  }

  private static void require(boolean condition, String otherwise) throws IOException {
    if (!condition) {
      throw new IOException("the parser's model has an unexpected form: " + otherwise);
    }
  }
}
