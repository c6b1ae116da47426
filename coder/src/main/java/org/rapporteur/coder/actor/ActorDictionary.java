package org.rapporteur.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapporteur.coder.language.Sentence;

/**
 * Phrases of the actor files, found in running text by longest match. Immutable and safe for
 * several threads.
 *
 * <p>Names are matched in their own capitals ("US" is not "us"), role nouns and modifiers in lower
 * case. Dots and hyphens do not count: "U.S." is "US", "al-Assad" is "al Assad".
 */
public final class ActorDictionary {
  private final Node names;
  private final Node roles;
  private final Map<String, List<Actor>> byLastName;
  private final Map<String, Actor> byId;
  private final Map<String, Pronoun> pronouns;
  private final Map<String, Integer> counts;
  private final Set<String> countries;
  private final Set<String> foreignWords;

  private ActorDictionary(Builder builder) {
    this.names = builder.names;
    this.roles = builder.roles;
    this.byLastName = builder.byLastName;
    this.byId = builder.byId;
    this.pronouns = Map.copyOf(builder.pronouns);
    this.counts = Map.copyOf(builder.counts);
    this.countries = Set.copyOf(builder.countries);
    this.foreignWords = Set.copyOf(builder.foreignWords);
  }

  /** A phrase found in a sentence: tokens {@code first} to {@code last}, both included. */
  public record Match(int first, int last, List<Designation> designations) {}

  /** The longest phrase that starts at a token, names before roles of the same length. */
  public Optional<Match> longestAt(Sentence sentence, int token) {
    Optional<Match> name = longest(names, sentence, token, false);
    Optional<Match> role = longest(roles, sentence, token, true);
    if (name.isPresent() && role.isPresent()) {
      return role.get().last() > name.get().last() ? role : name;
    }
    return name.isPresent() ? name : role;
  }

  private static Optional<Match> longest(
      Node trie, Sentence sentence, int from, boolean lowerCase) {
    Node node = trie;
    Match best = null;
    for (int i = from; i < sentence.size(); i++) {
      List<String> pieces = pieces(sentence.token(i).text());
      if (pieces.isEmpty()) {
        break;
      }
      for (String piece : pieces) {
        node = node == null ? null : node.next.get(lowerCase ? lower(piece) : piece);
      }
      if (node == null) {
        break;
      }
      if (!node.designations.isEmpty()) {
        best = new Match(from, i, node.designations);
      }
    }
    return Optional.ofNullable(best);
  }

  /** What a whole phrase can stand for; empty when the files do not have it. */
  public List<Designation> lookup(String phrase) {
    List<Designation> found = new ArrayList<>();
    descend(names, pieces(phrase)).ifPresent(node -> found.addAll(node.designations));
    descend(roles, pieces(phrase.toLowerCase(Locale.ROOT)))
        .ifPresent(node -> found.addAll(node.designations));
    return found;
  }

  private static Optional<Node> descend(Node trie, List<String> pieces) {
    Node node = trie;
    for (String piece : pieces) {
      node = node.next.get(piece);
      if (node == null) {
        return Optional.empty();
      }
    }
    return Optional.of(node);
  }

  /** People with this last name, those in office on the day if there are any. */
  public List<Actor> byLastName(String lastName, Optional<LocalDate> day) {
    List<Actor> people = byLastName.getOrDefault(lastName, List.of());
    if (day.isEmpty() || people.size() < 2) {
      return people;
    }
    List<Actor> active = people.stream().filter(person -> person.isActiveOn(day.get())).toList();
    return active.isEmpty() ? people : active;
  }

  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What a pronoun tells; empty when the files do not have it. */
  public Optional<Pronoun> pronoun(String word) {
    return Optional.ofNullable(pronouns.get(lower(word)));
  }

  /** How many a word such as "both" counts; empty when the files do not have it. */
  public Optional<Integer> count(String word) {
    return Optional.ofNullable(counts.get(lower(word)));
  }

  /** Whether a code is that of a country, not of an organisation or alliance of several. */
  public boolean isCountry(String code) {
    return countries.contains(code);
  }

  /** Whether a word or role says that somebody is from elsewhere, or from several countries. */
  public boolean isForeign(String phrase) {
    return foreignWords.contains(phrase);
  }

