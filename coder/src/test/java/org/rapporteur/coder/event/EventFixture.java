package org.rapporteur.coder.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.ActorFixture;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.actor.CastReader;
import org.rapporteur.coder.attribution.ReportFinder;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.SentenceFixture;
import org.rapporteur.coder.lexicon.Lexicon;
import org.rapporteur.coder.lexicon.LexiconFixture;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.scene.Scene;

/** What a sentence tells, with the actors and the lexicon of the fixtures. */
public final class EventFixture {
  public static final LocalDate STORY_DAY = LocalDate.of(2016, 10, 5);

  private EventFixture() {}

  /** A parsed sentence with its mentions. */
  public static Scene scene(String table) {
    return scenes(table).get(0);
  }

  /** A story of several sentences. */
  public static List<Scene> scenes(String... tables) {
    List<ParsedSentence> story = SentenceFixture.story(tables);
    Cast cast =
        new CastReader(ActorFixture.dictionary())
            .read(story.stream().map(ParsedSentence::sentence).toList(), Optional.of(STORY_DAY));
    List<Scene> scenes = new ArrayList<>();
    for (ParsedSentence sentence : story) {
      scenes.add(new Scene(sentence, cast.of(scenes.size())));
    }
    return scenes;
  }

  public static SentenceEvents.Result find(Scene scene) {
    Lexicon lexicon = LexiconFixture.lexicon();
    List<ReportFinder.Found> reports = new ReportFinder(lexicon.reporting()).find(scene);
    return new SentenceEvents(lexicon, new Ontology.Builder().build()).find(scene, reports);
  }

  /** The sentence's events in the notation of the lexicon's examples. */
  public static List<String> told(String table) {
    return find(scene(table)).events().stream().map(EventFixture::notation).toList();
  }

  /** The only event of a sentence. */
  public static SentenceEvents.Found only(String table) {
    List<SentenceEvents.Found> events = find(scene(table)).events();
    if (events.size() != 1) {
      throw new IllegalArgumentException(
          "not one event: " + events.stream().map(EventFixture::notation).toList());
    }
    return events.get(0);
  }

  /** {@code ASSAULT RUS > UKR [denied]}, {@code AGREE IRN > SYR {AID}}. */
  public static String notation(SentenceEvents.Found event) {
    String status = event.status() == Status.HAPPENED ? "" : " [" + event.status().word() + "]";
    String content =
        event
            .content()
            .map(c -> " {" + c.type() + c.mode().map(mode -> "/" + mode).orElse("") + "}")
            .orElse("");
    return event.type()
        + event.mode().map(mode -> "/" + mode).orElse("")
        + " "
        + ActorFixture.codes(event.actors())
        + " > "
        + ActorFixture.codes(event.recipients())
        + status
        + content;
  }
}
