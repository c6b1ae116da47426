package org.rapporteur.linking.process;

import java.util.OptionalInt;

/**
 * A place in a story where a negotiation is named.
 *
 * @param place the place that names it, such as {@code Astana}
 * @param words how it is named here, such as {@code Astana peace talks}
 * @param ordinal which round is meant, as far as the words say
 */
public record ProcessMention(
    String story, int sentence, String place, String words, OptionalInt ordinal) {}
