package org.rapporteur.evaluation.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.actor.Referent;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.event.Content;
import org.rapporteur.coder.event.Explanation;
import org.rapporteur.coder.event.Note;
import org.rapporteur.coder.event.Size;
import org.rapporteur.coder.event.Status;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.language.Token;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;
import org.rapporteur.coder.story.CodedStory.Outcome;
import org.rapporteur.coder.story.CodedStory.SentenceFinding;
import org.rapporteur.coder.time.EventDate;

/** A coded story of one sentence, word by word, without a parser. */
final class ReadSentence {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<CodedEvent> events = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** Words are parted by single blanks. */
  ReadSentence(String text) {
    this.text = text;
    int at = 0;
    for (String word : text.split(" ")) {
      tokens.add(new Token(word, word, "NN", new Span(at, at + word.length())));
      at += word.length() + 1;
    }
  }

  ReadSentence note(Note.Kind kind, String words) {
    notes.add(new Note(kind, words));
    return this;
  }

  ReadSentence event(EventType type, String actor, String trigger, String recipient) {
    return event(type, actor, trigger, recipient, Status.HAPPENED, Optional.empty());
  }

  ReadSentence event(
      EventType type,
      String actor,
      String trigger,
      String recipient,
      Status status,
      Optional<EventType> content) {
    events.add(
        new CodedEvent(
            "id",
            type,
            Optional.empty(),
            List.of(),
            content.isPresent() || status != Status.HAPPENED
                ? Optional.of("030")
                : Optional.empty(),
            1,
            0,
            mentions(actor),
            mentions(recipient),
            content.map(act -> new Content(act, Optional.empty(), List.of(), List.of())),
            status,
            List.of(),
            EventDate.NONE,
            Optional.empty(),
            Size.NONE,
            List.of(),
            0,
            tokens.get(index(trigger)).span(),
            trigger,
            new Explanation(
                "senses/test.yml:7 test-entry",
                List.of("operators.yml:3 promise"),
                "verb <" + trigger + ">",
                List.of("actor = agent: nsubj")),
            "id"));
    return this;
  }

  private int index(String word) {
    return tokens.stream().map(Token::text).toList().indexOf(word);
  }

  private List<Mention> mentions(String word) {
    int token = index(word);
    return token < 0
        ? List.of()
        : List.of(
            new Mention(
                0,
                token,
                token,
                token,
                Mention.Kind.NAME,
                Mention.Sort.STATE,
                false,
                List.of(Referent.of(Optional.of("XXA"), List.of("GOV"))),
                Optional.empty()));
  }

  CodedStory story() {
    Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), text, tokens);
    return new CodedStory(
        Article.of("s", text),
        List.of(sentence),
        new Cast(List.of(List.of())),
        events,
        List.of(),
        List.of(new SentenceFinding(0, events.isEmpty() ? Outcome.NO_EVENT : Outcome.CODED, notes)),
        "test");
  }

  /** The prediction for a relation between two words. */
  Prediction between(String uid, String source, String target, RelationClass gold) {
    return Prediction.of(
        new Relation(uid, text, spans(source), spans(target), Optional.ofNullable(gold)), story());
  }

  private List<Span> spans(String words) {
    int at = text.indexOf(words);
    return List.of(new Span(at, at + words.length()));
  }
}
