package org.rapporteur.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads issues: {@code phrase [CODE]} between {@code <ISSUE CATEGORY="NAME">} and {@code </ISSUE>}.
 * A word may begin with {@code n:} or {@code v:}, words may be joined by {@code +}, and a phrase
 * that begins with {@code ~} is an exception.
 */
final class IssueFileReader {
  private static final Pattern OPEN =
      Pattern.compile("<ISSUE\\s+CATEGORY\\s*=\\s*\"([^\"]*)\"[^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSE = Pattern.compile("</ISSUE\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY =
      Pattern.compile("(?<phrase>[^\\[\\]<>]+?)\\s*(\\[\\s*(?<code>[\\w\\- ]+?)\\s*\\])?");

  private IssueFileReader() {}

  static List<IssueEntry> read(TextFile file) {
    List<IssueEntry> entries = new ArrayList<>();
    String category = "";
    for (TextFile.Line line : file.lines()) {
      String text = line.text().strip();
      Matcher open = OPEN.matcher(text);
      Matcher entry = ENTRY.matcher(text);
      if (open.matches()) {
        category = open.group(1).strip();
      } else if (CLOSE.matcher(text).matches()) {
        category = "";
      } else if (text.startsWith("~")) {
        file.log().notUsed(line.number(), "the coder has no exceptions to words of a context");
      } else if (!entry.matches()) {
        file.log().unreadable(line.number(), "not of the form PHRASE [CODE]");
      } else if (entry.group("code") == null && category.isEmpty()) {
        file.log().unreadable(line.number(), "neither a code nor a category around it");
      } else {
        String code = entry.group("code") == null ? category : entry.group("code");
        entries.add(new IssueEntry(line.number(), category, code, words(entry.group("phrase"))));
      }
    }
    return entries;
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>(3);
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[\\s+]+")) {
      boolean marked = word.startsWith("n:") || word.startsWith("v:");
      String plain = marked ? word.substring(2) : word;
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return words;
  }
}
