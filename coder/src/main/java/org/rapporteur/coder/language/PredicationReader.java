package org.rapporteur.coder.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.language.Predication.Filler;
import org.rapporteur.coder.language.Predication.Kind;
import org.rapporteur.coder.language.Predication.Tense;
import org.rapporteur.coder.language.Predication.Verbal;

/**
 * Turns the constructions of English into predications: active and passive, relative and participle
 * clauses, infinitives under control and raising verbs, coordination, light verbs and event nouns.
 *
 * <p>Reads basic Universal Dependencies (English UD 2, as Stanford's {@code english_UD} model gives
 * them) and does for roles what the enhanced graph does, and more: shared subjects and objects of
 * coordinated verbs, controlled subjects, gaps of relative clauses.
 */
public final class PredicationReader {
  private static final int DEEPEST_CONTROL = 12;
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");
  private static final Set<String> PARTY_PREPOSITIONS = Set.of("between", "with", "among");
  private static final Set<String> MODAL_TAGS = Set.of("MD");

  private final ParsedSentence sentence;
  private final DependencyGraph graph;

  public PredicationReader(ParsedSentence sentence) {
    this.sentence = sentence;
    this.graph = sentence.graph();
  }

  /** The predication that a token carries; any verb, noun or adjective can be asked. */
  public Predication read(int token) {
    Token word = sentence.token(token);
    if (word.isVerb() && !isNominal(token)) {
      return verb(token);
    }
    if (word.isAdjective() || isParticipleAdjective(token)) {
      return adjective(token);
    }
    return noun(token);
  }

  /** A gerund that is used as a noun ("the shelling of the town"). */
  public boolean isNominal(int token) {
    Token word = sentence.token(token);
    if (!word.tag().equals("VBG")) {
      return word.isNoun();
    }
    boolean determined = graph.hasChild(token, "det") || graph.hasChild(token, "nmod:poss");
    boolean ofPhrase = graph.children(token).stream().anyMatch(child -> graph.is(child, "nmod"));
    return determined || ofPhrase;
  }

  private boolean isParticipleAdjective(int token) {
    return sentence.token(token).isVerb() && graph.relation(token).equals("amod");
  }

  // --- verbs

  private Predication verb(int verb) {
    boolean passive = isPassive(verb);
    Roles roles = new Roles();
    List<Filler> subjects = subjects(verb, 0);
    if (passive) {
      roles.addAll(Roles.PATIENT, subjects);
      for (int child : graph.children(verb)) {
        if (graph.is(child, "obl") && preposition(child).equals("by")) {
          roles.add(Roles.AGENT, child, "obl:by");
        }
      }
      objects(verb).forEach(object -> roles.add("object", object.token(), object.path()));
    } else {
      roles.addAll(Roles.AGENT, subjects);
      roles.addAll(Roles.PATIENT, objects(verb));
      relativeGap(verb).ifPresent(gap -> roles.addIfAbsent(Roles.PATIENT, List.of(gap)));
    }
    for (int child : graph.children(verb)) {
      if (graph.is(child, "iobj")) {
        roles.add(Roles.ADDRESSEE, child, "iobj");
      }
    }
    complements(verb, roles);
    shareComplements(verb, roles);
    List<Filler> nearest = roles.get(Roles.PATIENT);
    nearest.forEach(patient -> addPhrasesOf(patient.token(), verb, roles));
    roles.get(Roles.CLAUSE).stream()
        .filter(clause -> sentence.token(clause.token()).isNoun())
        .forEach(noun -> addPhrasesOf(noun.token(), verb, roles));
    for (String role : List.copyOf(roles.toMap().keySet())) {
      if (!role.equals(Roles.CLAUSE) && !role.equals(Roles.PATIENT)) {
        roles.get(role).forEach(filler -> addPartiesOf(filler.token(), verb, roles));
      }
    }
    phrasesOfParticles(verb, roles);
    if (passive && !roles.has(Roles.AGENT)) {
      strayAgent(verb).ifPresent(agent -> roles.addAll(Roles.AGENT, List.of(agent)));
    }
    return new Predication(
        verb,
        sentence.lemma(verb),
        Kind.VERB,
        companions(verb),
        roles.toMap(),
        passive,
        verbal(verb));
  }

