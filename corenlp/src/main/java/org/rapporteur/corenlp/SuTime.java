package org.rapporteur.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.CalendarWords;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;

/** SUTime, run without a reference date so that its values say what the words say. */
final class SuTime {
  /** How far before and after a cue a time expression may reach. */
  private static final int REACH = 6;

  /** How far back the preposition of a length of time may stand. */
  private static final int LONGEST_LENGTH = 7;

  /** After a length these begin a time of its own ("for two days from Thursday"). */
  private static final Set<String> OPENINGS = Set.of("from", "this", "on", "in", "until", "over");

  private static final Pattern MID = Pattern.compile("(?i)(mid-)(\\p{L}+|\\d{4})");

  /** Stands for a letter of a word that SUTime shall not see. */
  private static final String HIDDEN = "x";

  private final TimeAnnotator annotator;
  private final TimeNames names;
  private final TimeWords words;

  SuTime(TimeNames names, TimeWords words) {
    this.names = names;
    this.words = words;
    Quiet.libraries();
    Properties properties = new Properties();
    properties.setProperty("sutime.markTimeRanges", "true");
    // No calendar of movable feasts, which would need libraries that nothing else needs.
    properties.setProperty("sutime.binders", "0");
    annotator = new TimeAnnotator("sutime", properties);
  }

  /**
   * The time phrases near some tokens, which is all that SUTime is given: its cost grows with the
   * number of words.
   *
   * @param cues tokens that may be part of a time expression, in order
   */
  List<TimePhrase> phrases(Sentence sentence, List<Integer> cues) {
    List<TimePhrase> phrases = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int cue : cues) {
      int start = Math.max(0, cue - REACH);
      if (start > to) {
        addParts(sentence, from, to, phrases);
        from = start;
      } else if (to == 0) {
        from = start;
      }
      to = Math.min(sentence.size(), cue + REACH + 1);
    }
    addParts(sentence, from, to, phrases);
    return phrases;
  }

  /**
   * A length of time and a date after it are read apart, or SUTime counts the one from the other.
   */
  private void addParts(Sentence sentence, int from, int to, List<TimePhrase> phrases) {
    int begin = from;
    for (int i = from; i + 1 < to; i++) {
      if (endsLength(sentence, i)) {
        addPhrases(sentence, begin, i + 1, phrases);
        begin = i + 1;
      }
    }
    addPhrases(sentence, begin, to, phrases);
  }

  /** Whether a length such as "for several hours" ends here, and a date may follow. */
  private boolean endsLength(Sentence sentence, int token) {
    boolean end =
        words.is(TimeWords.Kind.LENGTH, lower(sentence, token))
            && (isOpening(lower(sentence, token + 1))
                || CalendarWords.contains(sentence.token(token + 1).text()));
    for (int i = token - 1; end && i >= Math.max(0, token - LONGEST_LENGTH); i--) {
      if (lower(sentence, i).equals("for")) {
        return true;
      }
      end = !sentence.token(i).isVerb() && !sentence.token(i).isProperNoun();
    }
    return false;
  }

  private boolean isOpening(String word) {
    return OPENINGS.contains(word) || words.isTurn(word) || words.is(TimeWords.Kind.START, word);
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  private void addPhrases(Sentence sentence, int from, int to, List<TimePhrase> phrases) {
    if (from == to) {
      return;
    }
    Span span = sentence.span(from, to - 1);
    String text = sentence.words(span);
    List<Integer> owners = new ArrayList<>(to - from);
    List<CoreLabel> labels = labels(sentence, from, to, owners);
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TextAnnotation.class, text);
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, text.length());
    map.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    map.set(CoreAnnotations.TokenEndAnnotation.class, labels.size());
    annotation.set(CoreAnnotations.SentencesAnnotation.class, new ArrayList<>(List.of(map)));
    annotator.annotate(annotation);
    for (CoreMap found : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
      phrase(found, owners).ifPresent(phrases::add);
    }
  }

  /**
   * A token such as {@code mid-November} becomes two labels; {@code owners} tells whose they are.
   */
  private List<CoreLabel> labels(Sentence sentence, int from, int to, List<Integer> owners) {
    List<CoreLabel> labels = new ArrayList<>(to - from + 2);
    int textStart = sentence.token(from).span().start();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      int start = token.span().start() - textStart;
      Matcher mid = MID.matcher(token.text());
      boolean plainWord = names.isPlainWord(token.text());
      if (mid.matches()) {
        add(labels, mid.group(1), "mid", "JJ", start);
        add(labels, mid.group(2), mid.group(2), "NNP", start + mid.group(1).length());
        owners.add(i);
      } else {
        String word = plainWord ? HIDDEN.repeat(token.text().length()) : token.text();
        add(labels, word, token.lemma(), token.tag(), start);
      }
      owners.add(i);
    }
    return labels;
  }

  private static void add(
      List<CoreLabel> labels, String text, String lemma, String tag, int start) {
    CoreLabel label = new CoreLabel();
    label.setWord(text);
    label.setValue(text);
    label.setOriginalText(text);
    label.setLemma(lemma);
    label.setTag(tag);
    label.setBeginPosition(start);
    label.setEndPosition(start + text.length());
    label.setIndex(labels.size() + 1);
    labels.add(label);
  }

  private static Optional<TimePhrase> phrase(CoreMap found, List<Integer> owners) {
    SUTime.Temporal temporal = found.get(TimeExpression.Annotation.class).getTemporal();
    Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
    List<CoreLabel> labels = found.get(CoreAnnotations.TokensAnnotation.class);
    if (temporal == null || timex == null || labels == null || labels.isEmpty()) {
      return Optional.empty();
    }
    int first = owners.get(labels.get(0).index() - 1);
    int last = owners.get(labels.get(labels.size() - 1).index() - 1);
    if (temporal instanceof SUTime.Range range && !isLength(range)) {
      return Optional.of(
          TimePhrase.range(
              first, last, end(range.begin(), range, "-"), end(range.end(), range, "+")));
    }
    String value = timex.value() != null ? timex.value() : timex.altVal();
    if (value == null) {
      return Optional.empty();
    }
    TimePhrase.Type type = TimePhrase.Type.valueOf(timex.timexType().toUpperCase(Locale.ROOT));
    return Optional.of(
        new TimePhrase(
            first, last, type, value, Optional.empty(), Optional.ofNullable(temporal.getMod())));
  }

  private static boolean isLength(SUTime.Range range) {
    return isUnknown(range.begin()) && isUnknown(range.end());
  }

  private static boolean isUnknown(SUTime.Time time) {
    return time == null || time.toString().equals("UNKNOWN");
  }

  /** An end of a range; an unknown end lies the range's length away from the other. */
  private static String end(SUTime.Time time, SUTime.Range range, String sign) {
    if (isUnknown(time)) {
      return "REF" + sign + range.getDuration().getTimexValue();
    }
    String value = time.getTimexValue();
    return value == null ? time.toString() : value;
  }
}
