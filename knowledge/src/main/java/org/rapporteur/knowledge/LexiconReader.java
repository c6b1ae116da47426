package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.lexicon.Entry;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.LightVerb;
import org.rapporteur.coder.lexicon.NounClasses;
import org.rapporteur.coder.lexicon.NumberWords;
import org.rapporteur.coder.lexicon.Refinement;
import org.rapporteur.coder.lexicon.Setting;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.lexicon.Trigger;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Ontology;

/** Reads the files in {@code lexicon/}. */
public final class LexiconReader {
  /** Where a refining word may stand besides the roles: in the trigger itself. */
  private static final String TRIGGER = "trigger";

  private static final String DIRECTORY = "lexicon/";

  private final DataFiles files;
  private final Ontology ontology;
  private final Findings findings;
  private final Map<String, YamlFile> parsed = new ConcurrentHashMap<>();

  private LexiconReader(DataFiles files, Ontology ontology, Findings findings) {
    this.files = files;
    this.ontology = ontology;
    this.findings = findings;
  }

  /**
   * Reads the files. Findings: {@code missing-file}, {@code yaml} and {@code shape} for what is no
   * such notation, {@code unknown-*} for names that nothing declares, {@code duplicate}, and those
   * of the entries. What has one is left out or read without the part that is wrong.
   */
  public static Lexicon read(DataFiles files, Ontology ontology, Findings findings) {
    return new LexiconReader(files, ontology, findings).read();
  }

  private Lexicon read() {
    // parsing takes nearly all of the time, and no file needs another one for it
    files.files(DIRECTORY, ".yml").parallelStream()
        .flatMap(file -> YamlFile.parse(file, findings).stream())
        .forEach(yaml -> parsed.put(yaml.file().name(), yaml));
    Map<String, Set<String>> declared = new LinkedHashMap<>();
    List<YamlMap> classMaps =
        all("classes/").flatMap(yaml -> YamlMap.root(yaml, findings).stream()).toList();
    classMaps.forEach(map -> declareClasses(map, declared));
    Set<String> prepositions = WordList.read(files, "lexicon/prepositions.txt", findings).keySet();
    Vocabulary vocabulary = new Vocabulary(ontology, prepositions, declared.keySet(), findings);
    classMaps.forEach(map -> checkClasses(map, vocabulary));
    List<Entry> entries = entries(vocabulary);
    return new Lexicon(
        entries,
        new NounClasses(declared),
        lightVerbs(vocabulary),
        refinements(vocabulary),
        contexts(vocabulary),
        CompositionReader.read(files, ontology, vocabulary, findings),
        CueReader.reporting(root("reporting.yml"), root("attribution.yml"), findings),
        CueReader.status(root("status.yml"), findings),
        numbers(),
        MeasureReader.read(files, findings),
        settings(vocabulary, entries));
  }

  private Optional<YamlMap> root(String name) {
    return yaml(name).flatMap(yaml -> YamlMap.root(yaml, findings));
  }

  private List<YamlMap> list(String name) {
    return yaml(name).map(yaml -> YamlMap.list(yaml, findings)).orElse(List.of());
  }

  private Optional<YamlFile> yaml(String name) {
    return files
        .required(DIRECTORY + name, findings)
        .flatMap(file -> Optional.ofNullable(parsed.get(file.name())));
  }

  /** The files of a directory that could be parsed; a finding when it has none. */
  private Stream<YamlFile> all(String directory) {
    List<DataFile> found = files.files(DIRECTORY + directory, ".yml");
    if (found.isEmpty()) {
      SourceLine where = new SourceLine(DIRECTORY + directory, 0);
      findings.obstacle(where, "missing-file", "no file in " + where.file(), "restore the files");
    }
    return found.stream().flatMap(file -> Optional.ofNullable(parsed.get(file.name())).stream());
  }

  // --- entries

