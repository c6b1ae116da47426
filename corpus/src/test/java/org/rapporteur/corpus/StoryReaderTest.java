package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Severity;
import org.rapporteur.corpus.StoryInput.Story;

class StoryReaderTest {
  private static final ReadingOptions SMALL =
      ReadingOptions.usual().withLimits(Limits.usual().withLargestStory(2000));

  @TempDir private Path directory;

  @Test
  void aTextFileIsAStoryNamedAfterIt() throws IOException {
    List<StoryInput> inputs =
        read("talks.v2.txt", "Kenya met Ethiopia.\r\n".getBytes(StandardCharsets.UTF_8));

    assertThat(stories(inputs)).containsExactly(Article.of("talks.v2", "Kenya met Ethiopia.\r\n"));
    assertThat(inputs.get(0).origin()).isEqualTo(Origin.of(directory + "/talks.v2.txt"));
  }

  @Test
  void anEmptyFileIsTold() throws IOException {
    assertThat(error("a.txt", new byte[0])).contains("a.txt: is empty;");
    assertThat(error("a.jsonl", new byte[0])).contains("a.jsonl: is empty;");
  }

  @Test
  void whiteSpaceIsNoStory() throws IOException {
    assertThat(error("a.txt", " \n\t\u00A0\n".getBytes(StandardCharsets.UTF_8)))
        .contains("has only white space");
  }

  static Stream<Arguments> binaryFiles() {
    return Stream.of(
        Arguments.of("%PDF-1.7", "this is a PDF; convert it to text first"),
        Arguments.of("\u00FD7zXZ", "this is compressed (xz); unpack it first"),
        Arguments.of(
            "PK\u0003\u0004" + "x".repeat(26) + "[Content_Types].xml",
            "this is an office document; convert it to text first"),
        Arguments.of("\u0089PNG", "this is a picture"),
        Arguments.of("{\\rtf1", "this is a rich text document"));
  }

  @ParameterizedTest
  @MethodSource("binaryFiles")
  void aBinaryFileIsNamed(String head, String message) throws IOException {
    byte[] bytes = (head + " and more").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(error("a.txt", bytes)).contains(message);
    assertThat(error("a.jsonl", bytes)).contains(message);
  }

  @Test
  void controlCharactersMakeAFileBinary() throws IOException {
    byte[] bytes = "a\u0001b\u0002c\u0003d\u0004".repeat(20).getBytes(StandardCharsets.UTF_8);

    assertThat(error("a.txt", bytes)).contains("this is a binary file");
    assertThat(error("a.jsonl", bytes)).contains("this is a binary file");
  }

  @Test
  void aFewControlCharactersAreNoHarm() throws IOException {
    String text = "Kenya met\u0007 Ethiopia in a town by the river on Monday.\f\u001A";

    assertThat(stories(read("a.txt", text.getBytes(StandardCharsets.UTF_8))))
        .extracting(Article::text)
        .containsExactly(text);
  }

