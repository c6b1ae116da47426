package org.rapporteur.workbench.story;

/**
 * Words of a story that a record speaks of.
 *
 * @param start first character, in UTF-16 code units of the story
 * @param end the character after the last one
 * @param record id of the record
 */
public record Mark(int start, int end, Role role, String record) {}
