package org.rapporteur.records;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.story.CodedStory;

class CsvRecordsTest {

  @Test
  void aRowReadsBackAsItWasWritten() throws IOException {
    CodedStory story = Fixtures.story();

    List<NamedCsvRecord> rows = rows(story);

    assertThat(rows).hasSize(2);
    NamedCsvRecord visit = rows.get(0);
    assertThat(visit.getHeader()).isEqualTo(CsvRecords.header());
    assertThat(visit.getField("event")).isEqualTo("CONSULT");
    assertThat(visit.getField("text")).isEqualTo(story.sentences().get(0).text());
    assertThat(visit.getField("context")).isEqualTo("diplomatic; military");
    assertThat(visit.getField("recipient_sector")).isEqualTo("GOV/MIL");
    assertThat(visit.getField("dead")).isEqualTo("5");
    assertThat(visit.getField("crowd")).isEmpty();
    assertThat(visit.getField("crowd_text")).isEqualTo("thousands");
    assertThat(visit.getField("lat")).isEqualTo("33.51");
    assertThat(visit.getField("trigger_start"))
        .isEqualTo(String.valueOf(story.events().get(0).trigger().start()));
  }

  @Test
  void elementsOfListsKeepTheirPlaces() throws IOException {
    NamedCsvRecord agreement = rows(Fixtures.story()).get(1);

    assertThat(agreement.getField("actor")).isEqualTo("The two sides; The two sides");
    assertThat(agreement.getField("actor_code")).isEqualTo("RUS; SYR");
    assertThat(agreement.getField("actor_sector")).isEqualTo("GOV; ");
  }

  @Test
  void wordsThatASpreadsheetWouldRunAreDefused() throws IOException {
    CodedStory story =
        Fixtures.story(Article.of("=cmd|' /C calc'!A0", Fixtures.TEXT).withPublisher("+1, \"x\""));

    NamedCsvRecord row = rows(story).get(0);

    assertThat(row.getField("story")).isEqualTo("'=cmd|' /C calc'!A0");
    assertThat(row.getField("publisher")).isEqualTo("'+1, \"x\"");
  }

  private static List<NamedCsvRecord> rows(CodedStory story) throws IOException {
    StringWriter out = new StringWriter();
    CsvRecords records = new CsvRecords(out);
    records.write(story);
    records.flush();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
      return reader.stream().toList();
    }
  }
}
