package org.rapporteur.corpus;

/**
 * What a reader takes on before it calls the input hostile. Memory is bounded by the largest story;
 * the other limits bound time.
 *
 * @param largestStory bytes of a text file, a line of JSON Lines, a cell of a table or an item of a
 *     feed
 * @param largestPage bytes of an HTML page
 * @param largestFile bytes of a file or entry of an archive after unpacking
 * @param largestArchive bytes of everything unpacked out of one file
 * @param highestRatio how many times as large as its packed form a file may become; asked only once
 *     it has become larger than {@link #FREE}
 * @param deepest layers of packing and archives in one another
 */
public record Limits(
    int largestStory,
    int largestPage,
    long largestFile,
    long largestArchive,
    int highestRatio,
    int deepest) {

  /**
   * What may be unpacked before the ratio is asked for: a small file of repeated text is no bomb.
   */
  public static final long FREE = 10_000_000;

  /** Limits that no corpus of news meets. */
  public static Limits usual() {
    return new Limits(50_000_000, 10_000_000, 100_000_000_000L, 1_000_000_000_000L, 200, 5);
  }

  /** These limits with another for stories and pages. */
  public Limits withLargestStory(int bytes) {
    return new Limits(
        bytes, Math.min(bytes, largestPage), largestFile, largestArchive, highestRatio, deepest);
  }
}
