package org.rapporteur.coder.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.coder.language.Datelines;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.ontology.Sector;
import org.rapporteur.coder.ontology.SectorGroup;

/**
 * The country that a story is set in, from sentence to sentence: whose "the army" and "police" are.
 *
 * <p>It is the country that a paragraph speaks of alone, else the one that the text before a
 * sentence or the whole story names far more often than others. Where these two disagree, it is
 * open. The place of the dateline counts as two mentions, and news outlets only where nothing else
 * helps. Rebels and refugees, who often are in another country than their own, are of the country
 * that most others of their kind in the story are of.
 */
final class StorySetting {
  /** A story of at least this many sentences has a setting. */
  private static final int LEAST_SENTENCES = 3;

  private static final int WEIGHT_OF_DATELINE = 2;

  private static final Set<String> FLED = Set.of(Sector.REF.name());
  private static final Set<String> IN_ARMS = Set.of(Sector.REB.name(), Sector.PRM.name());

  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "across", "outside");

  private final ActorDictionary dictionary;
  private final List<Sentence> sentences;
  private final List<List<Mention>> cast;
  private final Optional<String> dateline;
  private final NamedCountries named;
  private final NamedCountries namedWithOutlets;
  private final Map<Set<String>, Optional<String>> countryOfKind;
  private final int[] startOfParagraph;
  private final CountryVotes all;

  private StorySetting(ActorDictionary dictionary, List<Sentence> sentences, Cast cast) {
    this.dictionary = dictionary;
    this.sentences = sentences;
    this.cast = cast.bySentence();
    this.dateline = countryOfDateline();
    this.named = named(false);
    this.namedWithOutlets = named(true);
    this.countryOfKind = Map.of(FLED, ofTheirKind(FLED), IN_ARMS, ofTheirKind(IN_ARMS));
    this.startOfParagraph = startsOfParagraphs(sentences);
    this.all = votes(0, sentences.size(), false);
  }

  /**
   * The setting of a story; empty for a text that is too short to have one.
   *
   * @param cast its mentions, as far as they are known without the setting
   */
  static Optional<StorySetting> of(
      ActorDictionary dictionary, List<Sentence> sentences, Cast cast) {
    return sentences.size() < LEAST_SENTENCES
        ? Optional.empty()
        : Optional.of(new StorySetting(dictionary, sentences, cast));
  }

  /** Of these countries the one that the story names most; empty when none stands out. */
  Optional<String> mostNamedOf(List<String> countries) {
    return all.among(countries).most();
  }

  /** The country of somebody in a sentence of whom only the sectors are known. */
  Optional<String> countryOf(List<String> sectors, int sentence) {
    if (sectors.isEmpty()) {
      return Optional.empty();
    }
    if (SectorGroup.ROVING.hasAny(sectors) && !SectorGroup.EXECUTIVE.hasAny(sectors)) {
      return countryOfKind.getOrDefault(kindOf(sectors), Optional.empty());
    }
    return ofScene(sectors, sentence);
  }

  /** "The rebels" of a story that tells of the rebels of one country above all. */
  private Optional<String> ofTheirKind(Set<String> kind) {
    CountryVotes votes = new CountryVotes();
    cast.stream()
        .flatMap(List::stream)
        .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
        .flatMap(mention -> mention.referents().stream())
        .filter(referent -> referent.sectors().stream().anyMatch(kind::contains))
        .flatMap(referent -> referent.code().stream())
        .forEach(code -> votes.add(List.of(code)));
    return votes.most().filter(dictionary::isCountry);
  }

  private static Set<String> kindOf(List<String> sectors) {
    if (Sector.REF.isAmong(sectors)) {
      return FLED;
    }
    return Sector.REB.isAmong(sectors) || Sector.PRM.isAmong(sectors) ? IN_ARMS : Set.of();
  }

  private Optional<String> ofScene(List<String> sectors, int sentence) {
    Optional<String> elsewhere = sceneOf(sentence);
    if (elsewhere.isPresent()) {
      return SectorGroup.DOMESTIC.hasAny(sectors) ? elsewhere : Optional.empty();
    }
    int paragraph = startOfParagraph[sentence];
    Optional<String> local = votes(paragraph, sentence, false).alone();
    if (paragraph > 0 && local.isPresent()) {
      return local;
    }
    boolean executive = SectorGroup.EXECUTIVE.hasAny(sectors);
    CountryVotes text = votes(0, sentence, false);
    Optional<String> before = executive ? text.farAhead() : text.dominant();
    Optional<String> whole = executive ? all.farAhead() : all.dominant().or(all::farAhead);
    if (before.isPresent() && whole.isPresent() && !before.equals(whole)) {
      return Optional.empty();
    }
    boolean visited =
        whole.isPresent() && before.isEmpty() && dateline.isPresent() && !dateline.equals(whole);
    if (visited && executive) {
      return Optional.empty();
    }
    Optional<String> known = before.or(() -> whole);
    return known.isPresent() || executive ? known : votes(0, sentence + 1, true).dominant();
  }

  /** "In Peru, ..." */
  private Optional<String> sceneOf(int sentence) {
    return cast.get(sentence).stream()
        .filter(StorySetting::isPlace)
        .filter(place -> place.first() == 1)
        .filter(
            place ->
                LOCATIVE.contains(
                    sentences
                        .get(sentence)
                        .token(place.first() - 1)
                        .text()
                        .toLowerCase(Locale.ROOT)))
        .flatMap(place -> place.referent().code().stream())
        .findFirst();
  }

  /** For each sentence the first one of its paragraph. */
  private static int[] startsOfParagraphs(List<Sentence> sentences) {
    int[] starts = new int[sentences.size()];
    for (int i = 1; i < starts.length; i++) {
      boolean same = sentences.get(i).paragraph() == sentences.get(i - 1).paragraph();
      starts[i] = same ? starts[i - 1] : i;
    }
    return starts;
  }

  /** How often each country is named from one sentence to before another. */
  private CountryVotes votes(int from, int to, boolean withOutlets) {
    CountryVotes votes = (withOutlets ? namedWithOutlets : named).between(from, to);
    if (from == 0) {
      dateline.ifPresent(code -> votes.add(Collections.nCopies(WEIGHT_OF_DATELINE, code)));
    }
    return votes;
  }

  private NamedCountries named(boolean withOutlets) {
    List<List<String>> bySentence = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.add(
          Datelines.is(sentences.get(i)) ? List.of() : countriesIn(cast.get(i), withOutlets));
    }
    return new NamedCountries(bySentence);
  }

  private List<String> countriesIn(List<Mention> mentions, boolean withOutlets) {
    return mentions.stream()
        .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
        .flatMap(mention -> mention.referents().stream())
        .filter(referent -> withOutlets || !Sector.JRN.isAmong(referent.sectors()))
        .flatMap(referent -> referent.code().stream())
        .filter(dictionary::isCountry)
        .toList();
  }

  private static Optional<String> only(List<String> codes) {
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private Optional<String> countryOfDateline() {
    for (Sentence sentence : sentences) {
      if (Datelines.is(sentence)) {
        return townOf(sentence)
            .or(
                () ->
                    cast.get(sentence.sequence()).stream()
                        .filter(StorySetting::isPlace)
                        .flatMap(mention -> mention.referent().code().stream())
                        .findFirst());
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(Mention mention) {
    return switch (mention.sort()) {
      case STATE, SEAT, CITY -> true;
      default -> false;
    };
  }

  /** The country of the town that a dateline opens with, in capitals or not. */
  private Optional<String> townOf(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentence.size() && isOfName(sentence.token(i).text()); i++) {
      words.add(sentence.token(i).text());
    }
    Set<String> codes = new TreeSet<>();
    String town = titled(String.join(" ", words));
    for (Designation designation : dictionary.lookup(town)) {
      if (designation instanceof Designation.OfState state) {
        codes.add(state.state().code());
      } else if (designation instanceof Designation.OfPlace place) {
        place.country().ifPresent(codes::add);
      }
    }
    return only(List.copyOf(codes));
  }

  private static boolean isOfName(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** "COX 'S BAZAR" is written Cox 's Bazar. */
  private static String titled(String words) {
    StringBuilder titled = new StringBuilder();
    for (String word : words.split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
      boolean capital = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      titled.append(titled.isEmpty() ? "" : " ");
      titled
          .append(word, 0, first)
          .append(capital ? lower.substring(first) : word.substring(first));
    }
    return titled.toString();
  }
}
