package attach.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/// The few things that a journal asks of a file system, below one folder. Tests put a layer here that
/// crashes, fails or loses what was not synced; so nothing in this package touches a file otherwise.
/// Paths are relative, with `/`.
public interface JournalFiles {
  /// A name in a folder; the empty folder is the one that everything lies below.
  static String path(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /// The names of the plain files and links in a folder, sorted; none when the folder is missing.
  List<String> list(String folder) throws IOException;

  boolean exists(String path) throws IOException;

  /// When the content of a file was last changed.
  Instant changed(String path) throws IOException;

  /// Makes a folder and what is missing above it, for this person alone, and makes their names
  /// durable: also where the folder is there, since who made it may have died before that.
  void makeFolder(String folder) throws IOException;

  /// Reads a plain file from its start.
  InputStream read(String path) throws IOException;

  /// Opens a plain file for writing, for this person alone; makes it when it is missing.
  Writable open(String path) throws IOException;

  /// Puts `from` in the place of `to`, at once or not at all.
  void replace(String from, String to) throws IOException;

  void delete(String path) throws IOException;

  /// Makes the names in a folder durable.
  void sync(String folder) throws IOException;

  /// Waits for the one lock that all writers share. To close it never fails: what was done under it
  /// is done.
  ///
  /// @throws JournalBusy when another program holds it for too long
  Closeable lock() throws IOException;

  /// Where a path lies, for a sentence to a person.
  String display(String path);

  /// An open file.
  interface Writable extends Closeable {
    long size() throws IOException;

    /// The byte at a position.
    int at(long position) throws IOException;

    /// Writes some of the bytes, at least one, and returns how many.
    int write(ByteBuffer bytes, long position) throws IOException;

    /// Makes the content durable.
    void force() throws IOException;

    void truncate(long size) throws IOException;
  }
}
