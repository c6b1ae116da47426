package org.rapporteur.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.attribution.ReportFinder.Found;
import org.rapporteur.coder.event.EventFixture;
import org.rapporteur.coder.lexicon.LexiconFixture;
import org.rapporteur.coder.scene.Scene;

/** Who says what, as {@code source [cue]: words that are said}. */
class ReportFinderTest {
  private final ReportFinder finder = new ReportFinder(LexiconFixture.cues());

  private List<String> said(String table) {
    Scene scene = EventFixture.scene(table);
    return finder.find(scene).stream().map(found -> line(scene, found)).toList();
  }

  private static String line(Scene scene, Found found) {
    String words =
        found.content().stream()
            .filter(token -> Character.isLetter(scene.token(token).text().charAt(0)))
            .mapToObj(token -> scene.token(token).text())
            .collect(Collectors.joining(" "));
    return found.report().text() + " [" + found.report().cue() + "]: " + words;
  }

  @Test
  void aThatClauseIsSaidByTheSubject() {
    assertThat(
            said(
                """
                Putin    NNP Putin  nsubj 2
                said     VBD say    root  0
                that     IN  that   mark  5
                rebels   NNS rebel  nsubj 5
                attacked VBD attack ccomp 2
                Aleppo   NNP Aleppo obj   5
                """))
        .containsExactly("Putin [say]: that rebels attacked Aleppo");
  }

  @Test
  void aReportAtTheEndCoversTheWholeSentence() {
    assertThat(
            said(
                """
                Rebels   NNS rebel  nsubj 2
                attacked VBD attack ccomp 6
                Aleppo   NNP Aleppo obj   2
                ,        ,   ,      punct 6
                Putin    NNP Putin  nsubj 6
                said     VBD say    root  0
                .        .   .      punct 6
                """))
        .containsExactly("Putin [say]: Rebels attacked Aleppo");
  }

  @Test
  void aReportAtTheEndIsFoundWhereverTheParserHangsIt() {
    assertThat(
            said(
                """
                Rebels   NNS rebel    nsubj  2
                attacked VBD attack   root   0
                Aleppo   NNP Aleppo   obj    2
                ,        ,   ,        punct  6
                two      CD  two      nummod 6
                envoys   NNS envoy    appos  3
                said     VBD say      acl    6
                on       IN  on       case   9
                Monday   NNP Monday   obl    7
                .        .   .        punct  2
                """))
        .containsExactly("two envoys [say]: Rebels attacked Aleppo");
    assertThat(
            said(
                """
                Rebels    NNS rebel     nsubj 2
                attacked  VBD attack    root  0
                Aleppo    NNP Aleppo    obj   2
                ,         ,   ,         punct 2
                according VBG according dep   3
                to        IN  to        fixed 5
                people    NNS people    dep   5
                near      IN  near      case  9
                Putin     NNP Putin     nmod  7
                .         .   .         punct 2
                """))
        .containsExactly("people [according]: Rebels attacked Aleppo");
  }

  @Test
  void butClosesTheScopeOfAReportInTheMiddle() {
    assertThat(
            said(
                """
                Rebels   NNS rebel  nsubj 2
                attacked VBD attack root  0
                Aleppo   NNP Aleppo obj   2
                ,        ,   ,      punct 6
                an       DT  a      det   6
                envoy    NN  envoy  appos 3
                said     VBD say    acl   6
                ,        ,   ,      punct 2
                but      CC  but    cc    11
                Putin    NNP Putin  nsubj 11
                left     VBD leave  conj  2
                .        .   .      punct 2
                """))
        .containsExactly("an envoy [say]: Rebels attacked Aleppo");
  }

  @Test
  void whoSaysSomethingOfHisOwnReportsNothingBefore() {
    assertThat(
            said(
                """
                Rebels   NNS rebel   nsubj 2
                attacked VBD attack  root  0
                Aleppo   NNP Aleppo  obj   2
                ,        ,   ,       punct 6
                the      DT  the     det   6
                envoy    NN  envoy   appos 3
                said     VBD say     acl   6
                nothing  NN  nothing obj   7
                .        .   .       punct 2
                """))
        .isEmpty();
  }

