package org.rapporteur.corenlp.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenLayerTest {
  private static final int FIRST_OF_STACK = 2;

  private final Model model = SmallModel.create();
  private final Vocabulary vocabulary = model.vocabulary();
  private final HiddenLayer layer = new HiddenLayer(model);

  private int[] sum(int[]... gives) {
    int[] sum = new int[SmallModel.UNITS];
    layer.sum(gives, gives.length, sum);
    return sum;
  }

  private int[] nothing() {
    int[] entries = new int[Features.COUNT];
    Arrays.fill(entries, 0, Features.PLACES, vocabulary.nullWord());
    Arrays.fill(entries, Features.PLACES, 2 * Features.PLACES, vocabulary.nullTag());
    Arrays.fill(entries, 2 * Features.PLACES, Features.COUNT, vocabulary.nullRelation());
    return entries;
  }

  private int[] byDefinition(int... entries) {
    return IntStream.range(0, SmallModel.UNITS)
        .map(unit -> Math.toIntExact(SmallModel.sum(model, unit, entries)))
        .toArray();
  }

  @Test
  void emptyPlacesCountAsNothing() {
    assertThat(sum()).isEqualTo(byDefinition(nothing()));
  }

  @Test
  void addsWordTagAndRelation() {
    int rain = vocabulary.word("rain");
    int noun = vocabulary.tag("NN");
    int fell = vocabulary.word("fell");
    int verb = vocabulary.tag("VBD");
    int subject = vocabulary.rootRelation() + 1;
    int[] entries = nothing();
    entries[FIRST_OF_STACK] = fell;
    entries[Features.tag(FIRST_OF_STACK)] = verb;
    entries[Features.FIRST_DEPENDENT] = rain;
    entries[Features.tag(Features.FIRST_DEPENDENT)] = noun;
    entries[Features.relation(Features.FIRST_DEPENDENT)] = subject;

    assertThat(
            sum(
                layer.word(FIRST_OF_STACK, fell, verb),
                layer.word(Features.FIRST_DEPENDENT, rain, noun),
                layer.relation(Features.FIRST_DEPENDENT, subject)))
        .isEqualTo(byDefinition(entries));
  }

  @Test
  void tellsTagsOfAWordApart() {
    int rain = vocabulary.word("rain");
    int[] asNoun = layer.word(0, rain, vocabulary.tag("NN"));

    assertThat(layer.word(0, rain, vocabulary.tag("VBD"))).isNotEqualTo(asNoun);
    assertThat(layer.word(0, rain, vocabulary.tag("NN"))).isEqualTo(asNoun);
  }
}
