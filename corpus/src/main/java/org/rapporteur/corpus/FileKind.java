package org.rapporteur.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is, told by how it begins, and by its name where that does not tell. */
enum FileKind {
  GZIP,
  ZSTD,
  BZIP2,
  ZIP,
  TAR,
  WARC,
  PAGE,
  FEED,
  NEWSML,
  NITF,
  JSON_LINES,
  JSON_DOCUMENT,
  FACTIVA,
  LEXIS,
  TABLE,
  TEXT,
  /** XML of no known kind. */
  OTHER_XML;

  private record Magic(String start, String name, String advice) {
    boolean begins(byte[] head) {
      return startsWith(head, start);
    }
  }

  private record Signature(String start, FileKind kind) {}

  private static final String CONVERT = "convert it to text first";
  private static final List<Magic> BINARY =
      List.of(
          new Magic("%PDF", "a PDF", CONVERT),
          new Magic("\u00D0\u00CF\u0011\u00E0", "an old office document", CONVERT),
          new Magic("{\\rtf", "a rich text document", CONVERT),
          new Magic("\u00FD7zXZ", "compressed (xz)", "unpack it first"),
          new Magic("7z\u00BC\u00AF", "compressed (7z)", "unpack it first"),
          new Magic("Rar!", "compressed (rar)", "unpack it first"),
          new Magic("\u0089PNG", "a picture", "give the text instead"),
          new Magic("\u00FF\u00D8\u00FF", "a picture", "give the text instead"),
          new Magic("GIF8", "a picture", "give the text instead"),
          new Magic("\u007FELF", "a program", "give a text file"));

  private static final List<Signature> PACKED =
      List.of(
          new Signature("\u001F\u008B", GZIP),
          new Signature("(\u00B5/\u00FD", ZSTD),
          new Signature("BZh", BZIP2),
          new Signature("PK\u0003\u0004", ZIP),
          new Signature("PK\u0005\u0006", ZIP),
          new Signature("WARC/", WARC));

  private static final String ZIP_START = "PK\u0003\u0004";
  private static final int ZIP_FIRST_NAME = 30;
  private static final List<String> OFFICE = List.of("[Content_Types].xml", "mimetype", "_rels/");
  private static final int TAR_MARK = 257;
  private static final int BINARY_SHARE = 20;
  private static final int PAGE_TAGS = 3;

  private static final Pattern PROLOG =
      Pattern.compile(
          "(?s)^\\s*(?:<\\?.*?\\?>|<!--.*?-->|<!doctype[^\\[>]*(?:\\[.*?\\])?[^>]*>|\\s+)*+");
  private static final Pattern ROOT = Pattern.compile("<([\\w.:-]+)");
  private static final Pattern HTML_TAG =
      Pattern.compile("<(?:html|head|body|div|p|meta|title|article|h[1-6]|span|table)\\b[^<]*>");

  /** The kind of a file that is no binary file, by its first bytes. */
  static FileKind of(byte[] head, Content content, FieldMap fields) {
    for (Signature signature : PACKED) {
      if (startsWith(head, signature.start())) {
        return signature.kind();
      }
    }
    if (isTar(head)) {
      return TAR;
    }
    String text = Decoder.PLAIN.decode(head).text();
    String start = text.strip();
    if (start.startsWith("<")) {
      Optional<FileKind> markup = markup(start, content);
      if (markup.isPresent()) {
        return markup.get();
      }
    }
    if (isJson(start, content)) {
      return isLines(start, content) ? JSON_LINES : JSON_DOCUMENT;
    }
    if (FactivaExport.isLike(text)) {
      return FACTIVA;
    }
    if (LexisExport.isLike(text)) {
      return LEXIS;
    }
    boolean named = content.hasExtension("csv", "tsv", "tab");
    return named || TableSource.separator(start, fields, false).isPresent() ? TABLE : TEXT;
  }

