package org.rapporteur.corpus;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** What is in a packed file, unpacked as it is read. */
final class PackedSource extends NestedSource {
  private final Content content;
  private final Packing packing;
  private final Formats formats;
  private Optional<InputStream> unpacking = Optional.empty();

  /** How single files are packed. */
  enum Packing {
    GZIP {
      @Override
      InputStream open(InputStream in) throws IOException {
        // WARC files are many gzip files one after the other.
        return GzipCompressorInputStream.builder()
            .setInputStream(in)
            .setDecompressConcatenated(true)
            .get();
      }
    },
    ZSTD {
      @Override
      InputStream open(InputStream in) throws IOException {
        return new ZstdInputStream(in).setContinuous(false);
      }
    },
    BZIP2 {
      @Override
      InputStream open(InputStream in) throws IOException {
        return new BZip2CompressorInputStream(in, true);
      }
    };

    abstract InputStream open(InputStream in) throws IOException;
  }

  PackedSource(Content content, Packing packing, Formats formats) {
    this.content = content;
    this.packing = packing;
    this.formats = formats;
  }

  @Override
  Origin here() {
    return content.origin();
  }

  @Override
  Optional<StorySource> nextSource() throws IOException {
    if (unpacking.isPresent()) {
      return Optional.empty();
    }
    CountedStream packed = new CountedStream(content.in());
    InputStream opened = packing.open(packed);
    unpacking = Optional.of(opened);
    return Optional.of(
        formats.open(
            content.unpacked(
                new UnpackedStream(opened, packed::count, formats.limits(), content.unpacked()))));
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (unpacking.isPresent()) {
      unpacking.get().close();
    }
  }
}
