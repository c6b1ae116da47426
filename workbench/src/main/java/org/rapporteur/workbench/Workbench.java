package org.rapporteur.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.coder.story.Coder;
import org.rapporteur.knowledge.DataFiles;
import org.rapporteur.workbench.desk.CodingDesk;
import org.rapporteur.workbench.web.Guard;
import org.rapporteur.workbench.web.Problem;

/** The server of the workbench. */
public final class Workbench implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Workbench.class.getName());

  /** The largest request, in bytes; a text of the longest size in UTF-8, URL-encoded, fits. */
  private static final long LARGEST_REQUEST = 12_000_000;

  /** A visitor who sends or reads nothing for so long is let go, in milliseconds. */
  private static final long IDLE = 30_000;

  private final Javalin server;
  private final CodingDesk desk;
  private final Pages pages;
  private final Guard guard;

  /**
   * What the workbench works with.
   *
   * @param version program, parser and knowledge
   * @param knowledge the data files behind the coder, which the pages show
   */
  public record Parts(Coder coder, String version, DataFiles knowledge, ExampleStories examples) {}

  private Workbench(Options options, Parts parts) {
    this.desk = new CodingDesk(parts.coder());
    this.pages = new Pages(parts.version());
    this.guard = new Guard(options.host(), options.token());
    this.server = Javalin.create(config -> configure(config, options, parts));
  }

  /**
   * Starts the server.
   *
   * @throws CannotListen when the port is taken or the host is none of this machine
   */
  public static Workbench start(Options options, Parts parts) {
    Workbench workbench = new Workbench(options, parts);
    try {
      workbench.server.start(options.host(), options.port());
      return workbench;
    } catch (JavalinException e) {
      workbench.close();
      throw new CannotListen(options, e);
    }
  }

  /** The server cannot listen where it should. */
  public static final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CannotListen(Options options, Throwable cause) {
      super(
          "cannot listen on port "
              + options.port()
              + " of "
              + options.host()
              + ": it is taken, or not on this machine",
          cause);
    }
  }

  /** The port on which it listens. */
  public int port() {
    return server.port();
  }

  private void configure(JavalinConfig config, Options options, Parts parts) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.generateEtags = true;
    config.jetty.host = options.host();
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyHttpConfiguration(http -> http.setIdleTimeout(IDLE));
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/assets";
          files.directory = "/org/rapporteur/workbench/assets";
          files.location = Location.CLASSPATH;
        });
    config.routes.before(
        request -> {
          guard.protect(request);
          guard.check(request);
        });
    new StoryRoutes(parts.coder(), desk, parts.examples(), pages).addTo(config.routes);
    config.routes.get("/lexicon/<file>", request -> lexicon(request, parts.knowledge()));
    config.routes.get("/enter", request -> enter(request, false));
    config.routes.post("/enter", this::entered);
    config.routes.get("/api/v1/health", request -> request.json(Map.of("status", "up")));
    config.routes.exception(Problem.class, this::tell);
    config.routes.exception(HttpResponseException.class, this::tellOfServer);
    config.routes.exception(Exception.class, this::fail);
  }

  /** What the server itself refuses: a page that is not there, a body that is too large. */
  private void tellOfServer(HttpResponseException refused, Context request) {
    tell(
        refused.getStatus() == 404
            ? Problem.notFound("This page")
            : new Problem(refused.getStatus(), "Refused", String.valueOf(refused.getMessage())),
        request);
  }

  private void enter(Context request, boolean wrong) {
    pages.show(request, "enter", "Enter", Map.of("wrong", wrong));
  }

  private void entered(Context request) {
    String token = request.formParam("token");
    if (token == null || !guard.isToken(token)) {
      request.status(401);
      enter(request, true);
      return;
    }
    request.header(
        "Set-Cookie", Guard.COOKIE + "=" + token + "; HttpOnly; SameSite=Strict; Path=/");
    request.redirect("/");
  }

  /** A file of the lexicon or of the other data, with one of its lines shown. */
  private void lexicon(Context request, DataFiles knowledge) {
    String name = request.pathParam("file");
    List<String> lines =
        knowledge
            .file(name)
            .or(() -> knowledge.file("lexicon/" + name))
            .orElseThrow(() -> Problem.notFound("The file " + name))
            .text()
            .lines()
            .toList();
    int shown = request.queryParamAsClass("line", Integer.class).getOrDefault(0);
    pages.show(request, "lexicon", name, Map.of("lines", lines, "shown", shown));
  }

  private void fail(Exception exception, Context request) {
    LOG.log(Level.WARNING, "failed: " + request.method() + " " + request.path(), exception);
    tell(new Problem(500, "Failed", "The server's messages say why."), request);
  }

  /** As a page for people, as {@code application/problem+json} for programs. */
  private void tell(Problem problem, Context request) {
    request.status(problem.status());
    if (request.path().startsWith("/api/")) {
      request.contentType("application/problem+json").result(problem.json().toString());
    } else if (problem.status() == 401) {
      enter(request, false);
    } else {
      pages.show(request, "problem", problem.title(), Map.of("detail", problem.detail()));
    }
  }

  @Override
  public void close() {
    server.stop();
    desk.close();
  }
}
