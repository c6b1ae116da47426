package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Roles;
import org.rapporteur.coder.lexicon.Constraint;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.RoleConstraint;
import org.rapporteur.coder.scene.Scene;

/**
 * Checks the constraints of an entry's {@code where} on the roles of a predication: {@code patient:
 * '@diplomats'} holds for "expelled two diplomats", {@code with: state} for "met with Ankara".
 */
final class ConstraintChecker {
  /** What it says that a role is not something. */
  private static final int NEGATION = 1;

  private final Lexicon lexicon;

  ConstraintChecker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sum of the constraints' strictness; empty when one does not hold. */
  OptionalInt strictness(Scene scene, Predication predication, Entry entry) {
    int sum = 0;
    for (RoleConstraint row : entry.where()) {
      OptionalInt strictness = strictness(scene, fillers(scene, predication, entry, row), row);
      if (strictness.isEmpty()) {
        return strictness;
      }
      sum += strictness.getAsInt();
    }
    return OptionalInt.of(sum);
  }

  /** What stands in the roles of a row; in the role of a party only what is named itself. */
  private static List<Filler> fillers(
      Scene scene, Predication predication, Entry entry, RoleConstraint row) {
    boolean wantsActor = row.anyOf().contains(new Constraint.OfKind(Constraint.Kind.ACTOR));
    List<Filler> fillers = new ArrayList<>();
    for (String role : row.roles()) {
      if (role.equals(Roles.SENTENCE)) {
        IntStream.range(0, scene.parsed().sentence().size())
            .filter(token -> token != predication.head())
            .forEach(token -> fillers.add(new Filler(token, Roles.SENTENCE)));
      }
      boolean onlyNamed = wantsActor && entry.parties().contains(role);
      for (Filler filler : predication.role(role)) {
        if (!onlyNamed || !scene.namedBy(filler.token()).isEmpty()) {
          fillers.add(filler);
        }
      }
    }
    return fillers;
  }

  private OptionalInt strictness(Scene scene, List<Filler> fillers, RoleConstraint row) {
    if (row.noneOf().stream().anyMatch(forbidden -> holds(scene, fillers, forbidden))) {
      return OptionalInt.empty();
    }
    return row.anyOf().isEmpty()
        ? OptionalInt.of(NEGATION)
        : row.anyOf().stream()
            .filter(wanted -> holds(scene, fillers, wanted))
            .mapToInt(Constraint::strictness)
            .max();
  }

  private boolean holds(Scene scene, List<Filler> fillers, Constraint constraint) {
    if (constraint instanceof Constraint.Absent) {
      return fillers.isEmpty();
    }
    for (Filler filler : fillers) {
      if (holds(scene, filler.token(), constraint)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Scene scene, int token, Constraint constraint) {
    if (constraint instanceof Constraint.InClass inClass) {
      return scene.isHeadedBy(token, lemma -> lexicon.classes().contains(inClass.name(), lemma));
    }
    if (constraint instanceof Constraint.Lemma wanted) {
      return scene.isHeadedBy(token, wanted.lemma()::equals);
    }
    if (constraint instanceof Constraint.OfKind ofKind) {
      return isOfKind(scene, token, ofKind.kind());
    }
    return constraint instanceof Constraint.Any;
  }

  private boolean isOfKind(Scene scene, int token, Constraint.Kind kind) {
    Optional<Mention> head = scene.mentionAt(token);
    return switch (kind) {
      case ACTOR -> !scene.actorsIn(token).isEmpty();
      case PERSON -> head.map(ConstraintChecker::isPerson).orElse(false);
      case STATE -> head.map(SideKinds::isState).orElse(false);
      case ARMED -> scene.actorsIn(token).stream().anyMatch(SideKinds::isArmed);
      case PLACE ->
          head.map(ConstraintChecker::isPlace).orElse(false)
              || scene.isHeadedBy(token, lemma -> lexicon.classes().contains("places", lemma));
      case EVENT -> isEvent(scene, token);
      case NUMBER ->
          scene.token(token).tag().equals("CD")
              || scene.graph().children(token).stream()
                  .anyMatch(child -> scene.graph().is(child, "nummod"));
      case COUNTRIES ->
          scene.actorsIn(token).stream()
                  .flatMap(mention -> mention.referents().stream())
                  .flatMap(referent -> referent.code().stream())
                  .distinct()
                  .limit(2)
                  .count()
              > 1;
      case INFINITIVE ->
          scene.predications().isInfinitive(token) || scene.predications().isSubjunctive(token);
    };
  }

  private boolean isEvent(Scene scene, int token) {
    String lemma = scene.lemma(scene.nominalHead(token)).toLowerCase(Locale.ROOT);
    return scene.token(token).isVerb()
        || isEventNoun(lemma)
        || scene.graph().children(token).stream()
            .anyMatch(
                child -> scene.graph().is(child, "compound") && isEventNoun(scene.lemma(child)));
  }

  private boolean isEventNoun(String lemma) {
    return !lexicon.headedBy(Predication.Kind.NOUN, lemma).isEmpty();
  }

  private static boolean isPerson(Mention mention) {
    return switch (mention.sort()) {
      case PERSON, GROUP, UNKNOWN_NAME, PARTY, PRONOUN -> true;
      // "21 UN peacekeepers": people named by their body
      case BODY -> mention.plural();
      default -> false;
    };
  }

  private static boolean isPlace(Mention mention) {
    return switch (mention.sort()) {
      case STATE, SEAT, CITY, COUNTRY_WORD, REGION -> true;
      default -> false;
    };
  }
}
