package org.rapporteur.linking.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.linking.Table;

/**
 * The words of a story as they are compared: lower case, without marks, dateline and the lines that
 * a wire or a site adds (credits, copyright, "sign up").
 *
 * @param words words and numbers in the order of the text
 * @param details figures and names by their place, so that two stories can be asked what stands in
 *     the same place of both: the hash of two words before and one after, where no other place of
 *     the story has the same
 * @param saysCorrected whether the story says that it corrects an earlier one
 */
public record StoryText(List<String> words, Map<Long, String> details, boolean saysCorrected) {
  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}[\\p{L}\\p{M}]*(?:['-]\\p{L}+)*");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

  /** Marks after which a capital says nothing. */
  private static final String SENTENCE_MARKS = ".!?:\"“”‘’'(—–-";

  private static final List<Rule> RULES =
      Table.beside(StoryText.class, "boilerplate.tsv").stream().map(Rule::of).toList();

  /** What a pattern of the table tells of a line. */
  private enum Use {
    /** The line is no part of the report. */
    DROP,
    /** The words found are no part of the report; only in its first lines. */
    DATELINE,
    /** The line says that the report corrects another, and is no part of it. */
    CORRECTED
  }

  private record Rule(Use use, Pattern pattern) {
    static Rule of(Table.Row row) {
      return new Rule(
          Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)),
          Pattern.compile(row.get("pattern")));
    }
  }

  /** The words around a figure or name that make its place. */
  private static final int[] PLACE = {-2, -1, 1};

  /** A dateline stands in one of the first lines: title, by-line, first paragraph. */
  private static final int LINES_WITH_DATELINE = 4;

  public StoryText {
    words = List.copyOf(words);
    details = Map.copyOf(details);
  }

  /** Reads the text of a story. */
  public static StoryText of(String text) {
    List<String> words = new ArrayList<>();
    Set<Integer> marked = new TreeSet<>();
    boolean corrected = false;
    int filled = 0;
    for (String raw : plain(text).split("\\R")) {
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      filled++;
      boolean dropped = false;
      for (Rule rule : RULES) {
        Matcher found = rule.pattern().matcher(line);
        switch (rule.use()) {
          case DROP -> dropped |= found.find();
          case CORRECTED -> {
            boolean says = found.find();
            corrected |= says;
            dropped |= says;
          }
          case DATELINE -> {
            if (filled <= LINES_WITH_DATELINE && found.find()) {
              line = line.substring(found.end());
            }
          }
        }
      }
      if (!dropped) {
        read(line, words, marked);
      }
    }
    return new StoryText(words, details(words, marked), corrected);
  }

  /** One form of quotation marks, dashes and blanks, and letters without compatibility forms. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replaceAll("[“”«»]", "\"")
        .replaceAll("[‐-―]", "-");
  }

  /** Adds the words of a line, and the positions of its figures and names. */
  private static void read(String line, List<String> words, Set<Integer> marked) {
    String plain = THOUSANDS.matcher(line).replaceAll("");
    Matcher matcher = WORD.matcher(plain);
    boolean begins = true;
    int last = 0;
    while (matcher.find()) {
      begins |=
          plain
              .substring(last, matcher.start())
              .chars()
              .anyMatch(mark -> SENTENCE_MARKS.indexOf(mark) >= 0);
      char first = matcher.group().charAt(0);
      if (Character.isDigit(first) || Character.isUpperCase(first) && !begins) {
        marked.add(words.size());
      }
      words.add(matcher.group().toLowerCase(Locale.ROOT));
      begins = false;
      last = matcher.end();
    }
  }

  private static Map<Long, String> details(List<String> words, Set<Integer> marked) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      places.merge(place(words, i), 1, Integer::sum);
    }
    Map<Long, String> details = new HashMap<>();
    for (int i : marked) {
      long place = place(words, i);
      if (places.getOrDefault(place, 0) == 1) {
        details.put(place, words.get(i));
      }
    }
    return details;
  }

  private static long place(List<String> words, int position) {
    long hash = 0;
    for (int i : PLACE) {
      int at = position + i;
      hash = hash * 31 + (at >= 0 && at < words.size() ? Hashes.of(words.get(at)) : 1);
    }
    return Hashes.mix(hash);
  }
}
