package fi.polku.insight.statistics;

import java.util.function.IntUnaryOperator;

/**
 * Which cells of a table of people are not shown: those of 1 to 4 people, and one more of
 * a row or column in which a single hidden cell could be worked out from the total.
 */
public final class SmallCells {

	/** Fewer people than this are no group. */
	public static final int GROUP = 5;

	private final int[][] people;

	private final int group;

	private final boolean[][] hidden;

	private SmallCells(int[][] people, int group) {
		this.people = people;
		this.group = group;
		this.hidden = new boolean[people.length][];
	}

	/** Whether so many are somebody, but no group. */
	public static boolean isSmall(int people) {
		return isSmall(people, GROUP);
	}

	private static boolean isSmall(int people, int group) {
		return people > 0 && people < group;
	}

	/**
	 * The hidden cells.
	 * @param people in each cell, rows of equal length
	 */
	public static boolean[][] hidden(int[][] people) {
		return hidden(people, GROUP);
	}

	private static boolean[][] hidden(int[][] people, int group) {
		var cells = new SmallCells(people, group);
		for (int row = 0; row < people.length; row++) {
			cells.hidden[row] = new boolean[people[row].length];
			for (int column = 0; column < people[row].length; column++) {
				cells.hidden[row][column] = isSmall(people[row][column], cells.group);
			}
		}
		while (cells.hideOneMore()) {
			// until no cell can be worked out
		}
		return cells.hidden;
	}

	/** The hidden cells of one row. */
	public static boolean[] hidden(int[] people) {
		return hidden(people, GROUP);
	}

	/** The same where another number makes a group. */
	public static boolean[] hidden(int[] people, int group) {
		return hidden(new int[][] { people }, group)[0];
	}

	private boolean hideOneMore() {
		boolean isChanged = false;
		int columns = (this.people.length > 0) ? this.people[0].length : 0;
		for (int i = 0; i < this.people.length && columns > 1; i++) {
			int row = i;
			isChanged |= hideBeside(columns, (column) -> row, (column) -> column);
		}
		for (int i = 0; i < columns && this.people.length > 1; i++) {
			int column = i;
			isChanged |= hideBeside(this.people.length, (row) -> row, (row) -> column);
		}
		return isChanged;
	}

	/** Where one cell of the line is hidden, the smallest other that is not empty. */
	private boolean hideBeside(int length, IntUnaryOperator row, IntUnaryOperator column) {
		int count = 0;
		int smallest = -1;
		for (int i = 0; i < length; i++) {
			int there = this.people[row.applyAsInt(i)][column.applyAsInt(i)];
			if (this.hidden[row.applyAsInt(i)][column.applyAsInt(i)]) {
				count++;
			}
			else if (there > 0
					&& (smallest < 0 || there < this.people[row.applyAsInt(smallest)][column.applyAsInt(smallest)])) {
				smallest = i;
			}
		}
		if (count != 1 || smallest < 0) {
			return false;
		}
		this.hidden[row.applyAsInt(smallest)][column.applyAsInt(smallest)] = true;
		return true;
	}

}
