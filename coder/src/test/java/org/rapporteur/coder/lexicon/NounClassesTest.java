package org.rapporteur.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NounClassesTest {

  @Test
  void aClassHoldsTheMembersOfTheClassesItNames() {
    NounClasses classes =
        new NounClasses(
            Map.of(
                "weapons", Set.of("missile", "@ammunition"),
                "ammunition", Set.of("shell", "tear gas")));

    assertThat(classes.members("weapons"))
        .containsExactlyInAnyOrder("missile", "shell", "tear gas");
    assertThat(classes.contains("ammunition", "missile")).isFalse();
    assertThat(classes.contains("unknown", "missile")).isFalse();
  }

  @Test
  void furtherClassesMayNameThoseThatAreThere() {
    NounClasses classes =
        new NounClasses(Map.of("cheeses", Set.of("gouda")))
            .and(Map.of("foods", Set.of("bread", "@cheeses")));

    assertThat(classes.members("foods")).containsExactlyInAnyOrder("bread", "gouda");
    assertThat(classes.contains("cheeses", "gouda")).isTrue();
  }

  @Test
  void classesMayNameEachOther() {
    NounClasses classes =
        new NounClasses(Map.of("a", Set.of("one", "@b"), "b", Set.of("two", "@a")));

    assertThat(classes.members("a")).containsExactlyInAnyOrder("one", "two");
    assertThat(classes.members("b")).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void aClassMayBeNamedOnTwoWays() {
    NounClasses classes =
        new NounClasses(
            Map.of(
                "all", Set.of("@left", "@right"),
                "left", Set.of("@common"),
                "right", Set.of("@common", "r"),
                "common", Set.of("c")));

    assertThat(classes.members("all")).containsExactlyInAnyOrder("c", "r");
  }
}
