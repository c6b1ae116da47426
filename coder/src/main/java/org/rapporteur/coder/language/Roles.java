package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.coder.language.Predication.Filler;

/** Names of roles, and a collector of their fillers. */
public final class Roles {
  public static final String AGENT = "agent";
  public static final String PATIENT = "patient";

  /** What a passive verb keeps as its object: "was given <u>a visa</u>". */
  public static final String OBJECT = "object";

  public static final String ADDRESSEE = "addressee";
  public static final String CLAUSE = "clause";
  public static final String PURPOSE = "purpose";
  public static final String POSSESSOR = "possessor";
  public static final String MODIFIER = "modifier";
  public static final String SPEAKER = "speaker";

  /**
   * All words of the sentence, for what the company of a word excludes ("the match", "a crash").
   */
  public static final String SENTENCE = "sentence";

  private final Map<String, List<Filler>> fillers = new LinkedHashMap<>();

  public Roles() {}

  public Roles(Map<String, List<Filler>> start) {
    start.forEach((role, list) -> fillers.put(role, new ArrayList<>(list)));
  }

  public Roles add(String role, int token, String path) {
    return add(role, new Filler(token, path));
  }

  /** Adds a filler unless the role has its token already. */
  public Roles add(String role, Filler filler) {
    List<Filler> list = fillers.computeIfAbsent(role, key -> new ArrayList<>(1));
    if (list.stream().noneMatch(other -> other.token() == filler.token())) {
      list.add(filler);
    }
    return this;
  }

  public Roles addAll(String role, List<Filler> more) {
    more.forEach(filler -> add(role, filler));
    return this;
  }

  public Roles addIfAbsent(String role, List<Filler> more) {
    return has(role) ? this : addAll(role, more);
  }

  public boolean has(String role) {
    return fillers.containsKey(role);
  }

  public List<Filler> get(String role) {
    return fillers.getOrDefault(role, List.of());
  }

  public void remove(String role) {
    fillers.remove(role);
  }

  public Map<String, List<Filler>> toMap() {
    Map<String, List<Filler>> copy = new LinkedHashMap<>();
    fillers.forEach((role, list) -> copy.put(role, List.copyOf(list)));
    return copy;
  }
}
