package org.rapporteur.corpus;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text is English. A text with the function words of English is, and most are told by
 * them alone; the others are left to a detector. What is short or not sure passes for English.
 */
final class Language {
  private static final int BEGINNING = 40_000;
  private static final int SAMPLE = 1000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[A-Za-z]{40,}");

  /** Words that English has and its neighbours have not; a fifth of the words of news. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of("the", "of", "and", "to", "that", "by", "with", "from", "were", "his", "said", "has");

  private static final int LEAST_WORDS = 10;
  private static final double ENGLISH = 0.08;
  private static final double MAYBE_ENGLISH = 0.04;

  /** Names alone look like other languages, so few letters of the Latin script tell nothing. */
  private static final int LEAST_LATIN = 100;

  private static final int LEAST_OTHER = 20;
  private static final double SURE = 0.99;
  private static final double SURE_WHEN_DECLARED = 0.7;

  private Language() {}

  /** Loaded when the first text needs it, which in English archives is hardly ever. */
  private static final class Detector {
    private static final List<String> LANGUAGES =
        List.of(
            "af", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr",
            "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru",
            "so", "sq", "sr", "sv", "sw", "ta", "th", "tl", "tr", "uk", "ur", "vi", "zh-CN",
            "zh-TW");

    private static final LanguageDetector DETECTOR = detector();

    private static LanguageDetector detector() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(
                new LanguageProfileReader()
                    .readBuiltIn(LANGUAGES.stream().map(LdLocale::fromString).toList()))
            .seed(0)
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The English name of the language that a text is in, where it surely is not English.
   *
   * @param declared the language that the source declares; it only tips the scales
   */
  static Optional<String> otherThanEnglish(String text, Optional<String> declared) {
    String sample = sample(text);
    double english = functionWords(sample);
    if (english >= ENGLISH || !isLongEnough(sample) || isRepetition(sample)) {
      return Optional.empty();
    }
    List<DetectedLanguage> found = Detector.DETECTOR.getProbabilities(sample);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String language = found.get(0).getLocale().getLanguage();
    boolean agreed =
        declared
            .map(
                tag ->
                    language.equals(
                        Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage()))
            .orElse(false);
    double needed = agreed ? SURE_WHEN_DECLARED : SURE;
    return !language.equals("en")
            && found.get(0).getProbability() >= needed
            && (english < MAYBE_ENGLISH || agreed)
        ? Optional.of(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH))
        : Optional.empty();
  }

  /** The beginning, without what is too long for a word of the Latin script. */
  private static String sample(String text) {
    String start = text.substring(0, Math.min(SAMPLE, text.length()));
    if (!NO_WORD.matcher(start).find()) {
      return start;
    }
    String words =
        NO_WORD.matcher(text.substring(0, Math.min(BEGINNING, text.length()))).replaceAll("");
    return words.substring(0, Math.min(SAMPLE, words.length()));
  }

  private static double functionWords(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    long found = Arrays.stream(words).filter(FUNCTION_WORDS::contains).count();
    return words.length < LEAST_WORDS ? 0 : (double) found / words.length;
  }

  /** Words that come again and again tell no more than once. */
  private static boolean isRepetition(String sample) {
    String[] words = BLANKS.split(sample.strip());
    return words.length >= LEAST_WORDS
        && 3 * Arrays.stream(words).distinct().count() <= words.length;
  }

  private static boolean isLongEnough(String sample) {
    int latin = 0;
    int other = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        if (c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN) {
          latin++;
        } else {
          other++;
        }
      }
    }
    return other > latin ? other >= LEAST_OTHER : latin >= LEAST_LATIN;
  }
}
