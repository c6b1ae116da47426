package org.rapporteur.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.coder.article.Article;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Skipped;
import org.rapporteur.corpus.StoryInput.Story;

/** Makes small corpora for tests and reads them. */
final class Corpora {
  /** Prose of English, long enough for a page and for telling its language. */
  static final String PROSE =
      "The government of Kenya expelled two diplomats of Somalia on Monday, and the ministry said"
          + " that they had to leave the country by the end of the week.";

  static final String MORE =
      "Officials in Mogadishu rejected the accusation, which they said was without any ground, and"
          + " announced that the ambassador would return to the capital for talks.";

  private Corpora() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static List<StoryInput> read(String name, String text) {
    return read(name, bytes(text));
  }

  static List<StoryInput> read(String name, byte[] bytes) {
    return read(new StoryReader(), name, bytes);
  }

  static List<StoryInput> read(StoryReader reader, String name, byte[] bytes) {
    try (Stream<StoryInput> inputs = reader.read(name, new ByteArrayInputStream(bytes))) {
      return inputs.toList();
    }
  }

  static List<Article> articles(List<StoryInput> inputs) {
    return stories(inputs).stream().map(Story::article).toList();
  }

  static List<Story> stories(List<StoryInput> inputs) {
    return inputs.stream().filter(Story.class::isInstance).map(Story.class::cast).toList();
  }

  static List<String> texts(List<StoryInput> inputs) {
    return articles(inputs).stream().map(Article::text).toList();
  }

  static List<String> problems(List<StoryInput> inputs) {
    return inputs.stream().filter(Problem.class::isInstance).map(Object::toString).toList();
  }

  static List<String> skipped(List<StoryInput> inputs) {
    return inputs.stream().filter(Skipped.class::isInstance).map(Object::toString).toList();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A zip archive of names and contents in turn. */
  static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        Object content = namesAndContents[i + 1];
        zip.write(content instanceof byte[] bytes ? bytes : bytes((String) content));
        zip.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
