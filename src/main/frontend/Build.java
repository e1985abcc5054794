import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the islands with Node when their sources have changed. Run by Maven with the
 * front-end folder, the output folder and the file that keeps the hash of the sources.
 * Without Node it says so once and the build goes on: pages work as links and forms.
 */
class Build {

	private static final boolean WINDOWS = File.separatorChar == '\\';

	public static void main(String[] args) throws Exception {
		Path sources = Path.of(args[0]);
		Path output = Path.of(args[1]).toAbsolutePath();
		Path stamp = Path.of(args[2]);
		String hash = hashOf(sources);
		if (Files.exists(output.resolve("index.js")) && Files.exists(stamp) && hash.equals(Files.readString(stamp))) {
			return;
		}
		if (majorOf("node") < 20 || majorOf(npm()) < 1) {
			System.out.println("[WARNING] Node 20 or newer with npm was not found: built without the browser islands.");
			return;
		}
		install(sources);
		run(sources, "node", "build.js", output.toString());
		Files.createDirectories(stamp.getParent());
		Files.writeString(stamp, hash);
	}

	private static void install(Path sources) throws Exception {
		Path installed = sources.resolve("node_modules/.polku-lock");
		String wanted = hash(Stream.of(sources.resolve("package-lock.json")));
		if (Files.exists(installed) && wanted.equals(Files.readString(installed))) {
			return;
		}
		run(sources, npm(), "ci", "--loglevel=error", "--silent");
		Files.writeString(installed, wanted);
	}

	private static String hashOf(Path sources) throws Exception {
		try (Stream<Path> files = Files.walk(sources)) {
			return hash(files.filter(Files::isRegularFile)
				.filter((file) -> !sources.relativize(file).startsWith("node_modules"))
				.sorted());
		}
	}

	private static String hash(Stream<Path> files) throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		for (Path file : (Iterable<Path>) files::iterator) {
			digest.update(file.getFileName().toString().getBytes());
			digest.update(Files.readAllBytes(file));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static String npm() {
		return WINDOWS ? "npm.cmd" : "npm";
	}

	/** The first number a program says of its version; 0 when it cannot be run. */
	private static int majorOf(String program) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(program, "--version").start();
			String version = new String(process.getInputStream().readAllBytes()).strip().replaceFirst("^v", "");
			return (process.waitFor() == 0) ? Integer.parseInt(version.split("\\.")[0]) : 0;
		}
		catch (IOException | NumberFormatException ex) {
			return 0;
		}
	}

	private static void run(Path folder, String... command) throws Exception {
		int exit = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
		if (exit != 0) {
			System.out.println("[ERROR] " + String.join(" ", List.of(command)) + " failed with " + exit + " in " + folder);
			System.exit(1);
		}
	}

}
