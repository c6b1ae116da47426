package org.rapporteur.coder.attribution;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.language.Sentence;

/**
 * Follows quotations over sentence borders: a sentence that stands in quotation marks opened
 * earlier, or is a quotation of its own in the paragraph of a speaker, is said by the last speaker.
 */
public final class SpeakingTurn {
  private Optional<Report> speaker = Optional.empty();
  private boolean open;
  private int paragraph = -1;

  /**
   * Whether the sentence begins inside a quotation or is wholly quoted; call once for each, in
   * order.
   */
  public Optional<Report> carriedInto(Sentence sentence, List<ReportFinder.Found> reports) {
    boolean startsInside = open;
    String text = sentence.text().strip();
    boolean wholly = opens(text) && sentence.paragraph() == paragraph;
    Optional<Report> carried =
        reports.isEmpty() && (startsInside || wholly) ? speaker : Optional.empty();
    open = isOpenAfter(sentence.text(), startsInside && sentence.paragraph() == paragraph);
    paragraph = sentence.paragraph();
    if (!reports.isEmpty()) {
      speaker = Optional.of(reports.get(reports.size() - 1).report());
    } else if (carried.isEmpty()) {
      speaker = Optional.empty();
    }
    return carried;
  }

  private static boolean opens(String text) {
    return !text.isEmpty() && "\"\u201c\u201e\u00ab".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isOpenAfter(String text, boolean openBefore) {
    boolean inside = openBefore;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\u201c', '\u201e', '\u00ab' -> inside = true;
        case '\u201d', '\u00bb' -> inside = false;
        case '"' -> inside = !inside;
        default -> {}
      }
    }
    return inside;
  }
}
