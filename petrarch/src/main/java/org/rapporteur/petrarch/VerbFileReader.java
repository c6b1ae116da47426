package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads verbs: synonym sets ({@code &NAME} and lines with {@code +}), and blocks ({@code --- NAME
 * [CODE] ---}) of verbs with their patterns. Rules on verbs that embed each other begin with {@code
 * ~}.
 */
final class VerbFileReader {
  private static final Pattern HEAD =
      Pattern.compile("---\\s*(?<name>[^\\s\\[\\]]+)\\s*(\\[(?<code>[^\\[\\]]*)\\])?[\\s\\-]*");
  private static final Pattern VERB =
      Pattern.compile(
          "(?<verb>[\\p{L}'_+.\\-]+)\\s*(\\{(?<forms>[^{}\\[\\]]*)\\})?\\s*(\\[(?<code>[^\\[\\]]*)\\])?\\s*");
  private static final Pattern RULE = Pattern.compile("~[^=]*\\([^=()]*\\)[^=]*=\\s*\\S+.*");

  private final TextFile file;
  private final Map<String, List<String>> synsets = new HashMap<>();
  private final PatternReader patterns;
  private final List<VerbBlock> blocks = new ArrayList<>();
  private final List<Integer> transformations = new ArrayList<>();
  private Optional<String> openSynset = Optional.empty();
  private Optional<OpenBlock> openBlock = Optional.empty();

  private record OpenBlock(
      int line, EventCode code, List<VerbBlock.Verb> verbs, List<VerbPattern> patterns) {
    OpenBlock(int line, EventCode code) {
      this(line, code, new ArrayList<>(), new ArrayList<>());
    }
  }

  private VerbFileReader(TextFile file) {
    this.file = file;
    this.patterns = new PatternReader(declared(file));
  }

  /** Sets may be used before they are declared; with and without the closing underscore. */
  private static Set<String> declared(TextFile file) {
    Set<String> names = new HashSet<>();
    for (TextFile.Line line : file.lines()) {
      String text = line.text().strip();
      if (text.startsWith("&")) {
        names.add(text);
        names.add(VerbFile.synsetName(text));
      }
    }
    return names;
  }

  static VerbFile read(TextFile file) {
    VerbFileReader reader = new VerbFileReader(file);
    file.lines().forEach(reader::read);
    reader.closeBlock();
    return new VerbFile(reader.synsets, reader.blocks, reader.transformations);
  }

  private void read(TextFile.Line line) {
    String text = line.text().strip();
    if (text.startsWith("---")) {
      head(line, text);
    } else if (text.startsWith("-")) {
      pattern(line);
    } else if (text.startsWith("&")) {
      closeBlock();
      openSynset = Optional.of(VerbFile.synsetName(text));
      synsets.putIfAbsent(openSynset.get(), new ArrayList<>());
    } else if (text.startsWith("~")) {
      transformation(line, text);
    } else if (openSynset.isPresent()) {
      member(line, text);
    } else {
      verb(line, text);
    }
  }

  private void head(TextFile.Line line, String text) {
    closeBlock();
    openSynset = Optional.empty();
    Matcher head = HEAD.matcher(text);
    Optional<EventCode> code =
        head.matches()
            ? Optional.ofNullable(head.group("code"))
                .map(EventCode::parse)
                .orElse(Optional.of(EventCode.NONE))
            : Optional.empty();
    if (code.isEmpty()) {
      file.log().unreadable(line.number(), "not of the form --- NAME [CODE] ---");
    }
    openBlock = Optional.of(new OpenBlock(line.number(), code.orElse(EventCode.NONE)));
  }

  private void member(TextFile.Line line, String text) {
    boolean set = text.startsWith("+");
    String phrase = set ? text.substring(1) : text;
    if (!set || phrase.isBlank() || phrase.indexOf('&') >= 0) {
      file.log().unreadable(line.number(), "a synonym set lists words that begin with +");
    } else {
      synsets
          .computeIfAbsent(openSynset.orElseThrow(), name -> new ArrayList<>())
          .add(phrase.strip().toLowerCase(Locale.ROOT));
    }
  }

  private void pattern(TextFile.Line line) {
    if (openBlock.isEmpty()) {
      file.log().unreadable(line.number(), "a pattern outside of a block");
      return;
    }
    PatternReader.Result result = patterns.read(line);
    if (result.pattern().isPresent()) {
      openBlock.get().patterns().add(result.pattern().get());
    } else {
      file.log().unreadable(line.number(), result.why());
    }
  }

  private void transformation(TextFile.Line line, String text) {
    if (RULE.matcher(text).matches()) {
      transformations.add(line.number());
    } else {
      file.log().unreadable(line.number(), "not of the form ~ a (a b VERB) VERB = a b CODE");
    }
  }

  private void verb(TextFile.Line line, String text) {
    if (openBlock.isEmpty()) {
      file.log().unreadable(line.number(), "a verb outside of a block");
      return;
    }
    Matcher verb = VERB.matcher(text);
    Optional<EventCode> code = Optional.empty();
    boolean readable = verb.matches();
    if (readable && verb.group("code") != null) {
      code = EventCode.parse(verb.group("code"));
      readable = code.isPresent();
    }
    if (!readable) {
      file.log().unreadable(line.number(), "not of the form VERB {FORMS} [CODE]");
      return;
    }
    verb(line.number(), verb.group("verb").toLowerCase(Locale.ROOT), code);
  }

  /** The plus sign marks the word that is inflected; without one it is the first. */
  private void verb(int line, String text, Optional<EventCode> code) {
    int plus = text.indexOf('+');
    List<String> front = plus < 0 ? List.of() : split(text.substring(0, plus));
    List<String> rest = split(plus < 0 ? text : text.substring(plus + 1));
    if (rest.isEmpty() || text.indexOf('+', plus + 1) >= 0) {
      file.log().unreadable(line, "there is not one verb in the line");
      return;
    }
    openBlock
        .get()
        .verbs()
        .add(new VerbBlock.Verb(line, front, rest.get(0), rest.subList(1, rest.size()), code));
  }

  private static List<String> split(String words) {
    return Arrays.stream(words.split("_")).filter(word -> !word.isEmpty()).toList();
  }

  private void closeBlock() {
    openBlock.ifPresent(
        open -> blocks.add(new VerbBlock(open.line(), open.code(), open.verbs(), open.patterns())));
    openBlock = Optional.empty();
  }
}
