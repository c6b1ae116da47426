package org.rapporteur.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.lexicon.SideKind;
import org.rapporteur.coder.ontology.SectorGroup;
import org.rapporteur.coder.scene.Scene;

/**
 * Tells what kind of side a mention is in its sentence. A state that only says whose a private
 * person or thing is ("the Kenyan winger", "Germany's carmakers") does not act itself.
 */
final class SideKinds {
  /** Class of people and things that act for themselves, whatever country they are of. */
  private static final String PRIVATE = "private-things";

  private static final Set<String> ATTRIBUTES = Set.of("amod", "compound");
  private static final Set<String> OF = Set.of("of", "from");

  private final Scene scene;
  private final NounClasses classes;

  SideKinds(Scene scene, NounClasses classes) {
    this.scene = scene;
    this.classes = classes;
  }

  /** Whether some of these mentions, or all of them together, are of one of these kinds. */
  boolean are(List<Mention> mentions, Set<SideKind> kinds) {
    return kinds.stream().anyMatch(kind -> are(mentions, kind));
  }

  private boolean are(List<Mention> mentions, SideKind kind) {
    return switch (kind) {
      case STATE -> mentions.stream().anyMatch(side -> isState(side) && !isAttribute(side));
      case ARMED -> mentions.stream().anyMatch(SideKinds::isArmed);
      case PUBLIC -> mentions.stream().anyMatch(side -> isPublic(side) && !isAttribute(side));
      case COUNTRIES -> countries(mentions) > 1;
    };
  }

  private long countries(List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> !isAttribute(mention) && !isPrivate(mention.head()))
        .flatMap(mention -> mention.referents().stream())
        .flatMap(referent -> referent.code().stream())
        .distinct()
        .count();
  }

  /** A state, its seat, or a body that governs or stands above states. */
  static boolean isState(Mention mention) {
    return switch (mention.sort()) {
      case STATE, SEAT, COUNTRY_WORD, REGION -> true;
      case BODY ->
          mention.referents().stream()
              .anyMatch(
                  referent ->
                      SectorGroup.EXECUTIVE.hasAny(referent.sectors())
                          || referent.sectors().isEmpty() && referent.code().isPresent());
      default -> false;
    };
  }

  static boolean isArmed(Mention mention) {
    return mention.referents().stream()
        .anyMatch(referent -> SectorGroup.ARMED.hasAny(referent.sectors()));
  }

  private boolean isPublic(Mention mention) {
    return isState(mention)
        || mention.sort() == Mention.Sort.PARTY
        || mention.referents().stream()
            .anyMatch(referent -> SectorGroup.PUBLIC.hasAny(referent.sectors()))
        || isPeople(mention);
  }

  /** "the Iranians", "they" for them: named by the country alone, unlike "Iranian cooks". */
  private boolean isPeople(Mention mention) {
    boolean bare =
        mention.sort() == Mention.Sort.GROUP && scene.token(mention.head()).isCapitalised()
            || mention.kind() == Mention.Kind.PRONOUN;
    return bare
        && mention.referents().stream()
            .anyMatch(referent -> referent.code().isPresent() && referent.sectors().isEmpty());
  }

  /** Whether a state or people only says whose somebody or something private is. */
  private boolean isAttribute(Mention mention) {
    DependencyGraph graph = scene.graph();
    int top = mention.head();
    while (isState(mention) && isAttribute(top) && scene.token(graph.head(top)).isNoun()) {
      top = graph.head(top);
      if (isPrivate(top)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPrivate(int token) {
    return classes.contains(PRIVATE, scene.lemma(token).toLowerCase(Locale.ROOT));
  }

  private boolean isAttribute(int token) {
    String preposition = scene.predications().preposition(token);
    return scene.graph().is(token, "nmod")
        ? OF.contains(preposition) || scene.graph().relation(token).equals("nmod:poss")
        : ATTRIBUTES.contains(scene.graph().relation(token));
  }
}
