package org.rapporteur.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Sentence;

class SpeakingTurnTest {
  private static final Report PUTIN = report("Putin");
  private static final Report ASSAD = report("Assad");

  private final SpeakingTurn turn = new SpeakingTurn();
  private int sequence;

  private static Report report(String source) {
    return new Report(source, new Span(0, source.length()), "say", Optional.empty());
  }

  /** The speaker who is carried into the next sentence. */
  private Optional<Report> next(int paragraph, String text, Report... reports) {
    Sentence sentence =
        new Sentence(sequence++, paragraph, new Span(0, text.length()), text, List.of());
    List<ReportFinder.Found> found =
        List.of(reports).stream()
            .map(report -> new ReportFinder.Found(report, -1, List.of(0), new BitSet()))
            .toList();
    return turn.carriedInto(sentence, found);
  }

  @Test
  void aQuotationThatStaysOpenIsSaidByItsSpeaker() {
    assertThat(next(0, "Putin said: \u201cThe rebels attacked.", PUTIN)).isEmpty();
    assertThat(next(0, "We will answer.")).contains(PUTIN);
    assertThat(next(0, "We will win.\u201d")).contains(PUTIN);
    assertThat(next(0, "The rebels fled.")).isEmpty();
  }

  @Test
  void straightMarksOpenAndCloseToo() {
    next(0, "Putin said: \"The rebels attacked.", PUTIN);

    assertThat(next(0, "We will answer.\"")).contains(PUTIN);
    assertThat(next(0, "The rebels fled.")).isEmpty();
  }

  @Test
  void aQuotationOfItsOwnInTheParagraphOfASpeakerIsHis() {
    next(0, "\u201cThe rebels attacked,\u201d Putin said.", PUTIN);

    assertThat(next(0, "\u201cWe will answer.\u201d")).contains(PUTIN);
    assertThat(next(0, "\u201cWe will win.\u201d")).contains(PUTIN);
  }

  @Test
  void aQuotationInAnotherParagraphIsNobodysYet() {
    next(0, "\u201cThe rebels attacked,\u201d Putin said.", PUTIN);

    assertThat(next(1, "\u201cWe will answer.\u201d")).isEmpty();
  }

  @Test
  void aSentenceWithASpeakerOfItsOwnCarriesNobody() {
    next(0, "Putin said: \u201cThe rebels attacked.", PUTIN);

    assertThat(next(0, "We will answer,\u201d Assad said.", ASSAD)).isEmpty();
    assertThat(next(0, "\u201cWe will win.\u201d")).contains(ASSAD);
  }

  @Test
  void plainTextEndsATurn() {
    next(0, "\u201cThe rebels attacked,\u201d Putin said.", PUTIN);
    next(0, "The rebels fled.");

    assertThat(next(0, "\u201cWe won.\u201d")).isEmpty();
  }

  @Test
  void theInnermostReporterIsTheSpeaker() {
    next(0, "SANA said Putin said: \u201cThe rebels attacked.", report("SANA"), PUTIN);

    assertThat(next(0, "We will answer.\u201d")).contains(PUTIN);
  }

  @Test
  void aQuotationWithoutASpeakerIsNobodys() {
    assertThat(next(0, "\u201cThe rebels attacked.\u201d")).isEmpty();
    assertThat(next(0, "\u201cWe will answer.\u201d")).isEmpty();
  }
}