  /**
   * Phrases behind an object may belong to the verb ("imposed sanctions against X", "voiced its
   * anger at Y"); the tree often hangs them on the noun, so both have them.
   */
  private void addPhrasesOf(int noun, int verb, Roles roles) {
    if (graph.isWithin(verb, noun)) {
      return;
    }
    phrasesOf(noun).forEach(roles::addIfAbsent);
  }

  /** "A pact between X and Y took effect", "opened the door to talks with X". */
  private void addPartiesOf(int noun, int verb, Roles roles) {
    if (graph.isWithin(verb, noun) || sentence.token(noun).isVerb()) {
      return;
    }
    phrasesOf(noun)
        .forEach(
            (preposition, fillers) -> {
              if (PARTY_PREPOSITIONS.contains(preposition)) {
                roles.addIfAbsent(preposition, fillers);
              }
            });
  }

  /**
   * "pulled out of Lebanon", "moved closer to China": the phrase may hang on the particle or
   * adverb.
   */
  private void phrasesOfParticles(int verb, Roles roles) {
    for (int child : graph.children(verb)) {
      if (!graph.is(child, "advmod") && !graph.is(child, "compound")) {
        continue;
      }
      for (int inner : graph.children(child)) {
        boolean phrase = graph.is(inner, "obl") || graph.is(inner, "nmod");
        String preposition = phrase ? preposition(inner) : "";
        boolean time = CalendarWords.contains(sentence.token(inner).text());
        if (!preposition.isEmpty() && !time) {
          Filler filler = new Filler(inner, "advmod obl:" + preposition);
          roles.addIfAbsent(preposition, List.of(filler));
          roles.addIfAbsent(sentence.lemma(child) + " " + preposition, List.of(filler));
        }
      }
    }
  }

  /** Prepositional phrases on a noun, and on the nouns of those, by preposition. */
  public java.util.Map<String, List<Filler>> phrasesOf(int noun) {
    Roles found = new Roles();
    for (int child : graph.children(noun)) {
      boolean phrase = graph.is(child, "nmod") && !graph.relation(child).equals("nmod:poss");
      String preposition = phrase ? preposition(child) : "";
      boolean time = CalendarWords.contains(sentence.token(child).text());
      if (!preposition.isEmpty() && !time) {
        found.add(preposition, child, "obj nmod:" + preposition);
        for (int inner : graph.children(child)) {
          boolean nested = graph.is(inner, "nmod") && !graph.relation(inner).equals("nmod:poss");
          String deeper = nested ? preposition(inner) : "";
          if (!deeper.isEmpty() && !found.has(deeper)) {
            found.add(deeper, inner, "obj nmod:" + preposition + " nmod:" + deeper);
          }
        }
      }
    }
    return found.toMap();
  }

  /** "was supplied with maize by Zambia": the by-phrase may hang on another phrase of the verb. */
  private Optional<Filler> strayAgent(int verb) {
    for (int child : graph.children(verb)) {
      if (graph.is(child, "obl") || graph.is(child, "obj")) {
        for (int inner : graph.children(child)) {
          if (graph.is(inner, "nmod") && preposition(inner).equals("by")) {
            return Optional.of(new Filler(inner, "obl nmod:by"));
          }
        }
      }
    }
    return Optional.empty();
  }

  public boolean isPassive(int verb) {
    if (!sentence.token(verb).tag().equals("VBN") && !sentence.token(verb).tag().equals("VBD")) {
      return false;
    }
    if (graph.hasChild(verb, "aux:pass")
        || graph.hasChild(verb, "nsubj:pass") && !graph.hasChild(verb, "obj")) {
      return true;
    }
    if (graph.children(verb).stream().anyMatch(c -> graph.is(c, "nsubj") || graph.is(c, "aux"))) {
      return false;
    }
    boolean reduced =
        graph.relation(verb).equals("acl")
            || graph.relation(verb).equals("amod")
            || graph.relation(verb).equals("advcl")
            || graph.relation(verb).equals("xcomp");
    if (sentence.token(verb).tag().equals("VBN") && reduced) {
      return !graph.hasChild(verb, "obj") || graph.relation(verb).equals("acl");
    }
    boolean conjunct = graph.is(verb, "conj") && sentence.token(verb).tag().equals("VBN");
    return conjunct && graph.head(verb) >= 0 && isPassive(graph.head(verb));
  }

