package org.rapporteur.coder.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectorTest {

  @Test
  void anActorHasASectorWhereverItStandsInItsList() {
    assertThat(Sector.OPP.isAmong(List.of("PTY", "OPP"))).isTrue();
    assertThat(Sector.GOV.isAmong(List.of("PTY", "OPP"))).isFalse();
    assertThat(Sector.GOV.isAmong(Sector.GOV.alone())).isTrue();
  }

  @Test
  void oneSectorOfAGroupIsEnough() {
    assertThat(SectorGroup.IRREGULAR.hasAny(List.of("GOV", "REB"))).isTrue();
    assertThat(SectorGroup.IRREGULAR.hasAny(List.of("CRM"))).isFalse();
    assertThat(SectorGroup.ROVING.hasAny(List.of("CRM"))).isTrue();
    assertThat(SectorGroup.ROVING.hasAny(List.of())).isFalse();
  }
}
