package org.rapporteur.store.export;

/** The 16 columns of the mentions of GDELT 2.0, one for each row of its events. */
final class GdeltMentionsFormat extends DyadFormat {
  private static final int WEB = 1;
  private static final int CITATION = 2;

  GdeltMentionsFormat() {
    super("gdelt-mentions", "mentions.CSV", new Dialect(false, ""));
  }

  @Override
  void fill(Cells row, Dyad dyad) {
    String stored = GdeltFormat.stamp(dyad.event().stored());
    row.put("GLOBALEVENTID", dyad.row());
    row.put("EventTimeDate", stored);
    row.put("MentionTimeDate", stored);
    row.put("MentionType", dyad.field("/cite_info/url").isPresent() ? WEB : CITATION);
    row.put("MentionSourceName", dyad.field("/cite_info/publisher"));
    row.put(
        "MentionIdentifier", dyad.field("/cite_info/url").or(() -> dyad.field("/cite_info/story")));
    row.put("SentenceID", dyad.sentence());
    row.put("Actor1CharOffset", dyad.actor().map(party -> Integer.toString(party.start())));
    row.put("Actor2CharOffset", dyad.recipient().map(party -> Integer.toString(party.start())));
    row.put("ActionCharOffset", dyad.field("/text_info/trigger/0"));
    row.put("InRawText", 1);
    row.put("MentionDocLen", dyad.event().length());
    row.put("Extras", dyad.field("/id"));
  }
}