  /** Who or what the verb is said of: its surface subject, found through control if need be. */
  public List<Filler> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Filler> subjects(int verb, int depth) {
    if (depth > DEEPEST_CONTROL) {
      return List.of();
    }
    int own = ownSubject(verb);
    if (own != DependencyGraph.NONE) {
      if (isRelativePronoun(own) && relativeHead(verb) != DependencyGraph.NONE) {
        return List.of(new Filler(relativeHead(verb), "^acl:relcl"));
      }
      return List.of(new Filler(own, graph.relation(own)));
    }
    int head = graph.head(verb);
    if (head == DependencyGraph.NONE) {
      return List.of();
    }
    String relation = graph.relation(verb);
    if (relation.startsWith("conj")) {
      return isPredicate(head) ? prefix("^conj", subjects(head, depth + 1)) : List.of();
    }
    if (relation.equals("xcomp")
        || relation.equals("dep") && !isFinite(verb) && isPredicate(head)) {
      return prefix("^" + relation, controllers(head, depth));
    }
    if (relation.equals("ccomp") && isInfinitive(verb)) {
      return prefix("^ccomp", controllers(head, depth));
    }
    if (relation.startsWith("acl") && !relation.equals("acl:relcl")) {
      if (isInfinitive(verb)) {
        return prefix("^acl", ownersOf(head, depth));
      }
      return List.of(new Filler(head, "^acl"));
    }
    if (relation.equals("acl:relcl")) {
      boolean objectGap = graph.hasChild(verb, "obj");
      return objectGap || isPassive(verb) ? List.of(new Filler(head, "^acl:relcl")) : List.of();
    }
    if (relation.startsWith("advcl")) {
      boolean gerundOrInfinitive = !isFinite(verb);
      if (gerundOrInfinitive && isPredicate(head)) {
        return prefix("^advcl", advclSubjects(verb, head, depth));
      }
      return gerundOrInfinitive ? prefix("^advcl", ownersOf(head, depth)) : List.of();
    }
    if (relation.equals("parataxis") || relation.equals("dep")) {
      return isFinite(verb) ? List.of() : prefix("^" + relation, subjects(head, depth + 1));
    }
    return List.of();
  }

  /**
   * "sent troops to fight": the troops; "accused X of killing": X; "came, bringing": the subject.
   */
  private List<Filler> advclSubjects(int verb, int head, int depth) {
    boolean prepositional =
        graph.children(verb).stream()
            .anyMatch(child -> graph.is(child, "mark") && isObjectPreposition(child));
    List<Filler> objects = isPassive(head) ? List.of() : objects(head);
    return prepositional && !objects.isEmpty() ? objects : subjects(head, depth + 1);
  }

  private boolean isObjectPreposition(int mark) {
    String word = sentence.lemma(mark);
    return word.equals("of") || word.equals("from") || word.equals("for") || word.equals("into");
  }

