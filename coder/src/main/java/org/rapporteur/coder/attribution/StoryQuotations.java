package org.rapporteur.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.AttributionCues;
import org.rapporteur.coder.scene.Scene;

/**
 * The quotations of one story: what its sentences put on somebody, with the words in quotation
 * marks that go on in other sentences.
 *
 * <p>Words in quotation marks belong to who is quoted; cues among them tell nothing of the story's
 * own. A quotation that stands by itself is said by the speaker of its paragraph.
 */
public final class StoryQuotations {
  /** Fewer words in marks are a name or an expression, not speech. */
  private static final int LEAST_SPEECH = 4;

  /** A report phrase and the quotation that it belongs to are at most this far apart. */
  private static final int FURTHEST_PASSAGE = 4;

  /** A sentence splitter may put the opening mark at the end of the sentence before. */
  private static final int WIDEST_MARK = 3;

  private static final String CLOSING = "\"'\u201d\u2019\u00bb ";
  private static final String END_OF_CLAUSE = ",.!?\u2026";
  private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018";

  private final String storyId;
  private final String text;
  private final List<Sentence> sentences;
  private final StatementFinder finder;
  private final List<Passage> passages;
  private final List<Draft> drafts = new ArrayList<>();

  public StoryQuotations(
      String storyId, String text, List<Sentence> sentences, AttributionCues cues) {
    this.storyId = storyId;
    this.text = text;
    this.sentences = List.copyOf(sentences);
    this.finder = new StatementFinder(cues);
    this.passages =
        QuotedPassages.of(text, paragraphs(sentences)).stream()
            .map(span -> new Passage(span, isSpeech(span.of(text).strip())))
            .toList();
  }

  /**
   * Words in quotation marks.
   *
   * @param speech whether they are more than a name or an expression
   */
  private record Passage(Span span, boolean speech) {
    int start() {
      return span.start();
    }

    int end() {
      return span.end();
    }
  }

  /** A statement and the spans of its content, which may grow. */
  private record Draft(Sentence sentence, Statement statement, List<Span> content) {
    Span cue() {
      int first = statement.cue().stream().mapToInt(i -> i).min().orElseThrow();
      int last = statement.cue().stream().mapToInt(i -> i).max().orElseThrow();
      return sentence.span(first, last);
    }

    int start() {
      return statement
          .source()
          .map(source -> Math.min(sentence.token(source.first()).span().start(), cue().start()))
          .orElse(cue().start());
    }

    int end() {
      return statement
          .source()
          .map(source -> Math.max(sentence.token(source.last()).span().end(), cue().end()))
          .orElse(cue().end());
    }
  }

