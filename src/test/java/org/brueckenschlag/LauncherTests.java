package org.brueckenschlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the real launcher in a folder of its own, on a PATH that holds nothing but a shell's usual tools and what a test
 * puts there: Maven, Node and npm that write down how they were called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    private static final List<String> SHELL_TOOLS = List.of(
            "sh",
            "cat",
            "cksum",
            "cp",
            "dirname",
            "find",
            "head",
            "id",
            "mkdir",
            "readlink",
            "rm",
            "sed",
            "sort",
            "uname");

    @TempDir
    Path temporary;

    Path project;
    Path bin;
    Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void prepare() throws Exception {
        project = Files.createDirectories(temporary.resolve("ein Ordner mit Leerzeichen"));
        bin = Files.createDirectory(temporary.resolve("bin"));
        Files.createDirectories(project.resolve("tools/launcher"));
        Files.copy(Path.of("brueckenschlag"), project.resolve("brueckenschlag"));
        Files.copy(Path.of("tools/launcher/FreePort.java"), project.resolve("tools/launcher/FreePort.java"));
        Files.writeString(Files.createDirectories(project.resolve("src/main")).resolve("Source.java"), "first");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        for (var tool : SHELL_TOOLS) {
            aWayTo(tool);
        }
        environment.put("PATH", bin.toString());
        environment.put("HOME", temporary.toString());
        environment.put("LANG", "de_DE.UTF-8");
        environment.put(
                "BRUECKENSCHLAG_JDK_PLACES", temporary.resolve("no-jdk-here").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void tellsWhatItCanDo() throws Exception {
        assertThat(run().ended(0).output()).contains("start", "test", "format");
    }

    @Test
    void namesAnUnknownCommand() throws Exception {
        assertThat(run("strat").ended(1).output()).contains("„strat“ kennt der Befehl nicht");
    }

    @Test
    void tellsHowToGetAJdkWhereThereIsNone() throws Exception {
        environment.remove("JAVA_HOME");

        assertThat(run("start").ended(1).output())
                .contains(
                        "Es fehlt ein JDK 25 oder neuer", "apt install openjdk-25-jdk", "A JDK 25 or newer is missing");
    }

    @Test
    void passesByAnOldJdkAndFindsTheNewOneBesideIt() throws Exception {
        var places = Files.createDirectory(temporary.resolve("jvm"));
        anOldJdk(places.resolve("java-17"));
        Files.createSymbolicLink(places.resolve("java-25"), Path.of(System.getProperty("java.home")));
        environment.put("JAVA_HOME", places.resolve("java-17").toString());
        environment.put("BRUECKENSCHLAG_JDK_PLACES", temporary.resolve("nothing") + ":" + places);
        mavenOf("3.9.9");
        node("v24.1.0");

        assertThat(run("start", "--port", "" + freePort()).ended(0).output()).contains("served by 25");
    }

    @Test
    void refusesAPortThatIsNone() throws Exception {
        assertThat(run("start", "--port", "http").ended(1).output()).contains("Ein Port ist eine Zahl");
        assertThat(run("start", "--port", "65536").ended(1).output()).contains("65536");
        assertThat(run("start", "--port").ended(1).output()).contains("Ein Port ist eine Zahl");
        assertThat(run("start", "8081").ended(1).output()).contains("kennt nur --port");
    }

    @Test
    void saysThatThePortIsInUseBeforeItBuilds() throws Exception {
        mavenOf("3.9.9");
        node("v24.1.0");
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("PORT", "" + other.getLocalPort());

            assertThat(run("start").ended(1).output())
                    .contains("Port " + other.getLocalPort() + " ist belegt")
                    .doesNotContain("Bauen");
        }
        assertThat(calls()).isEmpty();
    }

    @Test
    void saysThatTheFolderIsReadOnly() throws Exception {
        open(temporary, project, bin);
        Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // to root every folder is writable
            var command = System.getProperty("user.name").equals("root")
                    ? List.of(
                            which("su").toString(),
                            "-p",
                            "-s",
                            "/bin/sh",
                            "nobody",
                            "-c",
                            "./brueckenschlag start --port " + freePort())
                    : List.of("./brueckenschlag", "start", "--port", "" + freePort());

            assertThat(run(project, command).ended(1).output())
                    .contains("In diesen Ordner darf nicht geschrieben werden: " + project);
        } finally {
            Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceHasChanged() throws Exception {
        mavenOf("3.8.7");
        node("v24.1.0");
        var port = freePort();

        assertThat(run("start", "--port=" + port).ended(0).output()).contains("Bauen", "served by 25", "port=" + port);
        assertThat(run("start", "--port=" + port).ended(0).output())
                .contains("Gebaut ist schon")
                .doesNotContain("Bauen –");
        Files.writeString(project.resolve("src/main/Source.java"), "second");
        assertThat(run("start", "--port=" + port).ended(0).output()).contains("Bauen");

        assertThat(calls()).hasSize(2).allSatisfy(call -> assertThat(call).contains("-Pproduction", "package"));
    }

    @Test
    void canBeCalledThroughALinkFromAnotherFolder() throws Exception {
        mavenOf("3.8.7");
        node("v24.1.0");
        var link = Files.createSymbolicLink(temporary.resolve("bs"), project.resolve("brueckenschlag"));

        assertThat(run(temporary, List.of(link.toString(), "start", "--port=" + freePort()))
                        .ended(0)
                        .output())
                .contains("served by 25");
    }

    @Test
    void fetchesItsOwnNodeBesideAnOldOne() throws Exception {
        mavenOf("3.9.9");
        node("v20.20.2");

        var first = run("start", "--port=" + freePort()).ended(0).output();

        assertThat(first).contains("Node 24 wird von npm nach .tools/node geholt");
        assertThat(calls().getFirst()).contains("npm install", "--prefix .tools/node", "--ignore-scripts", "@24.");
        assertThat(calls().getLast()).as("what Maven sees").contains("node v24");

        Files.delete(project.resolve("target/brueckenschlag.jar"));
        assertThat(run("start", "--port=" + freePort()).ended(0).output()).doesNotContain("geholt");
    }

    @Test
    void saysWhatIsMissingWhereThereIsNoNpmEither() throws Exception {
        mavenOf("3.9.9");

        assertThat(run("start", "--port=" + freePort()).ended(1).output()).contains("Es fehlt Node 24 mit npm");
    }

    @Test
    void takesTheWrapperWhereMavenIsTooOld() throws Exception {
        mavenOf("3.6.3");
        node("v24.1.0");
        script(project.resolve("mvnw"), maven("wrapper"));

        run("start", "--port=" + freePort()).ended(0);

        assertThat(calls()).singleElement().asString().startsWith("wrapper");
    }

    @Test
    void aFailedBuildIsNotTakenForBuilt() throws Exception {
        node("v24.1.0");
        script(bin.resolve("mvn"), "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' && exit 0; echo 'no way'; exit 1");

        assertThat(run("start", "--port=" + freePort()).ended(1).output())
                .contains("no way", "Das Bauen ist fehlgeschlagen");
        assertThat(project.resolve("target/built-from")).doesNotExist();
    }

    /** A script reads the verdict from standard output and the exit code. */
    @Test
    void leavesStandardOutputToTheVerdict() throws Exception {
        mavenOf("3.9.9");
        node("v24.1.0");
        var command = List.of("sh", "-c", "./brueckenschlag verify 'an export.zip' --lang en 2>/dev/null");

        assertThat(run(project, command).ended(0).output())
                .isEqualTo("served by " + Runtime.version().feature() + " verify an export.zip --lang en\n");
    }

    /** What Ctrl+C needs: the signal reaches the program and not a shell around it. */
    @Test
    void theProgramTakesTheLaunchersPlace() throws Exception {
        mavenOf("3.9.9");
        node("v24.1.0");
        run("start", "--port=" + freePort()).ended(0);
        environment.put("STAY", "yes");
        var process = start(project, List.of("./brueckenschlag", "start", "--port=" + freePort()));
        var output = process.inputReader(StandardCharsets.UTF_8);

        while (!output.readLine().startsWith("served by")) {
            // the launcher's own lines come first
        }
        process.toHandle().destroy(); // the signal alone; Process.destroy() would close our end of the output, too

        assertThat(output.readLine()).isEqualTo("closed");
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    /** The little program that the fake build "builds". */
    static final class Program {

        private Program() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws InterruptedException {
            var stays = System.getenv("STAY") != null;
            if (stays) { // before it says that it serves: whoever reads that may end it at once
                Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("closed")));
            }
            System.out.println("served by " + Runtime.version().feature() + " "
                    + String.join(" ", arguments).replace("--server.", ""));
            if (stays) {
                Thread.currentThread().join();
            }
        }
    }

    private record Ended(int code, String output) {

        Ended ended(int expected) {
            assertThat(code).as(output).isEqualTo(expected);
            return this;
        }
    }

    private Ended run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("./brueckenschlag"));
        command.addAll(List.of(arguments));
        return run(project, command);
    }

    private Ended run(Path folder, List<String> command) throws Exception {
        var process = start(folder, command);
        var output = new ByteArrayOutputStream();
        process.getInputStream().transferTo(output);
        return new Ended(process.waitFor(), output.toString(StandardCharsets.UTF_8));
    }

    private Process start(Path folder, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> calls() throws IOException {
        var log = temporary.resolve("calls");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private void mavenOf(String version) throws Exception {
        script(
                bin.resolve("mvn"),
                "[ \"$1\" = -v ] && echo 'Apache Maven " + version + " (x)' && exit 0\n" + maven("mvn"));
    }

    /** Writes down how it was called and "builds" the little program. */
    private String maven(String name) throws IOException {
        var jar = temporary.resolve("little.jar");
        if (Files.notExists(jar)) {
            var manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                var entry = Program.class.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(entry));
                try (var in = Program.class.getClassLoader().getResourceAsStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
        return "echo \"" + name + " $* with node $(node --version)\" >> '" + temporary + "/calls'\n"
                + "mkdir -p target && cp '" + jar + "' target/brueckenschlag.jar";
    }

    private void node(String version) throws Exception {
        script(bin.resolve("node"), "echo " + version);
        script(bin.resolve("npm"), """
                echo "npm $*" >> '%s/calls'
                mkdir -p .tools/node/bin
                printf '#!/bin/sh\\necho v24.21.0\\n' > .tools/node/bin/node
                """.formatted(temporary));
        // npm leaves an executable; the shell's tools above know no chmod
        aWayTo("chmod");
        Files.writeString(
                bin.resolve("npm"), "chmod +x .tools/node/bin/node\n", java.nio.file.StandardOpenOption.APPEND);
    }

    private void aWayTo(String tool) throws IOException {
        script(bin.resolve(tool), "exec " + which(tool) + " \"$@\"");
    }

    private static void anOldJdk(Path home) throws IOException {
        script(Files.createDirectories(home.resolve("bin")).resolve("javac"), "echo javac 17.0.1");
        script(home.resolve("bin/java"), "echo this java is too old; exit 3");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void open(Path... folders) throws IOException {
        for (var folder : folders) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path which(String tool) {
        for (var folder : System.getenv("PATH").split(":", -1)) {
            var file = Path.of(folder, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IllegalStateException(tool + " is not on the PATH");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
