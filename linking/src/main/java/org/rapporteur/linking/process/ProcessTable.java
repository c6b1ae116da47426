package org.rapporteur.linking.process;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.linking.process.NegotiationProcess.Role;
import org.rapporteur.linking.process.NegotiationProcess.Round;

/** Processes as text for reading. */
public final class ProcessTable {
  private ProcessTable() {}

  /** Each process with its names, members and rounds; a blank line between them. */
  public static String of(Collection<NegotiationProcess> processes) {
    return processes.stream().map(ProcessTable::of).collect(Collectors.joining("\n"));
  }

  private static String of(NegotiationProcess process) {
    StringBuilder text = new StringBuilder();
    text.append(process.name()).append("  ").append(process.records().size()).append(" records\n");
    line(
        text,
        "named",
        process.variants().stream()
            .map(variant -> variant.words() + " (" + variant.times() + ")")
            .toList());
    line(text, "parties", process.codes(Role.PARTY));
    line(text, "mediators", process.codes(Role.MEDIATOR));
    line(text, "hosts", process.codes(Role.HOST));
    line(text, "rounds", process.rounds().stream().map(ProcessTable::of).toList());
    return text.toString();
  }

  private static String of(Round round) {
    String days =
        round.first().equals(round.last())
            ? round.first().toString()
            : round.first() + " to " + round.last();
    String number = round.ordinal().isPresent() ? "no. " + round.ordinal().getAsInt() + " " : "";
    return number + days + (round.planned() ? " (planned)" : "");
  }

  private static void line(StringBuilder text, String heading, List<String> words) {
    if (!words.isEmpty()) {
      text.append(String.format("  %-10s ", heading)).append(String.join(", ", words)).append('\n');
    }
  }
}