  /** The pieces that phrases are compared by: split at blanks, hyphens and before apostrophes. */
  static List<String> pieces(String phrase) {
    List<String> pieces = new ArrayList<>(3);
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      switch (c) {
        case ' ', '\u00a0', '-', '\u2010', '\u2011', '\u2013', '\t' -> flush(piece, pieces);
        case '\'', '\u2019', '\u2018', '`', '\u02bc' -> {
          flush(piece, pieces);
          piece.append('\'');
        }
        case '.' -> {}
        default -> piece.append(c);
      }
    }
    flush(piece, pieces);
    return pieces;
  }

  private static void flush(StringBuilder piece, List<String> pieces) {
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
      piece.setLength(0);
    }
  }

  private static String lower(String piece) {
    return piece.toLowerCase(Locale.ROOT);
  }

  /** The last word of a person's name, with its article ("al-Assad" gives "Assad"). */
  public static String lastName(String fullName) {
    String[] words = fullName.trim().split("\\s+");
    String last = words[words.length - 1];
    int hyphen = last.indexOf('-');
    boolean article = hyphen > 0 && hyphen <= 4 && Character.isLowerCase(last.charAt(0));
    return article ? last.substring(hyphen + 1) : last;
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Designation> designations = new ArrayList<>(1);
  }

  /** Collects the actor files' rows; not safe for several threads. */
  public static final class Builder {
    private final Node names = new Node();
    private final Node roles = new Node();
    private final Map<String, List<Actor>> byLastName = new HashMap<>();
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> foreignWords = new HashSet<>();

    public Builder name(String phrase, Designation designation) {
      if (designation instanceof Designation.OfState state) {
        countries.add(state.state().code());
      }
      return add(names, pieces(phrase), designation);
    }

    public Builder role(String phrase, Designation designation) {
      return add(roles, pieces(lower(phrase)), designation);
    }

    public Builder pronoun(String word, Pronoun pronoun) {
      pronouns.put(lower(word), pronoun);
      return this;
    }

    public Builder count(String word, int count) {
      counts.put(lower(word), count);
      return this;
    }

    public Builder foreign(String phrase) {
      foreignWords.add(phrase);
      return this;
    }

    /** Adds what another dictionary has under its phrases, as far as it is wanted. */
    public Builder addAll(ActorDictionary other, Predicate<Designation> wanted) {
      addAll(names, other.names, wanted);
      addAll(roles, other.roles, wanted);
      other.byLastName.forEach(
          (name, actors) ->
              actors.stream()
                  .filter(actor -> wanted.test(new Designation.Named(actor)))
                  .forEach(
                      actor ->
                          byLastName.computeIfAbsent(name, key -> new ArrayList<>()).add(actor)));
      other.byId.values().stream()
          .filter(actor -> wanted.test(new Designation.Named(actor)))
          .forEach(actor -> byId.put(actor.id(), actor));
      other.pronouns.forEach(pronouns::putIfAbsent);
      other.counts.forEach(counts::putIfAbsent);
      countries.addAll(other.countries);
      foreignWords.addAll(other.foreignWords);
      return this;
    }

    private static void addAll(Node to, Node from, Predicate<Designation> wanted) {
      from.designations.stream().filter(wanted).forEach(to.designations::add);
      from.next.forEach(
          (piece, node) -> addAll(to.next.computeIfAbsent(piece, key -> new Node()), node, wanted));
    }

    /** Adds a person or organisation under its name and aliases. */
    public Builder actor(Actor actor) {
      byId.put(actor.id(), actor);
      Designation designation = new Designation.Named(actor);
      Consumer<String> add =
          phrase -> {
            name(phrase, designation);
            if (actor.kind() == Actor.Kind.PERSON && phrase.contains(" ")) {
              List<Actor> namesakes =
                  byLastName.computeIfAbsent(lastName(phrase), key -> new ArrayList<>());
              if (!namesakes.contains(actor)) {
                namesakes.add(actor);
              }
            }
          };
      add.accept(actor.name());
      actor.aliases().forEach(add);
      return this;
    }

    private Builder add(Node trie, List<String> pieces, Designation designation) {
      if (pieces.isEmpty()) {
        return this;
      }
      Node node = trie;
      for (String piece : pieces) {
        node = node.next.computeIfAbsent(piece, key -> new Node());
      }
      if (!node.designations.contains(designation)) {
        node.designations.add(designation);
      }
      return this;
    }

    public ActorDictionary build() {
      return new ActorDictionary(this);
    }
  }
}
