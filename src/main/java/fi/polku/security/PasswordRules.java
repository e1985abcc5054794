package fi.polku.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * What is taken as a password: long, and nothing that is tried first (NIST SP 800-63B
 * §3.1.1.2): no word of the list with figures around it, no row of keys or few letters,
 * not the user name.
 */
public final class PasswordRules {

	/** The fewest characters. */
	public static final int SHORTEST = 12;

	/** The most bytes, as many as bcrypt reads. */
	public static final int LONGEST = 72;

	private static final int FEWEST_LETTERS = 5;

	private static final Set<String> COMMON = read();

	private PasswordRules() {
	}

	public static boolean isGood(String password, String username) {
		var plain = password.toLowerCase(Locale.ROOT);
		return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST
				&& password.indexOf('\0') < 0 && !plain.contains(username.toLowerCase(Locale.ROOT))
				&& plain.chars().distinct().count() >= FEWEST_LETTERS && !isCommon(plain);
	}

	/** As it stands, and by its words: figures, signs and repetition make none new. */
	private static boolean isCommon(String plain) {
		var letters = plain.replaceAll("[^a-zåäö]+$", "")
			.replace('@', 'a')
			.replace('$', 's')
			.replace('0', 'o')
			.replace('3', 'e')
			.replace('1', 'i');
		return COMMON.contains(plain) || COMMON.contains(words(plain)) || COMMON.contains(words(letters))
				|| isRepeated(plain);
	}

	private static String words(String text) {
		var word = text.replaceAll("[^a-zåäö]", "");
		return word.replaceAll("^(.{3,}?)\\1+$", "$1");
	}

	private static boolean isRepeated(String text) {
		return text.matches("^(.{1,6}?)\\1+.{0,3}$");
	}

	private static Set<String> read() {
		try {
			return new ClassPathResource("security/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
