package org.rapporteur.linking.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.linking.commitment.Commitment.Step;
import org.rapporteur.linking.event.Side;

/** Commitments as text for reading. */
public final class CommitmentTable {
  private CommitmentTable() {}

  /** Each commitment with its steps, as things stand on a day. */
  public static String of(Collection<Commitment> items, LocalDate at) {
    return items.stream().map(item -> of(item, at)).collect(Collectors.joining("\n"));
  }

  private static String of(Commitment item, LocalDate at) {
    StringBuilder text = new StringBuilder();
    text.append(item.day().map(LocalDate::toString).orElse("----------"))
        .append("  ")
        .append(word(item.kind()))
        .append("  ")
        .append(sides(item.who()));
    if (!item.toWhom().isEmpty()) {
      text.append(" > ").append(sides(item.toWhom()));
    }
    text.append("  ").append(item.content().coded());
    item.deadline().ifPresent(due -> text.append("  by ").append(due.day()));
    text.append("  ").append(state(item, at)).append('\n');
    text.append("  ").append(oneLine(item.said().text()));
    text.append(" [").append(item.said().story());
    if (!item.said().speakers().isEmpty()) {
      text.append(", according to ").append(String.join(", ", item.said().speakers()));
    }
    text.append("]\n");
    for (Step step : item.steps()) {
      text.append("  ")
          .append(step.day().map(LocalDate::toString).orElse("----------"))
          .append("  ")
          .append(word(step.outcome()))
          .append(": ")
          .append(step.reason())
          .append("\n    ")
          .append(oneLine(step.text()))
          .append(" [")
          .append(step.story())
          .append("]\n");
    }
    return text.toString();
  }

  /** How a commitment stands on a day, such as {@code open} or {@code overdue}. */
  public static String state(Commitment item, LocalDate at) {
    if (item.isOpen(at)) {
      return item.isOverdue(at) ? "overdue" : "open";
    }
    return item.end().map(step -> word(step.outcome())).orElse("not yet said");
  }

  private static String sides(List<Side> sides) {
    return sides.isEmpty()
        ? "-"
        : sides.stream().map(Side::coded).distinct().collect(Collectors.joining(" + "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
