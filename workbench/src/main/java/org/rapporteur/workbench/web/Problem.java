package org.rapporteur.workbench.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Why a request was not answered, for people and programs (RFC 9457): a title, the same words for
 * the same cause, and what to do about it.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final String detail;

  public Problem(int status, String title, String detail) {
    super(title + ": " + detail, null, false, false);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  /** Nothing has this name. */
  public static Problem notFound(String what) {
    return new Problem(404, "Not found", what + " is not here; it may have been removed.");
  }

  /** The request itself is wrong. */
  public static Problem bad(String detail) {
    return new Problem(400, "Bad request", detail);
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return detail;
  }

  /** The body of type {@code application/problem+json}. */
  public ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", "about:blank");
    node.put("title", title);
    node.put("status", status);
    node.put("detail", detail);
    return node;
  }
}
