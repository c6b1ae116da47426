package org.rapporteur.store;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.rapporteur.coder.article.Article;

/**
 * Fills a store: codes the stories that its run does not have, in the order of the input, whatever
 * the number of workers.
 */
public final class Ingestion {
  private final CorpusWriter writer;
  private final Function<Article, StoryCoding> coder;
  private final Workers.Start workers;
  private final Listener listener;
  private final Tally tally = new Tally();
  private final KnownStories claimed = KnownStories.none();

  /** Hears what becomes of the stories, on the thread of the ingestion. */
  public interface Listener {
    /** A story is done, whether it was coded, known or broke the coder. */
    void done();

    /** A problem of the input. */
    void problem(Failure failure);

    /** A story broke the coder. */
    void broken(String story, Throwable cause);
  }

  /**
   * Which stories of the input are wanted.
   *
   * @param most how many are taken from its beginning, unwanted ones not counted
   * @param since stories of earlier days are left out; those without a date are not
   */
  public record Wanted(OptionalLong most, Optional<LocalDate> since) {
    /** All of them. */
    public static final Wanted ALL = new Wanted(OptionalLong.empty(), Optional.empty());

    boolean isTooOld(Article article) {
      return since.isPresent() && article.published().filter(since.get()::isAfter).isPresent();
    }

    boolean isEnough(long taken) {
      return most.isPresent() && taken >= most.getAsLong();
    }
  }

  public Ingestion(
      CorpusWriter writer,
      Function<Article, StoryCoding> coder,
      Workers.Start workers,
      Listener listener) {
    this.writer = writer;
    this.coder = coder;
    this.workers = workers;
    this.listener = listener;
  }

  private sealed interface Item {
    record ToCode(StoryKey key, Article article, Optional<Source> source) implements Item {}

    record Known(StoryKey key, Article article, Source source) implements Item {}

    record Bad(Failure failure) implements Item {}
  }

  private sealed interface Result {
    record Coded(Item.ToCode item, StoryCoding coding) implements Result {}

    record Broken(Item.ToCode item, Throwable cause) implements Result {}

    record Passed(Item item) implements Result {}
  }

  /** Codes the stories of the input that the run does not have. */
  public Tally ingest(Iterator<Found> input, Wanted wanted) {
    try (Workers<Item> work = workers.start(this::work, this::receive)) {
      long taken = 0;
      while (writer.isOpen() && !wanted.isEnough(taken) && input.hasNext()) {
        Found found = input.next();
        if (found instanceof Found.Problem problem) {
          work.add(new Item.Bad(problem.failure()));
        } else if (found instanceof Found.Story story) {
          if (wanted.isTooOld(story.article())) {
            tally.addTooOld();
          } else {
            taken++;
            work.add(item(story));
          }
        }
      }
      work.finish();
    }
    return tally;
  }

  /** Codes the stories that the store has and the run does not. */
  public Tally recode(Wanted wanted) {
    try (Workers<Item> work = workers.start(this::work, this::receive)) {
      long number = 0;
      long taken = 0;
      List<Store.Stored> page = writer.storiesAfter(number);
      while (!page.isEmpty() && !wanted.isEnough(taken)) {
        for (Store.Stored story : page) {
          number = story.number();
          if (wanted.isTooOld(story.article())) {
            tally.addTooOld();
          } else if (!wanted.isEnough(taken)) {
            taken++;
            if (writer.isCoded(story.key())) {
              tally.addKnown();
              listener.done();
            } else {
              work.add(new Item.ToCode(story.key(), story.article(), Optional.empty()));
            }
          }
        }
        page = writer.storiesAfter(number);
      }
      work.finish();
    }
    return tally;
  }

  /**
   * What {@link #ingest} would find, without coding or writing anything.
   *
   * @param known stories that are coded already; those of the input are added
   */
  public static Tally rehearse(
      Iterator<Found> input, Wanted wanted, KnownStories known, Listener listener) {
    Tally tally = new Tally();
    long taken = 0;
    while (!wanted.isEnough(taken) && input.hasNext()) {
      Found found = input.next();
      if (found instanceof Found.Problem problem) {
        tally.add(problem.failure());
        listener.problem(problem.failure());
      } else if (found instanceof Found.Story story) {
        if (wanted.isTooOld(story.article())) {
          tally.addTooOld();
          continue;
        }
        taken++;
        listener.done();
        if (known.add(StoryKey.of(story.article()))) {
          tally.addWanted();
        } else {
          tally.addKnown();
        }
      }
    }
    return tally;
  }

  /** What became of the stories so far. */
  public Tally tally() {
    return tally;
  }

  private Item item(Found.Story story) {
    StoryKey key = StoryKey.of(story.article());
    if (writer.isCoded(key) || !claimed.add(key)) {
      return new Item.Known(key, story.article(), story.source());
    }
    // Offsets count in the text that the store has, which may differ in white space.
    Article article =
        writer.hasStory(key)
            ? writer.story(key).map(Store.Stored::article).orElse(story.article())
            : story.article();
    return new Item.ToCode(key, article, Optional.of(story.source()));
  }

  private Result work(Item item) {
    if (item instanceof Item.ToCode toCode) {
      try {
        return new Result.Coded(toCode, coder.apply(toCode.article()));
      } catch (RuntimeException | StackOverflowError e) {
        return new Result.Broken(toCode, e);
      }
    }
    return new Result.Passed(item);
  }

  private void receive(Result result) {
    if (result instanceof Result.Coded coded) {
      Item.ToCode item = coded.item();
      writer.add(item.key(), item.article(), item.source(), coded.coding());
      tally.add(coded.coding());
      listener.done();
    } else if (result instanceof Result.Broken broken) {
      Item.ToCode item = broken.item();
      Failure failure = failure(item, broken.cause());
      writer.addUncoded(item.key(), item.article(), item.source(), failure);
      tally.add(failure);
      listener.broken(item.article().id(), broken.cause());
      listener.done();
    } else if (result instanceof Result.Passed passed) {
      receive(passed.item());
    }
  }

  private void receive(Item item) {
    if (item instanceof Item.Known known) {
      writer.seen(known.key(), known.article(), known.source());
      tally.addKnown();
      listener.done();
    } else if (item instanceof Item.Bad bad) {
      writer.fail(bad.failure());
      tally.add(bad.failure());
      listener.problem(bad.failure());
    }
  }

  private static Failure failure(Item.ToCode item, Throwable cause) {
    return new Failure(
        Failure.Kind.NOT_CODED,
        item.source().map(Source::file).orElse("store"),
        item.source().flatMap(Source::entry),
        item.source().map(Source::position).orElse(OptionalLong.empty()),
        Optional.of(item.article().id()),
        "internal error: " + cause,
        "report it");
  }
}
