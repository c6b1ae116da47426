package org.rapporteur.corpus;

/** How much was unpacked out of one file, through all its layers. Changes as it is read. */
final class Unpacked {
  private long bytes;

  long add(long more) {
    bytes += more;
    return bytes;
  }
}
