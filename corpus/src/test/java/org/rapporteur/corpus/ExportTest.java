package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.articles;
import static org.rapporteur.corpus.Corpora.read;
import static org.rapporteur.corpus.Corpora.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;

/** Exports of Factiva and LexisNexis. */
class ExportTest {
  private static final Article FIRST =
      new Article(
          "",
          Optional.of("The Daily"),
          Optional.of(LocalDate.of(2020, 6, 5)),
          Optional.of("Kenya expels two diplomats"),
          Optional.empty(),
          "Kenya expelled two diplomats on Monday.\n\nSomalia protested.");

  @Test
  void storiesOfFactivaAreReadByTheirFields() {
    String story =
        "HD\nKenya expels two\ndiplomats\nBY\nBy A. One\nWC\n12 words\nPD\n5 June 2020\nSN\n"
            + "The Daily\nSC\nDLY\nLA\nEnglish\nCY\nCopyright 2020\nLP\n\nKenya expelled two\n"
            + "diplomats on Monday.\nTD\n\nSomalia protested.\n\nCO\nxyz : Some Company\nIN\n"
            + "Politics\nAN\nDocument DLY0000020200605eg650001\n\n";

    List<StoryInput> inputs = read("a.txt", story + story.replace("50001", "50002"));

    assertThat(articles(inputs))
        .containsExactly(
            withId(FIRST, "DLY0000020200605eg650001"), withId(FIRST, "DLY0000020200605eg650002"));
    assertThat(stories(inputs).get(0).author()).contains("By A. One");
    assertThat(inputs.get(1).origin()).hasToString("a.txt:33");
  }

  @Test
  void fieldsOfFactivaMayStandInOneLineWithTheirValues() {
    String story =
        "HD  Kenya expels two diplomats\nWC  12 words\nPD  5 June 2020\nSN  The Daily\n"
            + "LP  Kenya expelled two diplomats on Monday.\n\nTD  Somalia protested.\nAN  D1\n";

    assertThat(articles(read("a.txt", story))).containsExactly(withId(FIRST, "D1"));
  }

  @Test
  void storiesOfTheOlderLexisNexisAreRead() {
    String story =
        "\n\n                     1 of 2 DOCUMENTS\n\n\n                  The Daily\n\n"
            + "             June 5, 2020 Friday\n              Late Edition - Final\n\n"
            + "Kenya expels two diplomats\n\nBYLINE: By A. One\n\nSECTION: Section A; Pg. 1\n\n"
            + "LENGTH: 12 words\n\nDATELINE: NAIROBI\n\nKenya expelled two diplomats\non Monday.\n\n"
            + "Somalia protested.\n\nLOAD-DATE: June 6, 2020\n\nLANGUAGE: ENGLISH\n\n"
            + "PUBLICATION-TYPE: Newspaper\n\n           Copyright 2020 The Daily\n"
            + "             All Rights Reserved\n";

    List<StoryInput> inputs = read("a.txt", story + story.replace("1 of 2", "2 of 2"));

    assertThat(articles(inputs)).containsExactly(withId(FIRST, "a-1"), withId(FIRST, "a-2"));
    assertThat(stories(inputs).get(0).author()).contains("By A. One");
  }

  @Test
  void storiesOfTheNewerLexisNexisAreRead() {
    String story =
        "Kenya expels two diplomats\nThe Daily\nJune 5, 2020 Friday\n\n"
            + "Copyright 2020 The Daily All Rights Reserved\n\nSection: NEWS; Pg. 1\n"
            + "Length: 12 words\nByline: A. One\nBody\n\n\nKenya expelled two diplomats on Monday."
            + "\n\nSomalia protested.\n\n\nLoad-Date: June 6, 2020\n\n\nEnd of Document\n\n";

    List<StoryInput> inputs = read("a.txt", story + story);

    assertThat(articles(inputs)).containsExactly(withId(FIRST, "a-1"), withId(FIRST, "a-2"));
    assertThat(stories(inputs).get(0).author()).contains("A. One");
  }

  private static Article withId(Article story, String id) {
    return new Article(
        id, story.publisher(), story.published(), story.title(), story.url(), story.text());
  }
}
