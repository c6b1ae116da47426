package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorLinterTest {
  private static final String PEOPLE = "actors/people/some.tsv";
  private static final String ORGANIZATIONS = "actors/organizations/some.tsv";

  @TempDir Path temporary;
  private DataDirectory data;

  @BeforeEach
  void startWithoutMistakes() {
    data = new DataDirectory(temporary);
  }

  @Test
  void dataWithoutMistakesHasNoFindings() {
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void findsARowWithTooFewColumns() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GOV	minister	2001");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 columns");
  }

  @Test
  void findsAMissingColumn() {
    data.write("actors/modifiers.tsv", "# comment", "word	sectors", "former	ELI");
    assertThat(data.findings()).containsExactly("actors/modifiers.tsv:2 header");
  }

  @Test
  void findsAnUnknownColumn() {
    data.write("actors/modifiers.tsv", "word	sectors	effect	note", "former	ELI	replace	x");
    assertThat(data.findings()).containsExactly("actors/modifiers.tsv:1 header");
  }

  @Test
  void findsAMissingTable() {
    data.delete("actors/ethnic.tsv");
    assertThat(data.findings()).containsExactly("actors/ethnic.tsv:0 missing-file");
  }

  @Test
  void findsADirectoryWithoutTables() {
    data.delete(PEOPLE);
    assertThat(data.findings()).containsExactly("actors/people:0 missing-file");
  }

  @Test
  void findsAPaddedValueAndADashForNothing() {
    data.append(
        PEOPLE, "ben-oak	Ben Oak 		FRA	GOV	minister	2001	", "cy-elm	Cy Elm	-	FRA	GOV	poet		");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 cell", PEOPLE + ":4 cell");
  }

  @Test
  void findsADateThatIsNone() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GOV	minister	2001-13	2002-02-30");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 date", PEOPLE + ":3 date");
  }

  @Test
  void findsAnEndBeforeTheBeginning() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GOV	minister	2001-05	2001-04");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 dates-order");
  }

  @Test
  void acceptsATenureWithinAVagueYear() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GOV	minister	2001-05	2001");
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void findsAnUnknownCode() {
    data.append(PEOPLE, "ben-oak	Ben Oak		XXX	GOV	minister	2001	2002");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 unknown-code");
  }

  @Test
  void acceptsInternationalCodesAndNone() {
    data.append(
        PEOPLE, "ben-oak	Ben Oak		UNO		envoy	2001	2002", "cy-elm	Cy Elm			CVL	poet	2001	2002");
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void findsAnUnknownAndARepeatedSector() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GUV	minister	2001	2002")
        .append("actors/roles.tsv", "aide	aides	GOV; GOV	person	");
    assertThat(data.findings())
        .containsExactly(PEOPLE + ":3 unknown-sector", "actors/roles.tsv:4 duplicate");
  }

  @Test
  void findsAStateCodeThatIsNone() {
    data.append("actors/states.tsv", "Dk	Denmark		Danish	Danes								");
    assertThat(data.findings()).containsExactly("actors/states.tsv:5 code");
  }

  @Test
  void findsADependencyWithACodeOfItsOwn() {
    data.append("actors/states.tsv", "GUM	Guam								USA			");
    assertThat(data.findings()).containsExactly("actors/states.tsv:5 part-of");
  }

  @Test
  void findsATenureWithoutARole() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GOV		2001	2002");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 empty");
  }

  @Test
  void findsANameOfTwoStates() {
    data.append("actors/states.tsv", "DNK	Denmark	France	Danish	Danes								");
    assertThat(data.findings()).containsExactly("actors/states.tsv:5 duplicate");
  }

  @Test
  void findsTwoHoldersOfAUniqueOffice() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GOV	president	2005-05-01	2009");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 unique-office");
  }

  @Test
  void acceptsTheDayOfHandingOver() {
    data.append(
        PEOPLE,
        "ben-oak	Ben Oak		FRA	GOV	president	2006-01-01	2009-05-04",
        "cy-elm	Cy Elm		FRA	GOV	president	2009-05-04	");
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void acceptsVagueDatesThatMayFollowEachOther() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GOV	president	2005-06	2009");
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void acceptsUniqueOfficesOfEntitiesThatAStateClaims() {
    data.append(PEOPLE, "ben-oak	Ben Oak		FRA	GOV; PRE	president	2001	2009");
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void findsOverlappingTenuresOfAPersonInAnOffice() {
    data.append(PEOPLE, "ada-vale	Ada Vale		FRA	GOV	president	2004	2009");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 overlap");
  }

  @Test
  void findsAnAliasOfTwoActorsAtATime() {
    data.append(ORGANIZATIONS, "toy-army	Toy Army	T.A.	SYR	REB	armed group	2012	");
    assertThat(data.findings()).containsExactly(ORGANIZATIONS + ":3 shared-alias");
  }

  @Test
  void acceptsAnAliasOfBodiesOfTwoCountries() {
    data.append(ORGANIZATIONS, "toy-army	Toy Army	T.A.	FRA	REB	armed group	2012	");
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void acceptsAnAliasThatPassesOn() {
    data.append(
        ORGANIZATIONS,
        "old-bloc	Old Bloc	The Bloc	FRA	PTY	party	1990	2001-03-01",
        "new-bloc	New Bloc	The Bloc	FRA	PTY	party	2001-03-01	");
    assertThat(data.findings()).isEmpty();
  }

  @Test
  void findsAnIdOfAPersonAndAnOrganisation() {
    data.append(ORGANIZATIONS, "ada-vale	Ada Vale Foundation		FRA	SOC	charity	2010	");
    assertThat(data.findings()).containsExactly(ORGANIZATIONS + ":3 duplicate-id");
  }

  @Test
  void findsAnIdWithTwoNames() {
    data.append(PEOPLE, "ada-vale	Adele Vale		FRA	GOV	mayor	2010	2011");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 duplicate-id");
  }

  @Test
  void findsABadId() {
    data.append(PEOPLE, "Ben_Oak	Ben Oak		FRA	GOV	minister	2001	2002");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 id");
  }

  @Test
  void findsAMissingName() {
    data.append(PEOPLE, "ben-oak			FRA	GOV	minister	2001	2002");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 empty");
  }

  @Test
  void findsABareLastName() {
    data.append(PEOPLE, "ben-oak	Ben al-Oak	Oak	FRA	GOV	minister	2001	2002");
    assertThat(data.findings()).containsExactly(PEOPLE + ":3 last-name");
  }

  @Test
  void findsADuplicateRole() {
    data.append("actors/roles.tsv", "gunman		UAF	person	");
    assertThat(data.findings()).containsExactly("actors/roles.tsv:4 duplicate-role");
  }

  @Test
  void findsUnknownKindsEffectsAndAnaphora() {
    data.append("actors/roles.tsv", "aide	aides	GOV	human	", "clerk	clerks	GOV	person	no")
        .append("actors/modifiers.tsv", "late	ELI	swap");
    assertThat(data.findings())
        .containsExactly(
            "actors/modifiers.tsv:4 effect",
            "actors/roles.tsv:4 kind",
            "actors/roles.tsv:5 anaphoric");
  }

  @Test
  void findsARoleWithCapitals() {
    data.append("actors/roles.tsv", "Sherpa	sherpas	GOV	person	");
    assertThat(data.findings()).containsExactly("actors/roles.tsv:4 case");
  }

  @Test
  void findsAModifierWithTwoMeanings() {
    data.append("actors/modifiers.tsv", "former	GOV	add");
    assertThat(data.findings()).containsExactly("actors/modifiers.tsv:4 duplicate");
  }

  @Test
  void findsUnknownPersonsNumbersAndGenders() {
    data.append(
        "actors/pronouns.tsv",
        "ye	second	plural	",
        "wit	first	dual	",
        "hen	third	singular	common",
        "		plural	");
    assertThat(data.findings())
        .containsExactly(
            "actors/pronouns.tsv:4 person",
            "actors/pronouns.tsv:5 number",
            "actors/pronouns.tsv:6 gender",
            "actors/pronouns.tsv:7 empty",
            "actors/pronouns.tsv:7 person");
  }

  @Test
  void findsAGenderThatIsMissingOrOutOfPlace() {
    data.append("actors/pronouns.tsv", "it	third	singular	", "they	third	plural	neuter");
    assertThat(data.findings())
        .containsExactly("actors/pronouns.tsv:4 gender", "actors/pronouns.tsv:5 gender");
  }

  @Test
  void findsAPronounWithTwoRowsOrCapitals() {
    data.append("actors/pronouns.tsv", "we	first	plural	", "I	first	singular	");
    assertThat(data.findings())
        .containsExactly("actors/pronouns.tsv:4 duplicate", "actors/pronouns.tsv:5 case");
  }

  @Test
  void findsCountsThatAreNone() {
    data.append("actors/counts.tsv", "one	1", "dozens	some", "thousand	1000", "	3");
    assertThat(data.findings())
        .containsExactly(
            "actors/counts.tsv:3 number",
            "actors/counts.tsv:4 number",
            "actors/counts.tsv:5 number",
            "actors/counts.tsv:6 empty");
  }

  @Test
  void findsACountWithTwoRowsOrCapitals() {
    data.append("actors/counts.tsv", "both	3", "Two	2");
    assertThat(data.findings())
        .containsExactly("actors/counts.tsv:3 duplicate", "actors/counts.tsv:4 case");
  }

  @Test
  void findsAMissingTableOfPronounsOrCounts() {
    data.delete("actors/pronouns.tsv").delete("actors/counts.tsv");
    assertThat(data.findings())
        .containsExactly("actors/counts.tsv:0 missing-file", "actors/pronouns.tsv:0 missing-file");
  }

  @Test
  void findsAnOfficeThatIsListedTwice() {
    data.append("actors/unique-offices.txt", "president");
    assertThat(data.findings()).containsExactly("actors/unique-offices.txt:3 duplicate");
  }
}
