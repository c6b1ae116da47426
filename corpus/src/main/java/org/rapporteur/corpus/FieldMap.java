package org.rapporteur.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Which columns of a table, or names in a JSON object, hold which field of a story. Each field has
 * names in the order of trust; case does not matter. {@link #common()} knows the names that common
 * corpora use.
 */
public final class FieldMap {
  private static final FieldMap COMMON = bundled();

  private final Map<Field, List<String>> names;

  private FieldMap(Map<Field, List<String>> names) {
    EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
    names.forEach((field, list) -> copy.put(field, List.copyOf(list)));
    this.names = copy;
  }

  /** The names of common corpora. */
  public static FieldMap common() {
    return COMMON;
  }

  /** This map, but the given fields are taken from the given names only. */
  public FieldMap with(Map<Field, String> given) {
    EnumMap<Field, List<String>> changed = new EnumMap<>(Field.class);
    changed.putAll(names);
    given.forEach((field, name) -> changed.put(field, List.of(name.strip())));
    return new FieldMap(changed);
  }

  /** The names under which a field may stand, most trusted first. */
  public List<String> names(Field field) {
    return Objects.requireNonNull(names.getOrDefault(field, List.of()));
  }

  /** Which column holds which field, by the names at the head of a table. */
  Map<Field, Integer> columns(List<String> header) {
    List<String> heads = header.stream().map(FieldMap::plain).toList();
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      for (String name : names(field)) {
        int column = heads.indexOf(plain(name));
        if (column >= 0) {
          columns.put(field, column);
          break;
        }
      }
    }
    return columns;
  }

  /** A name without what writers vary: case, blanks, hyphens and underscores. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> c != '_' && c != '-' && c != '\uFEFF' && !Character.isWhitespace(c))
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static FieldMap bundled() {
    Properties lines = new Properties();
    try (InputStream in = FieldMap.class.getResourceAsStream("fields.properties")) {
      lines.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      List<String> list = new ArrayList<>();
      for (String name : lines.getProperty(field.word(), field.word()).split(",")) {
        list.add(name.strip());
      }
      names.put(field, list);
    }
    return new FieldMap(names);
  }
}
