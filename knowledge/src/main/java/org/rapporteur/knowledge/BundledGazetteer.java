package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.place.Place;

/**
 * The places of the data files by name. Capitals count, dots do not ("St. Louis" is "St Louis"). Of
 * places of one name countries come first, then the more populous. Immutable.
 */
public final class BundledGazetteer implements Gazetteer {
  private static final Comparator<Place> LIKELIEST_FIRST =
      Comparator.comparing((Place place) -> place.kind() != Place.Kind.COUNTRY)
          .thenComparing(Comparator.comparingLong(Place::population).reversed());

  private final Map<String, List<Place>> byName;
  private final int size;

  BundledGazetteer(List<PlaceReader.Named> places) {
    this.byName = new HashMap<>(places.size() * 3);
    this.size = places.size();
    for (PlaceReader.Named named : places) {
      add(named.place().name(), named.place());
      named.variants().forEach(variant -> add(variant, named.place()));
    }
    byName.replaceAll(
        (name, list) -> list.size() == 1 ? list : list.stream().sorted(LIKELIEST_FIRST).toList());
  }

  private void add(String name, Place place) {
    String key = withoutDots(name);
    List<Place> known = byName.get(key);
    if (known == null) {
      byName.put(key, List.of(place));
    } else if (!known.contains(place)) {
      List<Place> more = new ArrayList<>(known);
      more.add(place);
      byName.put(key, more);
    }
  }

  static String withoutDots(String name) {
    return name.indexOf('.') < 0 ? name : name.replace(".", "");
  }

  @Override
  public List<Place> named(String name) {
    return byName.getOrDefault(withoutDots(name), List.of());
  }

  /** How many places there are. */
  public int size() {
    return size;
  }
}
