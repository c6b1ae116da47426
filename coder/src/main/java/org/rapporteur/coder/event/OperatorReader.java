package org.rapporteur.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.event.EntryMatcher.Match;
import org.rapporteur.coder.event.Reading.Turn;
import org.rapporteur.coder.language.DependencyGraph;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.lexicon.Composition.Coding;
import org.rapporteur.coder.lexicon.Composition.Deed;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.SectorGroup;

/**
 * What an operator makes of the event in it: in "Iran promised to help Syria" the help becomes the
 * content of an agreement, in "Russia stopped bombing Idlib" the bombing becomes a retreat.
 */
final class OperatorReader {
  private final Composition composition;

  OperatorReader(Composition composition) {
    this.composition = composition;
  }

  /**
   * An operator as it stands in the sentence.
   *
   * @param actors who promises, demands, stops ...
   * @param addressees whom the sentence names as spoken to
   * @param path how these were bound
   */
  record Embedding(
      Match match,
      Entry.Embeds embeds,
      List<Mention> actors,
      List<Mention> addressees,
      List<String> path) {

    /** Who does the embedded act when its own clause does not say. */
    List<Mention> controllers() {
      return embeds.controlledByRecipient() ? addressees : actors;
    }
  }

  Reading compose(Embedding embedding, Reading content) {
    Operator operator = effective(embedding, content);
    if (isUnwilling(embedding, operator, content)) {
      Reading refused = opaque(embedding, Operator.REFUSE, content);
      return refused.but().turns(List.of(Turn.SPOKEN)).build();
    }
    return switch (operator) {
      case CONTINUE -> transparent(embedding, content.deed(), content, List.of());
      case FAIL -> transparent(embedding, content.deed(), content, List.of(Turn.NEGATED));
      case STOP -> transparent(embedding, content.deed().reverse(), content, List.of());
      case ORDER -> transparent(embedding, content.deed(), content, List.of(Turn.PERFORMED));
      case PROMISE, PLAN, ANNOUNCE, REQUEST, REFUSE, THREATEN, ACCUSE, DENY, PRAISE ->
          opaque(embedding, operator, content);
    };
  }

  /** "At the request of X, Y did Z": what Y did is the content of X's request. */
  Reading granted(Match request, List<Mention> askers, Reading deed, List<String> path) {
    Coding coding =
        composition
            .apply(Operator.REQUEST, deed.deed())
            .orElse(new Coding(EventType.REQUEST, Optional.empty()));
    return Reading.of(request, coding)
        .sides(askers, SideFinder.without(deed.actors(), askers))
        .content(Optional.of(deed.asContent()))
        .turns(List.of(Turn.PERFORMED))
        .path(path)
        .build();
  }

  /** "is not ready to withdraw", "did not agree to talks": a promise that is not made. */
  private static boolean isUnwilling(Embedding embedding, Operator operator, Reading content) {
    boolean promise = operator == Operator.PROMISE || operator == Operator.PLAN;
    return promise
        && embedding.match().predication().verbal().negated()
        && !embedding.actors().isEmpty()
        && content.type().isCooperative();
  }

  /**
   * An order to somebody of another side is a request; to one's own people it is the act itself.
   */
  private static Operator effective(Embedding embedding, Reading content) {
    Operator operator = embedding.embeds().operator();
    if (operator != Operator.ORDER) {
      return operator;
    }
    boolean performable =
        switch (content.type()) {
          case SANCTION, COERCE, MOBILIZE, RETREAT, AID, ASSAULT -> true;
          case ACCUSE -> content.coding().mode().filter("investigate"::equals).isPresent();
          default -> false;
        };
    boolean toOthers =
        embedding.addressees().stream().anyMatch(Mention::isCoded)
            && content.type() != EventType.MOBILIZE
            && content.type() != EventType.ASSAULT;
    return performable && !toOthers ? Operator.ORDER : Operator.REQUEST;
  }

  // --- operators under which the embedded event itself is recorded

  private Reading transparent(
      Embedding embedding, Deed deed, Reading content, List<Turn> addedTurns) {
    List<Mention> actors = embedding.actors();
    boolean reversed = deed.reversed() != content.deed().reversed();
    List<Mention> doers = sent(embedding, doers(actors, content, reversed));
    List<Mention> others = new ArrayList<>(content.recipients());
    if (reversed) {
      content.actors().stream()
          .filter(mention -> !actors.contains(mention) && !others.contains(mention))
          .filter(mention -> !SideFinder.isTakenUp(mention, actors))
          .forEach(others::add);
    }
    List<Turn> turns = new ArrayList<>(content.turns());
    turns.addAll(addedTurns);
    return content
        .but()
        .under(embedding.match())
        .coding(composition.coding(deed))
        .deed(deed)
        .cameo(reversed ? composition.cameo(deed) : content.cameo())
        .sides(doers, SideFinder.without(others, doers))
        .turns(turns)
        .build();
  }

  /** Who ends a deed is its doer; who goes on with it only where the deed names no better one. */
  private static List<Mention> doers(List<Mention> actors, Reading content, boolean reversed) {
    if (actors.isEmpty()) {
      return content.actors();
    }
    boolean mutual = content.isMutual();
    boolean better =
        reversed && !mutual
            || onlyPronouns(content.actors())
            || mutual && actors.size() > content.actors().size();
    return better ? actors : content.actors();
  }

  /** "Israel sent jets to destroy a bridge": whoever is sent to act is of the sender. */
  private static List<Mention> sent(Embedding embedding, List<Mention> doers) {
    List<String> codes =
        embedding.actors().stream()
            .flatMap(mention -> mention.referents().stream())
            .flatMap(referent -> referent.code().stream())
            .distinct()
            .toList();
    return embedding.embeds().controlledByRecipient() && codes.size() == 1
        ? doers.stream().map(mention -> armedOf(mention, codes.get(0))).toList()
        : doers;
  }

