package org.rapporteur.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.rapporteur.coder.attribution.Quotation;
import org.rapporteur.coder.story.CodedStory;

/** Reported speech as one JSON object; conventions as for {@link EventRecordJson}. */
public final class QuotationJson {
  private QuotationJson() {}

  /** The record of a quotation of this story. */
  public static ObjectNode of(CodedStory story, Quotation quotation) {
    ObjectNode record = JsonParts.object();
    record.put("id", quotation.id());
    ObjectNode source = part(quotation.source());
    source.set(
        "entity",
        quotation.sourceMention().map(mention -> JsonParts.entity(story, mention)).orElse(null));
    record.set("source", source);
    record.set("cue", part(quotation.cue()));
    record.set("content", part(quotation.content()));
    record.put("type", quotation.type().name().toLowerCase(Locale.ROOT));
    record.set("text_info", JsonParts.textInfo(story.sentences().get(quotation.sentence())));
    record.set("cite_info", JsonParts.citeInfo(story.article()));
    return record;
  }

  private static ObjectNode part(Quotation.Part part) {
    ObjectNode node = JsonParts.object();
    node.put("text", part.text());
    node.set("spans", JsonParts.pairs(part.spans()));
    return node;
  }
}