  @Test
  void whatIsWrongWithJsonIsToldWithoutTheNamesOfALibrary() throws IOException {
    String lines =
        String.join(
            "\n",
            "{\"text\": \"a\", \"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}",
            "{\"text\": \"a\", \"x\": " + "9".repeat(5000) + "}",
            "{\"text\": \"a",
            "{'text': 'a'}",
            "{\"text\": \"a\", \"x\": NaN}");

    List<String> problems =
        read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8)).stream()
            .map(this::withoutDirectory)
            .toList();

    assertThat(problems)
        .containsExactly(
            "a.jsonl:1: broken JSON: it is nested too deep, or a number or name in it is too long;"
                + " each line must be one JSON object",
            "a.jsonl:2: broken JSON: it is nested too deep, or a number or name in it is too long;"
                + " each line must be one JSON object",
            "a.jsonl:3: broken JSON: the line ends in the middle of it; each line must be one JSON"
                + " object",
            "a.jsonl:4: broken JSON: it cannot be understood from column 2 on; each line must be"
                + " one JSON object",
            "a.jsonl:5: broken JSON: it cannot be understood from column 23 on; each line must be"
                + " one JSON object");
  }

  @Test
  void anImpossibleDateIsToldAndTheStoryRead() throws IOException {
    for (String date : List.of("2018-02-31", "+999999999-12-31", "20180105", "x".repeat(500))) {
      String line = "{\"text\": \"One.\", \"date\": \"" + date + "\"}";

      List<StoryInput> inputs = read("a.jsonl", line.getBytes(StandardCharsets.UTF_8));

      assertThat(inputs.get(0).toString()).contains("cannot be read").hasSizeLessThan(300);
      assertThat(stories(inputs)).singleElement().matches(story -> story.published().isEmpty());
    }
  }

  @Test
  void anotherEncodingIsToldOnceAFile() throws IOException {
    String lines = "{\"text\": \"S\u00E1nchez spoke.\"}\n".repeat(3);

    List<StoryInput> inputs = read("a.jsonl", lines.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(inputs).filteredOn(Problem.class::isInstance).hasSize(1);
    assertThat(stories(inputs)).extracting(Article::text).containsOnly("S\u00E1nchez spoke.");
  }

  @Test
  void aZeroByteMakesAFileBinaryAndIsToldWithItsPlace() throws IOException {
    assertThat(error("a.txt", new byte[] {'a', 0, 'b'}))
        .contains("byte 1 is zero, so this is a binary file");
  }

  @Test
  void aFileWithoutPermissionIsTold() {
    StoryReader reader =
        new StoryReader(
            ReadingOptions.usual(),
            file -> {
              throw new AccessDeniedException(file.toString());
            });
    for (String name : List.of("closed.txt", "closed.jsonl")) {
      try (Stream<StoryInput> inputs = reader.read(directory.resolve(name))) {
        assertThat(inputs.map(this::withoutDirectory))
            .containsExactly(name + ": may not be read; check its permissions");
      }
    }
  }

  @Test
  void aFileThatBreaksOffIsTold() {
    StoryReader reader =
        new StoryReader(
            ReadingOptions.usual(),
            file -> {
              throw new IOException("Input/output error");
            });
    try (Stream<StoryInput> inputs = reader.read(directory.resolve("a.txt"))) {
      assertThat(inputs.map(this::withoutDirectory))
          .containsExactly(
              "a.txt: cannot be read: Input/output error; check the file and its disk");
    }
  }

  @Test
  void markupOfNoKnownKindIsNoStory() throws IOException {
    String catalogue = "<?xml version='1.0'?><catalogue><entry/></catalogue>";

    assertThat(error("a.txt", catalogue.getBytes(StandardCharsets.UTF_8)))
        .contains("this is XML of an unknown kind; extract the story's text first");
  }

  @Test
  void anEmptyDirectoryIsTold() {
    try (Stream<StoryInput> inputs = new StoryReader().read(directory)) {
      assertThat(inputs.map(Object::toString).toList())
          .containsExactly(directory + ": has no file in it; give a folder of stories");
    }
  }

  @Test
  void aMissingFileIsTold() {
    for (String name : List.of("none.txt", "none.jsonl")) {
      try (Stream<StoryInput> inputs = new StoryReader().read(directory.resolve(name))) {
        assertThat(inputs.map(Object::toString).toList())
            .singleElement()
            .asString()
            .endsWith(name + ": does not exist; check the name");
      }
    }
  }

  @Test
  void windows1252IsReadWithAWarningAndRightOffsets() throws IOException {
    String text = "Erdo\u00F0an met S\u00E1nchez \u2013 \u201Cfirst\u201D talks.";

    List<StoryInput> inputs = read("a.txt", text.getBytes(Charset.forName("windows-1252")));

    assertThat(inputs).hasSize(2);
    assertThat(inputs.get(0)).isInstanceOf(Problem.class);
    assertThat(((Problem) inputs.get(0)).severity()).isEqualTo(Severity.WARNING);
    assertThat(inputs.get(0).toString()).contains("is not UTF-8, read as windows-1252");
    assertThat(((Story) inputs.get(1)).article().text()).isEqualTo(text);
  }

  @Test
  void aBrokenByteInUtf8DoesNotSpoilTheOtherLetters() throws IOException {
    byte[] bytes = "S\u00E1nchez \u201Csaid\u201D X".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE1;

    List<StoryInput> inputs = read("a.txt", bytes);

    assertThat(inputs.get(0).toString()).contains("has 1 broken UTF-8 characters");
    assertThat(((Story) inputs.get(1)).article().text())
        .isEqualTo("S\u00E1nchez \u201Csaid\u201D \uFFFD");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aByteOrderMarkTellsTheEncodingAndIsDropped(String charset) throws IOException {
    byte[] text = "\uFEFFS\u00E1nchez spoke.".getBytes(charset);
    byte[] line = "\uFEFF{\"text\": \"S\u00E1nchez spoke.\"}\n".getBytes(charset);

    assertThat(stories(read("a.txt", text)))
        .singleElement()
        .extracting(Article::text)
        .isEqualTo("S\u00E1nchez spoke.");
    assertThat(stories(read("a.jsonl", line)))
        .singleElement()
        .extracting(Article::text)
        .isEqualTo("S\u00E1nchez spoke.");
  }

  @Test
  void aFileThatIsTooLargeIsTold() throws IOException {
    byte[] large = "word ".repeat(1000).getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(directory.resolve("large.txt"), large);

    try (Stream<StoryInput> inputs = new StoryReader(SMALL).read(file)) {
      assertThat(inputs.map(Object::toString).toList())
          .singleElement()
          .asString()
          .contains("is larger than");
    }
  }

  @Test
  void aLineThatIsTooLongIsLeftOut() throws IOException {
    String lines =
        "{\"text\": \"" + "word ".repeat(1000) + "\"}\n{\"id\": \"b\", \"text\": \"Short.\"}\n";
    Path file = Files.writeString(directory.resolve("large.jsonl"), lines);

    try (Stream<StoryInput> inputs = new StoryReader(SMALL).read(file)) {
      List<StoryInput> found = inputs.toList();
      assertThat(found.get(0).toString()).contains("large.jsonl:1: the line is longer than");
      assertThat(stories(found)).extracting(Article::id).containsExactly("b");
    }
  }

  @Test
  void aLineHoldsAStoryWithAllThatIsKnownOfIt() throws IOException {
    String line =
        "{\"id\": 7, \"publisher\": \"AFP\", \"date\": \"2018-01-05T08:00:00Z\", \"title\": \"T\","
            + " \"url\": \"https://example.org\", \"text\": \"Kenya spoke.\", \"more\": []}";

    List<Article> stories = stories(read("a.jsonl", line.getBytes(StandardCharsets.UTF_8)));

    assertThat(stories).hasSize(1);
    Article story = stories.get(0);
    assertThat(story.id()).isEqualTo("7");
    assertThat(story.publisher()).contains("AFP");
    assertThat(story.published()).contains(LocalDate.of(2018, 1, 5));
    assertThat(story.title()).contains("T");
    assertThat(story.url()).contains("https://example.org");
    assertThat(story.text()).isEqualTo("Kenya spoke.");
  }

  @Test
  void brokenLinesAreToldWithTheirNumberAndTheOthersRead() throws IOException {
    String lines =
        String.join(
            "\n",
            "{\"text\": \"One.\"}",
            "{\"text\": \"Two.\"",
            "",
            "[1]",
            "{\"id\": \"five\"}",
            "{\"text\": \" \"}",
            "{\"text\": \"Seven.\", \"date\": \"5 January\"}",
            "{\"text\": \"Eight.\"} x",
            "{\"text\": null}",
            "{\"text\": \"Ten.\", \"date\": null, \"title\": null}");

    List<StoryInput> inputs = read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));

    assertThat(stories(inputs)).extracting(Article::text).containsExactly("One.", "Seven.", "Ten.");
    assertThat(stories(inputs)).extracting(Article::id).containsExactly("a-1", "a-7", "a-10");
    List<String> problems =
        inputs.stream().filter(Problem.class::isInstance).map(this::withoutDirectory).toList();
    assertThat(problems).hasSize(7);
    assertThat(problems.get(0)).startsWith("a.jsonl:2: broken JSON: ");
    assertThat(problems.get(1)).startsWith("a.jsonl:4: the line is no JSON object");
    assertThat(problems.get(2)).startsWith("a.jsonl:5: the field \"text\" is missing");
    assertThat(problems.get(3)).startsWith("a.jsonl:6: the field \"text\" is empty");
    assertThat(problems.get(4))
        .startsWith(
            "a.jsonl:7: the date \"5 January\" cannot be read; the story counts as undated");
    assertThat(problems.get(5)).startsWith("a.jsonl:8: broken JSON: ");
    assertThat(problems.get(6)).startsWith("a.jsonl:9: the field \"text\" is missing");
    assertThat(problems).noneMatch(problem -> problem.contains("\n"));
  }

  @Test
  void aFileOfEmptyLinesHasNoStory() throws IOException {
    assertThat(error("a.jsonl", "\n\n \n".getBytes(StandardCharsets.UTF_8)))
        .contains("has no story");
  }

  @Test
  void standardInputIsAStoryOrJsonLines() {
    assertThat(stories(standardInput("Kenya spoke.")))
        .containsExactly(Article.of("stdin", "Kenya spoke."));
    assertThat(stories(standardInput("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}")))
        .extracting(Article::text)
        .containsExactly("One.", "Two.");
    assertThat(standardInput("")).singleElement().asString().contains("stdin: is empty");
  }

  private static List<StoryInput> standardInput(String text) {
    return new StoryReader()
        .readStandardInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private String withoutDirectory(StoryInput problem) {
    return problem.toString().substring(directory.toString().length() + 1);
  }

  private String error(String name, byte[] bytes) throws IOException {
    List<StoryInput> inputs = read(name, bytes);
    assertThat(inputs).singleElement().isInstanceOf(Problem.class);
    assertThat(((Problem) inputs.get(0)).severity()).isEqualTo(Severity.ERROR);
    return inputs.get(0).toString();
  }

  private List<StoryInput> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(directory.resolve(name), bytes);
    try (Stream<StoryInput> inputs = new StoryReader().read(file)) {
      return inputs.toList();
    }
  }

  private static List<Article> stories(List<StoryInput> inputs) {
    return inputs.stream()
        .filter(Story.class::isInstance)
        .map(input -> ((Story) input).article())
        .toList();
  }
}
