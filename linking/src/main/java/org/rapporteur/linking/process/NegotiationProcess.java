package org.rapporteur.linking.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A series of negotiations that is known by the place where it is held.
 *
 * @param id stable, from the place, such as {@code astana}
 * @param name such as {@code Astana process}
 * @param variants how stories name it, the most frequent first
 * @param members who takes part and as what, those told most often first
 * @param rounds in their order; planned ones among them
 * @param records ids of its records, in the order in which they were told
 */
public record NegotiationProcess(
    String id,
    String name,
    List<Variant> variants,
    List<Member> members,
    List<Round> rounds,
    List<String> records) {

  public NegotiationProcess {
    variants = List.copyOf(variants);
    members = List.copyOf(members);
    rounds = List.copyOf(rounds);
    records = List.copyOf(records);
  }

  /** A name and how often stories use it. */
  public record Variant(String words, int times) {}

  /** What somebody is to a process. */
  public enum Role {
    PARTY,
    MEDIATOR,
    HOST
  }

  /**
   * Somebody who takes part.
   *
   * @param code country or international code with the sector of an armed or political group; the
   *     name of one without a code
   * @param records how many records tell of it
   */
  public record Member(Role role, String code, int records) {}

  /**
   * A meeting, or several on days next to each other.
   *
   * @param ordinal which one it is, as far as a story says
   * @param planned whether it is only told as still to come
   */
  public record Round(
      OptionalInt ordinal, LocalDate first, LocalDate last, boolean planned, List<String> records) {
    public Round {
      records = List.copyOf(records);
    }
  }

  public List<String> codes(Role role) {
    return members.stream().filter(member -> member.role() == role).map(Member::code).toList();
  }

  /** The first day of its first round that took place. */
  public Optional<LocalDate> since() {
    return rounds.stream().filter(round -> !round.planned()).map(Round::first).findFirst();
  }
}
