package org.rapporteur.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.place.Place;

/** A list of places that is made when a name is first looked up. */
final class LazyGazetteer implements Gazetteer {
  private final Supplier<Gazetteer> maker;
  private volatile Optional<Gazetteer> made = Optional.empty();

  LazyGazetteer(Supplier<Gazetteer> maker) {
    this.maker = maker;
  }

  @Override
  public List<Place> named(String name) {
    // made twice when two threads come at once, which does no harm
    Gazetteer gazetteer = made.orElseGet(maker);
    made = Optional.of(gazetteer);
    return gazetteer.named(name);
  }
}
