package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.attribution.Quotation;

/** The examples of the cues of attribution, and constructions beyond a single cue. */
class AttributionExamplesTest {
  private static final Pattern MARKS = Pattern.compile("[\\[\\]{}*]");

  static List<String> examples() {
    return Shared.engine().knowledge().lexicon().reporting().attribution().examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsReadAsItIsMarked(String example) {
    assertReads(example);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{The rebels have left}, [residents] *said*.",
        "{The rebels have left}, *according to* [a diplomat who requested anonymity].",
        "[The minister and the mayor] *said* {that the bridge was safe}.",
        "{The mayor} was *accused* {of theft} by [prosecutors].",
        "[Local media] *reported* {that a bomb had exploded}.",
        "[The minister, who leads the party], *warned* {that the bridge would fall}."
      })
  void constructionsOfSourcesAndReports(String example) {
    assertReads(example);
  }

  @Test
  void nestedReportsAreTwo() {
    assertThat(quotations("The agency reported that the minister said that the bridge was closed."))
        .extracting(quotation -> quotation.source().text())
        .containsExactly("The agency", "the minister");
  }

  @Test
  void aQuotationOfSeveralSentencesIsOne() {
    List<Quotation> found =
        quotations(
            "\u201cWe will not leave,\u201d the mayor said. \u201cWe have lived here for years.\u201d");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).content().text()).contains("not leave", "lived here");
    assertThat(found.get(0).type()).isEqualTo(Quotation.Type.DIRECT);
  }

  @Test
  void twoHundredQuotationsAreAllFound() {
    String text = "\u201cWe will never leave this town,\u201d the mayor said.\n\n".repeat(200);

    assertThat(quotations(text)).hasSize(200);
  }

  private static void assertReads(String example) {
    String source = between(example, '[', ']');
    String cue = between(example, '*', '*');
    String content = between(example, '{', '}');
    assertThat(quotations(MARKS.matcher(example).replaceAll("")))
        .as(example)
        .anyMatch(
            quotation ->
                quotation.source().text().equals(source)
                    && quotation.cue().text().equals(cue)
                    && agree(content, quotation.content().text()));
  }

  /** All that stands between two marks, pieces joined by a blank. */
  private static String between(String text, char open, char close) {
    return Pattern.compile(
            Pattern.quote("" + open)
                + "([^"
                + Pattern.quote("" + close)
                + "]*)"
                + Pattern.quote("" + close))
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining(" "));
  }

  private static boolean agree(String one, String other) {
    Set<String> shared = new HashSet<>(words(one));
    shared.retainAll(words(other));
    return 2.0 * shared.size() >= 0.8 * (words(one).size() + words(other).size());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("\\W+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<Quotation> quotations(String text) {
    return Shared.engine().coder().codeWithQuotations(Article.of("story", text)).quotations();
  }
}
