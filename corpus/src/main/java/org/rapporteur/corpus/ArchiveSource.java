package org.rapporteur.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.rapporteur.corpus.StoryInput.Problem;
import org.rapporteur.corpus.StoryInput.Reason;
import org.rapporteur.corpus.StoryInput.Skipped;

/**
 * An archive as a folder. Entries are read where they lie in the stream; nothing is unpacked to
 * disk, so their names are labels and lead nowhere.
 */
final class ArchiveSource extends NestedSource {
  private final Content content;
  private final Formats formats;
  private final ArchiveInputStream<? extends ArchiveEntry> archive;
  private final LongSupplier packed;
  private final boolean zip;
  private Optional<UnpackedStream> entry = Optional.empty();
  private boolean hasKnownLength = true;
  private boolean any;
  private boolean ended;

  private ArchiveSource(
      Content content,
      Formats formats,
      ArchiveInputStream<? extends ArchiveEntry> archive,
      LongSupplier packed,
      boolean zip) {
    this.content = content;
    this.formats = formats;
    this.archive = archive;
    this.packed = packed;
    this.zip = zip;
  }

  static ArchiveSource zip(Content content, Formats formats) {
    CountedStream counted = new CountedStream(content.in());
    return new ArchiveSource(
        content,
        formats,
        new ZipArchiveInputStream(counted, "UTF-8", true, true),
        counted::count,
        true);
  }

  static ArchiveSource tar(Content content, Formats formats) {
    CountedStream counted = new CountedStream(content.in());
    return new ArchiveSource(
        content, formats, new TarArchiveInputStream(counted), counted::count, false);
  }

  @Override
  Origin here() {
    return content.origin();
  }

  @Override
  Optional<StorySource> nextSource() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    if (entry.map(UnpackedStream::exceeded).orElse(false) && !hasKnownLength) {
      // Its end can be found only by unpacking all of it.
      return Optional.empty();
    }
    ArchiveEntry next = archive.getNextEntry();
    while (next != null && (next.isDirectory() || isHidden(next.getName()))) {
      next = archive.getNextEntry();
    }
    if (next != null) {
      any = true;
      return Optional.of(source(next));
    }
    ended = true;
    return any
        ? Optional.empty()
        : Optional.of(
            Formats.problem(here(), "has no file in it", "check how the archive was made"));
  }

  private static boolean isNoFile(TarArchiveEntry entry) {
    return entry.isSymbolicLink()
        || entry.isLink()
        || entry.isFIFO()
        || entry.isBlockDevice()
        || entry.isCharacterDevice();
  }

  private StorySource source(ArchiveEntry next) throws IOException {
    Origin origin = content.origin().entry(next.getName());
    if (next instanceof TarArchiveEntry tar && isNoFile(tar)) {
      return of(
          origin, List.of(Skipped.because(origin, Reason.LINK, "is a link or a device, no file")));
    }
    if (isUnreadable(next)) {
      return of(
          origin,
          List.of(
              Problem.error(
                  origin, "is encrypted, or packed in an unknown way", "unpack it by hand")));
    }
    hasKnownLength =
        !(next instanceof ZipArchiveEntry z && z.getGeneralPurposeBit().usesDataDescriptor());
    long before = packed.getAsLong();
    UnpackedStream bytes =
        new UnpackedStream(
            archive,
            zip ? () -> packed.getAsLong() - before + Content.HEAD : () -> Long.MAX_VALUE,
            formats.limits(),
            content.unpacked());
    entry = Optional.of(bytes);
    return formats.open(
        new Content(
            origin,
            content.id() + "/" + Content.stem(label(next.getName())),
            next.getName(),
            new BufferedInputStream(bytes, Content.HEAD),
            content.depth() + 1,
            content.unpacked()));
  }

  private boolean isUnreadable(ArchiveEntry next) {
    return next instanceof ZipArchiveEntry z
        && archive instanceof ZipArchiveInputStream stream
        && !stream.canReadEntryData(z);
  }

  private static boolean isHidden(String path) {
    return parts(path).stream()
        .anyMatch(part -> part.equals("__MACOSX") || part.startsWith(".") && !isDots(part));
  }

  /** A path without what could lead out of a folder. */
  private static String label(String path) {
    return parts(path).stream()
        .filter(part -> !isDots(part) && !part.endsWith(":"))
        .collect(Collectors.joining("/"));
  }

  private static boolean isDots(String part) {
    return part.equals(".") || part.equals("..");
  }

  private static List<String> parts(String path) {
    return Arrays.stream(path.split("[/\\\\]+")).filter(part -> !part.isEmpty()).toList();
  }
}
