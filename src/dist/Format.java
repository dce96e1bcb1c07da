import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

/// Checks that every Java file below the given folders is formatted, or formats them.
///
/// Started as `java -cp google-java-format.jar src/dist/Format.java check|apply FOLDER…`. It runs on
/// the JDK that compiles the project: the JVM that Maven runs on may be too old to read our syntax.
/// Comments stay as they were written. A folder that does not exist has no files.
///
/// Exit code: 0 all well, 1 a file is not formatted or not Java.
void main(String... args) throws IOException {
  var apply = args[0].equals("apply");
  if (!apply && !args[0].equals("check")) {
    throw new IllegalArgumentException("-Dformat must be check or apply, not " + args[0]);
  }
  var wrong = new ArrayList<String>();
  for (var file : javaFiles(List.of(args).subList(1, args.length))) {
    var written = Files.readString(file);
    try {
      var formatted = format(written);
      if (formatted.equals(written)) {
        continue;
      }
      if (apply) {
        Files.writeString(file, formatted);
        IO.println("Formatted " + file);
      } else {
        wrong.add(file.toString());
      }
    } catch (FormatterException e) {
      wrong.add(file + ": " + e.getMessage());
    }
  }
  if (!wrong.isEmpty()) {
    IO.println("Not formatted:");
    wrong.forEach(line -> IO.println("  " + line));
    IO.println("To format them: mvn -Dformat=apply process-sources");
    System.exit(1);
  }
}

String format(String source) throws FormatterException {
  var options = JavaFormatterOptions.builder().formatJavadoc(false).build();
  return new Formatter(options)
      .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
}

List<Path> javaFiles(List<String> folders) throws IOException {
  var files = new ArrayList<Path>();
  for (var folder : folders) {
    if (Files.isDirectory(Path.of(folder))) {
      try (var all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
  }
  return files;
}
