package attach;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import attach.cli.Attach;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shape of the product's own classes. Each rule carries its reason; when one makes the code worse,
/// change it here, with the reason, in the same commit.
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Attach.class.getProtectionDomain().getCodeSource().getLocation());

  /// The practices: each has a package of its own with its flow and its pure core.
  private static final List<String> FLOWS =
      List.of(
          "ground", "pause", "label", "reframe", "anchor", "care", "say", "trying", "notice",
          "quiz", "sos");

  private static final String CONSTRUCTOR = "<init>";

  private static final Map<String, Set<String>> MAY_USE = mayUse();

  /// Package to the packages of ours that it may use, those to come included.
  private static Map<String, Set<String>> mayUse() {
    var table = new TreeMap<String, Set<String>>();
    table.put("entry", Set.of());
    table.put("format", Set.of());
    table.put("terminal", Set.of());
    table.put("stats", Set.of());
    table.put("age", Set.of());
    table.put("breath", Set.of("entry"));
    table.put("plan", Set.of("entry"));
    table.put("content", Set.of("entry", "format"));
    table.put("system", Set.of("entry", "format"));
    table.put("journal", Set.of("entry", "format", "age"));
    table.put("exchange", Set.of("entry", "format", "journal"));
    table.put("review", Set.of("entry", "plan", "stats"));
    // A view holds entries' types and the plan's parts, and its words are content. What came of a
    // quiz
    // is a view of its own, made where its scores are.
    table.put(
        "render",
        Set.of("review", "quiz", "stats", "terminal", "format", "entry", "plan", "content"));
    FLOWS.forEach(
        flow -> table.put(flow, Set.of("entry", "content", "terminal", "breath", "stats")));
    table.put("cli", Set.copyOf(table.keySet()));
    // Main tells the command line what kind of terminal it runs in.
    table.put("", Set.of("cli", "terminal"));
    return table;
  }

  private static String fullName(String part) {
    return part.isEmpty() ? "attach" : "attach." + part;
  }

  static List<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .distinct()
        .map(name -> name.equals("attach") ? "" : name.substring("attach.".length()))
        .sorted()
        .toList();
  }

  @Test
  void every_package_stands_in_the_table() {
    String[] known =
        MAY_USE.keySet().stream().map(ArchitectureTest::fullName).toArray(String[]::new);
    classes()
        .should()
        .resideInAnyPackage(known)
        .because("a new package needs a decision about what it may use")
        .check(CLASSES);
  }

  @ParameterizedTest(name = "attach.{0}")
  @MethodSource("packages")
  void a_package_uses_only_what_the_table_allows(String part) {
    var allowed = MAY_USE.getOrDefault(part, Set.of());
    String[] forbidden =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(part) && !allowed.contains(other))
            .map(ArchitectureTest::fullName)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(fullName(part))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .because(
            "dependencies run from the command line to the practices to the entries: so a practice"
                + " can be read alone, and an entry outlives everything that wrote or shows it")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices()
        .matching("attach.(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other are one package with two names")
        .check(CLASSES);
  }

  /// Library to the only package that may use it.
  private static final Map<String, String> OWNERS =
      Map.of(
          "picocli..", "cli",
          "com.fasterxml.jackson..", "format",
          "de.siegmar.fastcsv..", "format",
          "org.commonmark..", "format",
          "org.jline..", "terminal",
          "com.exceptionfactory.jagged..", "age",
          "org.apache.commons..", "stats");

  static List<String> libraries() {
    return OWNERS.keySet().stream().sorted().toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("libraries")
  void a_library_has_one_owner(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(fullName(OWNERS.get(library)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(
            "a library that one package knows can be replaced there, and nobody loads it unawares:"
                + " most commands must start without it")
        .check(CLASSES);
  }

  @Test
  void no_other_library_is_used() {
    var known = new ArrayList<>(OWNERS.keySet());
    known.addAll(List.of("attach..", "java.."));
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known.toArray(String[]::new)))
        .because("every dependency is chosen, written down and given an owner; none slips in")
        .check(CLASSES);
  }

  @Test
  void entries_plan_and_review_know_no_files() {
    noClasses()
        .that()
        .resideInAnyPackage("attach.entry", "attach.plan", "attach.review", "attach.stats")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.channels..", "java.nio.file..")
        .because("what is derived from entries alone can be tested, and trusted, without a disk")
        .check(CLASSES);
  }

  @Test
  void only_main_ends_the_program() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("attach.Main")
        .should(accessTargetWhere(of("exit", System.class, Runtime.class)))
        .orShould(accessTargetWhere(of("halt", Runtime.class)))
        .because(
            "an exit in the middle loses what is still to be flushed, and no test can follow it")
        .check(CLASSES);
  }

  @Test
  void the_machine_is_asked_at_the_root_and_by_the_terminal_alone() {
    elsewhere()
        .should(
            accessTargetWhere(
                of("getenv", System.class)
                    .or(of("getProperty", System.class))
                    .or(of("getProperties", System.class))
                    .or(of("console", System.class))))
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because(
            "what differs between two machines enters as values, so that a test can give its own;"
                + " and a stray print would end up in somebody's JSON")
        .check(CLASSES);
  }

  @Test
  void time_comes_from_the_clock_that_was_given() {
    elsewhere()
        .should(accessTargetWhere(now()))
        .orShould(
            accessTargetWhere(
                of("currentTimeMillis", System.class)
                    .or(of("systemDefault", ZoneId.class))
                    .or(of("system", Clock.class))
                    .or(of("systemUTC", Clock.class))
                    .or(of("systemDefaultZone", Clock.class))
                    .or(of(CONSTRUCTOR, Date.class))))
        .because(
            "days, clock changes and time zones can only be tested where every moment comes from"
                + " one clock")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> now() {
    return describe(
        "now() of java.time without a clock",
        access ->
            access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget now
                && now.getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(Clock.class)));
  }

  @Test
  void chance_comes_from_the_generator_that_was_given() {
    elsewhere()
        .should(
            accessTargetWhere(
                describe(
                    "making of a random generator",
                    access ->
                        access.getName().equals(CONSTRUCTOR)
                            && access.getTargetOwner().isAssignableTo(RandomGenerator.class))))
        .orShould(
            accessTargetWhere(
                of("random", Math.class)
                    .or(of("current", ThreadLocalRandom.class))
                    .or(of("getDefault", RandomGenerator.class))
                    .or(of("of", RandomGenerator.class))
                    .or(of("randomUUID", UUID.class))))
        .because("a run must come out the same when a test plays it again")
        .check(CLASSES);
  }

  @Test
  void there_is_no_network_code() {
    noClasses()
        .should(
            dependOnClassesThat(
                resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                    .or(describe("channels of the network", ArchitectureTest::isNetworkChannel))))
        .because("nothing that a person writes here is ever sent anywhere, and that is promised")
        .check(CLASSES);
  }

  private static boolean isNetworkChannel(JavaClass type) {
    return type.getPackageName().startsWith("java.nio.channels")
        && (type.getSimpleName().contains("Socket")
            || type.getSimpleName().contains("Datagram")
            || type.getSimpleName().contains("NetworkChannel"));
  }

  @Test
  void a_name_says_what_a_class_is() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .because("what has no word of its own collects what nobody can find again")
        .check(CLASSES);
  }

  @Test
  void nothing_static_changes() {
    noFields()
        .that()
        .areStatic()
        .should()
        .notBeFinal()
        .because(
            "a second run in the same process, such as every test, must find nothing of the first")
        .check(CLASSES);
  }

  @Test
  void no_record_overrides_how_it_is_equal() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areRecords()
        .should(be(describe("an equals or hashCode written by hand", ArchitectureTest::isWritten)))
        .because("a record is its values; one that is equal by less loses entries in a set")
        .check(CLASSES);
  }

  /// The compiler makes these methods final; nobody writes that.
  private static boolean isWritten(JavaMethod method) {
    return List.of("equals", "hashCode").contains(method.getName())
        && !method.getModifiers().contains(JavaModifier.FINAL);
  }

  private static GivenClassesConjunction elsewhere() {
    return noClasses()
        .that(not(resideInAPackage("attach")).and(not(resideInAPackage("attach.terminal"))));
  }

  private static DescribedPredicate<JavaAccess<?>> of(String name, Class<?>... owners) {
    return describe(
        name + " of " + Arrays.toString(owners),
        call ->
            call.getName().equals(name)
                && Arrays.stream(owners).anyMatch(call.getTargetOwner()::isEquivalentTo));
  }

  /// A rule that finds no class to judge would pass for ever.
  @Test
  void the_rules_see_the_whole_product() {
    assertThat(CLASSES.contain("attach.Main")).isTrue();
    assertThat(packages())
        .contains("", "cli", "entry", "journal", "label", "plan", "render", "review", "terminal");
  }
}
