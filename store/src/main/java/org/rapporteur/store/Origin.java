package org.rapporteur.store;

/**
 * Where a story was found.
 *
 * @param file name of the file, absolute where it is one
 * @param position number of the story in the file, from 1
 */
public record Origin(String file, long position) {}
