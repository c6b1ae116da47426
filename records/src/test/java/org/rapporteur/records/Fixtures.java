package org.rapporteur.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.attribution.Quotation;
import org.rapporteur.coder.attribution.Report;
import org.rapporteur.coder.event.Content;
import org.rapporteur.coder.event.Explanation;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.place.Place;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.time.EventDate;

/** Stories coded by hand. */
final class Fixtures {
  static final String TEXT =
      "\uD83D\uDD34 Assad received Lavrentiev in Damascus on Thursday, SANA said.\n"
          + "The two sides agreed.";

  private Fixtures() {}

  /** A visit with everything that a record can hold, and an agreement of two with the least. */
  static CodedStory story() {
    return story(
        new Article(
            "damascus-talks",
            Optional.of("Press TV"),
            Optional.of(LocalDate.of(2017, 12, 28)),
            Optional.of("Talks"),
            Optional.of("https://example.org/1"),
            TEXT));
  }

  static CodedStory story(Article article) {
    String text = article.text();
    List<Sentence> sentences = sentences(text);
    Mention assad =
        mention(
            0,
            1,
            Mention.Kind.NAME,
            new Referent(
                Optional.of("bashar-al-assad"),
                Optional.of("Bashar al-Assad"),
                Optional.of("SYR"),
                List.of("GOV", "MIL")));
    Mention envoy =
        mention(0, 3, Mention.Kind.NAME, Referent.of(Optional.of("RUS"), List.of("GOV")));
    Mention sides =
        new Mention(
            1,
            0,
            2,
            2,
            Mention.Kind.GROUP,
            Mention.Sort.PARTY,
            true,
            List.of(
                Referent.of(Optional.of("RUS"), List.of("GOV")),
                Referent.of(Optional.of("SYR"), List.of())),
            Optional.empty());
    Span sana = span(text, "SANA");
    CodedEvent visit =
        new CodedEvent(
            "e1",
            EventType.CONSULT,
            Optional.of("visit"),
            List.of("diplomatic", "military"),
            Optional.of("043"),
            1,
            3.5,
            List.of(envoy),
            List.of(assad),
            Optional.of(
                new Content(EventType.AID, Optional.empty(), List.of(envoy), List.of(assad))),
            Status.HAPPENED,
            List.of(new Report("SANA", sana, "said", Optional.empty())),
            new EventDate(
                Optional.of(LocalDate.of(2017, 12, 28)),
                Optional.of(LocalDate.of(2017, 12, 28)),
                EventDate.Basis.STATED,
                Optional.of("Thursday")),
            Optional.of(
                new CodedEvent.EventPlace(
                    "Damascus",
                    span(text, "Damascus"),
                    new Place(
                        "Damascus",
                        Place.Kind.CITY,
                        Optional.of("SYR"),
                        Optional.empty(),
                        Optional.of(33.51),
                        Optional.of(36.29),
                        1_500_000))),
            new Size(
                Optional.of(new Size.Count(Optional.of(5L), Optional.of(7L), "five to seven")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Size.Count(Optional.empty(), Optional.empty(), "thousands"))),
            List.of("Astana process"),
            0,
            span(text, "received"),
            "received",
            new Explanation(
                "consult.yml:10 receive",
                List.of("operators.yml:5 agree"),
                "verb receive",
                List.of("actor = patient: obj", "recipient = agent: nsubj")),
            "l1");
    CodedEvent agreement =
        new CodedEvent(
            "e2",
            EventType.AGREE,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            1,
            3,
            List.of(sides),
            List.of(),
            Optional.empty(),
            Status.HAPPENED,
            List.of(),
            EventDate.NONE,
            Optional.empty(),
            Size.NONE,
            List.of(),
            1,
            span(text, "agreed"),
            "agreed",
            new Explanation("agree.yml:3 agree", List.of(), "verb agree", List.of()),
            "l2");
    Quotation quotation =
        new Quotation(
            "q1",
            new Quotation.Part("SANA", List.of(sana)),
            Optional.of(sana),
            Optional.empty(),
            new Quotation.Part("said", List.of(span(text, "said"))),
            new Quotation.Part(
                "Assad received Lavrentiev", List.of(span(text, "Assad received Lavrentiev"))),
            Quotation.Type.INDIRECT,
            0);
    return new CodedStory(
        article,
        sentences,
        new Cast(List.of(List.of(assad, envoy), List.of(sides))),
        List.of(visit, agreement),
        List.of(quotation),
        List.of(),
        "Rapporteur 0.1.0 (test)");
  }

  private static Mention mention(int sentence, int token, Mention.Kind kind, Referent referent) {
    return new Mention(
        sentence,
        token,
        token,
        token,
        kind,
        Mention.Sort.PERSON,
        false,
        List.of(referent),
        Optional.empty());
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  /** Sentences end with a full stop; words are what stands between blanks. */
  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = Pattern.compile("[^.]+\\.").matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      while (Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      Span span = new Span(start, matcher.end());
      List<Token> tokens = new ArrayList<>();
      Matcher word = Pattern.compile("\\S+").matcher(span.of(text));
      while (word.find()) {
        tokens.add(
            new Token(
                word.group(),
                word.group(),
                "NN",
                new Span(start + word.start(), start + word.end())));
      }
      sentences.add(new Sentence(sentences.size(), sentences.size(), span, span.of(text), tokens));
    }
    return sentences;
  }
}
