package fi.polku.database;

import java.util.Arrays;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

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
		start(CommandContext.class, arguments).close();
	}

	/**
	 * Starts the database and the beans of the class given, and nothing else: no engine,
	 * no pages, no migrations.
	 */
	public static ConfigurableApplicationContext start(Class<?> command, String... arguments) {
		return new SpringApplicationBuilder(CommandContext.class, command).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments);
	}

}
