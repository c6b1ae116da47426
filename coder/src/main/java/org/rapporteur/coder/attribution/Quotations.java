package org.rapporteur.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.scene.Scene;

/** Turns reports found in a sentence into quotation records. */
public final class Quotations {
  private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

  private Quotations() {}

  /**
   * @param storyId goes into the records' ids
   */
  public static List<Quotation> of(String storyId, Scene scene, List<ReportFinder.Found> reports) {
    List<Quotation> quotations = new ArrayList<>();
    Sentence sentence = scene.parsed().sentence();
    for (ReportFinder.Found found : reports) {
      List<Span> content = runs(sentence, found.content());
      if (content.isEmpty()) {
        continue;
      }
      int first = found.cueTokens().stream().mapToInt(i -> i).min().orElseThrow();
      int last = found.cueTokens().stream().mapToInt(i -> i).max().orElseThrow();
      Span cue = sentence.span(first, last);
      Span source = found.report().span();
      String words =
          content.stream().map(sentence::words).reduce((a, b) -> a + " … " + b).orElseThrow();
      quotations.add(
          new Quotation(
              storyId + "-q" + cue.start(),
              new Quotation.Part(sentence.words(source), List.of(source)),
              found.report().mention(),
              new Quotation.Part(sentence.words(cue), List.of(cue)),
              new Quotation.Part(words, content),
              type(words),
              sentence.sequence()));
    }
    return quotations;
  }

  /** Neighbouring tokens as one span, without commas at the borders. */
  private static List<Span> runs(Sentence sentence, BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    for (int start = tokens.nextSetBit(0); start >= 0; ) {
      int end = tokens.nextClearBit(start) - 1;
      int first = start;
      int last = end;
      while (first < last && isSeparator(sentence, first)) {
        first++;
      }
      while (last > first && isSeparator(sentence, last)) {
        last--;
      }
      if (!isSeparator(sentence, first)) {
        spans.add(sentence.span(first, last));
      }
      start = tokens.nextSetBit(end + 1);
    }
    return spans;
  }

  private static boolean isSeparator(Sentence sentence, int token) {
    String text = sentence.token(token).text();
    return text.equals(",") || text.equals(".") || text.equals(";");
  }

  private static Quotation.Type type(String words) {
    boolean marks = words.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0);
    if (!marks) {
      return Quotation.Type.INDIRECT;
    }
    boolean starts = QUOTATION_MARKS.indexOf(words.charAt(0)) >= 0;
    boolean ends = QUOTATION_MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return starts && ends ? Quotation.Type.DIRECT : Quotation.Type.MIXED;
  }
}
