package org.rapporteur.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between modules, and between the coder's packages. */
class ArchitectureTest {
  private static final String ROOT = "org.rapporteur.";
  private static final String CODER = ROOT + "coder.";

  /**
   * The coder's packages from the bottom up: each may know those of the layers below it, and none
   * of its own layer. So no two packages know each other.
   */
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("article"),
          Set.of("language", "ontology"),
          Set.of("lexicon"),
          Set.of("actor"),
          Set.of("scene"),
          Set.of("attribution", "time", "place"),
          Set.of("event", "link"),
          Set.of("story"));

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rapporteur");

  private static Stream<String> coderPackages() {
    return LAYERS.stream().flatMap(Set::stream).sorted();
  }

  @Test
  void everyPackageOfTheCoderHasALayer() {
    Set<String> packages =
        PRODUCTION.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(CODER))
            .map(name -> name.substring(CODER.length()))
            .collect(Collectors.toSet());
    assertThat(packages).isNotEmpty().isSubsetOf(coderPackages().toList());
  }

  @ParameterizedTest
  @MethodSource("coderPackages")
  void coderPackagesKnowOnlyLowerLayers(String name) {
    List<String> known = new ArrayList<>(List.of("java..", CODER + name));
    for (Set<String> layer : LAYERS) {
      if (layer.contains(name)) {
        break;
      }
      layer.forEach(other -> known.add(CODER + other));
    }
    classes()
        .that()
        .resideInAPackage(CODER + name)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known.toArray(String[]::new)))
        .allowEmptyShould(true)
        .check(PRODUCTION);
  }

  @Test
  void coderKnowsNoLibrary() {
    classes()
        .that()
        .resideInAPackage("org.rapporteur.coder..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.rapporteur.coder.."))
        .check(PRODUCTION);
  }

  @Test
  void dictionariesOfPetrarchNeedNoLibrary() {
    classes()
        .that()
        .resideInAPackage("org.rapporteur.petrarch..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.rapporteur.coder..", "org.rapporteur.petrarch.."))
        .check(PRODUCTION);
  }

  @ParameterizedTest
  @CsvSource({
    "edu.stanford.., corenlp",
    "org.yaml.., knowledge",
    "com.fasterxml.jackson.., corpus records store evaluation workbench cli",
    "de.siegmar.., records evaluation",
    "de.bwaldvogel.., learning",
    "org.jsoup.., corpus",
    "org.netpreserve.., corpus",
    "org.apache.commons.., corpus",
    "com.github.luben.., corpus",
    "com.optimaize.., corpus",
    "com.google.common.., corpus",
    "org.duckdb.., store",
    "java.sql.., store",
    "io.javalin.., workbench",
    "gg.jte.., workbench",
    "picocli.., cli",
    "me.tongfei.., cli"
  })
  void libraryIsKnownOnlyTo(String library, String modules) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packagesOf(modules))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PRODUCTION);
  }

  @ParameterizedTest
  @CsvSource({
    "coder, ''",
    "knowledge, coder",
    "corenlp, coder",
    "corpus, coder",
    "records, coder",
    "store, coder records",
    "evaluation, coder records",
    "petrarch, coder",
    "learning, coder evaluation",
    "linking, coder",
    "workbench, coder knowledge records",
    "cli, coder knowledge corenlp petrarch corpus records store evaluation learning linking workbench"
  })
  void moduleKnowsOnly(String module, String others) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.rapporteur..")
                .and(not(resideInAnyPackage(packagesOf(module + " " + others)))))
        .check(PRODUCTION);
  }

  private static String[] packagesOf(String modules) {
    return Stream.of(modules.strip().split(" +")).map(m -> ROOT + m + "..").toArray(String[]::new);
  }
}
