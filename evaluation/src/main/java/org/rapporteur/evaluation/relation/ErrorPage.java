package org.rapporteur.evaluation.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.evaluation.relation.MarkedSentence.Piece;

/**
 * The report of misses as one HTML page. It needs no network, and its script only filters: without
 * it all misses are shown. The page may run no other script than its own.
 */
final class ErrorPage {
  private static final String NOTHING = "nothing";

  private final ErrorReport report;
  private final Html page = new Html();
  private final List<Miss> ordered;

  /** The place of each miss on the page; also its anchor. */
  private final Map<Miss, Integer> numbers = new IdentityHashMap<>();

  /** A gold class and what it was coded as. */
  private record Cell(RelationClass gold, Optional<RelationClass> coded) {
    static Cell of(Miss miss) {
      return new Cell(miss.gold(), miss.prediction().predicted());
    }

    String words() {
      return gold + " coded as " + codedName();
    }

    String codedName() {
      return coded.map(Enum::name).orElse(NOTHING);
    }
  }

  ErrorPage(ErrorReport report) {
    this.report = report;
    this.ordered =
        Arrays.stream(MissReason.values()).flatMap(reason -> report.of(reason).stream()).toList();
    for (Miss miss : ordered) {
      numbers.put(miss, numbers.size() + 1);
    }
  }

