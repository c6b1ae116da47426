package org.rapporteur.linking.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.linking.Table;

/**
 * A row of {@code rules.tsv}: which later event does what to which commitment.
 *
 * @param content what it is about; empty for any
 * @param bySayer whether the sayer does the later event, not the doer of the content
 * @param aboutContent whether the later event is itself about an event of the content's type
 * @param first an example of the commitment
 * @param later an example of the event
 */
public record Rule(
    Set<Kind> kinds,
    List<Coded> content,
    boolean bySayer,
    List<Coded> events,
    boolean aboutContent,
    Outcome outcome,
    String words,
    String first,
    String later,
    String where) {

  public Rule {
    kinds = Set.copyOf(kinds);
    content = List.copyOf(content);
    events = List.copyOf(events);
  }

  /** A type, or a type in one mode. */
  public record Coded(EventType type, Optional<String> mode) {
    static Coded parse(String words) {
      String[] parts = words.split("/", 2);
      return new Coded(
          EventType.valueOf(parts[0]), parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    boolean fits(EventType otherType, Optional<String> otherMode) {
      return type == otherType && (mode.isEmpty() || mode.equals(otherMode));
    }
  }

  /** All rules, in the order of the file. */
  public static List<Rule> all() {
    return Table.beside(Rule.class, "rules.tsv").stream().map(Rule::of).toList();
  }

  private static Rule of(Table.Row row) {
    return new Rule(
        row.words("kind").stream()
            .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()),
        row.get("content").equals("*")
            ? List.of()
            : row.words("content").stream().map(Coded::parse).toList(),
        row.get("by").equals("sayer"),
        row.words("event").stream().map(Coded::parse).toList(),
        row.get("about").equals("content"),
        Outcome.valueOf(row.get("outcome").toUpperCase(Locale.ROOT)),
        row.get("words"),
        row.get("first"),
        row.get("later"),
        row.where());
  }
}
