package org.rapporteur.linking.commitment;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.linking.Table;
import org.rapporteur.linking.event.Deadline;
import org.rapporteur.linking.event.EventView;

/** Finds the records that are promises, plans, demands and threats. */
final class CommitmentReader {
  private final List<Content> contents =
      Table.beside(CommitmentReader.class, "contents.tsv").stream().map(Content::of).toList();

  /** A row of {@code contents.tsv}. */
  private record Content(
      EventType event, String mode, String cameo, List<String> words, Rule.Coded content) {
    static Content of(Table.Row row) {
      return new Content(
          EventType.valueOf(row.get("event")),
          row.get("mode"),
          row.get("cameo"),
          row.words("word"),
          Rule.Coded.parse(row.get("content")));
    }

    boolean fits(EventView record) {
      return event == record.type()
          && (mode.equals("*") || record.mode().map(mode::equals).orElse(false))
          && (words.contains("*")
              || List.of(record.trigger().split(" ")).stream().anyMatch(words::contains))
          && (cameo.equals("*")
              || record.cameo().map(code -> code.startsWith(cameo)).orElse(false));
    }
  }

  /** The commitment that a record is, if it is one. */
  Optional<Commitment> read(EventView record) {
    return kind(record)
        .flatMap(
            kind ->
                content(record)
                    .map(
                        content ->
                            new Commitment(
                                record.id(),
                                kind,
                                record,
                                record.actors(),
                                record.recipients(),
                                content,
                                deadline(record),
                                List.of())));
  }

  private static Optional<Kind> kind(EventView record) {
    Status status = record.status();
    // "by June" may be read as the June before; what is still due is no history.
    boolean due = status == Status.HISTORICAL && record.deadline().isPresent();
    boolean said = status == Status.HAPPENED || status == Status.ONGOING || due;
    return switch (record.type()) {
      case AGREE ->
          said ? Optional.of(Kind.PROMISE) : Optional.of(Kind.PLAN).filter(k -> record.isPlan());
      case REQUEST -> Optional.of(Kind.DEMAND).filter(k -> said);
      case THREATEN -> Optional.of(Kind.THREAT).filter(k -> said);
      case CONCEDE -> Optional.of(Kind.PROMISE).filter(k -> status == Status.PLANNED || due);
      default -> Optional.of(Kind.PLAN).filter(k -> status == Status.PLANNED);
    };
  }

  private Optional<EventView.ContentView> content(EventView record) {
    if (record.content().isPresent()) {
      return record.content();
    }
    Optional<Rule.Coded> known =
        contents.stream().filter(content -> content.fits(record)).map(Content::content).findFirst();
    Optional<Rule.Coded> itself =
        record.type().hasContent()
            ? Optional.empty()
            : Optional.of(new Rule.Coded(record.type(), record.mode()));
    boolean asked = record.type() == EventType.REQUEST;
    return known
        .or(() -> itself)
        .map(
            coded ->
                new EventView.ContentView(
                    coded.type(),
                    coded.mode(),
                    asked ? record.recipients() : record.actors(),
                    asked ? List.of() : record.recipients()));
  }

  /** The deadline that the words give; for a plan also the day that it is planned for. */
  private static Optional<Deadline> deadline(EventView record) {
    return record
        .deadline()
        .or(
            () ->
                record
                    .end()
                    .or(record::start)
                    .filter(day -> record.storyDay().filter(day::isAfter).isPresent())
                    .map(day -> new Deadline(day, day.toString())));
  }
}
