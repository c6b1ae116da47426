package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvFileTest {
  private final Findings findings = new Findings();

  private List<TsvFile.Row> rows(String text) {
    return TsvFile.read(new DataFile("t.tsv", text), List.of("a", "b"), findings).rows();
  }

  @Test
  void readsCellsByTheNameOfTheColumn() {
    List<TsvFile.Row> rows = rows("b\ta\nx\ty\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("a")).isEqualTo("y");
    assertThat(rows.get(0).get("b")).isEqualTo("x");
  }

  @Test
  void countsCommentAndBlankLinesButReadsNone() {
    List<TsvFile.Row> rows = rows("# c\n\na\tb\n# c\nx\t\n\ny\tz");
    assertThat(rows)
        .extracting(row -> row.where().toString())
        .containsExactly("t.tsv:5", "t.tsv:7");
    assertThat(rows.get(0).optional("b")).isEmpty();
    assertThat(rows.get(1).optional("b")).contains("z");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void readsFilesFromOtherSystems() {
    List<TsvFile.Row> rows = rows("\uFEFFa\tb\r\nx\ty\r\n");
    assertThat(rows).extracting(row -> row.get("b")).containsExactly("y");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void splitsListsAtSemicolons() {
    List<TsvFile.Row> rows = rows("a\tb\nUnited States; US;  U.S.;\t\n");
    assertThat(rows.get(0).list("a")).containsExactly("United States", "US", "U.S.");
    assertThat(rows.get(0).list("b")).isEmpty();
  }

  @Test
  void leavesOutARowOfAnotherWidth() {
    assertThat(rows("a\tb\nx\nx\ty\tz\n")).isEmpty();
    assertThat(findings.sorted())
        .extracting(Finding::toString)
        .containsExactly(
            "t.tsv:2: columns: 1 columns instead of 2 (separate the columns by single tabs)",
            "t.tsv:3: columns: 3 columns instead of 2 (separate the columns by single tabs)");
  }

  @Test
  void saysThatBytesAreNotUtf8() {
    rows("a\tb\nx\t\uFFFD\n");
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("encoding");
  }

  @Test
  void hasNoRowsWithoutAHeader() {
    assertThat(rows("# only a comment\n")).isEmpty();
    assertThat(findings.obstacle()).map(Finding::rule).contains("header");
  }
}
