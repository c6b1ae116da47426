package org.rapporteur.learning;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is true of one item, as names. A name begins with its group and a colon: {@code
 * word:ceasefire}.
 */
public final class Features {
  private static final int LONGEST = 120;

  private final Set<String> names = new TreeSet<>();

  /** Adds a feature; what is no printable name is made one. */
  public void add(FeatureGroup group, String name) {
    StringBuilder clean = new StringBuilder(group.prefix());
    name.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? '_' : c)
        .forEach(clean::appendCodePoint);
    names.add(clean.toString());
  }

  /** The names in their order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** A word in the one form in which features write it. */
  public static String plain(String lemma) {
    return lemma.codePoints().anyMatch(Character::isDigit) ? "#" : lemma.toLowerCase(Locale.ROOT);
  }
}