  private List<Filler> controllers(int head, int depth) {
    if (sentence.token(head).isVerb() && !isPassive(head)) {
      for (int child : graph.children(head)) {
        if (graph.is(child, "iobj")) {
          return List.of(new Filler(child, "iobj"));
        }
      }
      List<Filler> objects = objects(head);
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return isPredicate(head) ? subjects(head, depth + 1) : List.of();
  }

  /**
   * Of a noun with an infinitive ("Iran's decision to attack"): its possessor or its verb's
   * subject.
   */
  private List<Filler> ownersOf(int noun, int depth) {
    int possessor = graph.child(noun, "nmod:poss");
    if (possessor != DependencyGraph.NONE) {
      return List.of(new Filler(possessor, "nmod:poss"));
    }
    int head = graph.head(noun);
    boolean object =
        graph.relation(noun).equals("obj")
            || graph.relation(noun).startsWith("obl")
            || graph.relation(noun).equals("xcomp");
    if (head != DependencyGraph.NONE && object && isPredicate(head)) {
      return subjects(head, depth + 1);
    }
    return List.of();
  }

  private static List<Filler> prefix(String step, List<Filler> fillers) {
    return fillers.stream()
        .map(filler -> new Filler(filler.token(), step + " " + filler.path()))
        .toList();
  }

  private int ownSubject(int verb) {
    for (int child : graph.children(verb)) {
      if (graph.is(child, "nsubj") || graph.is(child, "csubj")) {
        return child;
      }
    }
    return DependencyGraph.NONE;
  }

  private boolean isRelativePronoun(int token) {
    String tag = sentence.token(token).tag();
    return tag.startsWith("W") && RELATIVE_PRONOUNS.contains(sentence.lemma(token));
  }

  /** The noun that the relative clause around a verb belongs to. */
  private int relativeHead(int verb) {
    for (int i = verb; i != DependencyGraph.NONE; i = graph.head(i)) {
      if (graph.relation(i).equals("acl:relcl")) {
        return graph.head(i);
      }
      if (!graph.is(i, "conj") && !graph.is(i, "xcomp") && !graph.is(i, "ccomp")) {
        break;
      }
    }
    return DependencyGraph.NONE;
  }

  private List<Filler> objects(int verb) {
    List<Filler> objects = new ArrayList<>(1);
    for (int child : graph.children(verb)) {
      if (graph.is(child, "obj")) {
        if (isRelativePronoun(child) && relativeHead(verb) != DependencyGraph.NONE) {
          objects.add(new Filler(relativeHead(verb), "^acl:relcl obj"));
        } else {
          objects.add(new Filler(child, "obj"));
        }
      }
    }
    return objects.isEmpty() ? sharedObjects(verb) : objects;
  }

  /** "attacked and killed six soldiers": the object belongs to both verbs. */
  private List<Filler> sharedObjects(int verb) {
    for (int conjunct : graph.children(verb)) {
      boolean directlyAfter =
          graph.is(conjunct, "conj")
              && sentence.token(conjunct).isVerb()
              && conjunct - verb <= 3
              && !isPassive(verb)
              && graph.children(verb).stream()
                  .noneMatch(c -> c > verb && c < conjunct && !graph.is(c, "cc"));
      if (directlyAfter && ownSubject(conjunct) == DependencyGraph.NONE) {
        int object = graph.child(conjunct, "obj");
        if (object != DependencyGraph.NONE) {
          return List.of(new Filler(object, "conj obj"));
        }
      }
    }
    return List.of();
  }

  /** "the village that rebels attacked": the noun before the relative clause is the object. */
  private Optional<Filler> relativeGap(int verb) {
    boolean relative = graph.relation(verb).equals("acl:relcl");
    if (!relative || graph.hasChild(verb, "obj")) {
      return Optional.empty();
    }
    int subject = ownSubject(verb);
    boolean ownSubject = subject != DependencyGraph.NONE && !isRelativePronoun(subject);
    boolean openPlace =
        graph.children(verb).stream()
            .anyMatch(
                child ->
                    graph.is(child, "advmod") && sentence.token(child).tag().startsWith("W")
                        || graph.is(child, "obl") && sentence.token(child).tag().startsWith("W"));
    return ownSubject && !openPlace
        ? Optional.of(new Filler(graph.head(verb), "^acl:relcl"))
        : Optional.empty();
  }

  /** Prepositional phrases, complement clauses and clauses of purpose. */
  private void complements(int verb, Roles roles) {
    for (int child : graph.children(verb)) {
      String relation = graph.relation(child);
      if (relation.startsWith("obl") || relation.startsWith("nmod") && !relation.contains("poss")) {
        String preposition = preposition(child);
        if (preposition.isEmpty() || CalendarWords.contains(sentence.token(child).text())) {
          roles.add("time", child, relation);
        } else {
          int filler = relativised(child, verb);
          roles.add(preposition, filler, relation + ":" + preposition);
          String last = preposition.substring(preposition.lastIndexOf(' ') + 1);
          if (!last.equals("of")) {
            roles.add(last, filler, relation + ":" + preposition);
          }
          nested(child, roles);
        }
      } else if (relation.equals("ccomp") || relation.equals("xcomp")) {
        roles.add(Roles.CLAUSE, child, relation);
      } else if (relation.equals("dep")
          && sentence.token(child).isVerb()
          && child - verb <= 2
          && child > verb) {
        roles.add(Roles.CLAUSE, child, relation);
      } else if (relation.equals("parataxis") && sentence.token(child).isVerb()) {
        roles.add("parataxis", child, relation);
      } else if (relation.startsWith("advcl")) {
        String mark = mark(child);
        if (mark.equals("to") || mark.isEmpty() && isInfinitive(child)) {
          roles.add(Roles.PURPOSE, child, relation);
        } else if (!mark.isEmpty() && !isFinite(child)) {
          roles.add(mark, child, relation + ":" + mark);
        } else {
          roles.add(mark.isEmpty() ? "adverbial" : "clause:" + mark, child, relation);
        }
      }
    }
  }

  /** "talks between A and B in Geneva" after a verb: keeps "in response to X", "on behalf of X". */
  private void nested(int oblique, Roles roles) {
    for (int child : graph.children(oblique)) {
      if (graph.is(child, "nmod") && !graph.relation(child).contains("poss")) {
        String inner = preposition(child);
        String outer = preposition(oblique);
        if (!inner.isEmpty()) {
          String compound = outer + " " + sentence.lemma(oblique) + " " + inner;
          roles.add(compound, child, "obl nmod:" + inner);
        }
      }
    }
  }

  private int relativised(int child, int verb) {
    return isRelativePronoun(child) && relativeHead(verb) != DependencyGraph.NONE
        ? relativeHead(verb)
        : child;
  }

  /** Phrases that stand once for coordinated verbs belong to each of them. */
  private void shareComplements(int verb, Roles roles) {
    int head = graph.head(verb);
    if (!graph.is(verb, "conj") || head == DependencyGraph.NONE) {
      return;
    }
    for (int child : graph.children(head)) {
      boolean leading = child < head && graph.is(child, "obl");
      if (leading && !preposition(child).isEmpty()) {
        roles.addIfAbsent(
            preposition(child), List.of(new Filler(child, "^conj obl:" + preposition(child))));
      }
    }
  }

  /** The preposition in front of a phrase, words joined by blanks; empty when there is none. */
  public String preposition(int token) {
    StringBuilder words = new StringBuilder();
    for (int child : graph.children(token)) {
      if (graph.is(child, "case") && !sentence.token(child).tag().equals("POS")) {
        String part = withFixed(child);
        boolean adverbBefore =
            child > 0
                && graph.head(child - 1) == token
                && graph.is(child - 1, "advmod")
                && isComitative(sentence.lemma(child - 1) + " " + part);
        words.append(words.isEmpty() ? "" : " ");
        words.append(adverbBefore ? sentence.lemma(child - 1) + " " + part : part);
      }
    }
    return words.toString();
  }

  private String mark(int clause) {
    for (int child : graph.children(clause)) {
      if (graph.is(child, "mark") || graph.is(child, "case")) {
        return withFixed(child);
      }
    }
    return "";
  }

  private String withFixed(int token) {
    StringBuilder words = new StringBuilder(sentence.token(token).text().toLowerCase(Locale.ROOT));
    for (int child : graph.children(token)) {
      if (graph.is(child, "fixed") || graph.is(child, "advmod") && child < token) {
        if (child < token) {
          words.insert(0, sentence.token(child).text().toLowerCase(Locale.ROOT) + " ");
        } else {
          words.append(' ').append(sentence.token(child).text().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words.toString();
  }

  private List<String> companions(int verb) {
    List<String> companions = new ArrayList<>(1);
    for (int child : graph.children(verb)) {
      if (graph.is(child, "compound") || graph.is(child, "advmod") || graph.is(child, "xcomp")) {
        companions.add(sentence.lemma(child).toLowerCase(Locale.ROOT));
      }
    }
    return companions;
  }

  /**
   * Tense, aspect, modal and negation of a verb; a coordinated verb shares the first one's helpers.
   */
  public Verbal verbal(int verb) {
    boolean progressive = false;
    boolean perfect = false;
    boolean negated = isNegated(verb);
    Optional<String> modal = Optional.empty();
    Tense tense = finiteTense(verb);
    boolean helped = false;
    for (int child : graph.children(verb)) {
      if (graph.is(child, "aux") || graph.is(child, "cop")) {
        helped = true;
        Token helper = sentence.token(child);
        if (MODAL_TAGS.contains(helper.tag())) {
          modal = Optional.of(helper.lemma().toLowerCase(Locale.ROOT));
        } else if (tense == Tense.NONE || !isFiniteTag(sentence.token(verb).tag())) {
          tense = finiteTense(child) == Tense.NONE ? tense : finiteTense(child);
        }
        perfect = perfect || helper.lemma().equals("have") && !graph.is(child, "cop");
        progressive =
            progressive
                || helper.lemma().equals("be")
                    && sentence.token(verb).tag().equals("VBG")
                    && !graph.is(child, "cop");
      }
    }
    if (!helped
        && graph.is(verb, "conj")
        && isPredicate(graph.head(verb))
        && !isFiniteTag(sentence.token(verb).tag())) {
      Verbal shared = verbal(graph.head(verb));
      return new Verbal(
          shared.tense(),
          shared.progressive(),
          shared.perfect(),
          shared.negated() || negated,
          shared.modal(),
          shared.infinitive(),
          verb);
    }
    return new Verbal(tense, progressive, perfect, negated, modal, isInfinitive(verb), verb);
  }

  private boolean isNegated(int token) {
    for (int child : graph.children(token)) {
      String lemma = sentence.lemma(child);
      boolean adverb = graph.is(child, "advmod") || graph.is(child, "neg");
      if (adverb && (lemma.equals("not") || lemma.equals("never") || lemma.equals("n't"))) {
        return true;
      }
      if (graph.is(child, "det") && lemma.equals("no")) {
        return true;
      }
      if ((graph.is(child, "nsubj") || graph.is(child, "obj"))
          && (lemma.equals("nobody")
              || lemma.equals("nothing")
              || lemma.equals("none")
              || graph.children(child).stream()
                  .anyMatch(c -> graph.is(c, "det") && sentence.lemma(c).equals("no")))) {
        return true;
      }
    }
    return false;
  }

  private Tense finiteTense(int verb) {
    return switch (sentence.token(verb).tag()) {
      case "VBD" -> Tense.PAST;
      case "VBP", "VBZ" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  private static boolean isFiniteTag(String tag) {
    return tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ");
  }

  /** Whether the verb or one of its helpers carries a tense. */
  public boolean isFinite(int verb) {
    if (isFiniteTag(sentence.token(verb).tag())) {
      return true;
    }
    return graph.children(verb).stream()
        .anyMatch(
            child ->
                (graph.is(child, "aux") || graph.is(child, "cop"))
                    && (isFiniteTag(sentence.token(child).tag())
                        || MODAL_TAGS.contains(sentence.token(child).tag())));
  }

  public boolean isInfinitive(int verb) {
    for (int child : graph.children(verb)) {
      if (sentence.token(child).tag().equals("TO")
          && (graph.is(child, "mark") || graph.is(child, "aux"))) {
        return true;
      }
    }
    return graph.is(verb, "conj")
        && sentence.token(verb).tag().equals("VB")
        && graph.head(verb) >= 0
        && isInfinitive(graph.head(verb));
  }

  private boolean isPredicate(int token) {
    return sentence.token(token).isVerb()
        || graph.hasChild(token, "cop")
        || ownSubject(token) != DependencyGraph.NONE;
  }

  // --- adjectives

  private Predication adjective(int adjective) {
    Roles roles = new Roles();
    if (graph.relation(adjective).equals("amod")) {
      roles.add(Roles.AGENT, graph.head(adjective), "^amod");
    } else {
      roles.addAll(Roles.AGENT, subjects(adjective, 0));
    }
    complements(adjective, roles);
    return new Predication(
        adjective,
        sentence.lemma(adjective),
        Kind.ADJECTIVE,
        companions(adjective),
        roles.toMap(),
        false,
        verbal(adjective));
  }

  // --- nouns

  private Predication noun(int noun) {
    Roles roles = new Roles();
    List<String> companions = new ArrayList<>();
    List<Integer> inner = new ArrayList<>();
    for (int child : graph.children(noun)) {
      String relation = graph.relation(child);
      if (relation.equals("nmod:poss")) {
        roles.add(Roles.POSSESSOR, child, relation);
      } else if (relation.startsWith("nmod") || relation.startsWith("obl")) {
        String preposition = preposition(child);
        if (!preposition.isEmpty()) {
          roles.add(preposition, child, relation + ":" + preposition);
          inner.add(child);
        }
      } else if (relation.equals("amod") || relation.equals("compound")) {
        roles.add(Roles.MODIFIER, child, relation);
        companions.add(sentence.lemma(child).toLowerCase(Locale.ROOT));
        companions.add(sentence.token(child).text().toLowerCase(Locale.ROOT));
        for (int front : graph.children(child)) {
          if (graph.is(front, "amod") || graph.is(front, "compound")) {
            roles.add(Roles.MODIFIER, front, relation + " " + graph.relation(front));
          }
        }
      } else if (relation.equals("acl") || relation.equals("ccomp")) {
        if (isInfinitive(child) || relation.equals("ccomp") || hasThat(child)) {
          roles.add(Roles.CLAUSE, child, relation);
        } else if (isPassive(child)) {
          for (int by : graph.children(child)) {
            if (graph.is(by, "obl") && preposition(by).equals("by")) {
              roles.add("by", by, "acl obl:by");
            }
          }
        } else if (!mark(child).isEmpty()) {
          roles.add(mark(child), child, "acl:" + mark(child));
        }
      }
    }
    if (graph.hasChild(noun, "cop")) {
      roles.addIfAbsent(Roles.AGENT, subjects(noun, 0));
    }
    for (int phrase : inner) {
      phrasesOf(phrase)
          .forEach(
              (preposition, fillers) -> {
                if (!preposition.equals("of")) {
                  roles.addIfAbsent(preposition, fillers);
                }
              });
    }
    followingInfinitive(noun).ifPresent(clause -> roles.addIfAbsent(Roles.CLAUSE, List.of(clause)));
    if (graph.is(noun, "conj") && graph.head(noun) >= 0) {
      shareModifiers(noun, roles);
    }
    return new Predication(
        noun, sentence.lemma(noun), Kind.NOUN, companions, roles.toMap(), false, nounVerbal(noun));
  }

  /** "repeated its promise to send aid": the infinitive behind the noun may hang on the verb. */
  private Optional<Filler> followingInfinitive(int noun) {
    int verb = graph.head(noun);
    if (verb == DependencyGraph.NONE || !sentence.token(verb).isVerb()) {
      return Optional.empty();
    }
    for (int child : graph.children(verb)) {
      boolean infinitive =
          (graph.is(child, "advcl") || graph.is(child, "xcomp")) && isInfinitive(child);
      if (infinitive && graph.extent(child)[0] == noun + 1) {
        return Optional.of(new Filler(child, "^obj " + graph.relation(child)));
      }
    }
    return Optional.empty();
  }

  /** "his arrest and detention": the second noun has the possessor of the first. */
  private void shareModifiers(int noun, Roles roles) {
    int first = graph.head(noun);
    int possessor = graph.child(first, "nmod:poss");
    if (possessor != DependencyGraph.NONE && !roles.has(Roles.POSSESSOR)) {
      roles.add(Roles.POSSESSOR, possessor, "^conj nmod:poss");
    }
  }

  private boolean hasThat(int clause) {
    return mark(clause).equals("that");
  }

  private Verbal nounVerbal(int noun) {
    if (graph.hasChild(noun, "cop")) {
      return verbal(noun);
    }
    Verbal none = Verbal.NONE;
    return isNegated(noun)
        ? new Verbal(
            none.tense(), false, false, true, Optional.empty(), false, DependencyGraph.NONE)
        : none;
  }

  /** A phrase and everything coordinated with it ("Russia, together with Iran and Turkey"). */
  public List<Integer> coordinated(int token) {
    List<Integer> all = new ArrayList<>();
    collect(token, all, new HashSet<>());
    return all;
  }

  private void collect(int token, List<Integer> all, Set<Integer> seen) {
    if (!seen.add(token)) {
      return;
    }
    all.add(token);
    for (int child : graph.children(token)) {
      boolean nominal = !sentence.token(child).isVerb() || isNominal(child);
      boolean joined = graph.is(child, "conj") && nominal;
      boolean comitative = graph.is(child, "nmod") && isComitative(preposition(child));
      if (joined || comitative) {
        collect(child, all, seen);
      }
    }
  }

  /** Prepositions that coordinate: "together with", "along with", "as well as". */
  public static boolean isComitative(String preposition) {
    return switch (preposition) {
      case "together with", "along with", "alongside", "as well as", "together", "jointly with" ->
          true;
      default -> false;
    };
  }
}
