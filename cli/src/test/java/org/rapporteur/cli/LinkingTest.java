package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.article.Article;
import org.rapporteur.linking.event.EventView;
import org.rapporteur.linking.event.EventViews;
import org.rapporteur.linking.process.ProcessFinder;
import org.rapporteur.linking.process.ProcessMention;

/** What is found across stories, from their text. */
class LinkingTest {
  private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

  @TempDir private Path directory;

  private static List<String> namings(String text) {
    return new ProcessFinder()
        .in(Shared.code(Article.of("s", text).withPublished(DAY))).stream()
            .map(naming -> naming.place() + ": " + naming.words())
            .toList();
  }

  private static List<EventView> views(String text) {
    return new EventViews(Shared.engine().times())
        .of(Shared.code(Article.of("s", text).withPublished(DAY)));
  }

  private static String deadline(String text) {
    return views(text).stream()
        .flatMap(event -> event.deadline().stream())
        .map(due -> due.day().toString())
        .findFirst()
        .orElse("none");
  }

  private Path stories() throws IOException {
    Path file = directory.resolve("stories.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","date":"2018-03-06","text":"Turkish warplanes bombed Kurdish positions in Iraq on Monday, killing 12 fighters. Russia promised to withdraw its troops from Georgia by June."}
        {"id":"b","date":"2018-03-07","text":"Turkey's air force struck Kurdish camps in Iraq on Monday, killing 15 fighters. Russia, Turkey and Iran met for the Astana talks on Tuesday."}
        """);
    return file;
  }

  private static List<JsonNode> lines(Shared.Captured run) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  @Test
  void negotiationsAreFoundByTheirPlaceInManyForms() {
    assertThat(namings("Iran rejected the Astana process."))
        .containsExactly("Astana: Astana process");
    assertThat(namings("Iran left the Astana peace talks."))
        .containsExactly("Astana: Astana peace talks");
    assertThat(namings("The talks in Astana have failed."))
        .containsExactly("Astana: talks in Astana");
    assertThat(namings("Russia will host the Sochi congress."))
        .containsExactly("Sochi: Sochi congress");
    assertThat(namings("The Geneva II conference failed.")).hasSize(1);
    assertThat(namings("A bomb went off in Astana. Iran held talks in Astana.")).isEmpty();
  }

  @Test
  void ordinalOfARoundIsRead() {
    List<ProcessMention> found =
        new ProcessFinder()
            .in(Shared.code(Article.of("s", "Iran came to the eighth round of the Astana talks.")));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).ordinal()).hasValue(8);
  }

  @Test
  void deadlinesAreReadFromTheWords() {
    assertThat(deadline("Russia promised to withdraw its troops from Georgia by June."))
        .isEqualTo("2018-06-30");
    assertThat(deadline("Turkey threatened to bomb Syria within 48 hours."))
        .isEqualTo("2018-03-07");
    assertThat(deadline("Turkey threatened to bomb Syria within two days."))
        .isEqualTo("2018-03-07");
    assertThat(deadline("Turkey threatened to bomb Syria.")).isEqualTo("none");
  }

  @Test
  void linkWritesOneLineForEachEventWithItsReports() throws IOException {
    Shared.Captured run = Shared.surroundings("", Map.of());

    int exit = run.run("link", "--quiet", "--format", "jsonl", stories().toString());

    assertThat(exit).isEqualTo(Exit.OK);
    JsonNode strike =
        lines(run).stream()
            .filter(line -> line.path("event").asText().equals("ASSAULT"))
            .findFirst()
            .orElseThrow();
    assertThat(strike.path("reports")).hasSize(2);
    assertThat(strike.path("disagreements").path(0).path("about").asText()).isEqualTo("dead");
  }

  @Test
  void linkTableShowsWhatReportsDifferIn() throws IOException {
    Shared.Captured run = Shared.surroundings("", Map.of());

    run.run("link", "--quiet", stories().toString());

    assertThat(run.out())
        .contains("2 records, 2 stories")
        .contains("differ in dead: 12 (1), 15 (1)");
  }

  @Test
  void commitmentsListsWhatIsOverdueOnADay() throws IOException {
    Shared.Captured early = Shared.surroundings("", Map.of());
    early.run("commitments", "--quiet", "--overdue", "--at", "2018-06-30", stories().toString());
    Shared.Captured late = Shared.surroundings("", Map.of());
    late.run(
        "commitments",
        "--quiet",
        "--overdue",
        "--at",
        "2018-07-01",
        "--actor",
        "rus",
        stories().toString());
    Shared.Captured other = Shared.surroundings("", Map.of());
    other.run("commitments", "--quiet", "--actor", "TUR", stories().toString());

    assertThat(early.out()).isEmpty();
    assertThat(late.out()).contains("RUS > GEO  RETREAT/withdraw  by 2018-06-30  overdue");
    assertThat(other.out()).isEmpty();
  }

  @Test
  void commitmentsAreWrittenAsJson() throws IOException {
    Shared.Captured run = Shared.surroundings("", Map.of());

    run.run("commitments", "--quiet", "--format", "jsonl", stories().toString());

    assertThat(lines(run)).hasSize(1);
    assertThat(lines(run).get(0).path("deadline").asText()).isEqualTo("2018-06-30");
    assertThat(lines(run).get(0).path("content").path("event").asText()).isEqualTo("RETREAT");
  }

  @Test
  void processesListsPartiesAndRounds() throws IOException {
    Shared.Captured table = Shared.surroundings("", Map.of());
    table.run("processes", "--quiet", stories().toString());
    Shared.Captured json = Shared.surroundings("", Map.of());
    json.run("processes", "--quiet", "--format", "jsonl", stories().toString());

    assertThat(table.out()).contains("Astana process", "IRN, RUS, TUR", "2018-03-06");
    assertThat(lines(json).get(0).path("process").asText()).isEqualTo("astana");
  }

  @Test
  void markedStoriesAreLinkedNoWorseThanBefore() {
    Shared.Captured run = Shared.surroundings("", Map.of());

    run.run("evaluate", "links", Path.of("..", "eval", "links", "dev.txt").toString());

    assertThat(figure(run.out(), "precision")).isGreaterThanOrEqualTo(0.95);
    assertThat(figure(run.out(), "recall")).isGreaterThanOrEqualTo(0.8);
  }

  private static double figure(String report, String name) {
    return report
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
