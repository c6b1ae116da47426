package org.rapporteur.workbench;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes pages. Everything that stories or visitors bring in is escaped by the templates. */
final class Pages {
  private static final String PACKAGE = "org.rapporteur.workbench.pages";
  private static final List<Page.Link> MENU = List.of(new Page.Link("Read", "/", false));

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
  private final String coder;

  /**
   * @param coder program, parser and knowledge
   */
  Pages(String coder) {
    this.coder = coder;
  }

  /** Writes the page of a template with its values. */
  void show(Context request, String template, String title, Map<String, Object> values) {
    List<Page.Link> links =
        MENU.stream()
            .map(
                link ->
                    new Page.Link(
                        link.name(), link.address(), link.address().equals(request.path())))
            .toList();
    Map<String, Object> all = new HashMap<>(values);
    all.put("page", new Page(title, links, coder));
    StringOutput html = new StringOutput();
    templates.render(template + ".jte", all, html);
    request.html(html.toString());
  }
}
