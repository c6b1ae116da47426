package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and random input gives findings, never an exception. The seeds are fixed. */
class FuzzTest {
  private static final int ROUNDS = 20_000;

  @TempDir Path temporary;

  private static String soup(Random random, String alphabet, int longest) {
    int length = random.nextInt(longest);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** Replaces, drops or doubles a few stretches of a text. */
  private static String damage(Random random, String text, String alphabet) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0 && damaged.length() > 8; i--) {
      int at = random.nextInt(damaged.length() - 8);
      int end = at + random.nextInt(8);
      switch (random.nextInt(3)) {
        case 0 -> damaged.delete(at, end);
        case 1 -> damaged.insert(at, damaged.substring(at, end));
        default -> damaged.replace(at, end, soup(random, alphabet, 6));
      }
    }
    return damaged.toString();
  }

  @Test
  void tablesOfAnythingAreRead() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      String text = soup(random, "ab\t\t\n\r#;- \uFEFF\uFFFDé", 60);
      String withHeader = random.nextBoolean() ? "a\tb\n" + text : text;
      Findings findings = new Findings();
      TsvFile table = TsvFile.read(new DataFile("f.tsv", withHeader), List.of("a", "b"), findings);
      for (TsvFile.Row row : table.rows()) {
        assertThat(row.list("a")).doesNotContain("");
        assertThat(row.get("b")).doesNotContain("\t", "\n");
      }
    }
  }

  @Test
  void notationOfAnythingIsReadOrRefused() {
    Random random = new Random(2);
    String whole = "It rained. => AGREE FRA:GOV+:UAF > SYR [planned] {AID/x} & REJECT - > : & ...";
    for (int i = 0; i < ROUNDS; i++) {
      String notation =
          random.nextBoolean()
              ? damage(random, whole, " =>&+:/[]{}.-AIDFRnone")
              : soup(random, " =>&+:/[]{}.-AIDFRnone", 40);
      try {
        assertThat(ExampleNotation.parse(notation).sentence()).isNotBlank();
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageMatching("(?s).+");
      }
    }
  }

  @Test
  void yamlOfAnythingIsRead() {
    Random random = new Random(3);
    String whole = String.join("\n", DataDirectory.sense("meet"));
    for (int i = 0; i < ROUNDS; i++) {
      String text =
          random.nextInt(4) == 0
              ? soup(random, "ab:-[]{}'\"|>&*!%@#,? \n\t\u0000\uD800", 50)
              : damage(random, whole, "ab:-[]{}'\"|>&*!%@#,? \n\t\u0000\uD800");
      Findings findings = new Findings();
      DataFile file = new DataFile("f.yml", text);
      assertThatNoException()
          .as(text)
          .isThrownBy(
              () ->
                  YamlFile.parse(file, findings)
                      .ifPresent(
                          yaml -> {
                            YamlMap.root(yaml, findings)
                                .ifPresent(map -> map.keys().forEach(map::texts));
                            YamlMap.list(yaml, findings).forEach(map -> map.map("where"));
                          }));
    }
  }

  @Test
  void deeplyNestedYamlIsAFinding() {
    Findings findings = new Findings();
    YamlFile.parse(new DataFile("f.yml", "[".repeat(100_000)), findings);
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("yaml");
  }

  @Test
  void damagedDataGivesFindingsOnly() {
    Random random = new Random(4);
    DataDirectory data = new DataDirectory(temporary);
    List<DataFile> files = data.files().files("", "");
    for (int i = 0; i < 400; i++) {
      DataFile file = files.get(random.nextInt(files.size()));
      String damaged = damage(random, file.text(), "\t\n:;[]{}'@!-aZ09");
      data.write(file.name(), damaged);
      assertThatNoException().as(file.name()).isThrownBy(() -> KnowledgeLinter.lint(data.files()));
      try {
        Knowledge.from(temporary);
      } catch (IllegalStateException e) {
        assertThat(e).hasMessageStartingWith("unusable data");
      }
      data.write(file.name(), file.text());
    }
  }
}
