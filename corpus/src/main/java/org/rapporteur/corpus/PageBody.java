package org.rapporteur.corpus;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The story of a page, without what stands around it. The way of the Readability bookmarklet: each
 * paragraph of prose speaks for the element around it, and less loudly for those further out; the
 * element for which most is said holds the story. Text in links says nothing.
 */
final class PageBody {
  private static final int LEAST_PARAGRAPH = 25;
  private static final int LEAST_SENTENCE = 80;
  private static final int LEAST_STORY = 140;
  private static final int LEAST_MARKED = 200;
  private static final double MOST_LINKED = 0.5;
  private static final double LITTLE_LINKED = 0.2;

  private static final Evaluator NO_PROSE =
      Selector.evaluatorOf(
          "script, style, noscript, template, svg, iframe, input, textarea, button, label, nav, aside, footer,"
              + " figure, figcaption, select, dialog, [hidden], [aria-hidden=true], [role=navigation],"
              + " [role=complementary], [role=dialog], [style*=display:none]");

  /** What has one of these in it is no surrounding, whatever its name. */
  private static final String HOLDERS = "article, main, h1";

  private static final String MARKED = "[itemprop=articleBody]";

  private final Pattern around;
  private final Pattern within;

  /**
   * @param around names of classes and ids of what stands around a story
   * @param within those of what holds one
   */
  PageBody(Pattern around, Pattern within) {
    this.around = around;
    this.within = within;
  }

  /** Paragraphs with an empty line between them; empty where the page tells no story. */
  Optional<String> text(Document page) {
    Optional<String> marked = marked(page);
    if (marked.isPresent()) {
      return marked;
    }
    List<Paragraph> paragraphs =
        Paragraph.of(page.body(), this::isSurrounding).stream().filter(PageBody::isProse).toList();
    return best(paragraphs)
        .map(best -> story(paragraphs, best))
        .filter(text -> text.length() >= LEAST_STORY);
  }

  private static Optional<String> marked(Document page) {
    Elements marked = page.select(MARKED);
    if (marked.isEmpty()) {
      return Optional.empty();
    }
    List<Paragraph> paragraphs =
        marked.stream()
            .filter(element -> element.parents().stream().noneMatch(marked::contains))
            .flatMap(element -> Paragraph.of(element, part -> part.is(NO_PROSE)).stream())
            .filter(PageBody::isProse)
            .toList();
    return Optional.of(MarkupText.join(paragraphs)).filter(text -> text.length() >= LEAST_MARKED);
  }

  /** Whether something stands around a story; told by kind, or by names of classes and ids. */
  private boolean isSurrounding(Element element) {
    if (element.is(NO_PROSE)) {
      return true;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1
        && !element.normalName().equals("body")
        && around.matcher(names).find()
        && element.selectFirst(HOLDERS) == null;
  }

  private static boolean isProse(Paragraph paragraph) {
    return !paragraph.isHeading() && paragraph.linkedShare() <= MOST_LINKED;
  }

  /** The element for which most prose speaks. */
  private Optional<Element> best(List<Paragraph> paragraphs) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (Paragraph paragraph : paragraphs) {
      int length = paragraph.text().length();
      if (length < LEAST_PARAGRAPH) {
        continue;
      }
      double score =
          (1 + commas(paragraph.text()) + Math.min(length / 100.0, 3))
              * (1 - paragraph.linkedShare());
      Element holder = holder(paragraph);
      double share = 1;
      for (int level = 0; level < 3 && holder != null; level++) {
        scores.merge(holder, score * share, Double::sum);
        share = level == 0 ? 1 / 2.0 : 1 / 6.0;
        holder = holder.parent();
      }
    }
    return scores.entrySet().stream()
        .max(
            (a, b) ->
                Double.compare(
                    weighted(a.getKey(), a.getValue()), weighted(b.getKey(), b.getValue())))
        .map(Map.Entry::getKey);
  }

  /** A paragraph speaks for what is around its own block; bare text for the block it stands in. */
  private static Element holder(Paragraph paragraph) {
    Element block = paragraph.block();
    Element parent = block.parent();
    return block.normalName().equals("p") && parent != null ? parent : block;
  }

  private double weighted(Element element, double score) {
    String names = element.className() + " " + element.id();
    boolean named =
        element.normalName().equals("article")
            || element.normalName().equals("main")
            || within.matcher(names).find();
    return score * (named ? 1.25 : 1);
  }

  private static long commas(String text) {
    return text.chars().filter(c -> c == ',').count();
  }

  /** The prose in the best element, and sentences in paragraphs right beside it. */
  private static String story(List<Paragraph> paragraphs, Element best) {
    return MarkupText.join(
        paragraphs.stream()
            .filter(part -> isWithin(part.block(), best) || isSentenceBeside(part, best))
            .toList());
  }

  private static boolean isSentenceBeside(Paragraph part, Element best) {
    Element parent = best.parent();
    Element block = part.block();
    return parent != null
        && block.parent() == parent
        && block.normalName().equals("p")
        && part.text().length() >= LEAST_SENTENCE
        && part.linkedShare() < LITTLE_LINKED;
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
