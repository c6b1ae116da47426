package org.rapporteur.linking.duplicate;

class InMemoryDuplicateIndexTest extends DuplicateIndexContract {
  @Override
  DuplicateIndex index() {
    return new InMemoryDuplicateIndex();
  }
}
