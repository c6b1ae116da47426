package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.knowledge.Expected.ExpectedRecord;
import org.rapporteur.knowledge.Expected.ExpectedSide;

class ExampleNotationTest {

  private static ExpectedRecord only(String notation) {
    Expected expected = ExampleNotation.parse("S. => " + notation);
    assertThat(expected.records()).hasSize(1);
    assertThat(expected.open()).isFalse();
    return expected.records().get(0);
  }

  private static ExpectedSide side(String code, String sector) {
    return new ExpectedSide(Optional.ofNullable(code), Optional.ofNullable(sector));
  }

  @Test
  void readsTypeModeAndSides() {
    ExpectedRecord record = only("SANCTION/expel POL > BLR");
    assertThat(record.type()).isEqualTo(EventType.SANCTION);
    assertThat(record.mode()).contains("expel");
    assertThat(record.actors()).containsExactly(side("POL", null));
    assertThat(record.recipients()).containsExactly(side("BLR", null));
    assertThat(record.status()).isEqualTo(Status.HAPPENED);
    assertThat(record.content()).isEmpty();
  }

  @Test
  void readsSeveralSidesAndNone() {
    ExpectedRecord record = only("CONSULT TUR+GRC > -");
    assertThat(record.mode()).isEmpty();
    assertThat(record.actors()).containsExactly(side("TUR", null), side("GRC", null));
    assertThat(record.recipients()).isEmpty();
  }

  @Test
  void readsSectorsWithAndWithoutACode() {
    ExpectedRecord record = only("ASSAULT SYR:MIL+:UAF > :");
    assertThat(record.actors()).containsExactly(side("SYR", "MIL"), side(null, "UAF"));
    assertThat(record.recipients()).containsExactly(side(null, null));
  }

  @Test
  void readsStatusAndContentInAnyOrder() {
    ExpectedRecord record = only("AGREE JPN > YEM {RETREAT/release} [planned]");
    assertThat(record.status()).isEqualTo(Status.PLANNED);
    assertThat(record.content())
        .contains(new Composition.Coding(EventType.RETREAT, Optional.of("release")));
    assertThat(only("AGREE JPN > YEM [planned] {RETREAT/release}")).isEqualTo(record);
  }

  @Test
  void readsSeveralRecordsAndOpenEnds() {
    Expected expected =
        ExampleNotation.parse("It rained. => REJECT RWA > - & ASSAULT RWA > BDI [denied] & ...");
    assertThat(expected.sentence()).isEqualTo("It rained.");
    assertThat(expected.records())
        .extracting(ExpectedRecord::type)
        .containsExactly(EventType.REJECT, EventType.ASSAULT);
    assertThat(expected.open()).isTrue();
  }

  @Test
  void noneIsNoRecordAtAll() {
    assertThat(ExampleNotation.parse("S. => none")).isEqualTo(new Expected("S.", List.of(), false));
  }

  @Test
  void aSentenceAloneSaysNothingOfItsRecords() {
    assertThat(ExampleNotation.parse("The roads meet here."))
        .isEqualTo(new Expected("The roads meet here.", List.of(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S. =>",
        "=> AID FRA > SYR",
        "S. => AID",
        "S. => AID FRA SYR",
        "S. => AID FRA > ",
        "S. => AID FRA < SYR",
        "S. => HELP FRA > SYR",
        "S. => AID/ FRA > SYR",
        "S. => AID FR > SYR",
        "S. => AID fra > SYR",
        "S. => AID FRA:GOVT > SYR",
        "S. => AID FRA+ > SYR",
        "S. => AID FRA > SYR [soon]",
        "S. => AID FRA > SYR [planned] [planned]",
        "S. => AID FRA > SYR {HELP}",
        "S. => AID FRA > SYR planned",
        "S. => AID FRA > SYR &",
        "S. => ... & AID FRA > SYR",
        "S. => none & AID FRA > SYR",
        "S. => AID FRA > SYR => none",
      })
  void saysWhatIsWrongWithOtherNotation(String notation) {
    assertThatThrownBy(() -> ExampleNotation.parse(notation))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }
}