  String html() {
    String style = resource("error-report.css");
    String script = resource("error-report.js");
    page.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").line().open("head").line();
    page.open("meta", "charset", "utf-8").line();
    page.open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script))
        .line();
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.element("title", "Missed relations of " + report.name()).line();
    page.open("style").trusted(style).close("style").line();
    page.close("head").line().open("body").line();
    page.element("a", "Skip to the misses", "class", "skip", "href", "#misses").line();
    header();
    page.open("main").line();
    counts();
    matrix();
    filter();
    page.open("div", "id", "misses", "tabindex", "-1").line();
    for (MissReason reason : MissReason.values()) {
      section(reason);
    }
    page.close("div").line().close("main").line();
    page.open("script").trusted(script).close("script").line();
    page.close("body").line().close("html").line();
    return page.toString();
  }

  private void header() {
    RelationScores scores = report.scores();
    page.open("header").line();
    page.open("h1").text("Missed relations of ").element("code", report.name()).close("h1").line();
    page.element(
            "p",
            String.format(
                Locale.ROOT,
                "%d of %d missed. Accuracy %.3f, macro-F1 %.3f, coverage %.3f.",
                report.misses().size(),
                scores.total(),
                scores.accuracy(),
                scores.macroF1(),
                scores.coverage()))
        .line();
    page.close("header").line();
  }

  private void counts() {
    Map<MissReason, Map<RelationClass, Integer>> counts = report.counts();
    page.open("section", "aria-labelledby", "counts").line();
    page.element("h2", "Reasons", "id", "counts").line();
    page.open(
        "div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", "counts");
    page.open("table").line();
    page.element("caption", "Misses by reason and gold class; a reason leads to its misses.");
    page.open("thead").open("tr").element("th", "gold", "scope", "col");
    counts
        .keySet()
        .forEach(
            reason ->
                page.open("th", "scope", "col")
                    .element("a", reason.title(), "href", "#" + anchor(reason))
                    .close("th"));
    page.element("th", "all", "scope", "col").close("tr").close("thead").line().open("tbody");
    for (RelationClass gold : RelationClass.values()) {
      int all = counts.values().stream().mapToInt(column -> column.getOrDefault(gold, 0)).sum();
      if (all > 0) {
        page.line().open("tr").element("th", gold.name(), "scope", "row");
        counts.values().forEach(column -> number(column.getOrDefault(gold, 0)));
        number(all);
        page.close("tr");
      }
    }
    page.close("tbody").line().open("tfoot").open("tr").element("th", "all", "scope", "row");
    counts
        .values()
        .forEach(column -> number(column.values().stream().mapToInt(Integer::intValue).sum()));
    number(report.misses().size());
    page.close("tr").close("tfoot").close("table").close("div").line().close("section").line();
  }

  private void number(int count) {
    if (count == 0) {
      page.element("td", "\u00b7", "class", "none");
    } else {
      page.element("td", String.valueOf(count));
    }
  }

  /** Each count of misses leads to the first of them, and each of these to the next. */
  private void matrix() {
    Map<Cell, List<Miss>> cells = cells();
    Map<RelationClass, Map<Optional<RelationClass>, Integer>> confusion =
        report.scores().confusion();
    List<RelationClass> classes = Arrays.asList(RelationClass.values());
    page.open("section", "aria-labelledby", "confusion").line();
    page.element("h2", "Confusion matrix", "id", "confusion").line();
    page.open(
        "div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", "confusion");
    page.open("table", "class", "matrix").line();
    page.element(
        "caption",
        "Rows are gold classes, columns what was coded. A number beside the diagonal leads to its"
            + " misses.");
    page.open("thead").open("tr").element("th", "gold", "scope", "col");
    classes.forEach(coded -> columnHead(coded.name()));
    columnHead(NOTHING);
    page.close("tr").close("thead").line().open("tbody");
    confusion.forEach(
        (gold, row) -> {
          page.line().open("tr").element("th", gold.name(), "scope", "row");
          for (RelationClass coded : classes) {
            cell(new Cell(gold, Optional.of(coded)), row, cells);
          }
          cell(new Cell(gold, Optional.empty()), row, cells);
          page.close("tr");
        });
    page.close("tbody").close("table").close("div").line().close("section").line();
  }

  private void columnHead(String name) {
    page.open("th", "scope", "col").element("span", name).close("th");
  }

  private void cell(
      Cell cell, Map<Optional<RelationClass>, Integer> row, Map<Cell, List<Miss>> misses) {
    int count = row.getOrDefault(cell.coded(), 0);
    List<Miss> here = misses.getOrDefault(cell, List.of());
    if (here.isEmpty()) {
      boolean right = cell.coded().filter(cell.gold()::equals).isPresent();
      String shown = count == 0 ? "\u00b7" : String.valueOf(count);
      page.element("td", shown, "class", right ? "right" : "none");
      return;
    }
    page.open("td");
    page.element(
        "a",
        String.valueOf(count),
        "href",
        "#" + anchor(here.get(0)),
        "data-gold",
        cell.gold().name(),
        "data-coded",
        cell.codedName(),
        "aria-label",
        count + " " + cell.words());
    page.close("td");
  }

  private Map<Cell, List<Miss>> cells() {
    Map<Cell, List<Miss>> cells = new LinkedHashMap<>();
    for (Miss miss : ordered) {
      cells.computeIfAbsent(Cell.of(miss), key -> new ArrayList<>()).add(miss);
    }
    return cells;
  }

  /** Hidden until the script makes it work. */
  private void filter() {
    page.open("form", "id", "filter", "hidden", "hidden").line();
    choice("gold", "Gold", Arrays.stream(RelationClass.values()).map(Enum::name).toList());
    List<String> coded =
        Stream.concat(Arrays.stream(RelationClass.values()).map(Enum::name), Stream.of(NOTHING))
            .toList();
    choice("coded", "Coded", coded);
    choice("reason", "Reason", report.counts().keySet().stream().map(MissReason::title).toList());
    page.open("label").text("Words ").open("input", "type", "search", "name", "words");
    page.close("label").line();
    page.element("button", "Show all", "type", "reset").line();
    page.open("output", "name", "shown", "aria-live", "polite").close("output").line();
    page.close("form").line();
  }

  private void choice(String name, String label, List<String> values) {
    page.open("label").text(label + " ").open("select", "name", name);
    page.element("option", "all", "value", "");
    values.forEach(value -> page.element("option", value, "value", value));
    page.close("select").close("label").line();
  }

  private void section(MissReason reason) {
    List<Miss> misses = report.of(reason);
    if (misses.isEmpty()) {
      return;
    }
    page.open("section", "class", "reason", "aria-labelledby", anchor(reason)).line();
    page.element("h2", capital(reason.title()) + ": " + misses.size(), "id", anchor(reason)).line();
    page.element("p", reason.meaning()).line();
    misses.forEach(this::miss);
    page.close("section").line();
  }

  private void miss(Miss miss) {
    Prediction prediction = miss.prediction();
    Cell cell = Cell.of(miss);
    page.open(
            "article",
            "id",
            anchor(miss),
            "data-gold",
            cell.gold().name(),
            "data-coded",
            cell.codedName(),
            "data-reason",
            miss.reason().title())
        .line();
    page.open("h3");
    page.element("a", prediction.relation().uid(), "href", "#" + anchor(miss), "class", "uid");
    page.text(" ").element("span", cell.gold().name(), "class", "gold");
    page.element("span", " coded as ", "class", "as");
    page.element("span", cell.codedName(), "class", "coded").close("h3").line();
    sentence(MarkedSentence.of(prediction));
    page.open("dl").line();
    RecordWords.of(prediction).forEach(this::described);
    page.close("dl").line();
    next(miss)
        .ifPresent(
            other ->
                page.open("p", "class", "next")
                    .element("a", "Next " + cell.words(), "href", "#" + anchor(other))
                    .close("p")
                    .line());
    page.close("article").line();
  }

  private Optional<Miss> next(Miss miss) {
    return ordered.stream()
        .skip(numbers.getOrDefault(miss, ordered.size()))
        .filter(other -> Cell.of(other).equals(Cell.of(miss)))
        .findFirst();
  }

  private void described(RecordWords.Labelled words) {
    page.open("div").element("dt", words.label());
    words.lines().forEach(line -> page.element("dd", line));
    page.close("div").line();
  }

  private void sentence(MarkedSentence sentence) {
    page.open("p", "class", "sentence");
    for (Piece piece : sentence.pieces()) {
      page.trusted(piece.source().begins() ? "<sub>source&nbsp;</sub>" : "");
      page.trusted(piece.target().begins() ? "<sub>target&nbsp;</sub>" : "");
      String classes =
          (piece.source().isInside() ? "s " : "")
              + (piece.target().isInside() ? "t " : "")
              + (piece.trigger() ? "trigger" : "");
      if (classes.isEmpty()) {
        page.text(piece.text());
      } else {
        page.element("mark", piece.text(), "class", classes.strip());
      }
    }
    page.close("p").line();
  }

  private String anchor(Miss miss) {
    return "miss-" + numbers.get(miss);
  }

  private static String anchor(MissReason reason) {
    return reason.title().replace(' ', '-');
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String resource(String name) {
    try (InputStream in = ErrorPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a page names the only script, or the only style, that it may use. */
  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
