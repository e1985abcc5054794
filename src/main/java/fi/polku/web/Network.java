package fi.polku.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a call comes from, as far as one household or office has it: an IPv4 address, or
 * the first 64 bits of an IPv6 address.
 */
public final class Network {

	/** Never a name, which would be looked up. */
	private static final Pattern NUMBERS = Pattern
		.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

	private static final int BYTES = 8;

	private Network() {
	}

	/** Written as it is shown, {@code 192.0.2.1} or {@code 2001:db8:0:1::/64}. */
	public static String of(String address) {
		var numbers = address.replaceFirst("%.*", "");
		if (!NUMBERS.matcher(numbers).matches()) {
			return "unknown";
		}
		try {
			var bytes = InetAddress.getByName(numbers).getAddress();
			return (bytes.length > BYTES) ? written(bytes) : InetAddress.getByAddress(bytes).getHostAddress();
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

	private static String written(byte[] bytes) {
		var text = new StringBuilder();
		for (int i = 0; i < BYTES; i += 2) {
			text.append(Integer.toHexString(HexFormat.fromHexDigits(HexFormat.of().formatHex(bytes, i, i + 2))))
				.append(':');
		}
		return text.append(":/64").toString();
	}

}
