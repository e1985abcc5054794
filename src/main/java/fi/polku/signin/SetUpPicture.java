package fi.polku.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.nayuki.qrcodegen.QrCode;

/**
 * What an app reads to know the secret: as a picture, and as text for those who type it.
 *
 * @param size the picture's width in modules, with its quiet border
 * @param path the dark modules as the path of a drawing
 * @param text the secret in groups of four letters
 */
record SetUpPicture(int size, String path, String text) {

	private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BORDER = 4;

	static SetUpPicture of(byte[] secret, String username) {
		var letters = base32(secret);
		var uri = "otpauth://totp/Polku:" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "?secret=" + letters
				+ "&issuer=Polku";
		var code = QrCode.encodeText(uri, QrCode.Ecc.MEDIUM);
		var path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + BORDER).append(' ').append(y + BORDER).append("h1v1h-1z");
				}
			}
		}
		return new SetUpPicture(code.size + 2 * BORDER, path.toString(), letters.replaceAll("(.{4})(?=.)", "$1 "));
	}

	private static String base32(byte[] bytes) {
		var text = new StringBuilder();
		int buffer = 0;
		int bits = 0;
		for (var one : bytes) {
			buffer = (buffer << 8) | (one & 0xff);
			bits += 8;
			while (bits >= 5) {
				bits -= 5;
				text.append(BASE32.charAt((buffer >> bits) & 31));
			}
		}
		return text.toString();
	}

}
