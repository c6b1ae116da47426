package org.rapporteur.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads stories out of files, folders and streams, in whatever of the known formats they are; see
 * {@code docs/corpus.md}. What a file is, is told by its content first and its name second.
 *
 * <p>A stream reads as it is pulled and holds one story at a time. It gives stories in the order in
 * which they stand, those of a folder in the order of file names. What cannot be read is a {@link
 * StoryInput.Problem} among them, what is passed over a {@link StoryInput.Skipped}; nothing is
 * thrown for bad input. Close the stream. A reader may be used by several threads, a stream by one.
 */
public final class StoryReader {
  private static final String NAME_OF_STDIN = "stdin";

  private final Formats formats;
  private final Opener opener;

  /** Opens a file for reading. */
  interface Opener {
    InputStream open(Path file) throws IOException;
  }

  /** A reader with the usual options. */
  public StoryReader() {
    this(ReadingOptions.usual());
  }

  public StoryReader(ReadingOptions options) {
    this(options, file -> Files.newInputStream(file));
  }

  StoryReader(ReadingOptions options, Opener opener) {
    this.formats = new Formats(options);
    this.opener = opener;
  }

  /** The stories of a file, or of all files below a folder. */
  public Stream<StoryInput> read(Path path) {
    return stream(
        Files.isDirectory(path)
            ? new FolderSource(path, FileSource::new)
            : new FileSource(path, Content.stem(String.valueOf(path.getFileName()))));
  }

  /** The stories on standard input. The stream does not close it. */
  public Stream<StoryInput> readStandardInput(InputStream input) {
    return read(NAME_OF_STDIN, input);
  }

  /**
   * The stories of bytes that come from elsewhere than a file. The stream does not close them.
   *
   * @param name path of the bytes, for origins and ids, and for their kind
   */
  public Stream<StoryInput> read(String name, InputStream input) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return stream(formats.open(Content.of(Origin.of(name), Content.stem(file), file, input)));
  }

  private static Stream<StoryInput> stream(StorySource source) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                source, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(() -> close(source));
  }

  private static void close(StorySource source) {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file, opened when the first story is asked for. */
  private final class FileSource extends NestedSource {
    private final Path file;
    private final String id;
    private Optional<InputStream> opened = Optional.empty();

    FileSource(Path file, String id) {
      this.file = file;
      this.id = id;
    }

    @Override
    Origin here() {
      return Origin.of(file.toString());
    }

    @Override
    Optional<StorySource> nextSource() throws IOException {
      if (opened.isPresent()) {
        return Optional.empty();
      }
      InputStream in = opener.open(file);
      opened = Optional.of(in);
      return Optional.of(
          formats.open(Content.of(here(), id, String.valueOf(file.getFileName()), in)));
    }

    @Override
    public void close() throws IOException {
      super.close();
      if (opened.isPresent()) {
        opened.get().close();
      }
    }
  }
}
