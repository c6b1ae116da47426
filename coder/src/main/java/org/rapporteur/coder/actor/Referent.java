package org.rapporteur.coder.actor;

import java.util.List;
import java.util.Optional;

/** Whom a mention stands for, as far as it is known. */
public record Referent(
    Optional<String> actorId, Optional<String> name, Optional<String> code, List<String> sectors) {
  public static final Referent UNKNOWN =
      new Referent(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Referent {
    sectors = List.copyOf(sectors);
  }

  public static Referent of(Optional<String> code, List<String> sectors) {
    return new Referent(Optional.empty(), Optional.empty(), code, sectors);
  }

  public Referent withCode(Optional<String> newCode) {
    return new Referent(actorId, name, newCode, sectors);
  }

  public Referent withSectors(List<String> newSectors) {
    return new Referent(actorId, name, code, newSectors);
  }

  public Referent withName(String newName) {
    return new Referent(actorId, Optional.of(newName), code, sectors);
  }

  /** Whether anything at all is known that lets it act in politics. */
  public boolean isCoded() {
    return code.isPresent() || !sectors.isEmpty();
  }
}
