package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.rapporteur.coder.place.Toponym;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.CodedStory.Outcome;
import org.rapporteur.coder.story.CodedStory.SentenceFinding;
import org.rapporteur.coder.time.EventDate;

/**
 * Codes stories of sentences such as {@code KEN warned SOM in Nairobi, UGA said.} at once: every
 * capitalised code of three letters is a state, the word between two of them the trigger.
 *
 * @param version part of what the records name as their coder
 * @param type of the event that the word "met" tells, so that two coders can differ
 */
record ToyCoder(String version, EventType type) {
  private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.");
  private static final Pattern EVENT =
      Pattern.compile("([A-Z]{3}) (\\w+) ([A-Z]{3})(?: in (\\w+))?(?:, ([A-Z]{3}) said)?");

  static final ToyCoder FIRST = new ToyCoder("toy 1", EventType.CONSULT);

  RunDescription run() {
    return new RunDescription(version, "toy", "none", "0", java.util.Map.of());
  }

  StoryCoding coding(Article article) {
    CodedStory story = code(article);
    return StoryCoding.of(
        story,
        story.events().stream()
            .flatMap(
                event ->
                    event.place().stream()
                        .map(
                            where ->
                                new Toponym(
                                    event.sentence(),
                                    where.span(),
                                    where.text(),
                                    where.place(),
                                    Optional.empty())))
            .toList());
  }

  CodedStory code(Article article) {
    List<Sentence> sentences = sentences(article.text());
    List<CodedEvent> events = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    List<SentenceFinding> findings = new ArrayList<>();
    List<List<Mention>> cast = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Matcher words = EVENT.matcher(sentence.text());
      boolean found = words.find();
      cast.add(List.of());
      if (found) {
        events.add(event(article, sentence, words));
        if (words.group(5) != null) {
          quotations.add(quotation(article, sentence, words));
        }
      }
      findings.add(
          new SentenceFinding(
              sentence.sequence(), found ? Outcome.CODED : Outcome.NOT_PARSED, List.of()));
    }
    return new CodedStory(
        article, sentences, new Cast(cast), events, quotations, findings, version);
  }

  private CodedEvent event(Article article, Sentence sentence, Matcher words) {
    String id =
        String.format(
            "%016x",
            StoryKey.hash64(article.id() + article.text() + version + sentence.sequence()));
    Mention actor = mention(sentence, words.group(1));
    Mention recipient = mention(sentence, words.group(3));
    EventType event = words.group(2).equals("met") ? type : EventType.ACCUSE;
    return new CodedEvent(
        id,
        event,
        Optional.of("visit"),
        List.of("diplomatic"),
        Optional.of("043"),
        event == EventType.ACCUSE ? 3 : 1,
        2.5,
        List.of(actor),
        List.of(recipient),
        event == EventType.ACCUSE
            ? Optional.of(
                new Content(
                    EventType.ASSAULT, Optional.empty(), List.of(recipient), List.of(actor)))
            : Optional.empty(),
        Status.HAPPENED,
        Optional.ofNullable(words.group(5)).stream()
            .map(
                speaker ->
                    new Report(
                        speaker,
                        span(sentence, words, 5),
                        "say",
                        Optional.of(mention(sentence, speaker))))
            .toList(),
        new EventDate(
            article.published(), article.published(), EventDate.Basis.STATED, Optional.of("today")),
        Optional.ofNullable(words.group(4))
            .map(
                name ->
                    new CodedEvent.EventPlace(
                        name,
                        span(sentence, words, 4),
                        new Place(
                            name,
                            Place.Kind.CITY,
                            Optional.of("KEN"),
                            Optional.empty(),
                            Optional.of(-1.25),
                            Optional.of(36.5),
                            1000))),
        new Size(
            Optional.of(new Size.Count(Optional.of(3L), Optional.empty(), "three")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of("Nairobi process"),
        sentence.sequence(),
        span(sentence, words, 2),
        words.group(2),
        new Explanation("toy.yml:1 toy", List.of(), "verb " + words.group(2), List.of("a = b")),
        id);
  }

  private static Quotation quotation(Article article, Sentence sentence, Matcher words) {
    Span source = span(sentence, words, 5);
    Span content = span(sentence, words, 1);
    return new Quotation(
        "q" + article.id() + sentence.sequence(),
        new Quotation.Part(words.group(5), List.of(source)),
        Optional.of(source),
        Optional.of(mention(sentence, words.group(5))),
        new Quotation.Part("said", List.of(new Span(source.end() + 1, source.end() + 5))),
        new Quotation.Part(words.group(1), List.of(content)),
        Quotation.Type.INDIRECT,
        sentence.sequence());
  }

  private static Span span(Sentence sentence, Matcher words, int group) {
    int start = sentence.span().start();
    return new Span(start + words.start(group), start + words.end(group));
  }

  private static Mention mention(Sentence sentence, String code) {
    int token =
        IntStream.range(0, sentence.size())
            .filter(i -> sentence.token(i).text().startsWith(code))
            .findFirst()
            .orElseThrow();
    return new Mention(
        sentence.sequence(),
        token,
        token,
        token,
        Mention.Kind.NAME,
        Mention.Sort.STATE,
        false,
        List.of(
            new Referent(
                Optional.of(code.toLowerCase(java.util.Locale.ROOT)),
                Optional.of("State of " + code),
                Optional.of(code),
                List.of("GOV", "MIL"))),
        Optional.empty());
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
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
      sentences.add(new Sentence(sentences.size(), 0, span, span.of(text), tokens));
    }
    return sentences;
  }

  /** Stories of our own words; the same for the same seed. */
  static List<Article> stories(int count, long seed) {
    Random random = new Random(seed);
    List<String> states = List.of("KEN", "SOM", "UGA", "TZA", "ETH");
    List<String> verbs = List.of("met", "warned", "accused");
    List<String> places = List.of("Nairobi", "Kampala", "Dodoma");
    List<Article> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Story " + i + " of the day.");
      for (int s = random.nextInt(6); s >= 0; s--) {
        int first = random.nextInt(states.size());
        int second = (first + 1 + random.nextInt(states.size() - 1)) % states.size();
        text.append(' ')
            .append(states.get(first))
            .append(' ')
            .append(verbs.get(random.nextInt(verbs.size())))
            .append(' ')
            .append(states.get(second));
        if (random.nextBoolean()) {
          text.append(" in ").append(places.get(random.nextInt(places.size())));
        }
        if (random.nextBoolean()) {
          text.append(", ").append(states.get(random.nextInt(states.size()))).append(" said");
        }
        text.append('.');
      }
      stories.add(
          new Article(
              "story-" + i,
              Optional.of(i % 2 == 0 ? "The Post" : "The Herald"),
              Optional.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60))),
              Optional.of("Title " + i),
              Optional.empty(),
              text.toString()));
    }
    return stories;
  }
}
