package org.rapporteur.evaluation.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.ontology.EventType;

class PredictionFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Prediction found =
        new ReadSentence("Benin lent Togo boats")
            .event(EventType.AID, "Benin", "lent", "Togo")
            .between("a\tb", "Benin", "Togo", RelationClass.AID);
    Prediction nothing =
        new ReadSentence("Benin slept Togo").between("2", "Benin", "Togo", RelationClass.AID);
    StringWriter out = new StringWriter();

    PredictionFile.write(out, List.of(found, nothing));

    assertThat(out.toString().lines().findFirst()).contains("uid\tpredicted_root\trecord");
    assertThat(read(out.toString()))
        .isEqualTo(Map.of("a\tb", Optional.of(RelationClass.AID), "2", Optional.empty()));
  }

  @Test
  void anUnknownClassIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("uid\tpredicted_root\n1\tAID\n2\tWAR\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(":3: unknown class WAR");
  }

  private Map<String, Optional<RelationClass>> read(String content) throws IOException {
    return PredictionFile.read(Files.writeString(folder.resolve("predictions.tsv"), content));
  }
}
