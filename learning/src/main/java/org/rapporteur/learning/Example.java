package org.rapporteur.learning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An item with its right label.
 *
 * @param id stands for the item; decides which fold it falls into
 * @param part what it is from; folds by part keep all that is from one together
 */
public record Example(String id, String part, String label, Features features) {
  private static final int BYTES_OF_HASH = 8;

  /** An item that is a part of its own. */
  public Example(String id, String label, Features features) {
    this(id, id, label, features);
  }

  /** Tells whether models were trained on the same examples. */
  static String hash(List<Example> examples) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Example example : examples) {
        String text = example.id + "\t" + example.label + "\t" + example.features.names() + "\n";
        digest.update(text.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES_OF_HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
