package org.rapporteur.evaluation.place;

import org.rapporteur.coder.article.Span;

/** A place that somebody marked in a story, with its coordinates in degrees. */
public record GoldPlace(Span span, double latitude, double longitude) {}
