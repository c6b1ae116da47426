package org.rapporteur.workbench;

import java.util.List;

/**
 * What every page shows around its content.
 *
 * @param coder program, parser and knowledge that code texts here
 */
public record Page(String title, List<Link> links, String coder) {
  public Page {
    links = List.copyOf(links);
  }

  /**
   * A page that the menu names.
   *
   * @param current whether it is the one being shown
   */
  public record Link(String name, String address, boolean current) {}
}
