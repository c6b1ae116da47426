package org.rapporteur.linking.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.linking.Table;

/**
 * The words of a story as they are compared: lower case, without marks, dateline and the lines that
 * a wire or a site adds (credits, copyright, "sign up").
 *
 * @param words words and numbers in the order of the text
 * @param figures numbers, without their thousands commas
 * @param names words with a capital that do not begin a sentence, in lower case
 * @param saysCorrected whether the story says that it corrects an earlier one
 */
public record StoryText(
    List<String> words, Set<String> figures, Set<String> names, boolean saysCorrected) {
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

  /** A dateline stands in one of the first lines: title, by-line, first paragraph. */
  private static final int LINES_WITH_DATELINE = 4;

  public StoryText {
    words = List.copyOf(words);
    figures = Set.copyOf(figures);
    names = Set.copyOf(names);
  }

  /** Reads the text of a story. */
  public static StoryText of(String text) {
    List<String> words = new ArrayList<>();
    Set<String> figures = new HashSet<>();
    Set<String> names = new HashSet<>();
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
        read(line, words, figures, names);
      }
    }
    return new StoryText(words, figures, names, corrected);
  }

  /** One form of quotation marks, dashes and blanks, and letters without compatibility forms. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replaceAll("[“”«»]", "\"")
        .replaceAll("[‐-―]", "-");
  }

  private static void read(
      String line, List<String> words, Set<String> figures, Set<String> names) {
    Matcher matcher = WORD.matcher(THOUSANDS.matcher(line).replaceAll(""));
    boolean begins = true;
    int last = 0;
    String sentence = THOUSANDS.matcher(line).replaceAll("");
    while (matcher.find()) {
      String between = sentence.substring(last, matcher.start());
      begins |= between.chars().anyMatch(mark -> SENTENCE_MARKS.indexOf(mark) >= 0);
      String word = matcher.group();
      String lower = word.toLowerCase(Locale.ROOT);
      words.add(lower);
      if (Character.isDigit(word.charAt(0))) {
        figures.add(word);
      } else if (Character.isUpperCase(word.charAt(0)) && !begins) {
        names.add(lower);
      }
      begins = false;
      last = matcher.end();
    }
  }
}
