package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.coder.actor.Designation;
import org.rapporteur.coder.ontology.EventType;
import org.rapporteur.coder.ontology.Sector;

class KnowledgeTest {
  @TempDir Path temporary;

  @Test
  void bundledDataHasNoFindings() {
    assertThat(KnowledgeLinter.lint(DataFiles.bundled())).isEmpty();
  }

  @Test
  void bundledKnowledgeIsComplete() {
    Knowledge knowledge = Knowledge.bundled();
    assertThat(knowledge.ontology().types()).containsOnlyKeys(EventType.values());
    assertThat(knowledge.lexicon().entries()).hasSizeGreaterThan(1000);
    assertThat(knowledge.gazetteer().named("Aleppo")).isNotEmpty();
    assertThat(knowledge.actors().lookup("Kyiv"))
        .anyMatch(
            designation ->
                designation instanceof Designation.OfState state
                    && state.form() == Designation.OfState.Form.CAPITAL
                    && state.state().code().equals("UKR"));
    assertThat(knowledge.hash()).matches("[0-9a-f]{12}");
  }

  @ParameterizedTest
  @EnumSource(Sector.class)
  void everySectorOfTheProgramIsOneOfTheOntology(Sector sector) {
    assertThat(Knowledge.bundled().ontology().sectors()).contains(sector.name());
  }

  @Test
  void theHashTellsWhetherAnyFileChanged() {
    DataDirectory data = new DataDirectory(temporary);
    String before = Knowledge.from(temporary).hash();
    assertThat(Knowledge.from(temporary).hash()).isEqualTo(before);
    data.append("lexicon/prepositions.txt", "# a comment");
    assertThat(Knowledge.from(temporary).hash()).isNotEqualTo(before);
  }

  @Test
  void filesThatAreNoDataDoNotCount() {
    DataDirectory data = new DataDirectory(temporary);
    String before = Knowledge.from(temporary).hash();
    data.write("README.md", "text").write("places/make.mjs", "code");
    assertThat(Knowledge.from(temporary).hash()).isEqualTo(before);
  }

  @Test
  void rowsWithMistakesAreLeftOut() {
    new DataDirectory(temporary)
        .append("actors/people/some.tsv", "ben-oak	Ben Oak		FRA	GOV	minister	soon	");
    assertThat(Knowledge.from(temporary).actors().byId("ben-oak")).isEmpty();
    assertThat(Knowledge.from(temporary).actors().byId("ada-vale")).isPresent();
  }

  @Test
  void aMissingFileIsNamed() {
    new DataDirectory(temporary).delete("lexicon/status.yml");
    assertThatThrownBy(() -> Knowledge.from(temporary))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lexicon/status.yml is missing");
  }

  @Test
  void anUnusableFileIsNamedWithItsLine() {
    new DataDirectory(temporary).write("lexicon/contexts.yml", "military: [tank", "legal: [court]");
    assertThatThrownBy(() -> Knowledge.from(temporary))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lexicon/contexts.yml:2");
  }

  @Test
  void aDirectoryThatIsNoneIsNamed() {
    assertThatThrownBy(() -> Knowledge.from(temporary.resolve("absent")))
        .hasMessageContaining("absent");
  }

  @Test
  void readsTheSameFilesFromAJarAsFromADirectory() throws Exception {
    Path classes =
        Path.of(Knowledge.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar = temporary.resolve("with blank.jar");
    pack(classes, jar);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, new WithoutThisModule())) {
      Class<?> dataFiles = loader.loadClass(DataFiles.class.getName());
      Object files = dataFiles.getMethod("bundled").invoke(null);
      assertThat(dataFiles).isNotSameAs(DataFiles.class);
      assertThat(dataFiles.getMethod("hash").invoke(files)).isEqualTo(DataFiles.bundled().hash());
    }
  }

  private static void pack(Path directory, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> paths = Files.walk(directory)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        zip.putNextEntry(new ZipEntry(directory.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, zip);
      }
    }
  }

  /** Hides this module, so that a child has to load it from elsewhere. */
  private static final class WithoutThisModule extends ClassLoader {
    private static final List<String> HIDDEN =
        List.of("org.rapporteur.knowledge.", "org/rapporteur/knowledge/");

    WithoutThisModule() {
      super(KnowledgeTest.class.getClassLoader());
    }

    private static boolean hides(String name) {
      return HIDDEN.stream().anyMatch(name::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (hides(name)) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
      return hides(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return hides(name) ? Collections.emptyEnumeration() : super.getResources(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return hides(name) ? null : super.getResourceAsStream(name);
    }
  }
}
