package fi.polku;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;

/**
 * The Chromium of this machine, fetched on {@code -Dbrowser=install} where there is none.
 */
final class Chromium {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

	private Chromium() {
	}

	static Path find(Playwright playwright) {
		return present(playwright).or(() -> installed(playwright))
			.orElseThrow(
					() -> new IllegalStateException("The browser tests need Chromium: put one on the PATH, name it "
							+ "in CHROME, or let the build fetch it with -Dbrowser=install."));
	}

	private static Optional<Path> present(Playwright playwright) {
		Stream<Path> named = Stream.ofNullable(System.getenv("CHROME")).map(Path::of);
		Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		Stream<Path> own = Stream.of(Path.of(playwright.chromium().executablePath()));
		return Stream.of(named, onPath, own).flatMap((paths) -> paths).filter(Files::isExecutable).findFirst();
	}

	private static Optional<Path> installed(Playwright playwright) {
		if (!"install".equals(System.getProperty("browser"))) {
			return Optional.empty();
		}
		try (var file = FileChannel.open(Path.of("target", "browser.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); var alone = file.lock()) {
			return present(playwright).or(() -> playwrights(playwright)).or(() -> debians(playwright));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<Path> playwrights(Playwright playwright) {
		run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium");
		return present(playwright);
	}

	private static Optional<Path> debians(Playwright playwright) {
		run("apt-get", "update");
		run("apt-get", "install", "-y", "chromium");
		return present(playwright);
	}

	private static void run(String... command) {
		try {
			new ProcessBuilder(command).inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			System.out.println(command[0] + " cannot be run here");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
