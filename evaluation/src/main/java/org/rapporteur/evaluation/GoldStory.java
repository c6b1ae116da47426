package org.rapporteur.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Article;

/** A story and what a careful human coder made of it. */
public record GoldStory(Article article, List<GoldEvent> events, List<NonEvent> nonEvents) {
  public GoldStory {
    events = List.copyOf(events);
    nonEvents = List.copyOf(nonEvents);
  }

  /**
   * An event of the gold story.
   *
   * @param sentence the sentence exactly as in the story
   * @param trigger words that occur in the sentence
   * @param attribution outermost reporter first
   * @param optional whether a coder may leave it out
   */
  public record GoldEvent(
      String sentence,
      String trigger,
      String type,
      Optional<String> mode,
      List<String> contexts,
      List<GoldSide> actors,
      List<GoldSide> recipients,
      String status,
      List<String> attribution,
      Optional<GoldDate> date,
      Optional<GoldPlace> place,
      List<GoldCount> size,
      Optional<String> content,
      List<String> processes,
      boolean optional) {
    public GoldEvent {
      contexts = List.copyOf(contexts);
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      attribution = List.copyOf(attribution);
      size = List.copyOf(size);
      processes = List.copyOf(processes);
    }
  }

  /**
   * One who takes part.
   *
   * @param codes none for an actor without a code; several where one phrase stands for several
   */
  public record GoldSide(String text, List<String> codes, Optional<String> sector) {
    public GoldSide {
      codes = List.copyOf(codes);
    }
  }

  /** A resolved date, open at an absent end; or its words, where the story's date is unknown. */
  public record GoldDate(
      Optional<LocalDate> start, Optional<LocalDate> end, Optional<String> text) {}

  public record GoldPlace(String text, Optional<String> country) {}

  /**
   * A number that is stated.
   *
   * @param kind dead, injured, arrested or crowd
   * @param value digits, or the word of a vague count
   */
  public record GoldCount(String kind, String value) {}

  /** What a hasty coder would code and should not. */
  public record NonEvent(String sentence, String trigger, String why) {}
}
