package org.rapporteur.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.coder.actor.Cast;
import org.rapporteur.coder.actor.CastReader;
import org.rapporteur.coder.language.ParsedSentence;
import org.rapporteur.coder.language.Predication;
import org.rapporteur.coder.language.PredicationReader;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.lexicon.Composition;
import org.rapporteur.coder.lexicon.Composition.Deed;
import org.rapporteur.coder.lexicon.Operator;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.knowledge.Knowledge;

/** Work on one sentence of twenty words, with the bundled knowledge. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PureParts {
  private final Optional<LocalDate> day = Optional.of(LocalDate.of(2018, 1, 5));
  private CastReader castReader;
  private Composition composition;
  private List<Sentence> sentences;
  private ParsedSentence parsed;

  /** Reads the bundled knowledge. */
  @Setup
  public void load() {
    Knowledge knowledge = Knowledge.bundled();
    castReader = new CastReader(knowledge.actors());
    composition = knowledge.lexicon().composition();
    sentences = List.of(Sample.sentence());
    parsed = Sample.parsed();
  }

  /** Finds and resolves the actors of a sentence. */
  @Benchmark
  public Cast cast() {
    return castReader.read(sentences, day);
  }

  /** Reads the roles of a verb and of an event noun. */
  @Benchmark
  public int predications() {
    PredicationReader reader = new PredicationReader(parsed);
    Predication verb = reader.read(Sample.VERB);
    Predication noun = reader.read(Sample.NOUN);
    return verb.roles().size() + noun.roles().size();
  }

  /** Applies every operator to every type and its reversal. */
  @Benchmark
  public int compositions() {
    int covered = 0;
    for (Operator operator : Operator.values()) {
      for (EventType type : EventType.values()) {
        Deed deed = Deed.of(type, Optional.empty());
        covered += composition.apply(operator, deed).isPresent() ? 1 : 0;
        covered += composition.apply(operator, deed.reverse()).isPresent() ? 1 : 0;
      }
    }
    return covered;
  }
}
