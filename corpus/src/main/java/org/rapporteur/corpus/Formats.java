package org.rapporteur.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.rapporteur.corpus.PackedSource.Packing;
import org.rapporteur.corpus.StoryInput.Problem;

/** Finds out what bytes are, and hands them to the reader for it. */
final class Formats {
  private final ReadingOptions options;
  private final StoryMaker maker;
  private final JsonObjects json;
  private final PageReader pages;

  Formats(ReadingOptions options) {
    this.options = options;
    this.maker = new StoryMaker(options.anyLanguage());
    this.json = new JsonObjects(options.fields(), maker, options.limits().largestStory());
    this.pages = new PageReader(options.limits(), maker);
  }

  Limits limits() {
    return options.limits();
  }

  FieldMap fields() {
    return options.fields();
  }

  StoryMaker maker() {
    return maker;
  }

  JsonObjects json() {
    return json;
  }

  PageReader pages() {
    return pages;
  }

  /** What the bytes hold; a problem where they cannot be read. */
  StorySource open(Content content) {
    Origin origin = content.origin();
    try {
      byte[] head = content.head();
      if (head.length == 0) {
        return problem(origin, "is empty", "give a file with a story's text");
      }
      Optional<Decoder.Doubt> notText = FileKind.notText(head);
      if (notText.isPresent()) {
        return problem(origin, notText.get().message(), notText.get().advice());
      }
      return Decoder.isUtf16(head) ? open(inUtf8(content)) : open(content, head);
    } catch (IOException e) {
      return StorySource.of(origin, List.of(StorySource.unreadable(origin, e)));
    } catch (RuntimeException e) {
      return StorySource.of(origin, List.of(StorySource.broken(origin, e)));
    }
  }

  private StorySource open(Content content, byte[] head) throws IOException {
    FileKind kind = FileKind.of(head, content, fields());
    switch (kind) {
      case GZIP, ZSTD, BZIP2, ZIP, TAR:
        if (content.depth() >= limits().deepest()) {
          return problem(
              content.origin(),
              "is packed more than " + limits().deepest() + " times over",
              "unpack it by hand if you trust it");
        }
        break;
      default:
        break;
    }
    return switch (kind) {
      case GZIP -> new PackedSource(content, Packing.GZIP, this);
      case ZSTD -> new PackedSource(content, Packing.ZSTD, this);
      case BZIP2 -> new PackedSource(content, Packing.BZIP2, this);
      case ZIP -> ArchiveSource.zip(content, this);
      case TAR -> ArchiveSource.tar(content, this);
      case WARC -> new WarcSource(content, this);
      case PAGE ->
          whole(
              content,
              () ->
                  pages.read(
                      content.in(), content.origin(), content.id(), Map.of(), Optional.empty()));
      case FEED -> new XmlSource(content, this, new FeedItems(), head);
      case NEWSML -> new XmlSource(content, this, new NewsItems(false), head);
      case NITF -> new XmlSource(content, this, new NewsItems(true), head);
      case JSON_LINES -> new JsonLines(content, this);
      case JSON_DOCUMENT -> new JsonDocument(content, this);
      case FACTIVA -> new ExportSource(content, this, new FactivaExport());
      case LEXIS -> new ExportSource(content, this, new LexisExport());
      case TABLE -> new TableSource(content, this, separator(content, head));
      case TEXT -> whole(content, () -> TextFile.read(content, this));
      case OTHER_XML ->
          problem(
              content.origin(), "this is XML of an unknown kind", "extract the story's text first");
    };
  }

  private char separator(Content content, byte[] head) {
    boolean tabs = content.hasExtension("tsv", "tab");
    return TableSource.separator(Decoder.PLAIN.decode(head).text().strip(), fields(), true)
        .orElse(tabs ? '\t' : ',');
  }

  /** Reads what is one story. */
  private interface Whole {
    Collection<StoryInput> read() throws IOException;
  }

  private static StorySource whole(Content content, Whole whole) {
    return new StorySource() {
      @Override
      boolean advance() throws IOException {
        found(whole.read());
        return false;
      }

      @Override
      Origin here() {
        return content.origin();
      }
    };
  }

  private static Content inUtf8(Content content) throws IOException {
    byte[] mark = content.in().readNBytes(2);
    Charset charset =
        mark[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    InputStream utf8 =
        ReaderInputStream.builder()
            .setReader(new InputStreamReader(content.in(), charset))
            .setCharset(StandardCharsets.UTF_8)
            .get();
    return content.recoded(utf8);
  }

  static StorySource problem(Origin origin, String message, String advice) {
    return StorySource.of(origin, List.of(Problem.error(origin, message, advice)));
  }
}