  @Test
  void whereasSetsAnotherViewBesideAReport() {
    assertThat(
            said(
                """
                Putin    NNP Putin   nsubj 2
                said     VBD say     root  0
                rebels   NNS rebel   nsubj 4
                attacked VBD attack  ccomp 2
                ,        ,   ,       punct 8
                whereas  IN  whereas mark  8
                Assad    NNP Assad   nsubj 8
                left     VBD leave   advcl 4
                """))
        .containsExactly("Putin [say]: rebels attacked");
  }

  @Test
  void aReportInTheMiddleCoversTheClauseAroundIt() {
    assertThat(
            said(
                """
                Rebels   NNS rebel  nsubj     6
                ,        ,   ,      punct     4
                Putin    NNP Putin  nsubj     4
                said     VBD say    parataxis 6
                ,        ,   ,      punct     4
                attacked VBD attack root      0
                Aleppo   NNP Aleppo obj       6
                """))
        .containsExactly("Putin [say]: Rebels attacked Aleppo");
  }

  @Test
  void accordingToNamesTheSource() {
    assertThat(
            said(
                """
                Rebels    NNS rebel  nsubj 2
                attacked  VBD attack root  0
                Aleppo    NNP Aleppo obj   2
                ,         ,   ,      punct 7
                according VBG accord case  7
                to        TO  to     fixed 5
                SANA      NNP SANA   obl   2
                """))
        .containsExactly("SANA [according to]: Rebels attacked Aleppo");
  }

  @Test
  void accordingToMayOpenTheSentence() {
    assertThat(
            said(
                """
                According VBG accord case  3
                to        TO  to     fixed 1
                SANA      NNP SANA   obl   6
                ,         ,   ,      punct 3
                rebels    NNS rebel  nsubj 6
                attacked  VBD attack root  0
                Aleppo    NNP Aleppo obj   6
                """))
        .containsExactly("SANA [according to]: rebels attacked Aleppo");
  }

  @Test
  void whoIsToldDoesNotSayIt() {
    assertThat(
            said(
                """
                Reporters NNS reporter nsubj:pass 3
                were      VBD be       aux:pass   3
                told      VBN tell     root       0
                by        IN  by       case       5
                Putin     NNP Putin    obl        3
                that      IN  that     mark       8
                rebels    NNS rebel    nsubj      8
                attacked  VBD attack   ccomp      3
                """))
        .containsExactly("Putin [tell]: that rebels attacked");
  }

  @Test
  void butClosesWhatIsSaid() {
    assertThat(
            said(
                """
                Rebels   NNS rebel   nsubj 2
                attacked VBD attack  ccomp 6
                Aleppo   NNP Aleppo  obj   2
                ,        ,   ,       punct 6
                Putin    NNP Putin   nsubj 6
                said     VBD say     root  0
                ,        ,   ,       punct 10
                but      CC  but     cc    10
                soldiers NNS soldier nsubj 10
                fled     VBD flee    conj  6
                """))
        .containsExactly("Putin [say]: Rebels attacked Aleppo");
  }

  @Test
  void citingNamesTheSource() {
    Scene scene =
        EventFixture.scene(
            """
            SANA     NNP SANA     nsubj 2
            said     VBD say      root  0
            rebels   NNS rebel    nsubj 4
            attacked VBD attack   ccomp 2
            Aleppo   NNP Aleppo   obj   4
            ,        ,   ,        punct 7
            citing   VBG cite     advcl 4
            Syrian   JJ  Syrian   amod  9
            officials NNS official obj  7
            """);

    assertThat(finder.find(scene).stream().map(found -> found.report().text()))
        .contains("SANA", "Syrian officials");
  }

  @Test
  void whoAddsIsWhoSaid() {
    List<String> said =
        said(
            """
            Putin    NNP Putin  nsubj 2
            said     VBD say    root  0
            rebels   NNS rebel  nsubj 4
            attacked VBD attack ccomp 2
            Aleppo   NNP Aleppo obj   4
            ,        ,   ,      punct 7
            adding   VBG add    advcl 2
            that     IN  that   mark  10
            soldiers NNS soldier nsubj 10
            fled     VBD flee   ccomp 7
            """);

    assertThat(said)
        .contains("Putin [say]: rebels attacked Aleppo", "Putin [add]: that soldiers fled");
  }

