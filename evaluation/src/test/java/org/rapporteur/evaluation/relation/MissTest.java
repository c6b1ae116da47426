package org.rapporteur.evaluation.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;

class MissTest {
  private static final String TEXT = "Benin lent Togo boats while Ghana watched";

  @Test
  void whatIsRightIsNoMiss() {
    Prediction right =
        new ReadSentence(TEXT)
            .event(EventType.AID, "Benin", "lent", "Togo")
            .between("1", "Benin", "Togo", RelationClass.AID);

    assertThat(Miss.of(right)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NOTHING, NO_TRIGGER",
    "SENSE, NO_SENSE",
    "CONTENT, NO_SENSE",
    "HARMLESS, NO_SENSE",
    "SETTING, NO_SENSE",
    "UNREAL, NO_SENSE",
    "SIDES, UNBOUND",
    "GIVEN_UP, NOT_READ"
  })
  void withoutARecordTheNoteTellsTheReason(Note.Kind kind, MissReason reason) {
    assertThat(reason(new ReadSentence(TEXT).note(kind, "why"))).isEqualTo(reason);
  }

  @Test
  void aSideThatIsMissingCountsBeforeASenseThatIs() {
    ReadSentence read =
        new ReadSentence(TEXT).note(Note.Kind.SENSE, "a").note(Note.Kind.SIDES, "b");

    assertThat(reason(read)).isEqualTo(MissReason.UNBOUND);
  }

  @Test
  void theRightClassBetweenOthersIsASideNotBound() {
    ReadSentence read =
        new ReadSentence(TEXT)
            .event(EventType.CONSULT, "Benin", "lent", "Togo")
            .event(EventType.AID, "Ghana", "watched", "boats");

    assertThat(reason(read)).isEqualTo(MissReason.UNBOUND);
  }

  @Test
  void anotherClassBetweenTheSidesIsAWrongClass() {
    ReadSentence read = new ReadSentence(TEXT).event(EventType.CONSULT, "Benin", "lent", "Togo");

    assertThat(reason(read)).isEqualTo(MissReason.WRONG_CLASS);
  }

  @Test
  void anActThatIsOnlyPlannedOrPromisedIsAWrongStatus() {
    ReadSentence planned =
        new ReadSentence(TEXT)
            .event(EventType.AID, "Benin", "lent", "Togo", Status.PLANNED, Optional.empty());
    ReadSentence promised =
        new ReadSentence(TEXT)
            .event(
                EventType.AGREE,
                "Benin",
                "lent",
                "Togo",
                Status.HAPPENED,
                Optional.of(EventType.AID));

    assertThat(reason(planned)).isEqualTo(MissReason.WRONG_STATUS);
    assertThat(reason(promised)).isEqualTo(MissReason.WRONG_STATUS);
  }

  private static MissReason reason(ReadSentence read) {
    return Miss.of(read.between("1", "Benin", "Togo", RelationClass.AID)).orElseThrow().reason();
  }
}
