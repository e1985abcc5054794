package fi.polku.workshop.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.ModelFiles;

/**
 * The tests of a model, kept as {@code <model>.tests.json} in its deployment.
 *
 * @param all those of decisions
 * @param routes those of a diagram
 * @param fault why the file could not be read, {@code null} where it could
 */
public record Scenarios(List<Scenario> all, List<RouteScenario> routes, String fault) {

	/** How the file's name ends. */
	public static final String ENDING = ".tests.json";

	private static final ObjectMapper JSON = new ObjectMapper()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

	public Scenarios(List<Scenario> all, List<RouteScenario> routes) {
		this(all, routes, null);
	}

	/** Those of the model, none where it has no such file. */
	public static Scenarios of(ModelFiles files) {
		return files.file(files.model() + ENDING)
			.map((file) -> read(file.content()))
			.orElse(new Scenarios(List.of(), List.of()));
	}

	private static Scenarios read(byte[] content) {
		try {
			var file = JSON.readValue(content, Kept.class);
			return new Scenarios(those(file.scenarios()), those(file.routes()));
		}
		catch (IOException ex) {
			return new Scenarios(List.of(), List.of(), ex.getMessage());
		}
	}

	private static <T> List<T> those(List<T> read) {
		return (read != null) ? read.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** As a file of the model, a line for each. */
	public ModelFile asFile(String model) {
		var parts = Stream.of(lines("scenarios", this.all), lines("routes", this.routes))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(",\n"));
		return new ModelFile(model + ENDING, ("{" + parts + "}\n").getBytes(StandardCharsets.UTF_8));
	}

	private static String lines(String name, List<?> all) {
		return all.isEmpty() ? ""
				: all.stream().map(Scenarios::line).collect(Collectors.joining(",\n", "\"" + name + "\": [\n", "\n]"));
	}

	private static String line(Object one) {
		try {
			return JSON.writeValueAsString(one);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What stands in the file. */
	private record Kept(List<Scenario> scenarios, List<RouteScenario> routes) {
	}

}
