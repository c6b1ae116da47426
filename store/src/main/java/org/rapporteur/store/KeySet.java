package org.rapporteur.store;

/** A set of 64-bit hashes that takes about 16 bytes for each; for one thread. */
final class KeySet {
  private static final int SMALLEST = 1 << 10;

  private long[] slots = new long[SMALLEST];
  private int size;
  private boolean hasZero;

  /** Adds a key. Returns whether it is new. */
  boolean add(long key) {
    if (key == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (2 * size >= slots.length) {
      grow();
    }
    int slot = slot(key);
    if (slots[slot] == key) {
      return false;
    }
    slots[slot] = key;
    size++;
    return true;
  }

  boolean contains(long key) {
    return key == 0 ? hasZero : slots[slot(key)] == key;
  }

  int size() {
    return size + (hasZero ? 1 : 0);
  }

  /** Where the key is, or the free slot for it. The keys are hashes already. */
  private int slot(long key) {
    int slot = (int) key & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (long key : old) {
      if (key != 0) {
        slots[slot(key)] = key;
      }
    }
  }
}
