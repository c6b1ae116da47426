package org.rapporteur.evaluation.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.article.Span;

class RelationFileTest {
  @TempDir Path folder;

  @Test
  void marksAreTakenOutOfTheTextAndBecomeSpans() throws IOException {
    Relation relation =
        only("uid\tmarked_sentence\tgold_root\n7\t<s>Chad </s>met <t>Mali</t>.\tconsult\n");

    assertThat(relation.uid()).isEqualTo("7");
    assertThat(relation.text()).isEqualTo("Chad met Mali.");
    assertThat(words(relation, relation.sources())).containsExactly("Chad");
    assertThat(words(relation, relation.targets())).containsExactly("Mali");
    assertThat(relation.gold()).contains(RelationClass.CONSULT);
  }

  @Test
  void aSideMarkedTwiceHasTwoSpans() throws IOException {
    Relation relation =
        only("uid\tmarked_sentence\n1\t<s>Peru</s> and <t>Chile</t> met as <s>Peru</s> wished\n");

    assertThat(words(relation, relation.sources())).containsExactly("Peru", "Peru");
    assertThat(relation.gold()).isEmpty();
  }

  @Test
  void nestedMarksStandForBothSides() throws IOException {
    Relation relation = only("uid\tmarked_sentence\n1\t<s><t>Libyan</t> rebels</s> agreed\n");

    assertThat(words(relation, relation.sources())).containsExactly("Libyan rebels");
    assertThat(words(relation, relation.targets())).containsExactly("Libyan");
  }

  @Test
  void quotedFieldsAndColumnsWithoutMarksAreRead() throws IOException {
    Relation relation =
        only("uid\tsentence\tsource\ttarget\n1\t\"A \"\"deal\"\" by Oman\"\tOman\tnobody\n");

    assertThat(relation.text()).isEqualTo("A \"deal\" by Oman");
    assertThat(words(relation, relation.sources())).containsExactly("Oman");
    assertThat(relation.targets()).isEmpty();
  }

  @Test
  void aBadRowIsNamedWithItsLineAndTheOthersAreKept() throws IOException {
    RelationFile file =
        read(
            "uid\tmarked_sentence\tgold_root\n"
                + "1\t<s>A</s> met <t>B</t>\tMEET\n"
                + "2\t<s>A</s> met <t>B</t>\tCONSULT\n"
                + "2\t<s>A</s> met <t>B</t>\tCONSULT\n"
                + "3\tA</s> met <t>B</t>\tCONSULT\n");

    assertThat(file.relations()).hasSize(1);
    assertThat(file.problems())
        .satisfiesExactly(
            problem -> assertThat(problem).contains(":2: ", "MEET"),
            problem -> assertThat(problem).contains(":4: ", "stands twice"),
            problem -> assertThat(problem).contains(":5: ", "not opened"));
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Path file = folder.resolve("binary.tsv");
    byte[] bytes = new byte[4096];
    new SplittableRandom(3).nextBytes(bytes);
    Files.write(file, bytes);

    assertThatThrownBy(() -> RelationFile.read(file)).isInstanceOf(IOException.class);
  }

  @Test
  void aSingleByteThatIsNoTextIsRefusedWithTheReason() throws IOException {
    Path file =
        Files.write(folder.resolve("latin.tsv"), new byte[] {'u', 'i', 'd', '\n', (byte) 0xE9});

    assertThatThrownBy(() -> RelationFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
    assertThat(only("\ufeffuid\tmarked_sentence\n1\t<s>Peru</s> met <t>Chile</t>\n").uid())
        .isEqualTo("1");
  }

  @Test
  void anyMixOfMarksIsReadOrRefusedWithAReason() throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    List<String> parts = List.of("<s>", "</s>", "<t>", "</t>", "Oman", " ", "\u00e9", "<", "/s>");
    for (int round = 0; round < 500; round++) {
      StringBuilder marked = new StringBuilder("x");
      for (int i = random.nextInt(12); i > 0; i--) {
        marked.append(parts.get(random.nextInt(parts.size())));
      }
      RelationFile file = read("uid\tmarked_sentence\n1\t" + marked + "\n");

      assertThat(file.relations().size() + file.problems().size()).isEqualTo(1);
      file.relations()
          .forEach(
              relation ->
                  assertThat(relation.sources())
                      .allSatisfy(
                          span -> assertThat(span.end()).isBetween(1, relation.text().length())));
    }
  }

  private Relation only(String content) throws IOException {
    RelationFile file = read(content);
    assertThat(file.problems()).isEmpty();
    assertThat(file.relations()).hasSize(1);
    return file.relations().get(0);
  }

  private RelationFile read(String content) throws IOException {
    Path file = folder.resolve("relations.tsv");
    Files.writeString(file, content, StandardCharsets.UTF_8);
    return RelationFile.read(file);
  }

  private static List<String> words(Relation relation, List<Span> spans) {
    return spans.stream().map(span -> relation.text().substring(span.start(), span.end())).toList();
  }
}
