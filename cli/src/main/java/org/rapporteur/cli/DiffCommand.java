package org.rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rapporteur.records.EventRecords;
import org.rapporteur.records.Printable;
import org.rapporteur.store.RunDiff;
import org.rapporteur.store.RunDiff.Change;
import org.rapporteur.store.RunDiff.FieldChange;
import org.rapporteur.store.RunDiff.Summary;
import org.rapporteur.store.RunDiff.TypeCount;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two runs of a store. */
@Command(
    name = "diff",
    description = {
      "Compare what two runs made of the same stories: events added, gone and changed, field by"
          + " field.",
      "Exit code 1 when they differ."
    },
    footer = {
      "%nExamples:",
      "  rapporteur diff 1 2 --store corpus.duckdb",
      "  rapporteur diff 1 2 --store corpus.duckdb --format csv --out changes.csv"
    })
final class DiffCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("kind", "story", "sentence", "event", "field", "before", "after", "text");

  private final Console console;

  @Parameters(index = "0", paramLabel = "RUN1", description = "Number of the first run.")
  private int first;

  @Parameters(index = "1", paramLabel = "RUN2", description = "Number of the second run.")
  private int second;

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(
      names = "--explanations",
      description = "Count an event as changed also when another entry or path gave it.")
  private boolean explanations;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write. Standard output by default.")
  private Path out;

  DiffCommand(Console console) {
    this.console = console;
  }

  /** How differences are written. */
  enum Format {
    text,
    jsonl,
    csv
  }

  @Override
  public Integer call() {
    try (Store opened = Store.openToRead(store.file());
        Output output = Optional.ofNullable(out).map(StorySink::file).orElseGet(console::out)) {
      RunDiff diff = new RunDiff(opened, first, second, explanations);
      if (format == Format.csv) {
        output.line(CsvLine.ofTexts(HEADER));
      }
      Summary summary = diff.compare(change -> write(change, output));
      if (format == Format.text) {
        summary(summary, output);
      }
      output.complete();
      return summary.isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
  }

  private void write(Change change, Output output) {
    switch (format) {
      case jsonl -> output.line(EventRecords.line(json(change)));
      case csv -> csv(change, output);
      default -> text(change, output);
    }
  }

  private static ObjectNode json(Change change) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode node = nodes.objectNode();
    node.put("kind", word(change));
    ObjectNode fields = node.putObject("fields");
    for (FieldChange field : change.fields()) {
      ObjectNode values = fields.putObject(field.field());
      values.set("before", field.before());
      values.set("after", field.after());
    }
    node.set("before", change.before().orElse(nodes.nullNode()));
    node.set("after", change.after().orElse(nodes.nullNode()));
    return node;
  }

  private static void csv(Change change, Output output) {
    JsonNode record = change.record();
    List<FieldChange> fields = change.fields();
    if (fields.isEmpty()) {
      output.line(CsvLine.of(row(change, record, Optional.empty())));
    }
    for (FieldChange field : fields) {
      output.line(CsvLine.of(row(change, record, Optional.of(field))));
    }
  }

  private static List<Optional<String>> row(
      Change change, JsonNode record, Optional<FieldChange> field) {
    return List.of(
        Optional.of(word(change)),
        Optional.of(unicode(record.at("/cite_info/story").asText())),
        Optional.of(record.at("/text_info/sequence").asText()),
        Optional.of(record.path("event").asText()),
        field.map(FieldChange::field),
        field.map(value -> unicode(brief(value.before()))),
        field.map(value -> unicode(brief(value.after()))),
        Optional.of(unicode(record.path("text").asText())));
  }

  /** Line breaks may stay; CSV can quote them. */
  private static String unicode(String text) {
    return text.replace('\0', '\uFFFD');
  }

  private static String word(Change change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }

  private static void text(Change change, Output output) {
    JsonNode record = change.record();
    line(
        output,
        Words.of(
            "%-8s%s [%s]  %s  \"%s\"",
            word(change),
            record.at("/cite_info/story").asText(),
            record.at("/text_info/sequence").asText(),
            coded(record),
            record.path("event_text").asText()));
    for (FieldChange field : change.fields()) {
      line(
          output,
          Words.of(
              "        %s: %s => %s", field.field(), brief(field.before()), brief(field.after())));
    }
    line(output, "        " + record.path("text").asText());
    output.line("");
  }

  private static void line(Output output, String text) {
    output.line(Printable.of(text));
  }

  /** Such as {@code ACCUSE/allege ARM:GOV > AZE}. */
  private static String coded(JsonNode record) {
    String mode = record.path("mode").path(0).asText();
    return record.path("event").asText()
        + (mode.isEmpty() ? "" : "/" + mode)
        + " "
        + brief(record.path("actor"))
        + (record.path("recipient").isEmpty() ? "" : " > " + brief(record.path("recipient")));
  }

  /** A value in few words: of entities their codes, of anything else its JSON. */
  private static String brief(JsonNode value) {
    if (value.isArray()) {
      return value.isEmpty()
          ? "-"
          : StreamSupport.stream(value.spliterator(), false)
              .map(DiffCommand::brief)
              .collect(Collectors.joining(" + "));
    }
    if (value.has("entity_text")) {
      String sectors =
          StreamSupport.stream(value.path("sector").spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining("/"));
      String code = value.path("code").asText("").replace("null", "");
      return code.isEmpty() && sectors.isEmpty()
          ? value.path("entity_text").asText()
          : code + (sectors.isEmpty() ? "" : ":" + sectors);
    }
    if (value.isNull()) {
      return "-";
    }
    return value.isTextual() ? value.asText() : value.toString();
  }

  private void summary(Summary summary, Output output) {
    output.line(
        Words.of(
            "%,d stories coded by both runs%s%s",
            summary.stories(),
            only(summary.onlyFirst(), first),
            only(summary.onlySecond(), second)));
    TextTable table =
        new TextTable(
            output, List.of("event", "run " + first, "run " + second, "added", "gone", "changed"));
    new TreeMap<>(summary.types()).forEach((type, count) -> table.add(row(type, count)));
    summary.types().values().stream()
        .reduce(
            (a, b) ->
                new TypeCount(
                    a.before() + b.before(),
                    a.after() + b.after(),
                    a.added() + b.added(),
                    a.gone() + b.gone(),
                    a.changed() + b.changed()))
        .ifPresent(all -> table.add(row("all", all)));
    table.end();
    if (!summary.fields().isEmpty()) {
      output.line(
          "changed fields: "
              + summary.fields().entrySet().stream()
                  .sorted(
                      Map.Entry.<String, Long>comparingByValue()
                          .reversed()
                          .thenComparing(Map.Entry.comparingByKey()))
                  .map(field -> field.getKey() + " " + field.getValue())
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String only(long stories, int run) {
    return stories == 0 ? "" : Words.of(", %,d only by run %d", stories, run);
  }

  private static List<Optional<String>> row(String type, TypeCount count) {
    return List.of(
        Optional.of(type),
        Optional.of(String.valueOf(count.before())),
        Optional.of(String.valueOf(count.after())),
        Optional.of(String.valueOf(count.added())),
        Optional.of(String.valueOf(count.gone())),
        Optional.of(String.valueOf(count.changed())));
  }
}
