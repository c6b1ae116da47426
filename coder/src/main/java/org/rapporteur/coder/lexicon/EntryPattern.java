package org.rapporteur.coder.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry asks for, on one line and in the notation of the lexicon files. */
public final class EntryPattern {
  private static final int MOST_TRIGGERS = 6;

  private EntryPattern() {}

  /** Such as {@code verb send, noun dispatch where agent: state, patient: [@aid, !@weapons]}. */
  public static String of(Entry entry) {
    String triggers =
        entry.triggers().stream()
            .map(trigger -> trigger.kind().name().toLowerCase(Locale.ROOT) + " " + trigger.head())
            .distinct()
            .limit(MOST_TRIGGERS)
            .collect(Collectors.joining(", "));
    String where = entry.where().stream().map(EntryPattern::line).collect(Collectors.joining(", "));
    return where.isEmpty() ? triggers : triggers + " where " + where;
  }

  private static String line(RoleConstraint line) {
    List<String> values =
        Stream.concat(
                line.anyOf().stream().map(EntryPattern::value),
                line.noneOf().stream().map(constraint -> "!" + value(constraint)))
            .toList();
    String list = values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
    return String.join("|", line.roles()) + ": " + list;
  }

  private static String value(Constraint constraint) {
    if (constraint instanceof Constraint.OfKind kind) {
      return kind.kind().name().toLowerCase(Locale.ROOT);
    }
    if (constraint instanceof Constraint.InClass noun) {
      return "@" + noun.name();
    }
    if (constraint instanceof Constraint.Lemma lemma) {
      return lemma.lemma();
    }
    return constraint instanceof Constraint.Absent ? "absent" : "any";
  }
}
