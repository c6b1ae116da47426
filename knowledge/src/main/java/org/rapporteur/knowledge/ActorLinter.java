package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.actor.Actor;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.knowledge.ActorFiles.TenureRow;

/** Checks the actor files by the rules of {@code actors/FORMAT.md}. */
public final class ActorLinter {
  /** Entities that a state claims share its code, and may have offices of the same name. */
  private static final String PARTLY_RECOGNISED = "PRE";

  /** Two tenures may share the day of handing over. */
  private static final long HANDOVER = 1;

  private final ActorFiles actors;
  private final Ontology ontology;
  private final Findings findings;
  private final Set<String> stateCodes = new HashSet<>();

  private ActorLinter(ActorFiles actors, Ontology ontology, Findings findings) {
    this.actors = actors;
    this.ontology = ontology;
    this.findings = findings;
    actors.states().forEach(row -> stateCodes.add(row.state().code()));
  }

  /** All findings in the actor files, in the order of files and lines. */
  public static List<Finding> lint(DataFiles files) {
    Findings findings = new Findings();
    Ontology ontology = OntologyReader.read(files, new Findings());
    new ActorLinter(ActorReader.read(files, findings), ontology, findings).checkAll();
    return findings.sorted();
  }

  private void checkAll() {
    checkStates();
    checkCodesAndSectors();
    checkRoles();
    checkModifiers();
    checkPronouns();
    checkCounts();
    Map<String, List<TenureRow>> byId = new LinkedHashMap<>();
    for (TenureRow row : actors.tenures()) {
      byId.computeIfAbsent(row.id(), key -> new ArrayList<>()).add(row);
    }
    byId.forEach(this::checkActor);
    checkUniqueOffices();
    checkAliases(byId);
  }

  // --- codes and sectors

  private void checkStates() {
    Map<String, SourceLine> names = new HashMap<>();
    for (ActorFiles.StateRow row : actors.states()) {
      String code = row.state().code();
      boolean wellFormed = code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
      if (!wellFormed || ontology.internationalCodes().contains(code)) {
        findings.add(row.where(), "code", "\"" + code + "\" is no state code", "use ISO alpha-3");
      }
      checkSectors(row.state().sectors(), row.where());
      for (String name : row.names()) {
        SourceLine first = names.putIfAbsent(name, row.where());
        if (first != null && !first.equals(row.where())) {
          findings.add(
              row.where(),
              "duplicate",
              "\"" + name + "\" is a name of " + first + " too",
              "leave it to one state");
        }
      }
    }
  }

  private void checkCodesAndSectors() {
    for (TenureRow row : actors.tenures()) {
      checkCode(row.tenure().code(), row.where());
      checkSectors(row.tenure().sectors(), row.where());
    }
    for (ActorFiles.PeopleRow row : actors.peoples()) {
      checkCode(row.people().code(), row.where());
      checkSectors(row.people().sectors(), row.where());
    }
    actors.roles().forEach(row -> checkSectors(row.role().sectors(), row.where()));
    actors.modifiers().forEach(row -> checkSectors(row.modifier().sectors(), row.where()));
  }

  private void checkCode(Optional<String> code, SourceLine where) {
    code.filter(c -> !stateCodes.contains(c) && !ontology.internationalCodes().contains(c))
        .ifPresent(
            unknown ->
                findings.add(
                    where,
                    "unknown-code",
                    "\"" + unknown + "\" is no code",
                    "use a code of states.tsv or ontology/international.tsv"));
  }

  private void checkSectors(List<String> sectors, SourceLine where) {
    Set<String> seen = new HashSet<>();
    for (String sector : sectors) {
      if (!ontology.sectors().contains(sector)) {
        findings.add(
            where,
            "unknown-sector",
            "\"" + sector + "\" is no sector",
            "use a sector of ontology/sectors.tsv");
      } else if (!seen.add(sector)) {
        findings.add(where, "duplicate", "sector " + sector + " twice", "drop one");
      }
    }
  }

  // --- roles and modifiers

  private void checkRoles() {
    Map<String, SourceLine> nouns = new HashMap<>();
    for (ActorFiles.RoleRow row : actors.roles()) {
      checkLowerCase(row.role().noun(), row.where());
      row.plural().ifPresent(plural -> checkLowerCase(plural, row.where()));
      SourceLine first = nouns.putIfAbsent(row.role().noun(), row.where());
      if (first != null) {
        findings.add(
            row.where(),
            "duplicate-role",
            "\"" + row.role().noun() + "\" stands at " + first,
            "drop one of them");
      }
    }
  }

  private void checkModifiers() {
    Set<String> words = new HashSet<>();
    for (ActorFiles.ModifierRow row : actors.modifiers()) {
      // ex- and ex are the same word to the dictionary, and may do the same
      if (!words.add(row.modifier().word() + row.modifier().effect() + row.modifier().sectors())) {
        continue;
      }
      boolean contradicts =
          actors.modifiers().stream()
              .anyMatch(
                  other ->
                      other.where().line() < row.where().line()
                          && other.modifier().word().equals(row.modifier().word()));
      if (contradicts) {
        findings.add(
            row.where(),
            "duplicate",
            "\"" + row.modifier().word() + "\" has another row",
            "drop one of them");
      }
    }
  }

  private void checkPronouns() {
    Set<String> words = new HashSet<>();
    actors.pronouns().forEach(row -> checkWord(row.word(), words, row.where()));
  }

  private void checkCounts() {
    Set<String> words = new HashSet<>();
    actors.counts().forEach(row -> checkWord(row.word(), words, row.where()));
  }

