package org.rapporteur.petrarch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.lexicon.SourceLine;

/**
 * The lines of a dictionary that hold something, without comments and line ends.
 *
 * @param name as messages show it
 * @param kind empty when neither name nor content tells it
 * @param size number of lines that hold something, readable or not
 * @param obstacle why nothing of it could be read; the file then has no lines
 * @param hash SHA-256 of the bytes of a dictionary
 */
record TextFile(
    String name,
    Optional<FileKind> kind,
    List<Line> lines,
    LineLog log,
    int size,
    Optional<String> obstacle,
    String hash) {

  private static final int MOST_BYTES = 64 << 20;
  private static final int LONGEST_LINE = 10_000;
  private static final int HEAD = 8192;
  private static final int REPLACEMENT = 0xFFFD;

  /** A line, counted from 1. */
  record Line(int number, String text) {}

  /** A file that cannot be read is a file with an obstacle, never an exception. */
  static TextFile read(Path path, String name) {
    try (InputStream in = Files.newInputStream(path)) {
      // a device or a file that grows has no end; one byte too many is enough to know
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? unreadable(name, "is larger than " + (MOST_BYTES >> 20) + " MB")
          : of(name, bytes);
    } catch (IOException e) {
      return unreadable(name, "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static TextFile unreadable(String name, String why) {
    return new TextFile(
        name, FileKind.byName(name), List.of(), new LineLog(), 0, Optional.of(why), "");
  }

  static TextFile of(String name, byte[] bytes) {
    if (isBinary(bytes)) {
      return unreadable(name, "is no text in UTF-8");
    }
    LineLog log = new LineLog();
    List<String> raw = decoded(bytes, log);
    List<String> open = withoutXmlComments(raw, log);
    Optional<FileKind> kind = FileKind.byName(name).or(() -> FileKind.byContent(open));
    if (kind.isEmpty()) {
      return new TextFile(name, kind, List.of(), new LineLog(), 0, Optional.empty(), "");
    }
    List<Line> lines = new ArrayList<>();
    int size = 0;
    for (int i = 0; i < open.size(); i++) {
      String text = withoutComment(open.get(i), kind.get()).stripTrailing();
      if (log.isUnreadable(i + 1)) {
        size++;
      } else if (!text.isBlank()) {
        size++;
        Optional<String> damage = damage(text);
        if (damage.isPresent()) {
          log.unreadable(i + 1, damage.get());
        } else {
          lines.add(new Line(i + 1, text));
        }
      }
    }
    return new TextFile(name, kind, List.copyOf(lines), log, size, Optional.empty(), hash(bytes));
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Zero bytes and control characters tell a binary file or one in UTF-16. */
  private static boolean isBinary(byte[] bytes) {
    int head = Math.min(bytes.length, HEAD);
    int odd = 0;
    for (int i = 0; i < head; i++) {
      boolean control = bytes[i] >= 0 && bytes[i] < ' ';
      if (control && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
        odd++;
      }
    }
    return odd * 50 > head;
  }

  private static List<String> decoded(byte[] bytes, LineLog log) {
    List<String> lines = new ArrayList<>();
    int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      int length = end > start && bytes[end - 1] == '\r' ? end - start - 1 : end - start;
      lines.add(decoded(bytes, start, length, lines.size() + 1, log));
      start = end + 1;
    }
    return lines;
  }

  private static String decoded(byte[] bytes, int start, int length, int line, LineLog log) {
    if (length > LONGEST_LINE) {
      log.unreadable(line, "the line is longer than " + LONGEST_LINE + " bytes");
      return "";
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      log.unreadable(line, "the line is not UTF-8");
      return "";
    }
  }

  /** Takes out {@code <!-- ... -->}, which may go over several lines. */
  private static List<String> withoutXmlComments(List<String> raw, LineLog log) {
    List<String> lines = new ArrayList<>(raw);
    int closing = lastWith(raw, "-->");
    for (int i = 0; i < lines.size(); i++) {
      int open = lines.get(i).indexOf("<!--");
      if (open < 0) {
        continue;
      }
      String before = lines.get(i).substring(0, open);
      int close = lines.get(i).indexOf("-->", open);
      if (close >= 0) {
        lines.set(i, before + lines.get(i).substring(close + 3));
        i--;
      } else if (closing <= i) {
        log.unreadable(i + 1, "the comment is not closed");
        lines.set(i, before);
      } else {
        lines.set(i, before);
        i++;
        while (!lines.get(i).contains("-->")) {
          lines.set(i, "");
          i++;
        }
        lines.set(i, lines.get(i).substring(lines.get(i).indexOf("-->") + 3));
        i--;
      }
    }
    return lines;
  }

  private static int lastWith(List<String> lines, String mark) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).contains(mark)) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutComment(String line, FileKind kind) {
    int hash = line.indexOf('#');
    String text = hash < 0 ? line : line.substring(0, hash);
    int semicolon = kind.hasSemicolonComments() ? text.indexOf(';') : -1;
    return semicolon < 0 ? text : text.substring(0, semicolon);
  }

  private static Optional<String> damage(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == REPLACEMENT) {
        return Optional.of("a character was lost when the file was converted");
      }
      if (Character.isISOControl(c) && c != '\t') {
        return Optional.of("there is a control character in the line");
      }
    }
    return Optional.empty();
  }

  SourceLine where(int line) {
    return new SourceLine(name, line);
  }

  /** What has become of the lines so far. */
  FileReport report() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    List<FileReport.Remark> remarks = new ArrayList<>();
    log.marks()
        .forEach(
            (line, mark) -> {
              counts.merge(mark.verdict(), 1, Integer::sum);
              remarks.add(new FileReport.Remark(where(line), mark.verdict(), mark.why()));
            });
    counts.put(Verdict.READ, size - remarks.size());
    return new FileReport(name, kind, counts, remarks, obstacle);
  }
}
