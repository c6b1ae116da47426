package org.rapporteur.learning;

/**
 * An item with its right label.
 *
 * @param id stands for the item; decides which fold it falls into
 */
public record Example(String id, String label, Features features) {}
