package org.rapporteur.corenlp.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
  private static final String VECTOR = row("0.0001", Model.VECTOR);

  private static String row(String number, int count) {
    return String.join(" ", Collections.nCopies(count, number)) + "\n";
  }

  private static String model(String word, String firstVector) {
    StringBuilder text = new StringBuilder();
    text.append("dict=4\npos=3\nlabel=3\nembeddingSize=50\nhiddenSize=2\nnumTokens=48\n");
    text.append("preComputed=1\n");
    text.append(word).append(' ').append(firstVector);
    for (String special : new String[] {"-UNKNOWN-", "-NULL-", "-ROOT-"}) {
      text.append(special).append(' ').append(VECTOR);
    }
    for (String tag : new String[] {"-UNKNOWN-", "-NULL-", "-ROOT-"}) {
      text.append(tag).append(' ').append(VECTOR);
    }
    for (String relation : new String[] {"-NULL-", "root", "nsubj"}) {
      text.append(relation).append(' ').append(VECTOR);
    }
    for (int i = 0; i < Features.COUNT * Model.VECTOR; i++) {
      text.append("1.0000 -0.0203\n");
    }
    text.append("-1.5000 0.0042\n");
    text.append(row("0.2500", 5)).append(row("-0.5000", 5)).append("7\n");
    return text.toString();
  }

  private static Model read(String text) throws IOException {
    return ModelReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsNumbersAsTenThousandths() throws IOException {
    Model model = read(model("Łódź", VECTOR));

    assertThat(model.vocabulary().knows("Łódź")).isTrue();
    assertThat(model.vocabulary().knows("Lodz")).isFalse();
    assertThat(model.vectors()).hasSize(10 * Model.VECTOR).containsOnly(1);
    assertThat(model.hiddenWeights()).hasDimensions(Features.COUNT * Model.VECTOR, 2);
    assertThat(model.hiddenWeights()[0]).containsExactly(10_000, -203);
    assertThat(model.hiddenBias()).containsExactly(-15_000, 42);
    assertThat(model.scoreWeights()[1]).containsExactly(-5000, -5000, -5000, -5000, -5000);
  }

  @Test
  void refusesNumbersWithOtherDecimals() {
    assertThatIOException()
        .isThrownBy(() -> read(model("rain", row("0.00012", Model.VECTOR))))
        .withMessageContaining("4 decimals");
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatIOException()
        .isThrownBy(() -> read(model("rain", row("1.0e-4", Model.VECTOR))))
        .withMessageContaining("no number");
  }

  @Test
  void refusesAModelThatIsCutOff() {
    String text = model("rain", VECTOR);
    assertThatIOException().isThrownBy(() -> read(text.substring(0, text.length() / 2)));
  }

  @Test
  void refusesAnotherFormat() {
    assertThatIOException()
        .isThrownBy(() -> read("language=English\n"))
        .withMessageContaining("unexpected form");
  }
}