  private static List<Span> paragraphs(List<Sentence> sentences) {
    List<Span> paragraphs = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() == last) {
        Span open = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(new Span(open.start(), sentence.span().end()));
      } else {
        paragraphs.add(sentence.span());
      }
      last = sentence.paragraph();
    }
    return paragraphs;
  }

  /** Reads a sentence. */
  public void add(Scene scene) {
    Sentence sentence = scene.parsed().sentence();
    for (Statement statement : finder.find(scene, quoted(sentence))) {
      Draft draft =
          new Draft(
              sentence, statement, new ArrayList<>(TokenRuns.of(sentence, statement.content())));
      drafts.add(draft);
    }
  }

  /** The tokens of a sentence that stand in quotation marks, a mere expression aside. */
  private BitSet quoted(Sentence sentence) {
    BitSet quoted = new BitSet(sentence.size());
    int next = Sorted.countUpTo(passages, Passage::end, sentence.span().start());
    for (; next < passages.size(); next++) {
      Passage passage = passages.get(next);
      if (passage.start() >= sentence.span().end()) {
        break;
      }
      for (int token = 0; passage.speech() && token < sentence.size(); token++) {
        if (passage.span().contains(sentence.token(token).span())) {
          quoted.set(token);
        }
      }
    }
    return quoted;
  }

  /** Whether words are more than a name or an expression: many, or ended like a clause. */
  private static boolean isSpeech(String words) {
    int end = words.length() - 1;
    while (end > 0 && CLOSING.indexOf(words.charAt(end)) >= 0) {
      end--;
    }
    return END_OF_CLAUSE.indexOf(words.charAt(Math.max(end, 0))) >= 0
        || words.split("\\s+", LEAST_SPEECH).length >= LEAST_SPEECH;
  }

  /** All quotations, in the order of their cues. */
  public List<Quotation> list() {
    giveFreePassages(claims());
    return drafts.stream()
        .filter(draft -> !draft.content().isEmpty())
        .sorted(Comparator.comparingInt(draft -> draft.cue().start()))
        .map(this::quotation)
        .toList();
  }

  // --- passages

  /** The speaker of each passage, as far as a statement has it as content. */
  private List<Optional<Draft>> claims() {
    List<Optional<Draft>> owners = new ArrayList<>();
    for (Passage passage : passages) {
      Optional<Draft> owner = owner(passage);
      owner.ifPresent(draft -> draft.content().add(passage.span()));
      owners.add(owner);
    }
    return owners;
  }

  private Optional<Draft> owner(Passage passage) {
    List<Draft> near = near(passage);
    Optional<Draft> holder =
        near.stream()
            .filter(draft -> passage.speech() && holds(draft, passage))
            .min(Comparator.comparingInt(draft -> length(draft.content())));
    if (holder.isPresent()) {
      return holder;
    }
    return near.stream()
        .filter(draft -> passage.speech() || draft.content().isEmpty())
        .filter(draft -> distance(draft, passage) <= FURTHEST_PASSAGE)
        .min(Comparator.comparingInt(draft -> distance(draft, passage)));
  }

  /** The statements of speech in the sentences that a passage lies in or is next to. */
  private List<Draft> near(Passage passage) {
    int first =
        Sorted.countUpTo(
            drafts, draft -> draft.sentence().span().end(), passage.start() - FURTHEST_PASSAGE - 1);
    int last =
        Sorted.countUpTo(
            drafts, draft -> draft.sentence().span().start(), passage.end() + FURTHEST_PASSAGE);
    return drafts.subList(Math.min(first, last), last).stream()
        .filter(draft -> draft.statement().speech())
        .toList();
  }

  /** Whether the content of a statement has most of the passage, or all that its sentence has. */
  private static boolean holds(Draft draft, Passage passage) {
    Span sentence = draft.sentence().span();
    int inside =
        Math.min(passage.end(), sentence.end()) - Math.max(passage.start(), sentence.start());
    int shared =
        draft.content().stream()
            .mapToInt(
                span ->
                    Math.max(
                        0,
                        Math.min(span.end(), passage.end())
                            - Math.max(span.start(), passage.start())))
            .sum();
    return inside > 0 && 2 * shared >= inside;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
  }

  private static int distance(Draft draft, Passage passage) {
    return passage.end() <= draft.start()
        ? draft.start() - passage.end()
        : Math.max(0, passage.start() - draft.end());
  }

  /** Quotations that stand by themselves go to the speaker of their paragraph. */
  private void giveFreePassages(List<Optional<Draft>> owners) {
    Optional<Draft> speaker = Optional.empty();
    int paragraph = -1;
    for (int i = 0; i < passages.size(); i++) {
      int here = paragraphAt(passages.get(i).start());
      if (owners.get(i).isPresent()) {
        speaker = owners.get(i);
      } else if (isFree(passages.get(i))) {
        Optional<Draft> owner = here == paragraph ? speaker : next(owners, i, here);
        int index = i;
        owner.ifPresent(draft -> draft.content().add(passages.get(index).span()));
        speaker = owner;
      }
      if (owners.get(i).isPresent() || isFree(passages.get(i))) {
        paragraph = paragraphAt(passages.get(i).end() - 1);
      }
    }
  }

  private Optional<Draft> next(List<Optional<Draft>> owners, int from, int paragraph) {
    for (int i = from + 1; i < passages.size(); i++) {
      if (paragraphAt(passages.get(i).start()) != paragraph) {
        return Optional.empty();
      }
      if (owners.get(i).isPresent()) {
        return owners.get(i);
      }
    }
    return Optional.empty();
  }

  private boolean isFree(Passage passage) {
    int next =
        Sorted.countUpTo(
            sentences, sentence -> sentence.span().start(), passage.start() - WIDEST_MARK - 1);
    return passage.speech()
        && next < sentences.size()
        && sentences.get(next).span().start() - passage.start() <= WIDEST_MARK;
  }

  private int paragraphAt(int offset) {
    int before = Sorted.countUpTo(sentences, sentence -> sentence.span().start(), offset);
    return before == 0 ? -1 : sentences.get(before - 1).paragraph();
  }

  // --- records

  private Quotation quotation(Draft draft) {
    List<Span> content = merged(draft.content());
    String words = content.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    Span cue = draft.cue();
    Optional<Source> source = draft.statement().source();
    List<Span> sourceSpans =
        source.map(found -> draft.sentence().span(found.first(), found.last())).stream().toList();
    return new Quotation(
        storyId + "-q" + cue.start(),
        new Quotation.Part(
            sourceSpans.stream().map(span -> span.of(text)).collect(Collectors.joining()),
            sourceSpans),
        source.map(found -> draft.sentence().span(found.head(), found.head())),
        source.flatMap(Source::mention),
        new Quotation.Part(cue.of(text), List.of(cue)),
        new Quotation.Part(words, content),
        type(words),
        draft.sentence().sequence());
  }

  /** Spans in order, joined where nothing but white space is between them. */
  private List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start));
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? span : merged.get(merged.size() - 1);
      boolean touches =
          !merged.isEmpty()
              && (span.start() <= last.end() || text.substring(last.end(), span.start()).isBlank());
      if (touches) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static Quotation.Type type(String words) {
    boolean marks = words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    if (!marks) {
      return Quotation.Type.INDIRECT;
    }
    boolean starts = MARKS.indexOf(words.charAt(0)) >= 0;
    boolean ends = MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return starts && ends ? Quotation.Type.DIRECT : Quotation.Type.MIXED;
  }

  /** Neighbouring tokens as spans. */
  private static final class TokenRuns {
    private TokenRuns() {}

    /** Neighbouring tokens as one span, without commas and full stops at the borders. */
    static List<Span> of(Sentence sentence, BitSet tokens) {
      List<Span> spans = new ArrayList<>();
      for (int start = tokens.nextSetBit(0); start >= 0; ) {
        int end = tokens.nextClearBit(start) - 1;
        int first = start;
        int last = end;
        while (first < last && isSeparator(sentence, first)) {
          first++;
        }
        while (last > first && isSeparator(sentence, last)) {
          last--;
        }
        if (!isSeparator(sentence, first)) {
          spans.add(sentence.span(first, last));
        }
        start = tokens.nextSetBit(end + 1);
      }
      return spans;
    }

    private static boolean isSeparator(Sentence sentence, int token) {
      String text = sentence.token(token).text();
      return text.equals(",") || text.equals(".") || text.equals(";");
    }
  }
}
