package org.rapporteur.coder.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/** Everything that the lexicon files say; immutable and safe for several threads. */
public final class Lexicon {
  private final List<Entry> entries;
  private final Map<Predication.Kind, Map<String, List<Entry>>> byHead;
  private final NounClasses classes;
  private final Map<String, List<LightVerb>> lightVerbs;
  private final List<Refinement> refinements;
  private final Map<String, List<String>> contexts;
  private final Composition composition;
  private final ReportingCues reporting;
  private final StatusCues status;
  private final NumberWords numbers;
  private final Measures measures;
  private final List<Setting> settings;

  public Lexicon(
      List<Entry> entries,
      NounClasses classes,
      List<LightVerb> lightVerbs,
      List<Refinement> refinements,
      Map<String, List<String>> contexts,
      Composition composition,
      ReportingCues reporting,
      StatusCues status,
      NumberWords numbers,
      Measures measures,
      List<Setting> settings) {
    this.entries = List.copyOf(entries);
    this.classes = classes;
    this.refinements = List.copyOf(refinements);
    this.contexts = Map.copyOf(contexts);
    this.composition = composition;
    this.reporting = reporting;
    this.status = status;
    this.numbers = numbers;
    this.measures = measures;
    this.settings = List.copyOf(settings);
    this.byHead = new HashMap<>();
    for (Entry entry : entries) {
      for (Trigger trigger : entry.triggers()) {
        List<Entry> list =
            byHead
                .computeIfAbsent(trigger.kind(), key -> new HashMap<>())
                .computeIfAbsent(trigger.head(), key -> new ArrayList<>());
        // entries come one after the other, so a second trigger with this head finds it at the end
        if (list.isEmpty() || list.get(list.size() - 1) != entry) {
          list.add(entry);
        }
      }
    }
    this.lightVerbs = new HashMap<>();
    for (LightVerb verb : lightVerbs) {
      this.lightVerbs.computeIfAbsent(verb.trigger().head(), key -> new ArrayList<>()).add(verb);
    }
  }

  /** The same lexicon with other entries, classes and words of contexts. */
  public Lexicon with(
      List<Entry> otherEntries, NounClasses otherClasses, Map<String, List<String>> otherContexts) {
    return new Lexicon(
        otherEntries,
        otherClasses,
        lightVerbs.values().stream().flatMap(List::stream).toList(),
        refinements,
        otherContexts,
        composition,
        reporting,
        status,
        numbers,
        measures,
        settings);
  }

  public List<Entry> entries() {
    return entries;
  }

  /** Entries with a trigger headed by this lemma. */
  public List<Entry> headedBy(Predication.Kind kind, String lemma) {
    return byHead.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Whether a word, as it is tagged, can be the head of a trigger. */
  public boolean mayTrigger(Token token) {
    String lemma = token.lemma();
    if (token.isVerb()) {
      return heads(Predication.Kind.VERB).contains(lemma)
          || token.tag().equals("VBG") && heads(Predication.Kind.NOUN).contains(lemma);
    }
    if (token.isNoun()) {
      return heads(Predication.Kind.NOUN).contains(lemma);
    }
    return token.isAdjective() && heads(Predication.Kind.ADJECTIVE).contains(lemma);
  }

  /**
   * Whether some entry can tell an event in a sentence, going by its words alone: the trigger with
   * all its words is there, and a word for each constraint that asks for one. Never false for a
   * sentence in which an entry fires.
   */
  public boolean mayTell(Sentence sentence) {
    SentenceWords words = new SentenceWords(sentence);
    for (Token token : sentence.tokens()) {
      if (mayTrigger(token)) {
        for (Map<String, List<Entry>> heads : byHead.values()) {
          for (Entry entry : heads.getOrDefault(token.lemma(), List.of())) {
            if (mayFire(entry, token.lemma(), words)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private boolean mayFire(Entry entry, String head, SentenceWords words) {
    return !(entry.action() instanceof Entry.TellsNothing)
        && entry.triggers().stream().anyMatch(trigger -> isThere(trigger, head, words))
        && entry.where().stream().allMatch(row -> mayHold(row, words));
  }

  private static boolean isThere(Trigger trigger, String head, SentenceWords words) {
    return trigger.head().equals(head)
        && trigger.companions().stream().allMatch(words::has)
        && (trigger.complement().isEmpty() || words.has(trigger.complement()));
  }

  private boolean mayHold(RoleConstraint row, SentenceWords words) {
    return row.anyOf().isEmpty() || row.anyOf().stream().anyMatch(c -> mayHold(c, words));
  }

  private boolean mayHold(Constraint constraint, SentenceWords words) {
    if (constraint instanceof Constraint.InClass inClass) {
      return words.hasAny(classes.words(inClass.name()));
    }
    if (constraint instanceof Constraint.Lemma lemma) {
      return words.has(lastWord(lemma.lemma()));
    }
    return true;
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  public NounClasses classes() {
    return classes;
  }

  public List<LightVerb> lightVerbs(String lemma) {
    return lightVerbs.getOrDefault(lemma, List.of());
  }

  public List<Refinement> refinements() {
    return refinements;
  }

  /** Context to the words and classes that give it. */
  public Map<String, List<String>> contexts() {
    return contexts;
  }

  public Composition composition() {
    return composition;
  }

  public ReportingCues reporting() {
    return reporting;
  }

  public StatusCues status() {
    return status;
  }

  public NumberWords numbers() {
    return numbers;
  }

  /** Words of distance, direction and time. */
  public Measures measures() {
    return measures;
  }

  /** Settings of ordinary life; the first that silences an event is told of. */
  public List<Setting> settings() {
    return settings;
  }

  /** Lemmas that head a trigger of this kind. */
  public Set<String> heads(Predication.Kind kind) {
    return byHead.getOrDefault(kind, Map.of()).keySet();
  }
}
