package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

/**
 * The files of a folder and of the folders in it, in the order of their names. Hidden files are
 * passed over. Links are not followed: what one leads to is either in the folder anyway or outside.
 */
final class FolderSource extends NestedSource {
  private final Path root;
  private final FileOpener files;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private boolean any;
  private boolean told;

  /** Reads the file of a folder. */
  interface FileOpener {
    StorySource open(Path file, String id);
  }

  FolderSource(Path root, FileOpener files) {
    this.root = root;
    this.files = files;
    waiting.push(root);
  }

  @Override
  Origin here() {
    return Origin.of(root.toString());
  }

  @Override
  Optional<StorySource> nextSource() {
    while (!waiting.isEmpty()) {
      Path next = waiting.pop();
      Origin origin = Origin.of(next.toString());
      if (Files.isSymbolicLink(next) && !next.equals(root)) {
        if (!leadsInside(next)) {
          return Optional.of(
              of(
                  origin,
                  List.of(
                      Skipped.because(
                          origin, Reason.LINK, "is a link out of the folder, not followed"))));
        }
      } else if (Files.isDirectory(next)) {
        try {
          entries(next).forEach(waiting::push);
        } catch (IOException e) {
          any = true;
          return Optional.of(of(origin, List.of(unreadable(origin, e))));
        }
      } else if (Files.isRegularFile(next)) {
        any = true;
        return Optional.of(files.open(next, id(next)));
      }
    }
    if (!any && !told) {
      told = true;
      return Optional.of(
          of(
              here(),
              List.of(Problem.error(here(), "has no file in it", "give a folder of stories"))));
    }
    return Optional.empty();
  }

  /** What is in a folder, last name first, so that the first comes off the stack first. */
  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!name(entry).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Collections.reverseOrder());
    return entries;
  }

  private boolean leadsInside(Path link) {
    try {
      return link.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private String id(Path file) {
    List<String> parts = new ArrayList<>();
    root.relativize(file).forEach(part -> parts.add(part.toString()));
    return Content.stem(String.join("/", parts));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
