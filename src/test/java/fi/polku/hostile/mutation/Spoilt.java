package fi.polku.hostile.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A valid file with a few mutations; jqwik draws them by its seed and, where one fails,
 * finds the fewest that still do.
 */
public record Spoilt(String sample, List<Mutation> mutations, byte[] bytes) {

	private static final int MOST = 5;

	/** Files made of these by one to five changes. */
	public static Arbitrary<Spoilt> of(String... samples) {
		return of(List.of(samples).stream().map((one) -> one.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new));
	}

	public static Arbitrary<Spoilt> of(byte[]... samples) {
		return Combinators
			.combine(Arbitraries.integers().between(0, samples.length - 1),
					mutation().list().ofMinSize(1).ofMaxSize(MOST))
			.as((sample, mutations) -> spoil(samples[sample], sample, mutations));
	}

	private static Arbitrary<Mutation> mutation() {
		var place = Arbitraries.integers().between(0, Mutation.PARTS).withoutEdgeCases();
		return Combinators
			.combine(Arbitraries.of(Mutation.Kind.values()), place, place, Arbitraries.integers().between(0, 65_535))
			.as(Mutation::new);
	}

	/** The same without jqwik, for what needs the whole application. */
	public static List<Spoilt> some(int many, long seed, byte[] sample) {
		var chance = new Random(seed);
		return IntStream.range(0, many)
			.mapToObj((i) -> spoil(sample, 0, IntStream.rangeClosed(0, chance.nextInt(MOST))
				.mapToObj((one) -> new Mutation(Mutation.Kind.values()[chance.nextInt(Mutation.Kind.values().length)],
						chance.nextInt(Mutation.PARTS), chance.nextInt(Mutation.PARTS), chance.nextInt(65_536)))
				.toList()))
			.toList();
	}

	private static Spoilt spoil(byte[] sample, int number, List<Mutation> mutations) {
		var bytes = sample;
		for (var mutation : mutations) {
			bytes = mutation.of(bytes);
		}
		return new Spoilt("sample " + number, mutations, bytes);
	}

	public String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return this.sample + " " + this.mutations;
	}

}
