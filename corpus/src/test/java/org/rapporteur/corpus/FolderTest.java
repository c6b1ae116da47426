package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Corpora.articles;
import static org.rapporteur.corpus.Corpora.problems;
import static org.rapporteur.corpus.Corpora.skipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.article.Article;

/** Folders of stories. */
class FolderTest {
  @TempDir private Path folder;

  @Test
  void filesAreReadInTheOrderOfTheirNamesAndNamedByTheirPath() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.writeString(folder.resolve("c.txt"), "Three.");
    Files.writeString(folder.resolve("b/deep/x.txt"), "Two.");
    Files.writeString(folder.resolve("a.txt"), "One.");

    assertThat(articles(read()))
        .containsExactly(
            Article.of("a", "One."), Article.of("b/deep/x", "Two."), Article.of("c", "Three."));
  }

  @Test
  void hiddenFilesArePassedOver() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/config.txt"), "No.");
    Files.writeString(folder.resolve(".DS_Store"), "No.");
    Files.writeString(folder.resolve("a.txt"), "One.");

    assertThat(read()).hasSize(1);
  }

  @Test
  void linksLeadNeitherOutOfTheFolderNorInCircles(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "Secret.");
    Files.writeString(folder.resolve("a.txt"), "One.");
    Files.createSymbolicLink(folder.resolve("circle"), folder);
    Files.createSymbolicLink(folder.resolve("out"), elsewhere);
    Files.createSymbolicLink(folder.resolve("out.txt"), elsewhere.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("same.txt"), folder.resolve("a.txt"));

    List<StoryInput> inputs = read();

    assertThat(articles(inputs)).containsExactly(Article.of("a", "One."));
    assertThat(skipped(inputs))
        .containsExactly(
            folder + "/out: is a link out of the folder, not followed",
            folder + "/out.txt: is a link out of the folder, not followed");
  }

  @Test
  void badFilesDoNotStopTheOthers() throws IOException {
    Files.write(folder.resolve("a.pdf"), Corpora.bytes("%PDF-1.4"));
    Files.write(folder.resolve("b.bin"), new byte[] {1, 2, 0, 3});
    Files.write(folder.resolve("c.txt"), new byte[0]);
    Files.write(folder.resolve("d.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0});
    Files.write(folder.resolve("e.zip"), Corpora.bytes("PK\u0003\u0004 and no more"));
    Files.writeString(folder.resolve("z.txt"), "One.");

    List<StoryInput> inputs = read();

    assertThat(articles(inputs)).containsExactly(Article.of("z", "One."));
    assertThat(problems(inputs)).hasSize(5);
  }

  @Test
  void tenThousandTinyFilesAreReadWithoutHoldingThem() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      Files.writeString(folder.resolve(String.format("s%05d.txt", i)), "Story " + i + ".");
    }
    try (Stream<StoryInput> inputs = new StoryReader().read(folder)) {
      assertThat(inputs.filter(StoryInput.Story.class::isInstance).count()).isEqualTo(10_000);
    }
  }

  private List<StoryInput> read() {
    try (Stream<StoryInput> inputs = new StoryReader().read(folder)) {
      return inputs.toList();
    }
  }
}
