package fi.polku.database;

import java.util.Arrays;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code --polku.backup=FILE}, {@code --polku.check-backup=FILE} and
 * {@code --polku.restore=FILE}: does the one thing, without the engine and the pages, and
 * ends.
 */
public final class DatabaseCommand {

	static final String BACKUP = "polku.backup";

	static final String RESTORE = "polku.restore";

	static final String CHECK = "polku.check-backup";

	private DatabaseCommand() {
	}

	public static boolean isAskedBy(String... arguments) {
		return Arrays.stream(arguments)
			.anyMatch((argument) -> asks(argument, BACKUP) || asks(argument, RESTORE) || asks(argument, CHECK));
	}

	public static void run(String... arguments) {
		var check = Arrays.stream(arguments).anyMatch((argument) -> asks(argument, CHECK));
		started(new SpringApplicationBuilder(check ? CheckContext.class : CommandContext.class), arguments).close();
	}

	/**
	 * Starts the database and the beans of the class given, and nothing else: no engine,
	 * no pages, no migrations.
	 */
	public static ConfigurableApplicationContext start(Class<?> command, String... arguments) {
		return started(new SpringApplicationBuilder(CommandContext.class, command), arguments);
	}

	private static ConfigurableApplicationContext started(SpringApplicationBuilder application, String... arguments) {
		return application.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments);
	}

	private static boolean asks(String argument, String command) {
		return argument.startsWith("--" + command + "=");
	}

}
