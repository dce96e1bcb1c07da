import java.net.URLClassLoader;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// Makes the folder that is handed out, TARGET/attach: launcher, Java runtime, jars, a cache of
/// loaded classes, and one more for what moves, that the runtime fills while it rehearses real
/// commands.
///
/// Started as `java -cp CLASSPATH src/dist/Bundle.java TARGET JAR CLASSPATH` on the JDK whose runtime goes into
/// the folder. TARGET is the build's output folder, with the compiled classes of picocli in it; JAR
/// is the product's own jar; CLASSPATH is what the product was compiled against. What flags and
/// layout gain is told in src/docs/startup.md.
///
/// Exit code: 0 all well, 1 a step failed; its output is shown.
Path target;

Path bundle;

Path lib;

void main(String... args) throws Exception {
  target = Path.of(args[0]);
  bundle = target.resolve("attach");
  lib = bundle.resolve("lib");
  var source = Path.of("src", "dist");
  delete(bundle);
  Files.createDirectories(bundle.resolve("bin"));
  Files.createDirectories(lib);
  Files.copy(Path.of("LICENSE"), bundle.resolve("LICENSE"));

  runtime();
  var jars = jars(Path.of(args[1]), List.of(args[2].split(File.pathSeparator)));
  var flags = flags(source.resolve("jvm.flags"));
  launcher(source.resolve("attach.sh"), "bin/attach", flags, jars, "$home/lib/", ":");
  launcher(source.resolve("attach.cmd"), "bin/attach.cmd", flags, jars, "%home%\\lib\\", ";");
  rehearse(source.resolve("rehearsal.txt"), "attach.aot", flags, jars);
  rehearse(source.resolve("rehearsal-moving.txt"), "moving.aot", flags, jars);
}

/// The Java runtime: only the modules in use, with its own archive of the JDK's classes, which
/// serves when the cache does not fit. In jdk.unsupported are the signals: an exercise that one of
/// them ends is saved before the program goes.
void runtime() throws IOException {
  tool(
      "jlink",
      "--add-modules=java.base,java.logging,jdk.unsupported",
      "--generate-cds-archive",
      "--strip-java-debug-attributes",
      "--no-header-files",
      "--no-man-pages",
      "--output=" + bundle.resolve("runtime"));
  // The second archive is for heaps of more than 32 GB.
  Files.deleteIfExists(bundle.resolve("runtime/lib/server/classes_nocoops.jsa"));
}

/// The product's own jar and its libraries, as file names in `lib`, in the order of the class path.
List<String> jars(Path own, List<String> classpath) throws Exception {
  Files.copy(own, lib.resolve("attach.jar"));
  var jars = new ArrayList<>(List.of("attach.jar"));
  for (var entry : classpath) {
    var jar = Path.of(entry);
    var name = jar.getFileName().toString();
    if (!name.endsWith(".jar")) {
      continue; // The product's classes, which are in its jar.
    }
    jars.add(name);
    if (name.startsWith("picocli-")) {
      // The published classes are too old for the cache to hold; these are the same, compiled anew.
      var classes = target.resolve("picocli/classes");
      tool("jar", "--create", "--file=" + lib.resolve(name), "-C", classes.toString(), ".");
    } else {
      Files.copy(jar, lib.resolve(name));
    }
    if (name.startsWith("jline-")) {
      nativeLibrary(jar);
      // For the rehearsal: here too JLine would write it elsewhere.
      System.setProperty("library.jline.path", lib.toString());
    }
  }
  return jars;
}

/// JLine's native library for this system as a file: JLine would write it to the temporary
/// directory at every start. A system that JLine has none for goes without.
void nativeLibrary(Path jline) throws Exception {
  try (var loader = new URLClassLoader(new URL[] {jline.toUri().toURL()})) {
    var folder =
        loader
            .loadClass("org.jline.nativ.OSInfo")
            .getMethod("getNativeLibFolderPathForCurrentOS")
            .invoke(null);
    var name = System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");
    try (var library = loader.getResourceAsStream("org/jline/nativ/" + folder + "/" + name)) {
      if (library != null) {
        Files.copy(library, lib.resolve(name));
      }
    }
  }
}

/// The flags of the launcher, without blank lines and comments.
List<String> flags(Path file) throws IOException {
  return Files.readAllLines(file).stream()
      .map(String::strip)
      .filter(line -> !line.isEmpty() && !line.startsWith("#"))
      .toList();
}

void launcher(
    Path template,
    String file,
    List<String> flags,
    List<String> jars,
    String folder,
    String separator)
    throws IOException {
  var classpath = jars.stream().map(folder::concat).collect(Collectors.joining(separator));
  var text =
      Files.readString(template)
          .replace("@FLAGS@", String.join(" ", flags))
          .replace("@CLASSPATH@", classpath);
  Files.writeString(bundle.resolve(file), text);
  bundle.resolve(file).toFile().setExecutable(true, false);
}

/// Runs the commands of a file in one process of the bundle's own runtime, with the launcher's
/// flags and an empty journal, and keeps what it loaded. Every command must succeed.
void rehearse(Path commands, String name, List<String> flags, List<String> jars) throws Exception {
  var cache = lib.resolve(name);
  var command = new ArrayList<>(List.of(bundle.resolve("runtime/bin/java").toString()));
  command.addAll(flags);
  command.add("-XX:AOTCacheOutput=" + cache);
  // Profiles of methods only help compilers that the launcher switches off, and take time to read.
  command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
  command.add("--class-path");
  command.add(
      jars.stream()
          .map(jar -> lib.resolve(jar).toString())
          .collect(Collectors.joining(File.pathSeparator)));
  command.addAll(List.of("attach.Rehearsal", commands.toString()));

  // A journal with every kind of line, so that all that a review can meet is rehearsed.
  var home = target.resolve("rehearsal");
  delete(home);
  Files.createDirectories(home.resolve("journal"));
  Files.copy(
      commands.resolveSibling("rehearsal.jsonl"), home.resolve("journal/2026-01.abcdef.jsonl"));
  var process = new ProcessBuilder(command);
  var environment = process.environment();
  // Whatever is set here to start Java, or for the one who builds, is not the same elsewhere.
  environment
      .keySet()
      .removeIf(set -> set.contains("JAVA") || set.startsWith("ATTACH") || LOOKS.contains(set));
  environment.put("ATTACH_HOME", home.toString());
  environment.put("LC_ALL", "C.UTF-8");
  environment.put("TERM", "xterm-256color");
  var out = target.resolve("rehearsal.out");
  var screen = target.resolve("rehearsal.screen");
  Files.deleteIfExists(screen);
  var code = Stage.run(process, out, screen);
  if (code != 0 || !Files.exists(cache)) {
    IO.println(Files.readString(out) + Files.readString(screen));
    fail("the rehearsal of " + commands + " ended with " + code + "; cache: " + cache);
  }
}

/// What can make a screen look different.
static final Set<String> LOOKS =
    Set.of("ACCESSIBLE", "COLUMNS", "CLICOLOR_FORCE", "FORCE_COLOR", "NO_COLOR", "REDUCED_MOTION");

void tool(String name, String... args) {
  if (ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, args) != 0) {
    fail(name + " failed");
  }
}

void delete(Path folder) throws IOException {
  if (Files.exists(folder)) {
    try (var all = Files.walk(folder)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

void fail(String reason) {
  IO.println("No bundle: " + reason);
  System.exit(1);
}
