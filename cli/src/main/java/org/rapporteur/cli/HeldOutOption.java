package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.evaluation.HeldOut;
import picocli.CommandLine.Option;

/** Whether to score a part of the data on its own. */
final class HeldOutOption {
  @Option(
      names = "--held-out",
      paramLabel = "FRACTION",
      description =
          "Print also the scores of this fraction of the data, such as 0.2, beside those of the"
              + " rest. Which items it has depends on their ids alone; lists of misses leave them"
              + " out.")
  private Double fraction;

  /**
   * The part that is held out; empty when nothing is.
   *
   * @throws UsageError when the fraction is none
   */
  Optional<HeldOut> part() {
    if (fraction != null && !(fraction > 0 && fraction < 1)) {
      throw new UsageError("--held-out takes a number between 0 and 1, such as 0.2");
    }
    return Optional.ofNullable(fraction).map(HeldOut::new);
  }

  /**
   * Compares the two parts.
   *
   * @param id of an item
   * @param items such as {@code sentences}
   * @param words scores of held-out items and of the rest in words
   * @return the words; or that a part is empty
   */
  static <T> String compared(
      HeldOut part,
      List<T> all,
      Function<T, String> id,
      String items,
      BiFunction<List<T>, List<T>, String> words) {
    List<T> held = new ArrayList<>();
    List<T> rest = new ArrayList<>();
    all.forEach(item -> (part.holds(id.apply(item)) ? held : rest).add(item));
    String nothing =
        "held out     %d of %d %s: nothing to compare\n".formatted(held.size(), all.size(), items);
    return held.isEmpty() || rest.isEmpty() ? nothing : words.apply(held, rest);
  }
}
