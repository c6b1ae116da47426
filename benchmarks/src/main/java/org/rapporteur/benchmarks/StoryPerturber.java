package org.rapporteur.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.coder.article.Article;
import org.rapporteur.linking.duplicate.Kinship;

/**
 * Makes of a story what outlets make of a wire report, and other stories that only share a
 * paragraph or two with it. The same seed gives the same stories.
 */
final class StoryPerturber {
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,3}\\b");
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{3,}\\b");
  private static final List<String> LEADS =
      List.of(
          "Here is what is known so far about a day of fast moves that few had seen coming.",
          "Officials were still at work late in the evening when first accounts came in.",
          "The affair has kept newsrooms busy since the morning, and no end is in sight.",
          "Residents woke to news that had been rumoured for much of the week.");
  private static final List<String> DATELINES =
      List.of(
          "QUITO, Ecuador (Harbour Wire) - ",
          "LONDON, March 3 (Northern Press) -- ",
          "GENEVA (HN) — ");
  private static final List<String> ADDED =
      List.of(
          "(Reporting by Ana Prlic; editing by Tom Wells)",
          "Copyright 2018 Harbour News. All rights reserved.",
          "Sign up for our morning letter.");

  private final Random random;

  StoryPerturber(long seed) {
    this.random = new Random(seed);
  }

  /** What was done to a story. */
  enum Change {
    TRUNCATED(Kinship.WIRE_COPY),
    CUT_TO_A_THIRD(Kinship.WIRE_COPY),
    NEW_LEAD(Kinship.WIRE_COPY, Kinship.SAME_TEXT),
    REORDERED(Kinship.SAME_TEXT, Kinship.WIRE_COPY),
    OTHER_DATELINE(Kinship.SAME_TEXT),
    TYPING_ERRORS(Kinship.WIRE_COPY, Kinship.SAME_TEXT),
    BOILERPLATE(Kinship.SAME_TEXT),
    CHANGED_FIGURES(Kinship.CORRECTION),
    CHANGED_NAME(Kinship.CORRECTION),
    SAYS_CORRECTED(Kinship.CORRECTION),
    EXTENDED(Kinship.UPDATE),
    LEAD_CUT_AND_ERRORS(Kinship.WIRE_COPY),
    /** Another story that takes over a fifth of this one as its background. */
    FOLLOW_UP(Kinship.UNRELATED);

    private final Set<Kinship> kinships;

    Change(Kinship... kinships) {
      this.kinships = Set.of(kinships);
    }

    /** What the new story is to the old one; in a long story a new lead is a small thing. */
    Set<Kinship> kinships() {
      return kinships;
    }

    boolean isSameReport() {
      return !kinships.contains(Kinship.UNRELATED);
    }
  }

  /**
   * The changed story, dated a day later; empty where the story does not allow the change.
   *
   * @param other a story on something else, to take paragraphs from
   */
  Optional<Article> change(Article story, Change change, Article other) {
    List<String> parts = paragraphs(story);
    List<String> others = paragraphs(other);
    if (parts.size() < 5 || others.size() < 5) {
      return Optional.empty();
    }
    Optional<List<String>> changed =
        switch (change) {
          case TRUNCATED -> Optional.of(cut(parts, 0.5 + random.nextDouble() * 0.4));
          case CUT_TO_A_THIRD -> Optional.of(cut(parts, 1.0 / 3));
          case NEW_LEAD -> Optional.of(newLead(parts));
          case REORDERED -> Optional.of(reordered(parts));
          case OTHER_DATELINE -> Optional.of(before(pick(DATELINES), parts));
          case TYPING_ERRORS -> Optional.of(typingErrors(parts));
          case BOILERPLATE -> Optional.of(joined(parts, ADDED));
          case CHANGED_FIGURES -> replaceOne(parts, NUMBER, number -> another(number));
          case CHANGED_NAME -> replaceOne(parts, NAME, name -> "Vasquerov");
          case SAYS_CORRECTED ->
              Optional.of(joined(List.of("(Corrects the day in paragraph two)"), parts));
          case EXTENDED -> Optional.of(joined(newLead(parts), cut(others, sizeOf(parts, others))));
          case LEAD_CUT_AND_ERRORS -> Optional.of(typingErrors(newLead(cut(parts, 0.7))));
          case FOLLOW_UP -> followUp(parts, others);
        };
    return changed.map(
        text ->
            new Article(
                story.id() + "#" + change,
                Optional.of("Another Outlet"),
                story.published().map(day -> day.plusDays(1)),
                Optional.of("Other words above the same report"),
                Optional.empty(),
                String.join("\n\n", text)));
  }

  private static List<String> paragraphs(Article story) {
    return Arrays.stream(story.text().split("\n+")).filter(part -> !part.isBlank()).toList();
  }

  private static int words(List<String> parts) {
    return parts.stream().mapToInt(part -> part.split("\\s+").length).sum();
  }

  /** The first paragraphs, up to a part of all words. */
  private static List<String> cut(List<String> parts, double kept) {
    int wanted = (int) Math.round(words(parts) * kept);
    List<String> cut = new ArrayList<>();
    for (String part : parts) {
      if (!cut.isEmpty() && words(cut) + words(List.of(part)) > wanted) {
        break;
      }
      cut.add(part);
    }
    return cut;
  }

  /** How much of another story makes this one longer by a half. */
  private static double sizeOf(List<String> parts, List<String> others) {
    return Math.min(1, words(parts) * 0.5 / words(others));
  }

  private List<String> newLead(List<String> parts) {
    return joined(List.of(pick(LEADS)), parts.subList(1, parts.size()));
  }

  private List<String> reordered(List<String> parts) {
    List<String> order = new ArrayList<>(parts);
    Collections.swap(order, random.nextInt(order.size()), random.nextInt(order.size()));
    Collections.swap(order, 1, order.size() - 1);
    return order;
  }

  private static List<String> before(String dateline, List<String> parts) {
    List<String> all = new ArrayList<>(parts);
    all.set(0, dateline + parts.get(0));
    return all;
  }

  /** One word in fifty loses a letter. */
  private List<String> typingErrors(List<String> parts) {
    return parts.stream()
        .map(
            part -> {
              String[] words = part.split(" ");
              for (int i = 0; i < words.length; i++) {
                if (words[i].length() > 4 && random.nextInt(50) == 0) {
                  words[i] = words[i].substring(0, 2) + words[i].substring(3);
                }
              }
              return String.join(" ", words);
            })
        .toList();
  }

  private String another(String number) {
    return String.valueOf(Integer.parseInt(number) + 1 + random.nextInt(9));
  }

  private static Optional<List<String>> replaceOne(
      List<String> parts, Pattern what, java.util.function.UnaryOperator<String> by) {
    List<String> changed = new ArrayList<>(parts);
    for (int i = 1; i < changed.size(); i++) {
      Matcher found = what.matcher(changed.get(i));
      if (found.find()) {
        String part = changed.get(i);
        changed.set(
            i,
            part.substring(0, found.start())
                + by.apply(found.group())
                + part.substring(found.end()));
        return Optional.of(changed);
      }
    }
    return Optional.empty();
  }

  /** The other story with background of this one, a fifth to a third of the shorter of them. */
  private static Optional<List<String>> followUp(List<String> parts, List<String> others) {
    int shorter = Math.min(words(others), words(parts));
    List<String> background = new ArrayList<>();
    for (int i = parts.size() / 2; i < parts.size() && words(background) < 0.2 * shorter; i++) {
      background.add(parts.get(i));
    }
    boolean fits = words(background) >= 0.2 * shorter && words(background) <= 0.33 * shorter;
    return fits ? Optional.of(joined(others, background)) : Optional.empty();
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
