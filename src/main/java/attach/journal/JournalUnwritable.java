package attach.journal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Something could not be written, and nothing of it was kept. Says where and why; never what.
public final class JournalUnwritable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JournalUnwritable(String place, IOException cause) {
    super(where(place, cause) + ": " + reason(cause, "not allowed to write here"), cause);
  }

  /// The very file that is in the way, where the system names it.
  static String where(String place, IOException cause) {
    return cause instanceof FileSystemException failed && failed.getFile() != null
        ? failed.getFile()
        : place;
  }

  static String reason(IOException cause, String denial) {
    return switch (cause) {
      case AccessDeniedException _ -> denial;
      case NoSuchFileException _ -> "this folder is not there; is the disk connected?";
      case NotDirectoryException _, FileAlreadyExistsException _ ->
          "there is a file where a folder should be";
      case FileSystemException failed when failed.getReason() != null -> failed.getReason();
      case FileSystemException _ -> "the system refused";
      case CharacterCodingException _ -> "a character in it is only half there";
      default -> String.valueOf(cause.getMessage());
    };
  }
}
