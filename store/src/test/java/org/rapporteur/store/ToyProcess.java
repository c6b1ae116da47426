package org.rapporteur.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of its own that fills a store, to be ended from outside. */
final class ToyProcess {
  private ToyProcess() {}

  /**
   * Codes stories slowly into a store and prints a dot for each. Ends with 3 when the store cannot
   * be written.
   *
   * @param arguments file of the store; number of stories; milliseconds for each
   */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    long pause = Long.parseLong(arguments[2]);
    try (Store store = Store.open(file);
        CorpusWriter writer = store.write(ToyCoder.FIRST.run(), "toy", Batch.USUAL.ofStories(7))) {
      new Ingestion(
              writer,
              article -> {
                rest(pause);
                System.out.print('.');
                System.out.flush();
                return ToyCoder.FIRST.coding(article);
              },
              Stores.ALONE,
              Stores.SILENT)
          .ingest(Stores.found(ToyCoder.stories(count, 11), "a.jsonl"), Ingestion.Wanted.ALL);
      writer.finish(RunState.COMPLETE);
    } catch (StoreException e) {
      System.err.println(e.getMessage());
      System.exit(3);
    }
  }

  private static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts it; its messages stay readable. */
  static Process start(Path file, int count, long pause) throws java.io.IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                ToyProcess.class.getName(),
                file.toString(),
                String.valueOf(count),
                String.valueOf(pause)));
    return new ProcessBuilder(command).start();
  }
}
