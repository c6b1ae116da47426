package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

/**
 * Pages of a web archive (WARC): answers of servers with HTML, pages stored without an answer, and
 * texts that were made of pages. Requests and descriptions are passed over. After a record with a
 * wrong length the next beginning of a record is looked for.
 */
final class WarcSource extends StorySource {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BEGINNING = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final int OK = 200;

  private final Content content;
  private final Formats formats;
  private final CountingChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private Optional<WarcReader> reader = Optional.empty();
  private long base;
  private long offset;
  private int number;

  WarcSource(Content content, Formats formats) {
    this.content = content;
    this.formats = formats;
    this.channel = new CountingChannel(content);
  }

  @Override
  Origin here() {
    return content.origin().offset(offset);
  }

  @Override
  boolean advance() throws IOException {
    try {
      if (reader.isEmpty()) {
        base = at();
        WarcReader fresh = new WarcReader(channel, buffer);
        fresh.setLenient(true);
        reader = Optional.of(fresh);
      }
      Optional<WarcRecord> record = reader.get().next();
      offset = base + reader.get().position();
      if (record.isEmpty()) {
        return false;
      }
      read(record.get());
      return true;
    } catch (LimitExceeded e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (channel.failure.isPresent()) {
        throw channel.failure.get();
      }
      reader = Optional.empty();
      offset = at();
      boolean more = findBeginning();
      found(
          Problem.error(
              here(),
              "broken record: " + Optional.ofNullable(e.getMessage()).orElse("unknown reason"),
              more
                  ? "reading goes on with the next that can be found"
                  : "nothing that can be read follows it"));
      return more;
    }
  }

  private void read(WarcRecord record) throws IOException {
    number++;
    Map<Field, String> known = new EnumMap<>(Field.class);
    record
        .headers()
        .first("WARC-Record-ID")
        .map(id -> id.replaceAll("[<>]", "").replaceFirst("^urn:uuid:", ""))
        .ifPresent(id -> known.put(Field.ID, id));
    record
        .headers()
        .first("WARC-Target-URI")
        .map(url -> url.replaceAll("[<>]", ""))
        .ifPresent(url -> known.put(Field.URL, url));
    switch (record.type()) {
      case "response" -> response(record, known);
      case "resource" -> page(record.contentType(), record.body(), known);
      case "conversion" -> text(record.body(), known);
      default -> {}
    }
  }

  private void response(WarcRecord record, Map<Field, String> known) throws IOException {
    if (!(record instanceof WarcResponse response)
        || !record.contentType().base().equals(MediaType.HTTP)) {
      return;
    }
    HttpResponse http = response.http();
    if (http.status() != OK) {
      found(
          Skipped.because(
              here(), Reason.NO_STORY, "is no page: the server answered " + http.status()));
      return;
    }
    page(http.contentType(), http.bodyDecoded(), known);
  }

  private void page(MediaType type, MessageBody body, Map<Field, String> known) throws IOException {
    MediaType base = type.base();
    if (!base.equals(MediaType.HTML) && !base.equals(MediaType.XHTML)) {
      found(Skipped.because(here(), Reason.NO_STORY, "is no page but " + base));
      return;
    }
    found(
        formats
            .pages()
            .read(
                body.stream(),
                here(),
                content.id() + "-" + number,
                known,
                Optional.ofNullable(type.parameters().get("charset"))));
  }

  private void text(MessageBody body, Map<Field, String> known) throws IOException {
    byte[] bytes = body.stream().readNBytes(formats.limits().largestPage());
    known.put(Field.TEXT, Decoder.PLAIN.decode(bytes).text());
    List<StoryInput> made = formats.maker().make(here(), content.id() + "-" + number, known);
    found(made);
  }

  private long at() {
    return channel.count - buffer.remaining();
  }

  /** Goes to where a record begins next. */
  private boolean findBeginning() throws IOException {
    int matched = 0;
    while (true) {
      if (!buffer.hasRemaining()) {
        buffer.clear();
        int read = channel.read(buffer);
        buffer.flip();
        if (read < 0) {
          return false;
        }
      }
      byte b = buffer.get();
      matched = b == BEGINNING[matched] ? matched + 1 : b == BEGINNING[0] ? 1 : 0;
      if (matched == BEGINNING.length) {
        matched = 0;
        // What was tried already would fail again.
        if (at() - BEGINNING.length > base) {
          restore();
          return true;
        }
      }
    }
  }

  /**
   * Puts the beginning of the record back before what is left of the buffer. There is room: either
   * it came from this filling, or the filling is half of the buffer.
   */
  private void restore() {
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    buffer.clear();
    buffer.put(BEGINNING).put(rest).flip();
  }

  /** The bytes of the file; a failure to read them is told from one to understand them. */
  private static final class CountingChannel implements ReadableByteChannel {
    private final Content content;
    private final byte[] bytes = new byte[BUFFER / 2];
    private long count;
    private Optional<IOException> failure = Optional.empty();

    CountingChannel(Content content) {
      this.content = content;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      try {
        int read = content.in().read(bytes, 0, Math.min(bytes.length, target.remaining()));
        if (read > 0) {
          target.put(bytes, 0, read);
          count += read;
        }
        return read;
      } catch (IOException e) {
        failure = Optional.of(e);
        throw e;
      }
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
