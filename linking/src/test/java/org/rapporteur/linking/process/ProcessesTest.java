package org.rapporteur.linking.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.linking.event.Views.day;
import static org.rapporteur.linking.event.Views.event;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.process.NegotiationProcess.Role;
import org.rapporteur.linking.process.NegotiationProcess.Round;

class ProcessesTest {
  private static final List<EventView> RECORDS =
      List.of(
          event("meet", EventType.CONSULT)
              .in("s1")
              .by("RUS", "TUR")
              .on(0)
              .process("Astana talk")
              .view(),
          event("visit", EventType.CONSULT)
              .in("s2")
              .mode("visit")
              .by("SYR/OPP")
              .to("KAZ")
              .on(1)
              .process("Astana process")
              .view(),
          event("mediate", EventType.CONSULT)
              .in("s3")
              .told(30)
              .mode("third-party")
              .cameo("045")
              .by("RUS", "SYR")
              .to("UNO")
              .on(30)
              .process("Astana process")
              .view(),
          event("plan", EventType.CONSULT)
              .in("s3")
              .told(30)
              .status(Status.PLANNED)
              .by("RUS")
              .on(60)
              .process("Astana process")
              .view(),
          event("critic", EventType.REJECT)
              .in("s3")
              .told(30)
              .by("USA")
              .process("Astana process")
              .view());

  private static NegotiationProcess astana() {
    List<NegotiationProcess> found =
        Processes.of(
            RECORDS,
            List.of(
                new ProcessMention("s1", 0, "Astana", "Astana talks", OptionalInt.of(8)),
                new ProcessMention("s2", 4, "Astana", "talks in Astana", OptionalInt.empty()),
                new ProcessMention("s2", 5, "Astana", "Astana talks", OptionalInt.empty())));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void namesOfOnePlaceAreOneProcess() {
    assertThat(astana().name()).isEqualTo("Astana process");
    assertThat(astana().variants())
        .extracting(NegotiationProcess.Variant::words)
        .containsExactly("Astana talks", "talks in Astana");
    assertThat(astana().records()).hasSize(5);
  }

  @Test
  void rolesFollowTheTable() {
    assertThat(astana().codes(Role.PARTY))
        .containsExactlyInAnyOrder("RUS", "SYR", "TUR", "SYR OPP");
    assertThat(astana().codes(Role.MEDIATOR)).containsExactly("UNO");
    assertThat(astana().codes(Role.HOST)).containsExactly("KAZ");
  }

  @Test
  void daysNextToEachOtherAreOneRound() {
    assertThat(astana().rounds())
        .extracting(Round::first)
        .containsExactly(day(0), day(30), day(60));
    assertThat(astana().rounds().get(0).last()).isEqualTo(day(1));
    assertThat(astana().rounds().get(0).ordinal()).hasValue(8);
    assertThat(astana().rounds()).extracting(Round::planned).containsExactly(false, false, true);
    assertThat(astana().since()).contains(day(0));
  }

  @Test
  void tableListsThem() {
    assertThat(ProcessTable.of(List.of(astana())))
        .contains("Astana process  5 records", "mediators  UNO", "no. 8 2018-03-01 to 2018-03-02");
  }
}
