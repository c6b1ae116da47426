package org.rapporteur.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.corpus.StoryInput.Problem;

/** A text that is one story. Its text is kept as it is, to the last blank. */
final class TextFile {
  private TextFile() {}

  static List<StoryInput> read(Content content, Formats formats) throws IOException {
    Origin origin = content.origin();
    int largest = formats.limits().largestStory();
    byte[] bytes = content.in().readNBytes(largest + 1);
    if (bytes.length > largest) {
      return List.of(
          Problem.error(
              origin,
              "is larger than " + largest / 1_000_000 + " MB",
              "one file is one story; put many into a .jsonl"));
    }
    Optional<Decoder.Doubt> notText = FileKind.notText(bytes);
    if (notText.isPresent()) {
      return List.of(Problem.error(origin, notText.get().message(), notText.get().advice()));
    }
    Decoder.Decoded decoded = Decoder.PLAIN.decode(bytes);
    if (Decoder.isBlank(decoded.text())) {
      return List.of(
          Problem.error(origin, "has only white space", "give a file with a story's text"));
    }
    List<StoryInput> found = new ArrayList<>();
    decoded.doubt().ifPresent(doubt -> found.add(doubt.at(origin)));
    found.addAll(formats.maker().make(origin, content.id(), Map.of(Field.TEXT, decoded.text())));
    return found;
  }
}
