package org.rapporteur.coder.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.attribution.Report;
import org.rapporteur.coder.attribution.ReportFinder;
import org.rapporteur.coder.event.SentenceEvents;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.scene.Scene;
import org.rapporteur.coder.time.EventDate;

/** Puts what each stage found of an event into one record. */
final class EventAssembler {
  private static final int WIDEST_TRIGGER = 7;

  private final Ontology ontology;

  EventAssembler(Ontology ontology) {
    this.ontology = ontology;
  }

  /** Outermost reporter first: the reports whose content holds the trigger, then an accuser. */
  List<Report> chain(
      Scene scene,
      SentenceEvents.Found event,
      List<ReportFinder.Found> reports,
      Optional<Report> carried) {
    List<Report> chain = new ArrayList<>();
    carried.ifPresent(chain::add);
    for (ReportFinder.Found report : reports) {
      boolean covers =
          report.covers(event.trigger())
              && report.cueTokens().stream().noneMatch(event.triggers()::contains);
      boolean isNew =
          chain.stream().noneMatch(other -> other.text().equals(report.report().text()));
      if (covers && isNew) {
        chain.add(report.report());
      }
    }
    event
        .accuser()
        .map(accuser -> asReport(scene, accuser))
        .filter(report -> chain.stream().noneMatch(other -> other.text().equals(report.text())))
        .ifPresent(chain::add);
    return chain;
  }

  private static Report asReport(Scene scene, Mention mention) {
    Sentence sentence = scene.parsed().sentence();
    Span span = sentence.span(mention.first(), mention.last());
    String words =
        mention.kind() == Mention.Kind.PRONOUN
            ? mention.referent().name().orElse(sentence.words(span))
            : sentence.words(span);
    return new Report(words, span, "accuse", Optional.of(mention));
  }

  /** What somebody says that his own side will do for another is a promise made, not a plan. */
  boolean isPromiseOfSpeaker(SentenceEvents.Found event, List<Report> chain) {
    boolean promise =
        event.type() == EventType.AGREE
            && event.status() == Status.PLANNED
            && event.content().filter(content -> content.type() != EventType.CONSULT).isPresent();
    if (!promise || chain.isEmpty()) {
      return false;
    }
    Optional<String> speaker =
        chain.get(chain.size() - 1).mention().flatMap(mention -> mention.referent().code());
    return speaker.isPresent()
        && event.actors().stream()
            .flatMap(mention -> mention.referents().stream())
            .anyMatch(referent -> referent.code().equals(speaker));
  }

  /**
   * The country of a place that no gazetteer has: who is attacked is attacked at home, who arrests
   * or protests does so at home.
   */
  Optional<String> countryOf(SentenceEvents.Found event) {
    boolean atTarget = event.type() == EventType.ASSAULT;
    return onlyCode(atTarget ? event.recipients() : event.actors())
        .or(() -> onlyCode(atTarget ? event.actors() : event.recipients()));
  }

  private Optional<String> onlyCode(List<Mention> mentions) {
    List<String> codes =
        mentions.stream()
            .flatMap(mention -> mention.referents().stream())
            .flatMap(referent -> referent.code().stream())
            .filter(code -> !ontology.internationalCodes().contains(code))
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  CodedEvent assemble(
      Scene scene,
      SentenceEvents.Found event,
      Status status,
      List<Report> chain,
      EventDate date,
      Optional<CodedEvent.EventPlace> place,
      List<String> processes) {
    Sentence sentence = scene.parsed().sentence();
    Span trigger = triggerSpan(sentence, event);
    Optional<String> country = place.flatMap(found -> found.place().country());
    List<Mention> actors =
        RoleCountry.ofPlace(
            event.type(), asSpeakers(event.actors(), chain), event.recipients(), country);
    List<Mention> recipients =
        RoleCountry.ofPlace(
            event.type(), asSpeakers(event.recipients(), chain), List.of(), country);
    return new CodedEvent(
        "",
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        ontology.quad(event.type()),
        ontology.score(event.type(), event.mode()),
        RoleCountry.ofRebels(RoleCountry.ofAuthorities(actors, recipients), recipients),
        RoleCountry.ofRebels(RoleCountry.ofAuthorities(recipients, actors), actors),
        event.content(),
        status,
        chain,
        date,
        place,
        event.size(),
        processes,
        sentence.sequence(),
        trigger,
        sentence.words(trigger),
        event.explanation(),
        "");
  }

  private static List<Mention> asSpeakers(List<Mention> mentions, List<Report> chain) {
    return mentions.stream().map(mention -> asSpeaker(mention, chain)).toList();
  }

  /** "we" and "our" in somebody's speech are his side. */
  private static Mention asSpeaker(Mention mention, List<Report> chain) {
    if (mention.kind() != Mention.Kind.PRONOUN || mention.isCoded() || chain.isEmpty()) {
      return mention;
    }
    Optional<Referent> speaker =
        chain.get(chain.size() - 1).mention().map(Mention::referent).filter(Referent::isCoded);
    return speaker.map(mention::withReferent).orElse(mention);
  }

  /** From the first to the last word of the trigger, or the main word when they stand far apart. */
  private static Span triggerSpan(Sentence sentence, SentenceEvents.Found event) {
    int first = event.triggers().get(0);
    int last = event.triggers().get(event.triggers().size() - 1);
    return last - first > WIDEST_TRIGGER
        ? sentence.span(event.trigger(), event.trigger())
        : sentence.span(first, last);
  }
}
