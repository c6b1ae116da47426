package org.rapporteur.corpus;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

/** The story of an HTML page, with what the page says of it. */
final class PageReader {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final int CHARSET_WITHIN = 4096;
  private static final int DEEPEST = 256;
  private static final int MOST_TAGS = 300_000;
  private static final int LEAST_OWN_TEXT = 140;

  private final Limits limits;
  private final StoryMaker maker;
  private final PageFields fields;
  private final PageBody body;

  PageReader(Limits limits, StoryMaker maker) {
    this.limits = limits;
    this.maker = maker;
    Properties lines = new Properties();
    try (InputStream in = PageReader.class.getResourceAsStream("pages.properties")) {
      lines.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.fields =
        new PageFields(
            lines,
            JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .build());
    this.body = new PageBody(pattern(lines, "around"), pattern(lines, "within"));
  }

  private static Pattern pattern(Properties lines, String key) {
    return Pattern.compile(
        String.valueOf(lines.getProperty(key)).replace(" ", "|"), Pattern.CASE_INSENSITIVE);
  }

  /**
   * Reads one page.
   *
   * @param known what is known of it from elsewhere; its own word counts more, except for the id
   * @param charset the encoding that its server told
   */
  List<StoryInput> read(
      InputStream in, Origin origin, String id, Map<Field, String> known, Optional<String> charset)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.largestPage() + 1);
    if (bytes.length > limits.largestPage()) {
      return List.of(
          Problem.error(
              origin,
              "the page is larger than " + limits.largestPage() / 1_000_000 + " MB",
              "extract the story's text first"));
    }
    if (tags(bytes) > MOST_TAGS) {
      return List.of(
          Problem.error(
              origin,
              "the page has more than " + MOST_TAGS + " tags",
              "extract the story's text first"));
    }
    Decoder.Decoded decoded =
        Decoder.declared(charset.or(() -> declaredCharset(bytes))).decode(bytes);
    Document page = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setMaxDepth(DEEPEST));
    EnumMap<Field, String> values = new EnumMap<>(Field.class);
    values.putAll(known);
    values.putAll(fields.of(page));
    Optional.ofNullable(known.get(Field.ID)).ifPresent(own -> values.put(Field.ID, own));
    Optional<String> given = Optional.ofNullable(values.get(Field.TEXT)).map(MarkupText::of);
    Optional<String> text = body.text(page);
    // Pages that load their text later often have it in their description for search engines.
    String story =
        text.filter(found -> found.length() * 2 >= given.map(String::length).orElse(0))
            .or(() -> given.filter(found -> found.length() >= LEAST_OWN_TEXT))
            .or(() -> text)
            .orElse("");
    if (story.isEmpty()) {
      return List.of(
          Skipped.because(origin, Reason.NO_TEXT, "is a page without the text of a story"));
    }
    values.put(Field.TEXT, story);
    List<StoryInput> found = new ArrayList<>();
    decoded.doubt().ifPresent(doubt -> found.add(doubt.at(origin)));
    found.addAll(maker.make(origin, id, values));
    return found;
  }

  /** The encoding that a document declares near its beginning. */
  static Optional<String> declaredCharset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, CHARSET_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher declared = CHARSET.matcher(head);
    return declared.find() ? Optional.ofNullable(declared.group(1)) : Optional.empty();
  }

  private static int tags(byte[] bytes) {
    int tags = 0;
    for (byte b : bytes) {
      tags += b == '<' ? 1 : 0;
    }
    return tags;
  }
}
