package fi.polku.trail.verify;

import java.util.List;

import fi.polku.trail.chain.Seal;

/** Seals as they were given out: one a line. */
final class SealFile {

	private SealFile() {
	}

	static List<Seal> read(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).map(Seal::read).toList();
	}

}
