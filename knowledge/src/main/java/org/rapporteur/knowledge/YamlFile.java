package org.rapporteur.knowledge;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A parsed YAML file. Its nodes have line numbers, and every scalar is the text that stands in the
 * file.
 */
record YamlFile(DataFile file, Node root) {
  private static final int DEEPEST = 20;

  /**
   * Leaves every scalar a text: {@code on}, {@code no} and {@code 030} are words and codes here.
   */
  private static final class TextResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // no text stands for anything but itself
    }

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
      return switch (kind) {
        case sequence -> Tag.SEQ;
        case mapping -> Tag.MAP;
        default -> Tag.STR;
      };
    }
  }

  /**
   * The only document of a file. Findings: {@code yaml} when it is none, {@code encoding}; both
   * leave nothing of the file.
   */
  static Optional<YamlFile> parse(DataFile file, Findings findings) {
    int broken = file.text().indexOf('\uFFFD');
    if (broken >= 0) {
      int line = (int) file.text().substring(0, broken).chars().filter(c -> c == '\n').count() + 1;
      findings.obstacle(
          file.line(line), "encoding", "a character is not UTF-8", "save the file as UTF-8");
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    try {
      StreamReader reader = new StreamReader(file.text());
      Composer composer =
          new Composer(new ParserImpl(reader, options), new TextResolver(), options);
      Node root = composer.getSingleNode();
      if (root != null) {
        return Optional.of(new YamlFile(file, root));
      }
      findings.obstacle(file.line(1), "yaml", "the file is empty", "restore its entries");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      findings.obstacle(file.line(line), "yaml", problem(e), "correct the notation");
    } catch (YAMLException e) {
      findings.obstacle(
          file.line(1), "yaml", String.valueOf(e.getMessage()), "correct the notation");
    }
    return Optional.empty();
  }

  private static String problem(MarkedYAMLException e) {
    return e.getContext() == null ? e.getProblem() : e.getContext() + ", " + e.getProblem();
  }
}
