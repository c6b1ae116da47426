package org.rapporteur.knowledge.geonames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.coder.place.Place;
import org.rapporteur.knowledge.CountryCodes;
import org.rapporteur.knowledge.DataFiles;

class GeoNamesImportTest {
  private static final String LINDOW =
      row(
          "Lindow",
          "Lindow",
          "Old Lindow,Линдов,Lindow St.",
          "10.5",
          "20.25",
          "P",
          "PPL",
          "SY",
          "03",
          "4000");
  private static final String REGION =
      row("Brim", "Brim", "", "11", "20", "A", "ADM1", "SY", "03", "0");

  @TempDir Path folder;
  private CountryCodes codes;

  @BeforeEach
  void writeCodes() throws IOException {
    Path places = Files.createDirectories(folder.resolve("data/places"));
    Files.writeString(
        places.resolve("codes.tsv"), "alpha2\tcountry\tregion\nSY\tSYR\t\nPR\tUSA\tPuerto Rico\n");
    codes = CountryCodes.of(DataFiles.of(folder.resolve("data")));
  }

  private static String row(
      String name,
      String ascii,
      String others,
      String lat,
      String lon,
      String featureClass,
      String code,
      String country,
      String admin1,
      String population) {
    return String.join(
        "\t",
        "1",
        name,
        ascii,
        others,
        lat,
        lon,
        featureClass,
        code,
        country,
        "",
        admin1,
        "",
        "",
        "",
        population,
        "",
        "",
        "Asia/Damascus",
        "2020-01-01");
  }

  private Path text(String... rows) throws IOException {
    return Files.writeString(folder.resolve("dump.txt"), String.join("\n", rows) + "\n");
  }

  private Path zip(String entry, byte[] content) throws IOException {
    Path file = folder.resolve("dump.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
    }
    return file;
  }

  private GeoNamesImport.Result imported(Path dump, long leastPopulation) throws IOException {
    return new GeoNamesImport(
            codes, new GeoNamesImport.Choice(Set.of('P', 'A', 'H'), leastPopulation), 200)
        .run(dump, folder.resolve("out"));
  }

  private ImportedPlaces list() throws IOException {
    return ImportedPlaces.in(folder.resolve("out"));
  }

  @Test
  void aPlaceIsFoundByEachOfItsNamesInLatinLetters() throws IOException {
    imported(text(LINDOW, REGION), 0);

    assertThat(list().named("Old Lindow")).isEqualTo(list().named("Lindow"));
    assertThat(list().named("Lindow St")).hasSize(1);
    assertThat(list().named("Линдов")).isEmpty();
    Place place = list().named("Lindow").get(0);
    assertThat(place.country()).contains("SYR");
    assertThat(place.latitude()).contains(10.5);
    assertThat(place.population()).isEqualTo(4000);
  }

  @Test
  void theRegionHasItsNameThoughItStandsLater() throws IOException {
    imported(text(LINDOW, REGION), 0);

    assertThat(list().named("Lindow").get(0).region()).contains("Brim");
    assertThat(list().named("Brim").get(0).isFirstLevelRegion()).isTrue();
  }

  @Test
  void aDependencyIsARegion() throws IOException {
    imported(text(row("Ponto", "", "", "18", "-66", "P", "PPL", "PR", "01", "9")), 0);

    assertThat(list().named("Ponto").get(0).country()).contains("USA");
    assertThat(list().named("Ponto").get(0).region()).contains("Puerto Rico");
  }

  @Test
  void theChoiceLeavesOutClassesAndSmallSettlements() throws IOException {
    imported(
        text(
            LINDOW,
            row("Hamlet", "", "", "1", "2", "P", "PPL", "SY", "", "12"),
            row("Inn", "", "", "1", "2", "S", "HTL", "SY", "", "0"),
            row("Wide Sea", "", "", "1", "2", "H", "SEA", "", "", "0")),
        1000);

    assertThat(list().named("Hamlet")).isEmpty();
    assertThat(list().named("Inn")).isEmpty();
    assertThat(list().named("Wide Sea")).extracting(Place::kind).containsExactly(Place.Kind.SEA);
  }

  @Test
  void brokenLinesAreCountedAndTold() throws IOException {
    GeoNamesImport.Result result =
        imported(
            text(
                "no row",
                LINDOW,
                row("Off", "", "", "91", "2", "P", "PPL", "SY", "", "1"),
                row("Odd", "", "", "x", "2", "P", "PPL", "SY", "", "1")),
            0);

    assertThat(result.broken()).isEqualTo(3);
    assertThat(result.problems().get(0)).startsWith("line 1:");
    assertThat(result.places()).isEqualTo(1);
  }

  @Test
  void moreThanFitsIntoMemoryIsSortedAllTheSame() throws IOException {
    String[] rows =
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    row(
                        "Town" + (char) ('a' + i % 26) + i,
                        "",
                        "",
                        "1",
                        "2",
                        "P",
                        "PPL",
                        "SY",
                        "",
                        "" + i))
            .toArray(String[]::new);
    imported(text(rows), 0);

    for (int i = 0; i < 500; i++) {
      assertThat(list().named("Town" + (char) ('a' + i % 26) + i))
          .extracting(Place::population)
          .containsExactly((long) i);
    }
    assertThat(list().named("Town")).isEmpty();
    try (Stream<Path> left = Files.list(folder.resolve("out"))) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void aZipIsReadLikeItsText() throws IOException {
    imported(zip("SY.txt", (LINDOW + "\r\n").getBytes(StandardCharsets.UTF_8)), 0);

    assertThat(list().named("Lindow")).hasSize(1);
  }

  @Test
  void aTruncatedZipLeavesNothingBehind() throws IOException {
    Path whole = zip("SY.txt", LINDOW.getBytes(StandardCharsets.UTF_8));
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));

    assertThatThrownBy(() -> imported(whole, 0)).isInstanceOf(IOException.class);
    assertThat(folder.resolve("out/places-index.tsv")).doesNotExist();
  }

  @Test
  void pathsInAZipAreNotFollowed() throws IOException {
    Path zip = zip("../SY.txt", LINDOW.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> imported(zip, 0)).hasMessageContaining("one text file at its top");
    assertThat(folder.resolve("SY.txt")).doesNotExist();
  }

  @Test
  void aZipThatUnpacksToFarTooMuchIsGivenUp() throws IOException {
    Path zip = zip("SY.txt", new byte[40 << 20]);

    assertThatThrownBy(() -> imported(zip, 0)).hasMessageContaining("unpacks to more");
    assertThat(folder.resolve("out/places-index.tsv")).doesNotExist();
  }

  @Test
  void aFileOfSomethingElseIsNoDump() throws IOException {
    Path dump = text("name\tkind", "It rained.");

    assertThatThrownBy(() -> imported(dump, 0)).hasMessageContaining("no row of a GeoNames dump");
  }

  @Test
  void noDamageBreaksTheReader() throws IOException {
    byte[] good = (LINDOW + "\n" + REGION + "\n").repeat(5).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      byte[] bad = good.clone();
      for (int i = 0; i < 12; i++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      Path dump = Files.write(folder.resolve("dump.txt"), bad);
      GeoNamesImport.Result result = imported(dump, 0);
      assertThat(result.broken()).isLessThanOrEqualTo(result.lines());
      assertThat(list().named("Lindow")).allMatch(Place::hasPoint);
    }
  }
}
