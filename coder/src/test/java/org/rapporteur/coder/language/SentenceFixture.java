package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Predication.Filler;

/**
 * Sentences written as tables that one can read: a word a line, with its tag, lemma, relation and
 * head. Heads are counted from 1, the root's head is 0.
 *
 * <pre>
 * Russia   NNP Russia nsubj 2
 * attacked VBD attack root  0
 * Ukraine  NNP Ukraine obj  2
 * </pre>
 *
 * <p>Sentences that need no tree are written in one line, {@code Putin/NNP arrived/VBD}; their
 * lemmas are the words, in lower case but for proper nouns.
 */
public final class SentenceFixture {
  private SentenceFixture() {}

  /** One sentence that begins the story. */
  public static ParsedSentence parsed(String table) {
    return story(table).get(0);
  }

  /** The sentences of one paragraph, one table each. */
  public static List<ParsedSentence> story(String... tables) {
    List<ParsedSentence> story = new ArrayList<>();
    int offset = 0;
    for (String table : tables) {
      List<String[]> rows =
          table.lines().filter(line -> !line.isBlank()).map(l -> l.strip().split("\\s+")).toList();
      int[] heads = new int[rows.size()];
      String[] relations = new String[rows.size()];
      List<String[]> words = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        String[] row = rows.get(i);
        if (row.length != 5) {
          throw new IllegalArgumentException("word tag lemma relation head: " + List.of(row));
        }
        words.add(new String[] {row[0], row[1], row[2]});
        relations[i] = row[3];
        heads[i] = Integer.parseInt(row[4]) - 1;
      }
      Sentence sentence = sentence(story.size(), 0, offset, words);
      offset = sentence.span().end() + 1;
      story.add(new ParsedSentence(sentence, new DependencyGraph(heads, relations)));
    }
    return story;
  }

  private static final List<String> WORDS =
      List.of(
          "Russia NNP Russia",
          "Putin NNP Putin",
          "rebels NNS rebel",
          "attack NN attack",
          "attacked VBD attack",
          "attacked VBN attack",
          "attacking VBG attack",
          "attack VB attack",
          "said VBD say",
          "accused VBD accuse",
          "promised VBD promise",
          "stop VB stop",
          "is VBZ be",
          "will MD will",
          "not RB not",
          "to TO to",
          "that IN that",
          "of IN of",
          "by IN by",
          "on IN on",
          "who WP who",
          "he PRP he",
          "its PRP$ its",
          "the DT the",
          "two CD two",
          "dead JJ dead",
          "and CC and",
          ", , ,",
          "\" '' \"");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:tmod",
          "nmod",
          "nmod:poss",
          "amod",
          "compound",
          "nummod",
          "det",
          "case",
          "mark",
          "aux",
          "aux:pass",
          "cop",
          "advmod",
          "acl",
          "acl:relcl",
          "advcl",
          "xcomp",
          "ccomp",
          "csubj",
          "conj",
          "cc",
          "appos",
          "parataxis",
          "dep",
          "fixed",
          "punct");

  /** Any words in any tree; a program must survive what no parser should give. */
  public static ParsedSentence random(Random random) {
    int size = 1 + random.nextInt(14);
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    List<String[]> words = new ArrayList<>();
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())).split(" "));
      heads[order.get(i)] = i == 0 ? DependencyGraph.NONE : order.get(random.nextInt(i));
      relations[order.get(i)] = i == 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()));
    }
    return new ParsedSentence(sentence(0, 0, 0, words), new DependencyGraph(heads, relations));
  }

  /** One tagged sentence: {@code Putin/NNP arrived/VBD ./.}. */
  public static Sentence tagged(String line) {
    return taggedStory(line).get(0);
  }

  /** The tagged sentences of one paragraph, one a line. */
  public static List<Sentence> taggedStory(String... lines) {
    List<Sentence> story = new ArrayList<>();
    int offset = 0;
    for (String line : lines) {
      List<String[]> words = new ArrayList<>();
      for (String word : line.strip().split("\\s+")) {
        int slash = word.lastIndexOf('/');
        String text = word.substring(0, slash);
        String tag = word.substring(slash + 1);
        words.add(new String[] {text, tag, tag.startsWith("NNP") ? text : text.toLowerCase()});
      }
      Sentence sentence = sentence(story.size(), 0, offset, words);
      offset = sentence.span().end() + 1;
      story.add(sentence);
    }
    return story;
  }

  private static Sentence sentence(int sequence, int paragraph, int offset, List<String[]> words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    String before = "``";
    for (String[] word : words) {
      if (!before.equals("``") && !clingsToTheLeft(word[0], word[1])) {
        text.append(' ');
      }
      int start = offset + text.length();
      text.append(word[0]);
      tokens.add(new Token(word[0], word[2], word[1], new Span(start, start + word[0].length())));
      before = word[1];
    }
    Span span = new Span(offset, offset + text.length());
    return new Sentence(sequence, paragraph, span, text.toString(), tokens);
  }

  private static boolean clingsToTheLeft(String word, String tag) {
    return switch (tag) {
      case ",", ".", ":", "''", "POS" -> true;
      default -> word.equals("n't");
    };
  }

  /** The text of a story whose sentences are divided by blanks. */
  public static String text(List<ParsedSentence> story) {
    return String.join(" ", story.stream().map(parsed -> parsed.sentence().text()).toList());
  }

  /** The number of the token that is this word; the word must stand once. */
  public static int at(ParsedSentence sentence, String word) {
    return at(sentence.sentence(), word);
  }

  /** The number of the token that is this word; the word must stand once. */
  public static int at(Sentence sentence, String word) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(word)) {
        found.add(i);
      }
    }
    if (found.size() != 1) {
      throw new IllegalArgumentException("'" + word + "' stands " + found.size() + " times");
    }
    return found.get(0);
  }

  /** Where words stand in the story. */
  public static Span spanOf(Sentence sentence, String words) {
    int start = sentence.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in: " + sentence.text());
    }
    int from = sentence.span().start() + start;
    return new Span(from, from + words.length());
  }

  /** The words that head the fillers of a role. */
  public static List<String> words(ParsedSentence sentence, List<Filler> fillers) {
    return fillers.stream().map(filler -> sentence.token(filler.token()).text()).toList();
  }
}