  @Test
  void whoIsQuotedAsSayingSaysIt() {
    List<String> said =
        said(
            """
            Putin    NNP Putin  nsubj:pass 3
            was      VBD be     aux:pass   3
            quoted   VBN quote  root       0
            as       IN  as     mark       5
            saying   VBG say    advcl      3
            that     IN  that   mark       8
            rebels   NNS rebel  nsubj      8
            attacked VBD attack ccomp      5
            Aleppo   NNP Aleppo obj        8
            """);

    assertThat(said).contains("Putin [say]: that rebels attacked Aleppo");
    assertThat(said).allMatch(line -> line.startsWith("Putin ["));
  }

  @Test
  void theOutermostReporterComesFirst() {
    assertThat(
            said(
                """
                SANA     NNP SANA     nsubj 2
                reported VBD report   root  0
                that     IN  that     mark  5
                Putin    NNP Putin    nsubj 5
                said     VBD say      ccomp 2
                that     IN  that     mark  8
                rebels   NNS rebel    nsubj 8
                attacked VBD attack   ccomp 5
                Aleppo   NNP Aleppo   obj   8
                """))
        .containsExactly(
            "SANA [report]: that Putin said that rebels attacked Aleppo",
            "Putin [say]: that rebels attacked Aleppo");
  }

  @Test
  void aClaimThatIsReportedSpeechOfItsOwner() {
    assertThat(
            said(
                """
                Iran     NNP Iran   nmod:poss 3
                's       POS 's     case      1
                claim    NN  claim  nsubj     8
                that     IN  that   mark      6
                rebels   NNS rebel  nsubj     6
                attacked VBD attack acl       3
                Aleppo   NNP Aleppo obj       6
                surprised VBD surprise root   0
                Turkey   NNP Turkey obj       8
                """))
        .containsExactly("Iran [claim]: that rebels attacked Aleppo");
  }

  @Test
  void aPronounIsReplacedByWhomItStandsFor() {
    Scene second =
        EventFixture.scenes(
                """
                Putin   NNP Putin nsubj 2
                arrived VBD arrive root 0
                """,
                """
                He       PRP he     nsubj 2
                said     VBD say    root  0
                rebels   NNS rebel  nsubj 4
                attacked VBD attack ccomp 2
                Aleppo   NNP Aleppo obj   4
                """)
            .get(1);

    Found found = finder.find(second).get(0);

    assertThat(found.report().text()).isEqualTo("Vladimir Putin");
    assertThat(found.report().mention()).isPresent();
    assertThat(second.parsed().sentence().words(found.report().span())).isEqualTo("He");
  }

  @Test
  void aRolePhraseStaysAsItIsWritten() {
    assertThat(
            said(
                """
                A        DT  a        det   3
                Russian  JJ  Russian  amod  3
                official NN  official nsubj 4
                said     VBD say      root  0
                rebels   NNS rebel    nsubj 6
                attacked VBD attack   ccomp 4
                Aleppo   NNP Aleppo   obj   6
                """))
        .containsExactly("A Russian official [say]: rebels attacked Aleppo");
  }

  @Test
  void whatIsSaidCoversItsTokensAndNotTheSource() {
    Scene scene =
        EventFixture.scene(
            """
            Putin    NNP Putin  nsubj 2
            said     VBD say    root  0
            rebels   NNS rebel  nsubj 4
            attacked VBD attack ccomp 2
            Aleppo   NNP Aleppo obj   4
            """);
    Found found = finder.find(scene).get(0);

    assertThat(found.covers(at(scene.parsed(), "attacked"))).isTrue();
    assertThat(found.covers(at(scene.parsed(), "Putin"))).isFalse();
    assertThat(found.covers(at(scene.parsed(), "said"))).isFalse();
    assertThat(found.sourceToken()).isEqualTo(at(scene.parsed(), "Putin"));
    assertThat(found.cueTokens()).containsExactly(at(scene.parsed(), "said"));
  }

  @Test
  void aVerbOfSayingWithoutAClauseReportsNothing() {
    assertThat(
            said(
                """
                Putin NNP Putin nsubj 2
                said  VBD say   root  0
                no    DT  no    det   4
                word  NN  word  obj   2
                """))
        .isEmpty();
  }

  @Test
  void aSentenceWithoutACueReportsNothing() {
    assertThat(
            said(
                """
                Rebels   NNS rebel  nsubj 2
                attacked VBD attack root  0
                Aleppo   NNP Aleppo obj   2
                """))
        .isEmpty();
  }
}
