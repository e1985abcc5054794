package fi.polku.database;

import java.util.Arrays;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * {@code --polku.backup=FILE} and {@code --polku.restore=FILE}: does the one thing,
 * without the engine and the pages, and ends.
 */
public final class DatabaseCommand {

	static final String BACKUP = "polku.backup";

	static final String RESTORE = "polku.restore";

	private DatabaseCommand() {
	}

	public static boolean isAskedBy(String... arguments) {
		return Arrays.stream(arguments)
			.anyMatch((argument) -> argument.startsWith("--" + BACKUP) || argument.startsWith("--" + RESTORE));
	}

	public static void run(String... arguments) {
		new SpringApplicationBuilder(CommandContext.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments)
			.close();
	}

}
