package org.rapporteur.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.corenlp.CoreNlpAnalyzer;
import org.rapporteur.corenlp.SuTimeTagger;
import org.rapporteur.knowledge.DataFiles;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.workbench.web.Guard;

class WorkbenchTest {
  private static final String STORY =
      "Kenya expelled two Somali diplomats on Monday. The weather was fine.";
  private static final String TOKEN = "a long token";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Workbench open;
  private static Workbench guarded;
  private static Workbench.Parts parts;

  @BeforeAll
  static void start() {
    DataFiles files = DataFiles.bundled();
    Knowledge knowledge = Knowledge.of(files);
    Coder coder =
        new Coder(
            CoreNlpAnalyzer.load(),
            new SuTimeTagger(),
            knowledge.gazetteer(),
            knowledge.actors(),
            knowledge.lexicon(),
            knowledge.ontology(),
            "test");
    parts =
        new Workbench.Parts(
            coder,
            "test",
            files,
            new ExampleStories(
                List.of(
                    new ExampleStories.Example(
                        "expulsion", "An expulsion", Article.of("expulsion", STORY)))));
    open = Workbench.start(Options.loopback(0), parts);
    guarded = Workbench.start(new Options("127.0.0.1", 0, Optional.of(TOKEN)), parts);
  }

  @AfterAll
  static void stop() {
    open.close();
    guarded.close();
  }

  private static HttpRequest.Builder to(Workbench server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> get(String path) {
    return send(to(open, path));
  }

  private static HttpRequest.Builder form(Workbench server, String path, Map<String, String> form) {
    return to(server, path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                form.entrySet().stream()
                    .map(
                        field ->
                            field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"))));
  }

  /** Pastes a text and waits for its page. */
  private static HttpResponse<String> coded(Map<String, String> form) {
    String address = address(form);
    for (int i = 0; i < 600; i++) {
      if (get(address + "/progress").body().contains("\"ready\":true")) {
        return get(address);
      }
      pause();
    }
    throw new IllegalStateException("not ready after a minute");
  }

  private static String address(Map<String, String> form) {
    HttpResponse<String> answer = send(form(open, "/code", form));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aPastedReportIsShownWithItsWordsMarkedAndItsRecords() {
    String page = coded(Map.of("text", STORY, "date", "2026-03-04", "title", "Envoys")).body();

    assertThat(page)
        .contains("<h1>Envoys</h1>")
        .containsPattern("<span class=\"mark actor\" data-records=\"[^\"]+\">Kenya</span>")
        .containsPattern("<span class=\"mark trigger\"[^>]*>expelled</span>")
        .contains("SANCTION/expel")
        .contains("2026-03-02")
        .contains("<summary>no event</summary>");
  }

  @Test
  void anExampleIsOneClickAway() {
    assertThat(get("/").body()).contains("An expulsion");
    assertThat(coded(Map.of("example", "expulsion")).body()).contains("SANCTION/expel");
  }

  @Test
  void markupInAReportIsText() {
    String attack = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";
    String page =
        coded(
                Map.of(
                    "text",
                    "Kenya" + attack + " expelled two Somali diplomats. " + attack,
                    "title",
                    attack,
                    "publisher",
                    attack))
            .body();

    assertThat(page).doesNotContain("<script>alert").doesNotContain("<img");
    assertThat(page).contains("&lt;script&gt;alert(1)");
  }

  @Test
  void whatWasTypedWrongStaysInTheForm() {
    HttpResponse<String> answer =
        send(form(open, "/code", Map.of("text", STORY, "date", "yesterday")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The date must look like").contains(STORY);
    assertThat(send(form(open, "/code", Map.of("text", "  "))).statusCode()).isEqualTo(400);
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    HttpResponse<String> answer =
        send(form(open, "/code", Map.of("text", "peace ".repeat(200_000))));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("rapporteur ingest");
  }

  @Test
  void theTreeOfASentenceIsGivenForDrawing() {
    String address = address(Map.of("text", STORY));
    coded(Map.of("text", STORY));

    assertThat(get(address + "/sentences/0/tree").body())
        .contains("{\"word\":\"Kenya\",\"tag\":\"NNP\",\"head\":1,\"relation\":\"nsubj\"}");
    assertThat(get(address + "/sentences/9/tree").statusCode()).isEqualTo(404);
    assertThat(get(address + "/sentences/x/tree").statusCode()).isEqualTo(400);
  }

  @Test
  void anEntryOfTheLexiconIsShownInItsFile() {
    assertThat(get("/lexicon/lexicon/senses/sanction.yml?line=3").body())
        .contains("<li id=\"l3\" class=\"shown\">");
    assertThat(get("/lexicon/..%2F..%2Fpom.xml").statusCode()).isIn(400, 404);
    assertThat(get("/lexicon/none.yml").statusCode()).isEqualTo(404);
  }

  @Test
  void everyAnswerTellsTheBrowserToRunNothingForeign() {
    for (String path : List.of("/", "/nowhere", "/assets/workbench.js", "/api/v1/health")) {
      assertThat(get(path).headers().map())
          .as(path)
          .containsKey("content-security-policy")
          .containsEntry("x-content-type-options", List.of("nosniff"));
    }
  }

  @Test
  void pagesOfOthersCannotAct() {
    assertThat(
            send(form(open, "/code", Map.of("text", STORY)).header("Origin", "http://evil.example"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(form(open, "/code", Map.of("text", STORY)).header("Sec-Fetch-Site", "cross-site"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(form(open, "/code", Map.of("text", STORY))
                    .header("Origin", "http://127.0.0.1:" + open.port()))
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void withATokenNobodyEntersWithoutIt() {
    assertThat(send(to(guarded, "/")).statusCode()).isEqualTo(401);
    assertThat(send(to(guarded, "/").header("Authorization", "Bearer wrong")).statusCode())
        .isEqualTo(401);
    assertThat(send(to(guarded, "/").header("Authorization", "Bearer " + TOKEN)).statusCode())
        .isEqualTo(200);
    assertThat(send(form(guarded, "/enter", Map.of("token", "wrong"))).statusCode()).isEqualTo(401);
    HttpResponse<String> entered = send(form(guarded, "/enter", Map.of("token", TOKEN)));
    assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly")
        .contains("SameSite=Strict");
  }

  @Test
  void othersAreLetInOnlyWithAToken() {
    assertThatThrownBy(() -> new Guard("0.0.0.0", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPortThatIsTakenIsTold() {
    assertThatThrownBy(() -> Workbench.start(Options.loopback(open.port()), parts))
        .isInstanceOf(Workbench.CannotListen.class)
        .hasMessageContaining("port " + open.port());
  }

  @Test
  void programsGetProblemsAsJson() {
    HttpResponse<String> answer = get("/api/v1/nothing");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":404");
  }
}
