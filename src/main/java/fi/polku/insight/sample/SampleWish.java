package fi.polku.insight.sample;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A sample to be drawn.
 *
 * @param name by which it is found again
 * @param size how many cases
 * @param seed visible signs; left out: one that nobody has chosen
 */
record SampleWish(@Schema(description = "at most 200 signs") String name,
		@Schema(description = "1 to 1,000 cases") Integer size,
		@Schema(description = "1 to 64 visible ASCII signs; left out: a random one") String seed) {

	static final int MOST = 1000;

	static final int LONGEST_NAME = 200;

	static final String SEED = "[!-~]{1,64}";

	SampleWish with(String otherSeed) {
		return new SampleWish(this.name.strip(), this.size, otherSeed);
	}

}