  private List<Entry> entries(Vocabulary vocabulary) {
    List<YamlMap> maps = new ArrayList<>(list("operators.yml"));
    all("senses/").forEach(yaml -> maps.addAll(YamlMap.list(yaml, findings)));
    EntryReader reader = new EntryReader(vocabulary, findings);
    Map<String, SourceLine> seen = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>(maps.size());
    for (YamlMap map : maps) {
      reader
          .read(map)
          .ifPresent(
              entry -> {
                if (isNew(entry.id(), map, seen)) {
                  entries.add(entry);
                }
              });
    }
    return entries;
  }

  private boolean isNew(String id, YamlMap map, Map<String, SourceLine> seen) {
    SourceLine first = seen.putIfAbsent(id, map.where("id"));
    if (first != null) {
      findings.add(
          map.where("id"),
          "duplicate-id",
          "\"" + id + "\" stands at " + first,
          "rename one of them");
    }
    return first == null;
  }

  private List<Setting> settings(Vocabulary vocabulary, List<Entry> entries) {
    Set<String> ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
    SettingReader reader = new SettingReader(vocabulary, ids, findings);
    Map<String, SourceLine> seen = new LinkedHashMap<>();
    List<Setting> settings = new ArrayList<>();
    for (YamlMap map : list("settings.yml")) {
      reader.read(map).filter(setting -> isNew(setting.id(), map, seen)).ifPresent(settings::add);
    }
    return settings;
  }

  // --- classes

  private void declareClasses(YamlMap map, Map<String, Set<String>> declared) {
    for (String name : map.keys()) {
      Set<String> members = new LinkedHashSet<>(map.texts(name));
      if (members.isEmpty()) {
        findings.add(map.where(name), "empty", "@" + name + " has no member", "list its lemmas");
      }
      if (declared.putIfAbsent(name, members) != null) {
        findings.add(
            map.where(name), "duplicate", "@" + name + " is declared twice", "join the two");
      }
    }
  }

  private void checkClasses(YamlMap map, Vocabulary vocabulary) {
    for (String name : map.keys()) {
      for (YamlMap.Text member : map.textsWithLines(name)) {
        vocabulary.checkWord(member.value(), member.where());
      }
    }
  }

  // --- the smaller files

  private List<LightVerb> lightVerbs(Vocabulary vocabulary) {
    List<LightVerb> verbs = new ArrayList<>();
    for (YamlMap map : list("light-verbs.yml")) {
      map.allowOnly(Set.of("verb", "noun", "agent", "recipient"));
      List<String> roles = roles(map, "noun", vocabulary);
      String recipient = map.text("recipient").orElse("");
      if (!recipient.isEmpty()) {
        vocabulary.checkRole(recipient, map.where("recipient"));
      }
      boolean agentIsPatient = map.text("agent").filter("patient"::equals).isPresent();
      if (map.has("agent") && !agentIsPatient) {
        findings.add(
            map.where("agent"),
            "shape",
            "agent is \"" + map.text("agent").orElse("") + "\"",
            "write patient or leave it out");
      }
      List<String> lemmas = map.texts("verb");
      if (lemmas.isEmpty() || roles.isEmpty()) {
        findings.add(map.where(), "empty", "a light verb needs verb and noun", "give both");
      }
      for (String lemma : lemmas) {
        verbs.add(
            new LightVerb(
                Trigger.parse(Predication.Kind.VERB, lemma), roles, agentIsPatient, recipient));
      }
    }
    return verbs;
  }

  private List<String> roles(YamlMap map, String key, Vocabulary vocabulary) {
    List<YamlMap.Text> roles = map.textsWithLines(key);
    roles.stream()
        .filter(role -> !role.value().equals(TRIGGER) || !key.equals("in"))
        .forEach(role -> vocabulary.checkRole(role.value(), role.where()));
    return roles.stream().map(YamlMap.Text::value).toList();
  }

