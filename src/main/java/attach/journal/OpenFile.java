package attach.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A real file that is open for writing.
record OpenFile(FileChannel channel) implements JournalFiles.Writable {
  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public int at(long position) throws IOException {
    var one = ByteBuffer.allocate(1);
    channel.read(one, position);
    return one.get(0);
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    return channel.write(bytes, position);
  }

  @Override
  public void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void truncate(long size) throws IOException {
    channel.truncate(size);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
