package org.rapporteur.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.event.EventFixture;
import org.rapporteur.coder.language.SentenceFixture;
import org.rapporteur.coder.lexicon.LexiconFixture;
import org.rapporteur.coder.scene.Scene;

class StoryQuotationsTest {
  private static final String BEFORE =
      """
      Rebels NNS rebel nsubj 2
      fled   VBD flee  root  0
      .      .   .     punct 2
      """;
  private static final String INDIRECT =
      """
      Putin    NNP Putin  nsubj 2
      said     VBD say    root  0
      that     IN  that   mark  5
      rebels   NNS rebel  nsubj 5
      attacked VBD attack ccomp 2
      Aleppo   NNP Aleppo obj   5
      .        .   .      punct 2
      """;
  private static final String DIRECT =
      """
      "        ``  "      punct 3
      Rebels   NNS rebel  nsubj 3
      attacked VBD attack ccomp 8
      Aleppo   NNP Aleppo obj   3
      ,        ,   ,      punct 3
      "        ''  "      punct 3
      Putin    NNP Putin  nsubj 8
      said     VBD say    root  0
      .        .   .      punct 8
      """;
  private static final String MIXED =
      """
      Putin    NNP Putin  nsubj 2
      said     VBD say    root  0
      rebels   NNS rebel  nsubj 5
      "        ``  "      punct 5
      attacked VBD attack ccomp 2
      Aleppo   NNP Aleppo obj   5
      "        ''  "      punct 5
      .        .   .      punct 2
      """;

  /** The quotations of a story. */
  private static List<Quotation> quotations(String... tables) {
    List<Scene> scenes = EventFixture.scenes(tables);
    StoryQuotations quotations =
        new StoryQuotations(
            "story",
            SentenceFixture.text(SentenceFixture.story(tables)),
            scenes.stream().map(scene -> scene.parsed().sentence()).toList(),
            LexiconFixture.cues().attribution());
    scenes.forEach(quotations::add);
    return quotations.list();
  }

  private static Quotation only(String table) {
    List<Quotation> quotations = quotations(BEFORE, table);
    assertThat(quotations).hasSize(1);
    return quotations.get(0);
  }

  @Test
  void wordsWithoutMarksAreIndirectSpeech() {
    Quotation quotation = only(INDIRECT);

    assertThat(quotation.type()).isEqualTo(Quotation.Type.INDIRECT);
    assertThat(quotation.source().text()).isEqualTo("Putin");
    assertThat(quotation.cue().text()).isEqualTo("said");
    assertThat(quotation.content().text()).contains("rebels attacked Aleppo");
    assertThat(quotation.sentence()).isEqualTo(1);
    assertThat(quotation.sourceMention()).isPresent();
  }

  @Test
  void wordsInMarksAreDirectSpeech() {
    Quotation quotation = only(DIRECT);

    assertThat(quotation.type()).isEqualTo(Quotation.Type.DIRECT);
    assertThat(quotation.content().text()).isEqualTo("\"Rebels attacked Aleppo,\"");
  }

  @Test
  void wordsPartlyInMarksAreMixedSpeech() {
    assertThat(only(MIXED).type()).isEqualTo(Quotation.Type.MIXED);
  }

  @Test
  void offsetsPointToTheWordsOfTheStory() {
    for (String table : List.of(INDIRECT, DIRECT, MIXED)) {
      String story = SentenceFixture.text(SentenceFixture.story(BEFORE, table));
      Quotation quotation = only(table);
      for (Quotation.Part part :
          List.of(quotation.source(), quotation.cue(), quotation.content())) {
        assertThat(part.spans()).hasSize(1);
        assertThat(part.spans().get(0).of(story)).isEqualTo(part.text());
      }
    }
  }

  @Test
  void aContentInTwoPiecesHasTwoSpans() {
    String table =
        """
        Rebels   NNS rebel  nsubj     6
        ,        ,   ,      punct     4
        Putin    NNP Putin  nsubj     4
        said     VBD say    parataxis 6
        ,        ,   ,      punct     4
        attacked VBD attack root      0
        Aleppo   NNP Aleppo obj       6
        .        .   .      punct     6
        """;
    String story = SentenceFixture.text(SentenceFixture.story(BEFORE, table));

    List<Span> spans = only(table).content().spans();

    assertThat(spans.stream().map(span -> span.of(story)))
        .containsExactly("Rebels", "attacked Aleppo");
  }

  @Test
  void theIdNamesTheStory() {
    assertThat(only(DIRECT).id()).startsWith("story-");
  }

  @Test
  void aCueInSomebodysQuotationTellsNothingOfTheStorysOwn() {
    List<Quotation> quotations =
        quotations(
            """
            Putin    NNP Putin  nsubj 2
            said     VBD say    root  0
            :        :   :      punct 2
            "        ``  "      punct 6
            Iran     NNP Iran   nsubj 6
            said     VBD say    ccomp 2
            rebels   NNS rebel  nsubj 8
            attacked VBD attack ccomp 6
            Aleppo   NNP Aleppo obj   8
            .        .   .      punct 6
            "        ''  "      punct 6
            """);

    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).source().text()).isEqualTo("Putin");
  }

  @Test
  void aQuotationGoesOnInTheNextSentenceOfTheParagraph() {
    List<Quotation> quotations =
        quotations(
            DIRECT,
            """
            "    ``  "    punct 3
            They PRP they nsubj 3
            fled VBD flee root  0
            soon RB  soon advmod 3
            too  RB  too  advmod 3
            .    .   .    punct 3
            "    ''  "    punct 3
            """);

    assertThat(quotations).hasSize(1);
    assertThat(quotations.get(0).content().text()).contains("attacked Aleppo", "They fled soon");
  }

  @Test
  void anAttitudeIsNoReportButStandsInTheTable() {
    Quotation quotation =
        only(
            """
            Putin    NNP Putin  nsubj 2
            praised  VBD praise root  0
            Syria    NNP Syria  obj   2
            .        .   .      punct 2
            """);

    assertThat(quotation.cue().text()).isEqualTo("praised");
    assertThat(quotation.content().text()).isEqualTo("Syria");
  }

  @Test
  void whatIsStillToBeFeltIsNoStatement() {
    assertThat(
            quotations(
                """
                Putin    NNP Putin  nsubj 3
                may      MD  may    aux   3
                praise   VB  praise root  0
                Syria    NNP Syria  obj   3
                """))
        .isEmpty();
  }
}
