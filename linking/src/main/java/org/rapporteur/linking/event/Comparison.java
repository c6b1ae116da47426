package org.rapporteur.linking.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far two records tell of the same event.
 *
 * @param points that each feature gave or took
 * @param conflict why they cannot be the same, whatever else agrees
 */
public record Comparison(List<Point> points, Optional<String> conflict) {
  public Comparison {
    points = List.copyOf(points);
  }

  /** What one feature gave or took. */
  public record Point(Feature feature, double points) {}

  /** The sum of the points. */
  public double score() {
    return points.stream().mapToDouble(Point::points).sum();
  }

  /** Whether the two are linked when nothing else is known. */
  public boolean isSame() {
    return conflict.isEmpty() && score() >= Feature.ENOUGH.points();
  }

  /** In words, such as {@code same country +1.5, same place +2.5}. */
  public String reason() {
    return conflict.orElse(
        points.stream()
            .map(
                point ->
                    String.format(
                        Locale.ROOT,
                        "%s %+.1f",
                        point.feature().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        point.points()))
            .collect(Collectors.joining(", ")));
  }
}
