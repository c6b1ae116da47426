package org.rapporteur.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers never throw, and account for each line once, whatever the file holds. */
class ReaderFuzzTest {
  private static final int FILES = 400;
  private static final List<String> PIECES =
      List.of(
          "LAPUTA_",
          "+",
          "-",
          "---",
          "[",
          "]",
          "[ABC]",
          "[~GOV]",
          "[NGO~]",
          "[190]",
          "[:040]",
          "[---]",
          "{",
          "}",
          "(",
          ")",
          "*",
          "$",
          "%",
          "^",
          "&",
          "&SET",
          "&SET_",
          "~",
          "!",
          "!X!",
          "=",
          ",",
          "_",
          " ",
          " ",
          "\t",
          "<",
          ">",
          "-",
          "990101",
          "20010101",
          "<!--",
          "-->",
          "#",
          ";",
          "<ISSUE CATEGORY=\"A\">",
          "</ISSUE>",
          "n:",
          "v:",
          "|",
          "/",
          "\u00e9",
          "\ud83d\ude00",
          "\u0000",
          "\n",
          "\n",
          "\n",
          "NOT",
          "TO",
          "BY",
          "RE_+DO",
          "\ufffd");

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void randomPiecesAreReadOrNamed(FileKind kind) {
    Random random = new Random(20260101L + kind.ordinal());
    for (int i = 0; i < FILES; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int k = 0; k < length; k++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(kind, text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void randomBytesAreReadOrNamed(FileKind kind) {
    Random random = new Random(7L + kind.ordinal());
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      check(kind, bytes);
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = (byte) (' ' + (bytes[k] & 0x5f));
      }
      check(kind, bytes);
    }
  }

  private static void check(FileKind kind, byte[] bytes) {
    String name = "my." + kind.name().toLowerCase(Locale.ROOT) + ".txt";
    String shown = new String(bytes, StandardCharsets.UTF_8);
    assertThatCode(() -> Converted.of(TextFile.of(name, bytes)))
        .as(shown)
        .doesNotThrowAnyException();
    TextFile file = TextFile.of(name, bytes);
    Converted.of(file);
    FileReport report = file.report();
    assertThat(report.counts().values()).as(shown).allMatch(count -> count >= 0);
    assertThat(report.lines()).as(shown).isEqualTo(file.size());
  }
}
