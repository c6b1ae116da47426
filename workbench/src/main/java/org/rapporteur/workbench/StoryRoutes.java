package org.rapporteur.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.GraphRepair;
import org.rapporteur.coder.language.LanguageAnalyzer.Parse;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.workbench.desk.CodingDesk;
import org.rapporteur.workbench.desk.CodingDesk.Progress;
import org.rapporteur.workbench.desk.Pasted;
import org.rapporteur.workbench.story.StoryView;
import org.rapporteur.workbench.web.Problem;

/** The pages on which a text is pasted, coded and read. */
final class StoryRoutes {
  private final Coder coder;
  private final CodingDesk desk;
  private final ExampleStories examples;
  private final Pages pages;

  StoryRoutes(Coder coder, CodingDesk desk, ExampleStories examples, Pages pages) {
    this.coder = coder;
    this.desk = desk;
    this.examples = examples;
    this.pages = pages;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", request -> home(request, ""));
    routes.post("/code", this::code);
    routes.get("/coded/{id}", this::story);
    routes.get("/coded/{id}/progress", this::progress);
    routes.get("/coded/{id}/sentences/{number}/tree", this::tree);
  }

  private void home(Context request, String error) {
    pages.show(
        request,
        "home",
        "Read a report",
        Map.of(
            "home",
            new HomeView(
                error,
                typed(request, "text"),
                typed(request, "title"),
                typed(request, "publisher"),
                typed(request, "date"),
                examples.list())));
  }

  private void code(Context request) {
    try {
      Article article = given(request);
      if (!desk.submit(article)) {
        throw new Problem(503, "Busy", "Too many texts wait; try again in a minute.");
      }
      request.redirect("/coded/" + article.id(), HttpStatus.SEE_OTHER);
    } catch (Problem problem) {
      request.status(problem.status());
      home(request, problem.detail());
    }
  }

  private Article given(Context request) {
    String example = typed(request, "example");
    if (!example.isEmpty()) {
      return examples
          .named(example)
          .map(ExampleStories.Example::article)
          .orElseThrow(() -> Problem.notFound("The example " + example));
    }
    return Pasted.story(
        typed(request, "text"),
        typed(request, "title"),
        typed(request, "publisher"),
        typed(request, "date"));
  }

  private static String typed(Context request, String field) {
    String value = request.formParam(field);
    return value == null ? "" : value;
  }

  private void story(Context request) {
    String id = request.pathParam("id");
    Progress progress = progressOf(id);
    if (progress instanceof Progress.Ready ready) {
      Article article = ready.story().article();
      pages.show(
          request,
          "story",
          article.title().orElse("Report"),
          Map.of("address", "/coded/" + id, "story", StoryView.of(ready.story())));
    } else if (progress instanceof Progress.Working working) {
      pages.show(
          request,
          "working",
          "Reading the report",
          Map.of("id", id, "done", working.done(), "all", working.all()));
    } else if (progress instanceof Progress.Failed failed) {
      throw new Problem(500, "Not coded", failed.reason());
    }
  }

  private void progress(Context request) {
    Progress progress = progressOf(request.pathParam("id"));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (progress instanceof Progress.Working working) {
      json.put("done", working.done()).put("all", working.all()).put("ready", false);
    } else {
      json.put("ready", true);
    }
    request.header("Cache-Control", "no-store").contentType("application/json");
    request.result(json.toString());
  }

  private Progress progressOf(String id) {
    return desk.progress(id).orElseThrow(() -> Problem.notFound("This text"));
  }

  private CodedStory ready(String id) {
    if (progressOf(id) instanceof Progress.Ready ready) {
      return ready.story();
    }
    throw Problem.notFound("This text");
  }

  /** The words of a sentence with the tree that the coder read. */
  private void tree(Context request) {
    List<Sentence> sentences = ready(request.pathParam("id")).sentences();
    int number = number(request.pathParam("number"));
    if (number >= sentences.size()) {
      throw Problem.notFound("Sentence " + number);
    }
    Sentence sentence = sentences.get(number);
    Parse parse = coder.language().parse(sentence);
    if (!(parse instanceof Parse.Parsed parsed)) {
      throw new Problem(422, "No tree", "The sentence is too long to be parsed.");
    }
    ParsedSentence repaired = GraphRepair.repaired(new ParsedSentence(sentence, parsed.graph()));
    DependencyGraph graph = repaired.graph();
    ArrayNode words = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = repaired.token(i);
      words
          .addObject()
          .put("word", token.text())
          .put("tag", token.tag())
          .put("head", graph.head(i))
          .put("relation", graph.relation(i));
    }
    request.contentType("application/json").result(words.toString());
  }

  private static int number(String digits) {
    try {
      return Integer.parseUnsignedInt(digits);
    } catch (NumberFormatException e) {
      throw Problem.bad("\"" + digits + "\" is not the number of a sentence.");
    }
  }
}
