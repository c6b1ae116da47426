package org.rapporteur.coder.lexicon;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.coder.ontology.EventType;

/**
 * A setting of ordinary life, such as sport or the table: what is told in it is no political event,
 * whatever the verb.
 *
 * @param words lemmas and classes ({@code @sport-company}) that show it; when neither they nor a
 *     year are given, every sentence is in the setting
 * @param before the setting is the past before this year, told by a year of the event itself
 * @param names whether names of people may show it (Napoleon)
 * @param unless words beside the trigger that outweigh it
 * @param unlessTrigger words that outweigh it when they tell the event
 * @param unlessEntry ids of entries that are political in any company
 * @param unlessActor kinds of actors that outweigh it
 * @param unlessSide kinds of actors and recipients that outweigh it
 * @param silences types of events that are none in it
 */
public record Setting(
    String id,
    SourceLine source,
    List<String> words,
    OptionalInt before,
    boolean names,
    List<String> unless,
    List<String> unlessTrigger,
    Set<String> unlessEntry,
    Set<SideKind> unlessActor,
    Set<SideKind> unlessSide,
    Set<EventType> silences,
    List<Entry.Example> examples,
    List<Entry.Example> counterExamples) {

  public Setting {
    words = List.copyOf(words);
    unless = List.copyOf(unless);
    unlessTrigger = List.copyOf(unlessTrigger);
    unlessEntry = Set.copyOf(unlessEntry);
    unlessActor = Set.copyOf(unlessActor);
    unlessSide = Set.copyOf(unlessSide);
    silences = Set.copyOf(silences);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /** Whether something in the sentence has to show the setting. */
  public boolean needsSign() {
    return !words.isEmpty() || before.isPresent();
  }
}
