import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what the islands are made of (CycloneDX, from package-lock.json alone), the same
 * for the same packages. Run by Maven with the front-end folder and the file to write;
 * needs npm 10, without which it says so and the build goes on.
 */
class Bom {

	public static void main(String[] args) throws Exception {
		Path file = Path.of(args[1]);
		String bom = bom(Path.of(args[0]));
		if (bom.isEmpty()) {
			System.out.println("[WARNING] npm 10 or newer was not found: built without the list of the islands' packages.");
			return;
		}
		Files.createDirectories(file.getParent());
		Files.writeString(file, bom.replaceFirst("\\s*\"serialNumber\": \"[^\"]*\",", "")
			.replaceFirst("\\s*\"timestamp\": \"[^\"]*\",", ""));
	}

	private static String bom(Path sources) throws InterruptedException {
		String npm = (File.separatorChar == '\\') ? "npm.cmd" : "npm";
		try {
			Process process = new ProcessBuilder(npm, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only",
					"--omit", "dev")
				.directory(sources.toFile())
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return (process.waitFor() == 0) ? said : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

}
