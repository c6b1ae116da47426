package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.PROSE;
import static org.rapporteur.corpus.Corpora.articles;
import static org.rapporteur.corpus.Corpora.bytes;
import static org.rapporteur.corpus.Corpora.gzip;
import static org.rapporteur.corpus.Corpora.problems;
import static org.rapporteur.corpus.Corpora.read;
import static org.rapporteur.corpus.Corpora.skipped;
import static org.rapporteur.corpus.Corpora.texts;
import static org.rapporteur.corpus.Corpora.zip;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Article;

/** Packed files and archives, well made and not. */
class ArchiveTest {
  private static final String LINES = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n";

  @Test
  void packedFilesAreReadAsWhatIsInThem() throws IOException {
    assertThat(texts(read("a.jsonl.gz", gzip(bytes(LINES))))).containsExactly("One.", "Two.");
    assertThat(texts(read("a.jsonl.zst", Zstd.compress(bytes(LINES)))))
        .containsExactly("One.", "Two.");
    assertThat(articles(read("talks.txt.gz", gzip(bytes("Kenya spoke.")))))
        .containsExactly(Article.of("talks", "Kenya spoke."));
  }

  @Test
  void aPackedFileIsKnownWithoutItsName() throws IOException {
    assertThat(texts(read("archive", gzip(gzip(bytes(LINES)))))).containsExactly("One.", "Two.");
  }

  @Test
  void severalGzipFilesInARowAreOne() throws IOException {
    byte[] row =
        Corpora.join(gzip(bytes("{\"text\": \"One.\"}\n")), gzip(bytes("{\"text\": \"Two.\"}\n")));

    assertThat(texts(read("a.jsonl.gz", row))).containsExactly("One.", "Two.");
  }

  @Test
  void aTruncatedGzipGivesWhatItHasAndAProblem() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"text\": \"Talks number ").append(i * 7919L % 10007).append(".\"}\n");
    }
    byte[] whole = gzip(bytes(lines.toString()));

    List<StoryInput> inputs = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

    assertThat(texts(inputs)).hasSizeBetween(1000, 4000);
    assertThat(problems(inputs)).singleElement().asString().contains("breaks off in the middle");
  }

  @Test
  void entriesOfAnArchiveAreStoriesNamedAfterTheirPath() throws IOException {
    List<StoryInput> inputs =
        read("news.zip", zip("2018/a.txt", "One.", "2018/b.jsonl", LINES, ".hidden", "No."));

    assertThat(articles(inputs))
        .extracting(Article::id)
        .containsExactly("news/2018/a", "news/2018/b-1", "news/2018/b-2");
    assertThat(inputs.get(2).origin()).hasToString("news.zip!2018/b.jsonl:2");
  }

  @Test
  void archivesInArchivesAreRead() throws IOException {
    byte[] inner = zip("a.txt.gz", gzip(bytes("One.")));

    List<StoryInput> inputs = read("outer.zip", zip("inner.zip", inner));

    assertThat(texts(inputs)).containsExactly("One.");
    assertThat(inputs.get(0).origin()).hasToString("outer.zip!inner.zip!a.txt.gz");
  }

  @Test
  void whatIsPackedWithoutEndIsRefused() throws IOException {
    byte[] packed = bytes("One.");
    for (int i = 0; i < 8; i++) {
      packed = gzip(packed);
    }

    assertThat(problems(read("a.gz", packed)))
        .containsExactly(
            "a.gz: is packed more than 5 times over; unpack it by hand if you trust it");
  }

  @Test
  void aBombIsEndedAndTheOtherEntriesAreRead() throws IOException {
    byte[] zip = zip("a.txt", "One.", "bomb.txt", new byte[25_000_000], "z.txt", "Two.");
    byte[] lines = zip("bomb.jsonl", bytes("\n".repeat(25_000_000)), "z.txt", "Two.");

    assertThat(problems(read("news.zip", zip))).singleElement().asString().contains("binary file");
    assertThat(texts(read("news.zip", zip))).containsExactly("One.", "Two.");
    assertThat(problems(read("news.zip", lines)))
        .first()
        .asString()
        .startsWith("news.zip!bomb.jsonl")
        .contains("unpacks to more than 200 times its size");
    assertThat(problems(read("bomb.jsonl.gz", gzip(bytes("\n".repeat(25_000_000))))))
        .singleElement()
        .asString()
        .contains("unpacks to more than 200 times its size");
  }

  @Test
  void whatIsUnpackedOutOfOneFileIsLimitedInAll() throws IOException {
    Limits few = new Limits(1_000_000, 1_000_000, 1_000_000, 50_000, 200, 5);
    StoryReader reader = new StoryReader(ReadingOptions.usual().withLimits(few));
    String text = (PROSE + "\n").repeat(200);

    List<StoryInput> inputs =
        Corpora.read(reader, "a.zip", zip("a.txt", text, "b.txt", text, "c.txt", text));

    assertThat(Corpora.stories(inputs)).hasSize(1);
    assertThat(problems(inputs))
        .isNotEmpty()
        .allMatch(problem -> problem.contains("what was unpacked out of this file"));
  }

  @Test
  void namesThatLeadOutOfAFolderAreOnlyLabels() throws IOException {
    List<StoryInput> inputs =
        read("a.zip", zip("../../etc/a.txt", "One.", "/root/b.txt", "Two.", "C:\\c.txt", "Three."));

    assertThat(articles(inputs))
        .extracting(Article::id)
        .containsExactly("a/etc/a", "a/root/b", "a/c");
    assertThat(inputs.get(0).origin()).hasToString("a.zip!../../etc/a.txt");
  }

  @Test
  void aDamagedEntryDoesNotStopTheOthers() throws IOException {
    byte[] tar = tar("a.txt", bytes("One."), "b.pdf", bytes("%PDF-1.7"), "c.txt", bytes("Two."));

    List<StoryInput> inputs = read("news.tar", tar);

    assertThat(texts(inputs)).containsExactly("One.", "Two.");
    assertThat(problems(inputs))
        .containsExactly("news.tar!b.pdf: this is a PDF; convert it to text first");
    assertThat(texts(read("news.tar.gz", gzip(tar)))).containsExactly("One.", "Two.");
  }

  @Test
  void aLinkInAnArchiveIsNotFollowed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("passwd.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }

    assertThat(skipped(read("a.tar", bytes.toByteArray())))
        .containsExactly("a.tar!passwd.txt: is a link or a device, no file");
  }

  @Test
  void aTruncatedArchiveGivesWhatItHasAndAProblem() throws IOException {
    byte[] whole = zip("a.txt", PROSE, "b.txt", PROSE.repeat(40));

    List<StoryInput> inputs = read("a.zip", Arrays.copyOf(whole, 330));

    assertThat(texts(inputs)).containsExactly(PROSE);
    assertThat(problems(inputs)).isNotEmpty();
  }

  private static byte[] tar(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
        byte[] content = (byte[]) namesAndContents[i + 1];
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
