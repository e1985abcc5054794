package fi.polku.trail.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import fi.polku.database.DatabaseCommand;
import fi.polku.trail.chain.Seal;
import fi.polku.trail.chain.SealKey;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * {@code --polku.verify-trail} or {@code --polku.verify-trail=SEALS}: verifies the trail
 * beside a running Polku or without one, and ends. With a file of seals that were given
 * out, it also finds a chain that was cut or made anew.
 */
public final class VerifyCommand {

	/** Ends so when the trail is whole. */
	public static final int WHOLE = 0;

	/** Ends so when something was changed. */
	public static final int BROKEN = 2;

	private static final String NAME = "polku.verify-trail";

	private VerifyCommand() {
	}

	public static boolean isAskedBy(String... arguments) {
		return Arrays.stream(arguments)
			.anyMatch((argument) -> argument.equals("--" + NAME) || argument.startsWith("--" + NAME + "="));
	}

	/** The exit code. */
	public static int run(PrintStream out, String... arguments) {
		try (var context = DatabaseCommand.start(Nothing.class, arguments)) {
			var settings = context.getEnvironment();
			var wish = new Wish(settings.getProperty(NAME + ".since", LocalDate.class), seals(settings), key(settings));
			var verdict = Verifications.verify(context.getBean(DataSource.class), wish);
			tell(verdict, wish, out);
			return verdict.isWhole() ? WHOLE : BROKEN;
		}
	}

	private static List<Seal> seals(Environment settings) {
		var file = settings.getProperty(NAME, "");
		try {
			return (file.isBlank() || "true".equals(file)) ? List.of() : SealFile.read(Files.readString(Path.of(file)));
		}
		catch (IOException ex) {
			throw new IllegalStateException("the file of seals cannot be read: " + file, ex);
		}
	}

	private static PublicKey key(Environment settings) {
		var file = settings.getProperty("polku.trail.seal-public-key-file", "");
		return file.isBlank() ? null : SealKey.publicKey(Path.of(file));
	}

	private static void tell(Verdict it, Wish wish, PrintStream out) {
		out.printf("links %d (after position %d), values %d, erased %d, waiting for a link %d, not sealed yet %d%n",
				it.links(), it.from(), it.values(), it.erased(), it.unlinked(), it.unsealed());
		out.printf("seals %d, the newest of %s; given out before %d; signatures %s; %d ms%n", it.seals(), it.sealed(),
				wish.outside().size(), (wish.key() != null) ? "checked" : "not checked (no public key)", it.millis());
		it.breaks()
			.forEach((one) -> out.printf("BREAK %s position %s row %s expected %s found %s%s%n", one.kind(),
					one.position(), one.row(), one.expected(), one.found(),
					(one.about() != null) ? " about " + one.about() : ""));
		out.println(it.isWhole() ? "The trail is whole." : "The trail is broken.");
	}

	/** No beans of its own. */
	@Configuration(proxyBeanMethods = false)
	static class Nothing {

	}

}
