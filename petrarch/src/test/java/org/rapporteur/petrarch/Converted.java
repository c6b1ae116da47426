package org.rapporteur.petrarch;

import java.util.List;
import java.util.Map;
import org.rapporteur.coder.actor.ActorDictionary;
import org.rapporteur.coder.lexicon.Entry;

/** What one small file becomes, without any bundled knowledge. */
record Converted(ActorDictionary actors, List<Entry> entries, Map<String, List<String>> contexts) {

  static Converted of(TextFile file) {
    ActorDictionary.Builder builder = new ActorDictionary.Builder();
    List<Entry> entries = List.of();
    IssueConversion issues = new IssueConversion(Fixtures.ontology());
    if (file.obstacle().isEmpty() && file.kind().isPresent()) {
      ActorConversion actors =
          new ActorConversion(
              new ActorCodes(Fixtures.ontology()),
              new ActorDictionary.Builder().build(),
              word -> word.equals("state"),
              builder,
              spelling -> true);
      switch (file.kind().get()) {
        case ACTORS -> actors.actors(file, ActorFileReader.read(file));
        case AGENTS -> actors.agents(file, AgentFileReader.read(file));
        case VERBS ->
            entries =
                new VerbConversion(
                        file, VerbFileReader.read(file), new EventCodes(Fixtures.ontology()), "t-")
                    .convert()
                    .entries();
        case DISCARDS -> DiscardList.read(file);
        case ISSUES -> issues.convert(file, IssueFileReader.read(file));
      }
    }
    return new Converted(builder.build(), entries, issues.with(Map.of()));
  }
}
