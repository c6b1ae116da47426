package org.rapporteur.store;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A run and what it did so far.
 *
 * @param run its number, from 1
 * @param started in UTC
 * @param ended in UTC; empty while it runs
 * @param stories coded by it
 */
public record RunSummary(
    int run,
    String coder,
    String program,
    String parser,
    String knowledgeHash,
    String options,
    LocalDateTime started,
    Optional<LocalDateTime> ended,
    RunState state,
    long stories,
    long sentences,
    long parsed,
    long events,
    long quotations,
    long failures) {}
