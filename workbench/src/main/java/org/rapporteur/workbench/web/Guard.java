package org.rapporteur.workbench.web;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in who may come in, and tells the browser what a page may do.
 *
 * <p>A page of another site cannot act here: requests that change something must come from a page
 * of this server ({@code Sec-Fetch-Site} and {@code Origin}), and the name in {@code Host} must be
 * one of ours, so that a foreign name that points to this machine finds nothing.
 */
public final class Guard {
  /** The name of the cookie that carries the token. */
  public static final String COOKIE = "rapporteur";

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
              + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private final boolean loopback;
  private final Optional<byte[]> token;

  /**
   * @throws IllegalArgumentException when others can reach the server and there is no token
   */
  public Guard(String host, Optional<String> token) {
    this.loopback = isLoopback(host);
    this.token = token.map(words -> words.getBytes(StandardCharsets.UTF_8));
    if (!loopback && token.isEmpty()) {
      throw new IllegalArgumentException("a server that others can reach needs a token");
    }
  }

  /** Whether only this machine reaches a server that listens there. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
  }

  /** Sets the headers of every answer. */
  public void protect(Context request) {
    HEADERS.forEach(request::header);
  }

  /**
   * @throws Problem when the request must not be answered
   */
  public void check(Context request) {
    if (loopback && !isLoopback(nameOf(request.host()))) {
      throw new Problem(
          421, "Misdirected request", "Use http://localhost or http://127.0.0.1 as the address.");
    }
    if (!SAFE_METHODS.contains(request.method().name())) {
      requireSameSite(request);
    }
    if (!isOpen(request.path()) && !mayEnter(request)) {
      throw new Problem(
          401, "Token needed", "Give the token that the server was started with, at /enter.");
    }
  }

  /** Whether these are the words that let a visitor in; takes the same time for all wrong ones. */
  public boolean isToken(String words) {
    return token.isEmpty()
        || MessageDigest.isEqual(token.get(), words.getBytes(StandardCharsets.UTF_8));
  }

  private boolean mayEnter(Context request) {
    if (token.isEmpty()) {
      return true;
    }
    String header = request.header("Authorization");
    if (header != null && header.startsWith("Bearer ")) {
      return isToken(header.substring("Bearer ".length()).strip());
    }
    String cookie = request.cookie(COOKIE);
    return cookie != null && isToken(cookie);
  }

  private static boolean isOpen(String path) {
    return path.equals("/enter") || path.startsWith("/assets/") || path.equals("/api/v1/health");
  }

  private static void requireSameSite(Context request) {
    String site = request.header("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    String origin = request.header("Origin");
    if (foreign || origin != null && !isOurs(origin, request.host())) {
      throw new Problem(
          403, "Foreign page", "Only pages of this server may change something here.");
    }
  }

  private static boolean isOurs(String origin, String host) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String nameOf(String host) {
    if (host == null) {
      return "";
    }
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }
}
