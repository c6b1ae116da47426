package org.rapporteur.coder.attribution;

import java.util.List;
import java.util.function.ToIntFunction;

/** Search in lists that are sorted by a position, so that a story of any length is read in time. */
final class Sorted {
  private Sorted() {}

  /** How many items stand at {@code limit} or before it. */
  static <T> int countUpTo(List<T> items, ToIntFunction<T> position, int limit) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position.applyAsInt(items.get(middle)) <= limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
