package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.coder.article.Article;
import org.rapporteur.linking.commitment.Commitment;
import org.rapporteur.linking.commitment.CommitmentBook;
import org.rapporteur.linking.commitment.Rule;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.EventViews;

/** The examples of the rules on promises and demands, coded as stories ten days apart. */
class CommitmentExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

  static List<Rule> rules() {
    return Rule.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void laterExampleDoesToTheFirstWhatTheRuleSays(Rule rule) {
    EventViews views = new EventViews(Shared.engine().times());
    List<EventView> events = new ArrayList<>();
    events.addAll(views.of(Shared.code(Article.of("first", rule.first()).withPublished(DAY))));
    events.addAll(
        views.of(Shared.code(Article.of("later", rule.later()).withPublished(DAY.plusDays(10)))));

    List<Commitment> items = CommitmentBook.empty().add(events).all();

    assertThat(items).as(rule.where() + ": " + events).isNotEmpty();
    assertThat(items.get(0).steps())
        .as(rule.where() + ": " + items.get(0))
        .extracting(Commitment.Step::outcome)
        .contains(rule.outcome());
  }
}
