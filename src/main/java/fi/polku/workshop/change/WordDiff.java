package fi.polku.workshop.change;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text are new, and which are gone. */
public final class WordDiff {

	private static final int MOST_WORDS = 1500;

	private final String[] before;

	private final String[] after;

	private final List<Piece> pieces = new ArrayList<>();

	private WordDiff(String before, String after) {
		this.before = words(before);
		this.after = words(after);
	}

	/**
	 * The pieces in the order they are read; none where a text is too long to compare.
	 */
	static List<Piece> of(String before, String after) {
		var diff = new WordDiff(before, after);
		if (diff.before.length > MOST_WORDS || diff.after.length > MOST_WORDS) {
			return List.of();
		}
		diff.walk(diff.common());
		return diff.pieces;
	}

	/** Each word with the space after it. */
	private static String[] words(String text) {
		return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
	}

	/** How many words the rests from two places on have in common. */
	private int[][] common() {
		var common = new int[this.before.length + 1][this.after.length + 1];
		for (int i = this.before.length - 1; i >= 0; i--) {
			for (int j = this.after.length - 1; j >= 0; j--) {
				common[i][j] = isSame(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private void walk(int[][] common) {
		int i = 0;
		int j = 0;
		while (i < this.before.length || j < this.after.length) {
			if (i < this.before.length && j < this.after.length && isSame(i, j)) {
				add("", this.after[j++]);
				i++;
			}
			else if (j == this.after.length || i < this.before.length && common[i + 1][j] >= common[i][j + 1]) {
				add("removed", this.before[i++]);
			}
			else {
				add("added", this.after[j++]);
			}
		}
	}

	private boolean isSame(int i, int j) {
		return this.before[i].strip().equals(this.after[j].strip());
	}

	private void add(String kind, String word) {
		var last = this.pieces.isEmpty() ? null : this.pieces.get(this.pieces.size() - 1);
		if (last != null && last.kind().equals(kind)) {
			this.pieces.set(this.pieces.size() - 1, new Piece(kind, last.text() + word, last.words() + 1));
		}
		else {
			this.pieces.add(new Piece(kind, word, 1));
		}
	}

	/**
	 * Words in a row.
	 *
	 * @param kind added, removed, or "" where they are as they were
	 */
	public record Piece(String kind, String text, int words) {
	}

}