  /** A word that has one row and no capitals. */
  private void checkWord(String word, Set<String> seen, SourceLine where) {
    checkLowerCase(word, where);
    if (!seen.add(word)) {
      findings.add(where, "duplicate", "\"" + word + "\" has another row", "drop one of them");
    }
  }

  private void checkLowerCase(String phrase, SourceLine where) {
    if (!phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
      findings.add(where, "case", "\"" + phrase + "\" has capitals", "write it in lower case");
    }
  }

  // --- one actor

  private void checkActor(String id, List<TenureRow> rows) {
    TenureRow first = rows.get(0);
    if (!Identifiers.isKebabCase(id)) {
      findings.add(
          first.where(), "id", "\"" + id + "\" is no id", "write lower-case words joined by -");
    }
    for (int i = 0; i < rows.size(); i++) {
      TenureRow row = rows.get(i);
      boolean another = !row.name().equals(first.name()) || row.kind() != first.kind();
      if (another) {
        findings.add(
            row.where(),
            "duplicate-id",
            id + " is \"" + first.name() + "\" at " + first.where(),
            "give the other actor an id of its own, or the same name");
      }
      if (row.kind() == Actor.Kind.PERSON) {
        checkNotBareLastName(row);
      }
      for (TenureRow earlier : rows.subList(0, i)) {
        boolean sameOffice =
            earlier.tenure().role().equals(row.tenure().role())
                && earlier.tenure().code().equals(row.tenure().code());
        if (sameOffice && earlier.certainOverlap(row) > HANDOVER) {
          findings.add(
              row.where(),
              "overlap",
              id + " is " + row.tenure().role() + " at the same time at " + earlier.where(),
              "join the rows or correct the dates");
        }
      }
    }
  }

  private void checkNotBareLastName(TenureRow row) {
    for (String alias : row.aliases()) {
      boolean bare = alias.indexOf(' ') < 0 && row.name().indexOf(' ') > 0;
      if (bare && alias.equals(ActorDictionary.lastName(row.name()))) {
        findings.add(
            row.where(),
            "last-name",
            "alias \"" + alias + "\" is the bare last name",
            "leave it out: the coder derives it");
      }
    }
  }

  // --- several actors

  private void checkUniqueOffices() {
    Map<String, List<TenureRow>> byOffice = new LinkedHashMap<>();
    for (TenureRow row : actors.tenures()) {
      Optional<String> code = row.tenure().code();
      boolean unique =
          row.kind() == Actor.Kind.PERSON
              && code.filter(stateCodes::contains).isPresent()
              && actors.uniqueOffices().contains(row.tenure().role())
              && !row.tenure().sectors().contains(PARTLY_RECOGNISED);
      if (unique) {
        byOffice
            .computeIfAbsent(code.get() + " " + row.tenure().role(), key -> new ArrayList<>())
            .add(row);
      }
    }
    byOffice.forEach(this::checkUniqueOffice);
  }

  private void checkUniqueOffice(String office, List<TenureRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        TenureRow earlier = rows.get(j);
        TenureRow later = rows.get(i);
        if (!earlier.id().equals(later.id()) && earlier.certainOverlap(later) > HANDOVER) {
          findings.add(
              later.where(),
              "unique-office",
              later.id()
                  + " and "
                  + earlier.id()
                  + " are both "
                  + office
                  + " (the other at "
                  + earlier.where()
                  + ")",
              "correct the dates or name the office otherwise (acting, rival, co-)");
        }
      }
    }
  }

  private void checkAliases(Map<String, List<TenureRow>> byId) {
    Map<List<String>, List<TenureRow>> byPhrase = new LinkedHashMap<>();
    for (TenureRow row : actors.tenures()) {
      Set<String> phrases = new HashSet<>(row.aliases());
      phrases.add(row.name());
      Set<List<String>> keys = new HashSet<>();
      phrases.forEach(phrase -> keys.add(Phrases.pieces(phrase)));
      keys.forEach(key -> byPhrase.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
    }
    byPhrase.forEach(
        (phrase, rows) -> {
          Set<String> ids = new HashSet<>();
          rows.forEach(row -> ids.add(row.id()));
          if (ids.size() > 1) {
            checkAlias(String.join(" ", phrase), rows);
          }
        });
  }

  /** Bodies of two countries, which the country that a story names most tells apart. */
  private boolean areTold(TenureRow one, TenureRow other) {
    Optional<String> code = one.tenure().code();
    Optional<String> otherCode = other.tenure().code();
    return one.kind() == Actor.Kind.ORGANIZATION
        && other.kind() == Actor.Kind.ORGANIZATION
        && code.filter(stateCodes::contains).isPresent()
        && otherCode.filter(stateCodes::contains).isPresent()
        && !code.equals(otherCode);
  }

  private void checkAlias(String phrase, List<TenureRow> rows) {
    Set<Set<String>> reported = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        TenureRow earlier = rows.get(j);
        TenureRow later = rows.get(i);
        if (!earlier.id().equals(later.id())
            && earlier.certainOverlap(later) > HANDOVER
            && !areTold(earlier, later)
            && reported.add(Set.of(earlier.id(), later.id()))) {
          findings.add(
              later.where(),
              "shared-alias",
              "\""
                  + phrase
                  + "\" is "
                  + later.id()
                  + " and at the same time "
                  + earlier.id()
                  + " at "
                  + earlier.where(),
              "leave the alias to the better known of them");
        }
      }
    }
  }
}
