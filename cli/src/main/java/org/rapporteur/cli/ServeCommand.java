package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.workbench.Options;
import org.rapporteur.workbench.Workbench;
import org.rapporteur.workbench.web.Guard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the workbench until it is stopped. */
@Command(
    name = "serve",
    description = "Serve the workbench: read, trace and understand reports in the browser.",
    footer = {
      "%nExamples:",
      "  rapporteur serve",
      "  rapporteur serve --port 8080",
      "  rapporteur serve --host 0.0.0.0 --token-file token.txt",
      "%nOnly this machine reaches the workbench, unless --host says otherwise; then visitors need the token."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LEAST_TOKEN = 12;

  private final Console console;
  private final EngineLoader engines;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description = "Listen on this name or address (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "Listen on this port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "The first line of this file is the token that visitors have to give. Needed with --host.")
  private Path tokenFile;

  @Mixin private DataOption data;
  @Mixin private PetrarchOption petrarch;
  @Mixin private ModelOption model;

  ServeCommand(Console console, EngineLoader engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UsageError("--port must be from 0 to 65535");
    }
    Optional<String> token = token();
    if (token.isEmpty() && !Guard.isLoopback(host)) {
      throw new UsageError(
          "others can reach " + host + ", so visitors need a token: give --token-file FILE");
    }
    Surroundings around = console.surroundings();
    Engine engine = model.asked(engines.load(data, petrarch, around), console);
    Workbench.Parts parts =
        new Workbench.Parts(
            engine.coder(), engine.version(), data.files(around), BundledExamples.stories());
    try (Workbench workbench = Workbench.start(new Options(host, port, token), parts)) {
      console.message("the workbench is at http://" + host + ":" + workbench.port() + "/");
      console.message("stop it with Ctrl-C");
      new CountDownLatch(1).await();
    } catch (Workbench.CannotListen e) {
      throw new UsageError(e.getMessage() + "; choose another --port or --host");
    }
    return Exit.OK;
  }

  private Optional<String> token() {
    if (tokenFile == null) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    try {
      lines.addAll(Files.readAllLines(tokenFile));
    } catch (IOException e) {
      throw new UsageError(tokenFile + " cannot be read: " + e.getMessage());
    }
    String token = lines.isEmpty() ? "" : lines.get(0).strip();
    if (token.length() < LEAST_TOKEN || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new UsageError(
          tokenFile
              + " must hold a token of at least "
              + LEAST_TOKEN
              + " letters, digits and signs without blanks");
    }
    return Optional.of(token);
  }
}
