package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A small data directory without mistakes, for tests to put one into. The ontology and the tables
 * of composition are the real ones.
 */
final class DataDirectory {
  static final String STATES =
      "code	name	names	adjectives	inhabitants	capital	seats	from	to	part_of	sectors	iso_numeric	cow";
  static final String TENURES = "id	name	aliases	code	sectors	role	from	to";
  static final String PLACES = "name	names	kind	country	admin1	lat	lon	population";

  private final Path directory;

  DataDirectory(Path directory) {
    this.directory = directory;
    DataFiles bundled = DataFiles.bundled();
    bundled.files("ontology/", ".tsv").forEach(this::copy);
    for (String table : List.of("lexicon/composition.tsv", "lexicon/reversal.tsv")) {
      copy(bundled.file(table).orElseThrow());
    }
    write(
        "actors/states.tsv",
        STATES,
        "FRA	France		French	French	Paris	Elysee		2100				",
        "SYR	Syria	Syrian Arab Republic	Syrian	Syrian; Syrians	Damascus						760	652",
        "USA	United States	U.S.	American; U.S.	American; Americans	Washington; Washington, D.C.	White House						");
    write("actors/people/some.tsv", TENURES, "ada-vale	Ada Vale		FRA	GOV	president	2001	2005-06");
    write(
        "actors/organizations/some.tsv", TENURES, "tin-army	Tin Army	TA	SYR	REB	armed group	2010	");
    write(
        "actors/roles.tsv",
        "role	plural	sectors	kind	anaphoric",
        "president	presidents	GOV	person	yes",
        "gunman	gunmen	UAF	person	");
    write("actors/modifiers.tsv", "word	sectors	effect", "former	ELI	replace", "ex-	ELI	replace");
    write(
        "actors/ethnic.tsv",
        "name	names	adjectives	code	sectors",
        "Kurds	Kurd; Kurdish people	Kurdish		");
    write("actors/unique-offices.txt", "# comment", "president");
    write("actors/foreign-words.txt", "# comment", "foreign");
    write(
        "actors/pronouns.tsv",
        "pronoun	person	number	gender",
        "she	third	singular	feminine",
        "we	first	plural	");
    write("actors/counts.tsv", "word	count", "both	2");
    write(
        "places/places.tsv",
        PLACES,
        "Damascus	Damaskus	city	SYR		33.5	36.3	1500000",
        "France		country	FRA		46	2	",
        "Homs		city	SYR	Homs	34.7	36.7	800000",
        "March		city	FRA		45	1	900000",
        "Smallville		city	FRA		45	2	900");
    write(
        "places/places-news.tsv",
        PLACES,
        "Homs	Hims	city	SYR	Homs province	34.8	36.8	775000",
        "Kobani	Ain al-Arab	city	SYR		36.9	38.4	");
    write("places/not-names.txt", "Smallville");
    write("lexicon/prepositions.txt", "to", "with", "in response to");
    write("lexicon/numbers.tsv", "word	value", "three	3", "hundred	100", "thousand	1000");
    write("lexicon/measures.tsv", "word	kind	value", "mile	kilometres	1.609", "days	days	1");
    write(
        "lexicon/offsets.tsv",
        "pattern	shift	from	example	days",
        "{length} later	later	told	three days later	2024-03-09");
    write("lexicon/feasts.tsv", "name	day", "may day	05-01");
    write("lexicon/classes/some.yml", "arms: [gun, tear gas]", "weapons: ['@arms', bomb]");
    write("lexicon/senses/meet.yml", sense("meet"));
    write(
        "lexicon/operators.yml",
        "- id: promise",
        "  operator: promise",
        "  verb: promise",
        "  content: [clause]",
        "  actor: agent",
        "  control: agent",
        "  event: AGREE",
        "  examples: [\"France promised to send food. => AGREE FRA > - {AID}\"]");
    write(
        "lexicon/settings.yml",
        "- id: sport",
        "  words: ['@arms', referee]",
        "  before: 1945",
        "  unless: [police]",
        "  unless_side: [public]",
        "  silences: [ASSAULT]",
        "  examples: [\"France attacked the referee. => none\"]");
    write("lexicon/light-verbs.yml", "- {verb: [hold], noun: patient}");
    write(
        "lexicon/refinements.yml",
        "- {event: ASSAULT, words: ['@arms'], in: [with, trigger], mode: firearms, cameo: \"193\", only_if: [none]}");
    List<String> contexts = new ArrayList<>();
    TsvFile.read(bundled, "ontology/contexts.tsv", List.of("context", "definition"), new Findings())
        .rows()
        .forEach(row -> contexts.add(row.get("context") + ": [word, '@arms']"));
    write("lexicon/contexts.yml", contexts.toArray(String[]::new));
    write("lexicon/attribution.yml", "verbs: []");
    write(
        "lexicon/reporting.yml",
        "verbs: [{lemma: say, kind: neutral}, {lemma: tell, kind: claim, addressee: yes}]",
        "nouns: [statement]",
        "phrases: [{cue: according to}, {cue: put it, after: no}]",
        "hedges:",
        "  adverbs: [{lemma: reportedly}, {lemma: allegedly, doubt: yes}]",
        "  adjectives: [{lemma: alleged, doubt: yes}, {lemma: reported}]",
        "passives: [{lemma: believe, with: [to, that], kind: claim}]");
    write(
        "lexicon/status.yml",
        "planned:",
        "  adjectives: [due, upcoming]",
        "doubt: [alleged]",
        "modals: {will: planned, had to: happened}");
  }

  /** A sense of "meet" without mistakes, one line a key. */
  static String[] sense(String id) {
    return new String[] {
      "- id: " + id,
      "  verb: [meet, sit down with]",
      "  noun: meeting",
      "  where: {with: [actor, '!@weapons'], 'agent|patient': any}",
      "  parties: [agent, with]",
      "  event: CONSULT",
      "  mode: visit",
      "  contexts: [diplomatic]",
      "  cameo: \"042\"",
      "  examples:",
      "    - \"France met Syria. => CONSULT/visit FRA+SYR > -\"",
      "  counter:",
      "    - \"The roads meet here.\""
    };
  }

  private void copy(DataFile file) {
    write(file.name(), file.text().lines().toArray(String[]::new));
  }

  DataDirectory write(String name, String... lines) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataDirectory append(String name, String... lines) {
    try {
      Files.writeString(
          directory.resolve(name), String.join("\n", lines) + "\n", StandardOpenOption.APPEND);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text that stands in the file. */
  DataDirectory replace(String name, String old, String replacement) {
    try {
      String text = Files.readString(directory.resolve(name));
      if (!text.contains(old)) {
        throw new IllegalArgumentException(name + " has no " + old);
      }
      Files.writeString(directory.resolve(name), text.replace(old, replacement));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataDirectory delete(String name) {
    try {
      Files.delete(directory.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataFiles files() {
    return DataFiles.of(directory);
  }

  /** Findings of all linters as {@code file:line rule}. */
  List<String> findings() {
    return KnowledgeLinter.lint(files()).stream()
        .map(finding -> finding.where() + " " + finding.rule())
        .toList();
  }
}
