package org.rapporteur.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileTest {
  private final LinearModel model = Invented.trainer().train(Invented.examples());

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  private static LinearModel read(byte[] bytes) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(bytes), "test");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private String text() throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes(model)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aModelThatWasWrittenAndReadDecidesTheSame() throws IOException {
    LinearModel again = read(bytes(model));
    assertThat(again.header()).isEqualTo(model.header());
    for (Example example : Invented.examples()) {
      LinearModel.Decision before = model.decide(example.features(), 3);
      LinearModel.Decision after = again.decide(example.features(), 3);
      assertThat(after.label()).isEqualTo(before.label());
      assertThat(after.probability()).isCloseTo(before.probability(), within(1e-3));
    }
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    assertThat(bytes(Invented.trainer().train(Invented.examples()))).isEqualTo(bytes(model));
  }

  @Test
  void aModelOfAnotherTaskIsRefused() throws IOException {
    byte[] bytes = bytes(model);
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes), "relations"))
        .isInstanceOf(IOException.class)
        .hasMessage("the model is for test, not for relations");
  }

  @Test
  void aModelThatItsTaskCannotUseIsRefused(@TempDir Path directory) throws IOException {
    Path file = Files.write(directory.resolve("m"), bytes(model));

    assertThat(ModelFile.read(file, "test", LinearModel::labels)).isEqualTo(model.labels());
    assertThatThrownBy(
            () ->
                ModelFile.read(
                    file,
                    "test",
                    read -> {
                      throw new IllegalArgumentException("no such label");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("no such label");
  }

  @ParameterizedTest
  @CsvSource({
    "'rapporteur-model\t2', 'rapporteur-model\t9', version",
    "'rapporteur-model\t2', 'something\t1', no model",
    "'labels\tACCUSE', 'labels', wrong length",
    "'features\t', 'features\t9999999', too many features",
    "'features\t', 'features\t-', too many features",
    "'temperature\t', 'temperature\t-', out of range",
    "'threshold\t', 'threshold\t7', out of range",
    "'data\t', 'date\t', does not say its data",
    "'group\tWORD', 'group\tNOISE', broken",
    "'word:tents\t', 'word:tents\tNaN\t', wrong length",
    "'word:tents\t', 'word:flour\t', stands twice",
    "'examples\t', 'samples\t', does not say its examples"
  })
  void aBrokenLineIsNamed(String line, String broken, String message) throws IOException {
    String text = text();
    assertThat(text).contains(line);
    byte[] bytes = packed(text.replaceFirst(line, broken));
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatEndsTooSoonIsRefused() throws IOException {
    byte[] whole = bytes(model);
    for (int length = 0; length < whole.length; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
    }
    byte[] part = packed(text().substring(0, text().length() / 2));
    assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
  }

  @Test
  void damageIsAMessageAndNeverAnotherFailure() throws IOException {
    Random random = new Random(11);
    byte[] whole = text().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k <= random.nextInt(4); k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      readOrRefuse(packed(new String(damaged, StandardCharsets.ISO_8859_1)));
      byte[] bytes = bytes(model);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      readOrRefuse(bytes);
    }
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      read(bytes).decide(Invented.words("SOURCE blamed TARGET"), 2);
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Test
  void theTaskIsReadFromTheHeader(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("a.model");
    Files.write(file, bytes(model));
    assertThat(ModelFile.task(file)).isEqualTo("test");
    Files.writeString(file, "no model");
    assertThatThrownBy(() -> ModelFile.task(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no model");
    Files.write(file, packed("something else\n".repeat(1000)));
    assertThatThrownBy(() -> ModelFile.task(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no model");
  }

  @Test
  void otherExamplesHaveAnotherHash() {
    List<Example> others = Invented.examples().subList(1, Invented.examples().size());
    assertThat(Invented.trainer().fit(others).header().data())
        .isNotEqualTo(model.header().data())
        .hasSize(16);
  }

  @Test
  void aLineWithoutEndIsNotReadToItsEnd() throws IOException {
    byte[] bytes = packed("rapporteur-model\t2\n" + "x".repeat(10_000_000));
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too long");
  }
}
