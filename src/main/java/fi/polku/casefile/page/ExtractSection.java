package fi.polku.casefile.page;

import java.util.List;

/**
 * A part of the extract on paper.
 *
 * @param words sentences before the blocks
 */
public record ExtractSection(String title, List<String> words, List<Block> blocks) {

	/** Things that belong together, under a heading that may be empty. */
	public record Block(String heading, List<Line> lines) {
	}

	/** What it is, and the thing itself. */
	public record Line(String label, String value) {
	}

}
