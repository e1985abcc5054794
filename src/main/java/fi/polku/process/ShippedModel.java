package fi.polku.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A model as it is shipped: the BPMN or DMN file with its texts and tests. */
record ShippedModel(String name, boolean decision, List<Resource> files) {

	static List<ShippedModel> all() {
		var byName = new TreeMap<String, List<Resource>>();
		read("processes/*/*.*").forEach((file) -> byName
			.computeIfAbsent(file.getFilename().replaceFirst("\\..*", ""), (key) -> new ArrayList<>())
			.add(file));
		return byName.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().stream().anyMatch(ShippedModel::isModel))
			.map(ShippedModel::of)
			.sorted(Comparator.comparing(ShippedModel::decision).reversed())
			.toList();
	}

	/** The versions shipped before it, the oldest first; most models have none. */
	List<ShippedModel> earlier() {
		var byVersion = new TreeMap<Integer, List<Resource>>();
		read("processes/*/earlier/" + this.name + "/*/*.*")
			.forEach((file) -> byVersion.computeIfAbsent(version(file), (key) -> new ArrayList<>()).add(file));
		return byVersion.values().stream().map((files) -> of(Map.entry(this.name, files))).toList();
	}

	private static int version(Resource file) {
		try {
			var path = file.getURL().getPath().split("/");
			return Integer.parseInt(path[path.length - 2]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Resource> read(String pattern) {
		try {
			return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ShippedModel of(Map.Entry<String, List<Resource>> entry) {
		var files = entry.getValue().stream().sorted(Comparator.comparing(Resource::getFilename)).toList();
		return new ShippedModel(entry.getKey(), files.stream().anyMatch((f) -> f.getFilename().endsWith(".dmn")),
				files);
	}

	private static boolean isModel(Resource file) {
		return file.getFilename().endsWith(".bpmn") || file.getFilename().endsWith(".dmn");
	}

	/** SHA-256 over names and contents. */
	String hash() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			for (var file : this.files) {
				digest.update(file.getFilename().getBytes());
				digest.update(file.getContentAsByteArray());
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}
