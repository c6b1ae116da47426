package org.rapporteur.evaluation.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.ontology.EventType;

class ErrorReportTest {
  private static final String TEXT = "Benin lent Togo boats while Ghana watched";
  private static final String HOSTILE = "<script>alert(1)</script> met \"&'\u202e\u001b[31m";

  private final ErrorReport report =
      ErrorReport.of(
          "lent.tsv",
          List.of(
              consult("u1", RelationClass.AID),
              consult("u2", RelationClass.CONSULT),
              consult("u3", RelationClass.AID),
              new ReadSentence(TEXT)
                  .note(Note.Kind.SENSE, "'lent' is a trigger")
                  .between("u4", "Benin", "Togo", RelationClass.SUPPORT)));

  @Test
  void countsAreByReasonAndGoldClass() {
    assertThat(report.misses()).hasSize(3);
    assertThat(report.counts())
        .isEqualTo(
            Map.of(
                MissReason.WRONG_CLASS,
                Map.of(RelationClass.AID, 2),
                MissReason.NO_SENSE,
                Map.of(RelationClass.SUPPORT, 1)));
  }

  @Test
  void theTextShowsSentenceRecordExplanationAndNotes() {
    assertThat(report.text())
        .startsWith("Missed relations of lent.tsv: 3 of 4 (accuracy 0.250, ")
        .contains("gold        no such sense  wrong class  all\n")
        .contains("AID                     .            2    2\n")
        .contains("== wrong class: 2\n")
        .contains("u1  gold AID, coded CONSULT\n  <s>Benin</s> *lent* <t>Togo</t> boats")
        .contains("picked     CONSULT XXA.GOV > XXA.GOV happened \"lent\"\n")
        .contains("entry      senses/test.yml:7 test-entry\n")
        .contains("within     operators.yml:3 promise\n")
        .contains("path       actor = agent: nsubj\n")
        .contains("other      MOBILIZE: MOBILIZE")
        .contains("u4  gold SUPPORT, coded nothing\n")
        .contains("note       sense: 'lent' is a trigger\n")
        .doesNotContain("u2  gold");
  }

  @Test
  void eachNumberOfTheMatrixLeadsToAMissAndThisToTheNext() {
    String html = report.html();

    assertThat(html)
        .contains("<a href=\"#miss-2\" data-gold=\"AID\" data-coded=\"CONSULT\"")
        .contains("<article id=\"miss-2\" data-gold=\"AID\" data-coded=\"CONSULT\"")
        .contains("<a href=\"#miss-3\">Next AID coded as CONSULT</a>")
        .contains("<td class=\"right\">1</td>");
    Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(html)
        .results()
        .forEach(link -> assertThat(html).contains("id=\"" + link.group(1) + "\""));
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    assertThat(report.html())
        .contains("default-src &#39;none&#39;")
        .doesNotContain("http://", "https://", " src=", "@import", "url(");
  }

  @Test
  void whatStandsInTheDataIsOnlyText() {
    ErrorReport hostile =
        ErrorReport.of(
            "<b>.tsv",
            List.of(
                new ReadSentence(HOSTILE)
                    .event(EventType.AID, "met", "met", "none")
                    .note(Note.Kind.SENSE, "<img onerror=x>")
                    .between("\"><i>", "met", "met", RelationClass.CONSULT)));

    assertThat(hostile.html())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("&quot;&gt;&lt;i&gt;", "&lt;img onerror=x&gt;", "&lt;b&gt;.tsv", "\\u202E")
        .doesNotContain("<script>alert", "<i>", "<img", "<b>", "\u202e", "\u001b");
    assertThat(hostile.text()).contains("\\u001B[31m").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void marksThatCrossAreBothShown() {
    Prediction crossing = new ReadSentence(TEXT).between("1", "Benin lent", "lent Togo", null);

    assertThat(MarkedSentence.of(crossing).text())
        .isEqualTo("<s>Benin <t>lent</s> Togo</t> boats while Ghana watched");
  }

  @Test
  void nothingMissedIsAReportToo() {
    ErrorReport none = ErrorReport.of("a.tsv", List.of());

    assertThat(none.text()).startsWith("Missed relations of a.tsv: 0 of 0");
    assertThat(none.html()).contains("0 of 0 missed").endsWith("</html>\n");
  }

  private static Prediction consult(String uid, RelationClass gold) {
    return new ReadSentence(TEXT)
        .event(EventType.CONSULT, "Benin", "lent", "Togo")
        .event(EventType.MOBILIZE, "Ghana", "watched", "none")
        .between(uid, "Benin", "Togo", gold);
  }
}