  private static Mention armedOf(Mention mention, String code) {
    boolean open = mention.lacksCountry() && SectorGroup.ARMED.hasAny(mention.referent().sectors());
    return open ? mention.of(code) : mention;
  }

  private static boolean onlyPronouns(List<Mention> mentions) {
    return mentions.stream().allMatch(mention -> mention.kind() == Mention.Kind.PRONOUN);
  }

  // --- operators that make another event of it

  private Reading opaque(Embedding embedding, Operator operator, Reading content) {
    boolean toRefrain =
        content.operators().isEmpty()
            && content.inner().verbal().negated()
            && !content.has(Turn.NEGATED);
    Deed deed = toRefrain ? content.deed().reverse() : content.deed();
    Coding coding = coding(embedding.embeds(), operator, deed, content);
    boolean sameDeed = coding.equals(content.coding());
    List<Mention> actors = actors(embedding, operator, content);
    List<Mention> addressees = addressees(embedding, operator, content);
    List<Mention> recipients =
        addressees.isEmpty() ? recipientsOf(operator, content, actors) : addressees;
    if (isPlanOfAllParties(operator, content, actors, recipients)) {
      actors = content.actors();
    }
    return content
        .but()
        .under(embedding.match())
        .coding(coding)
        .cameo(embedding.embeds().cameo())
        .sides(actors, SideFinder.without(recipients, actors))
        .content(
            coding.type().hasContent() && !sameDeed
                ? Optional.of(embedded(content, deed, toRefrain))
                : content.content())
        .turns(List.of(turn(operator, coding, content)))
        .open(operator.leavesContentOpen() ? List.of(content) : List.of())
        .contentHead(operator.leavesContentOpen() ? DependencyGraph.NONE : content.head())
        .impliesPerson(false)
        .path(embedding.path().isEmpty() ? content.path() : embedding.path())
        .build();
  }

  /** "promised not to attack": what is promised is the reversal of the attack. */
  private Content embedded(Reading content, Deed deed, boolean toRefrain) {
    if (!toRefrain) {
      return content.asContent();
    }
    Coding ofDeed = composition.coding(deed);
    return new Content(ofDeed.type(), ofDeed.mode(), content.actors(), content.recipients());
  }

  private Coding coding(Entry.Embeds embeds, Operator operator, Deed deed, Reading content) {
    Coding coding =
        composition
            .apply(operator, deed)
            .or(() -> embeds.bare().map(tells -> new Coding(tells.type(), tells.mode())))
            .orElse(content.coding());
    return embeds.mode().isPresent() ? new Coding(coding.type(), embeds.mode()) : coding;
  }

  private static List<Mention> actors(Embedding embedding, Operator operator, Reading content) {
    boolean planned = operator == Operator.PLAN || operator == Operator.ANNOUNCE;
    return embedding.actors().isEmpty() && planned ? content.actors() : embedding.actors();
  }

  /** "demanded the release of the marchers": they are who is to be released, not who is asked. */
  private static List<Mention> addressees(Embedding embedding, Operator operator, Reading content) {
    return operator == Operator.REQUEST && content.type() == EventType.RETREAT
        ? SideFinder.without(embedding.addressees(), content.recipients())
        : embedding.addressees();
  }

  /** "Kenya plans talks with Somalia": a plan of both, though one is said to plan. */
  private static boolean isPlanOfAllParties(
      Operator operator, Reading content, List<Mention> actors, List<Mention> recipients) {
    boolean plan =
        operator == Operator.PLAN || operator == Operator.ANNOUNCE || operator == Operator.PROMISE;
    return plan
        && content.isMutual()
        && recipients.isEmpty()
        && content.actors().size() > actors.size()
        && content.actors().containsAll(actors);
  }

  private static Turn turn(Operator operator, Coding coding, Reading content) {
    boolean spoken = content.has(Turn.PERFORMED) && content.type().hasContent();
    boolean plan = operator == Operator.PLAN && !spoken;
    boolean promise =
        operator == Operator.PROMISE
            && coding.equals(content.coding())
            && !coding.type().hasContent();
    boolean announcedPlan =
        operator == Operator.ANNOUNCE
            && coding.equals(content.coding())
            && content.has(Turn.PLANNED)
            && !coding.type().hasContent();
    boolean announcedDeed =
        operator == Operator.ANNOUNCE && content.inner().kind() == Predication.Kind.NOUN;
    boolean concession = coding.type() == EventType.CONCEDE && !announcedDeed;
    return plan || promise || announcedPlan || concession ? Turn.PLANNED : Turn.PERFORMED;
  }

  /** Whom a demand, refusal or accusation is about when nobody is addressed. */
  private static List<Mention> recipientsOf(
      Operator operator, Reading content, List<Mention> actors) {
    List<Mention> doers = SideFinder.without(content.actors(), actors);
    List<Mention> targets = SideFinder.without(content.recipients(), actors);
    return switch (operator) {
      case DENY -> List.of();
      case REFUSE -> isProposal(content) ? or(doers, targets) : or(targets, doers);
      // whose release or access is demanded is not who is asked for it
      case REQUEST -> content.type() == EventType.RETREAT ? doers : or(doers, targets);
      case ACCUSE, PRAISE -> or(doers, targets);
      default -> or(targets, doers);
    };
  }

  private static List<Mention> or(List<Mention> side, List<Mention> other) {
    return side.isEmpty() ? other : side;
  }

  /** What is refused was asked for or offered by somebody. */
  private static boolean isProposal(Reading content) {
    return content.type() == EventType.REQUEST || content.type() == EventType.AGREE;
  }
}
