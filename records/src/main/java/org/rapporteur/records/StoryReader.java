package org.rapporteur.records;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.coder.article.Article;
import org.rapporteur.records.StoryInput.Problem;
import org.rapporteur.records.StoryInput.Severity;
import org.rapporteur.records.StoryInput.Story;

/**
 * Reads stories. A text file is one story, named after the file; a file of JSON Lines ({@code
 * .jsonl} or {@code .ndjson}) has a story on each line, with {@code text} and, where known, {@code
 * id}, {@code publisher}, {@code date} (ISO 8601), {@code title} and {@code url}.
 *
 * <p>What cannot be read is a {@link Problem} among the stories; nothing is thrown for bad input.
 * Offsets count UTF-16 code units of the decoded text, without its byte order mark.
 */
public final class StoryReader {
  /** The largest text file and the longest line of JSON Lines, in bytes. */
  public static final int LARGEST = 50_000_000;

  private static final int HEAD = 4096;
  private static final String NAME_OF_STDIN = "stdin";

  private final int largest;
  private final Opener opener;

  /** Opens a file for reading. */
  interface Opener {
    InputStream open(Path file) throws IOException;
  }

  public StoryReader() {
    this(LARGEST);
  }

  StoryReader(int largest) {
    this(largest, file -> Files.newInputStream(file));
  }

  StoryReader(int largest, Opener opener) {
    this.largest = largest;
    this.opener = opener;
  }

  /** The stories of a file, read while the stream is; close the stream. */
  public Stream<StoryInput> read(Path file) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return problem(name, "is a directory", "name the files in it");
      }
      if (isJsonLines(name)) {
        return lines(name, stem(file), new BufferedInputStream(opener.open(file)));
      }
      try (InputStream in = opener.open(file)) {
        return text(name, stem(file), in);
      }
    } catch (NoSuchFileException e) {
      return problem(name, "does not exist", "check the name");
    } catch (AccessDeniedException e) {
      return problem(name, "may not be read", "check its permissions");
    } catch (IOException e) {
      return unreadable(name, e);
    }
  }

  /**
   * The story on standard input; stories, where it begins with a brace and so is JSON Lines. The
   * stream does not close the input.
   */
  public Stream<StoryInput> readStandardInput(InputStream input) {
    try {
      BufferedInputStream in = new BufferedInputStream(input);
      in.mark(1);
      int first = in.read();
      in.reset();
      return first == '{'
          ? lines(NAME_OF_STDIN, NAME_OF_STDIN, in)
          : text(NAME_OF_STDIN, NAME_OF_STDIN, in);
    } catch (IOException e) {
      return unreadable(NAME_OF_STDIN, e);
    }
  }

  private Stream<StoryInput> text(String name, String id, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(largest + 1);
    if (bytes.length > largest) {
      return problem(
          name, "is larger than " + megabytes(), "one file is one story; put many into a .jsonl");
    }
    if (bytes.length == 0) {
      return problem(name, "is empty", "give a file with a story's text");
    }
    Optional<Decoder.Doubt> notText = FileKind.notText(bytes);
    if (notText.isPresent()) {
      return problem(name, notText.get().message(), notText.get().advice());
    }
    Decoder.Decoded decoded = Decoder.decode(bytes);
    if (Decoder.isBlank(decoded.text())) {
      return problem(name, "has only white space", "give a file with a story's text");
    }
    Optional<Decoder.Doubt> markup = FileKind.markup(decoded.text());
    if (markup.isPresent()) {
      return problem(name, markup.get().message(), markup.get().advice());
    }
    List<StoryInput> found = new ArrayList<>();
    decoded
        .doubt()
        .ifPresent(
            doubt ->
                found.add(
                    new Problem(
                        name,
                        OptionalInt.empty(),
                        Severity.WARNING,
                        doubt.message(),
                        doubt.advice())));
    found.add(new Story(Article.of(id, decoded.text())));
    return found.stream();
  }

  private Stream<StoryInput> lines(String name, String stem, BufferedInputStream in)
      throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (head.length == 0) {
      in.close();
      return problem(name, "is empty", "give a file with a story on each line");
    }
    Optional<Decoder.Doubt> notText = FileKind.notText(head);
    if (notText.isPresent()) {
      in.close();
      return problem(name, notText.get().message(), notText.get().advice());
    }
    InputStream utf8 = Decoder.isUtf16(head) ? toUtf8(in) : in;
    JsonLines lines = new JsonLines(name, stem, utf8, largest);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                lines, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(() -> close(in));
  }

  /** UTF-16 is rare for JSON Lines, so such a file is read as a whole. */
  private InputStream toUtf8(InputStream in) throws IOException {
    String text = Decoder.decode(in.readNBytes(largest)).text();
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private String megabytes() {
    return largest / 1_000_000 + " MB";
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<StoryInput> unreadable(String name, IOException e) {
    return problem(name, "cannot be read: " + e.getMessage(), "check the file and its disk");
  }

  private static Stream<StoryInput> problem(String name, String message, String advice) {
    return Stream.of(new Problem(name, OptionalInt.empty(), Severity.ERROR, message, advice));
  }

  private static boolean isJsonLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
