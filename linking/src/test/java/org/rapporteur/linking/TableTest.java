package org.rapporteur.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static List<Table.Row> read(String text) throws IOException {
    return Table.read("t.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void remarksAndEmptyLinesAreNoRows() throws IOException {
    List<Table.Row> rows = read("# remark\na\tb\n\nx\ty z\n");

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("a")).isEqualTo("x");
    assertThat(rows.get(0).words("b")).containsExactly("y", "z");
  }

  @Test
  void rowWithAColumnTooFewIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("a\tb\nx\n")).hasMessageContaining("t.tsv:2");
  }
}
