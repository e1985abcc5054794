package fi.polku.benefitlist.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Headings compared without regard to case, spaces and punctuation. */
final class Headings {

	private Headings() {
	}

	static String normalised(String heading) {
		return heading.toLowerCase(Locale.ROOT)
			.replace("€", "eur")
			.replace("%", "pros")
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/** The headings with a second one of the same name told apart: Nimi, Nimi (2). */
	static List<String> distinct(List<String> headings) {
		var seen = new HashMap<String, Integer>();
		var distinct = new ArrayList<String>();
		for (var heading : headings) {
			var name = heading.isBlank() ? "-" : heading.strip();
			var count = seen.merge(name, 1, Integer::sum);
			distinct.add(count == 1 ? name : name + " (" + count + ")");
		}
		return distinct;
	}

	/** The same for two files with the same headings in the same order. */
	static String signature(List<String> headings) {
		try {
			var text = String.join("|", headings.stream().map(Headings::normalised).toList());
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