  private List<Refinement> refinements(Vocabulary vocabulary) {
    List<Refinement> refinements = new ArrayList<>();
    for (YamlMap map : list("refinements.yml")) {
      map.allowOnly(Set.of("event", "words", "in", "mode", "cameo", "only_if"));
      List<YamlMap.Text> words = map.textsWithLines("words");
      words.forEach(word -> vocabulary.checkWord(word.value(), word.where()));
      List<String> roles = roles(map, "in", vocabulary);
      String mode = map.text("mode").orElse("");
      if (words.isEmpty() || roles.isEmpty() || mode.isEmpty() || !map.has("event")) {
        findings.add(
            map.where(), "empty", "a refinement needs event, words, in and mode", "give all four");
        continue;
      }
      map.text("event")
          .flatMap(value -> vocabulary.type(value, map.where("event")))
          .ifPresent(
              type -> {
                vocabulary.checkMode(type, mode, map.where("mode"));
                map.text("cameo")
                    .ifPresent(code -> vocabulary.checkCameo(code, map.where("cameo")));
                refinements.add(
                    new Refinement(
                        type,
                        words.stream().map(YamlMap.Text::value).toList(),
                        roles,
                        onlyIf(map, type, vocabulary),
                        mode,
                        map.text("cameo")));
              });
    }
    return refinements;
  }

  private List<String> onlyIf(YamlMap map, EventType type, Vocabulary vocabulary) {
    List<YamlMap.Text> modes = map.textsWithLines("only_if");
    modes.stream()
        .filter(mode -> !mode.value().equals("none"))
        .forEach(mode -> vocabulary.checkMode(type, mode.value(), mode.where()));
    return modes.stream().map(YamlMap.Text::value).toList();
  }

  private Map<String, List<String>> contexts(Vocabulary vocabulary) {
    Map<String, List<String>> contexts = new LinkedHashMap<>();
    root("contexts.yml")
        .ifPresent(
            map -> {
              for (String context : map.keys()) {
                vocabulary.checkContext(context, map.where(context));
                List<YamlMap.Text> words = map.textsWithLines(context);
                words.forEach(word -> vocabulary.checkWord(word.value(), word.where()));
                contexts.put(
                    context,
                    List.copyOf(
                        new LinkedHashSet<>(words.stream().map(YamlMap.Text::value).toList())));
              }
              Set<String> missing = new HashSet<>(ontology.contexts());
              missing.removeAll(map.keys());
              missing.stream()
                  .sorted()
                  .forEach(
                      context ->
                          findings.add(
                              map.where(),
                              "coverage",
                              "no words for the context " + context,
                              "list words that give it"));
            });
    return contexts;
  }

  private NumberWords numbers() {
    Map<String, Long> values = new LinkedHashMap<>();
    for (TsvFile.Row row :
        TsvFile.read(files, DIRECTORY + "numbers.tsv", List.of("word", "value"), findings).rows()) {
      String word = row.get("word");
      if (word.isEmpty() || !word.equals(word.toLowerCase(Locale.ROOT)) || word.contains("-")) {
        findings.add(
            row.where(),
            "number-word",
            "\"" + word + "\" is no single word in lower case",
            "list the parts; hyphens and capitals are seen to");
        continue;
      }
      Values.count(row.get("value"), row.where(), findings)
          .filter(value -> isOfNumeral(value, row.where()))
          .filter(value -> values.putIfAbsent(word, value) != null)
          .ifPresent(
              value ->
                  findings.add(
                      row.where(),
                      "duplicate",
                      "\"" + word + "\" stands here twice",
                      "drop the line"));
    }
    return new NumberWords(values);
  }

  private boolean isOfNumeral(long value, SourceLine where) {
    boolean known = value <= NumberWords.HUNDRED || value >= NumberWords.THOUSAND;
    if (!known) {
      findings.add(
          where,
          "number-value",
          value + " neither is added nor multiplies",
          "use a value up to 100, or of 1000 and more");
    }
    return known;
  }
}
