package fi.polku.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which browser on which system, from what the browser says of itself; no versions. */
final class Device {

	private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

	private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

	static {
		BROWSERS.put("Edg", "Edge");
		BROWSERS.put("OPR/", "Opera");
		BROWSERS.put("SamsungBrowser", "Samsung Internet");
		BROWSERS.put("Firefox", "Firefox");
		BROWSERS.put("FxiOS", "Firefox");
		BROWSERS.put("Chrom", "Chrome");
		BROWSERS.put("CriOS", "Chrome");
		BROWSERS.put("Safari", "Safari");
		SYSTEMS.put("Windows", "Windows");
		SYSTEMS.put("Android", "Android");
		SYSTEMS.put("iPhone", "iPhone");
		SYSTEMS.put("iPad", "iPad");
		SYSTEMS.put("Mac OS", "macOS");
		SYSTEMS.put("CrOS", "ChromeOS");
		SYSTEMS.put("Linux", "Linux");
	}

	private Device() {
	}

	/** For example {@code Firefox, Windows}; empty where nothing is known. */
	static String of(String userAgent) {
		var said = (userAgent != null) ? userAgent : "";
		var browser = find(BROWSERS, said);
		var system = find(SYSTEMS, said);
		return (browser.isEmpty() || system.isEmpty()) ? browser + system : browser + ", " + system;
	}

	private static String find(Map<String, String> names, String said) {
		return names.entrySet()
			.stream()
			.filter((one) -> said.contains(one.getKey()))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse("");
	}

}