  /** Why these bytes are no story's text, and what to do; empty when they may be one. */
  static Optional<Decoder.Doubt> notText(byte[] bytes) {
    for (Magic magic : BINARY) {
      if (magic.begins(bytes)) {
        return Optional.of(new Decoder.Doubt("this is " + magic.name(), magic.advice()));
      }
    }
    if (isOffice(bytes)) {
      return Optional.of(new Decoder.Doubt("this is an office document", CONVERT));
    }
    if (Decoder.isUtf16(bytes) || isPacked(bytes)) {
      return Optional.empty();
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return Optional.of(
            new Decoder.Doubt(
                "byte "
                    + i
                    + " is zero, so this is a binary file, or UTF-16 without a byte order mark",
                "give a text file in UTF-8"));
      }
    }
    return isMostlyControls(bytes)
        ? Optional.of(new Decoder.Doubt("this is a binary file", "give a text file in UTF-8"))
        : Optional.empty();
  }

  private static boolean isPacked(byte[] head) {
    return isTar(head)
        || PACKED.stream().anyMatch(signature -> startsWith(head, signature.start()));
  }

  private static boolean isTar(byte[] head) {
    return head.length > TAR_MARK + 5
        && new String(head, TAR_MARK, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  private static boolean isOffice(byte[] head) {
    if (!startsWith(head, ZIP_START) || head.length < ZIP_FIRST_NAME) {
      return false;
    }
    String rest =
        new String(head, ZIP_FIRST_NAME, head.length - ZIP_FIRST_NAME, StandardCharsets.ISO_8859_1);
    return OFFICE.stream().anyMatch(rest::startsWith);
  }

  /** Whether more than one byte in twenty is a control character that no text has. */
  private static boolean isMostlyControls(byte[] bytes) {
    long controls = 0;
    for (byte b : bytes) {
      boolean usual = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A || b == 0x1B;
      controls += b >= 0 && b < ' ' && !usual ? 1 : 0;
    }
    return controls * BINARY_SHARE > bytes.length;
  }

  private static Optional<FileKind> markup(String start, Content content) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html")) {
      return Optional.of(PAGE);
    }
    Matcher prolog = PROLOG.matcher(lower);
    String rest = prolog.lookingAt() ? lower.substring(prolog.end()) : lower;
    Matcher root = ROOT.matcher(rest);
    String name = root.lookingAt() ? String.valueOf(root.group(1)) : "";
    switch (name.substring(name.indexOf(':') + 1)) {
      case "html":
        return Optional.of(PAGE);
      case "rss", "feed", "rdf":
        return Optional.of(FEED);
      case "newsitem", "newsmessage", "packageitem":
        return Optional.of(NEWSML);
      case "nitf":
        return Optional.of(NITF);
      default:
        break;
    }
    boolean page =
        content.hasExtension("html", "htm", "xhtml")
            || HTML_TAG.matcher(lower).results().limit(PAGE_TAGS).count() == PAGE_TAGS;
    if (page) {
      return Optional.of(PAGE);
    }
    return lower.startsWith("<?xml") ? Optional.of(OTHER_XML) : Optional.empty();
  }

  private static boolean isJson(String start, Content content) {
    if (content.hasExtension("jsonl", "ndjson")) {
      return true;
    }
    if (start.isEmpty()) {
      return false;
    }
    String after = start.substring(1).strip();
    boolean object =
        start.startsWith("{") && (after.isEmpty() || "\"}".indexOf(after.charAt(0)) >= 0);
    boolean array = start.startsWith("[") && (after.startsWith("{") || after.equals("]"));
    return object || array || content.hasExtension("json");
  }

  /** JSON that goes over lines has its first bracket alone in a line, or begins with a list. */
  private static boolean isLines(String start, Content content) {
    String first = start.lines().findFirst().orElse("").strip();
    String second =
        start
            .lines()
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .orElse("");
    if (start.startsWith("[")) {
      return content.hasExtension("jsonl", "ndjson") && !first.equals("[") && first.endsWith("]");
    }
    boolean goesOn = !first.endsWith("}") && second.startsWith("\"");
    return !goesOn;
  }

  private static boolean startsWith(byte[] head, String start) {
    byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
    if (head.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (head[i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
