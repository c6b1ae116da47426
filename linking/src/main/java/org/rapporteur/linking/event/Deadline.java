package org.rapporteur.linking.event;

import java.time.LocalDate;

/**
 * Until when something is promised, asked or threatened.
 *
 * @param day the last day
 * @param text the words that say so
 */
public record Deadline(LocalDate day, String text) {}
