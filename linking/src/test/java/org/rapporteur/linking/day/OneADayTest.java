package org.rapporteur.linking.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.linking.event.Views.event;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.linking.day.OneADay.Row;
import org.rapporteur.linking.day.OneADay.Scheme;
import org.rapporteur.linking.event.Views;

class OneADayTest {
  private static Views accusation(String id) {
    return event(id, EventType.ACCUSE).by("RUS/GOV").to("USA").cameo("111");
  }

  @Test
  void keepsOneOfADayWithTheSameSidesAndCode() {
    List<Row> rows =
        OneADay.rows(
            List.of(accusation("a").view(), accusation("b").view(), accusation("c").told(1).view()),
            Scheme.CAMEO);

    assertThat(rows)
        .containsExactly(
            new Row(Views.day(0), "RUSGOV", "USA", "111", "a", 2),
            new Row(Views.day(1), "RUSGOV", "USA", "111", "c", 1));
  }

  @Test
  void schemeDecidesWhatIsTheSameEvent() {
    List<Row> plover =
        OneADay.rows(
            List.of(accusation("a").view(), accusation("b").cameo("112").view()), Scheme.PLOVER);
    List<Row> cameo =
        OneADay.rows(
            List.of(accusation("a").view(), accusation("b").cameo("112").view()), Scheme.CAMEO);

    assertThat(plover).hasSize(1);
    assertThat(cameo).hasSize(2);
  }

  @Test
  void partiesAreTakenApartIntoPairs() {
    List<Row> rows =
        OneADay.rows(List.of(event("m", EventType.CONSULT).by("RUS", "TUR").view()), Scheme.PLOVER);

    assertThat(rows).extracting(Row::actor).containsExactly("RUS", "TUR");
    assertThat(rows).extracting(Row::recipient).containsExactly("TUR", "RUS");
  }

  @Test
  void plansAndDenialsAreLeftOut() {
    assertThat(
            OneADay.rows(
                List.of(
                    accusation("a").status(Status.PLANNED).view(),
                    accusation("b").status(Status.DENIED).view()),
                Scheme.PLOVER))
        .isEmpty();
  }

  @Test
  void orderDoesNotMatter() {
    assertThat(OneADay.rows(List.of(accusation("b").view(), accusation("a").view()), Scheme.PLOVER))
        .isEqualTo(
            OneADay.rows(List.of(accusation("a").view(), accusation("b").view()), Scheme.PLOVER));
  }
}
