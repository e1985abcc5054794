package fi.polku.workshop.change;

import java.util.List;

/**
 * What differs between two states of a model, as it is read.
 *
 * @param added how many elements are new, and so on
 * @param moved names of what only stands elsewhere in the picture
 * @param marksBefore signs on the picture before, as JSON; likewise after
 */
public record ToldChanges(List<ToldElement> elements, long added, long removed, long changed, List<String> moved,
		List<ToldTable> tables, String marksBefore, String marksAfter, boolean isPicture, boolean hasBefore) {

	private static final int LONG = 40;

	/** Whether nothing differs. */
	public boolean isEmpty() {
		return this.elements.isEmpty() && this.moved.isEmpty();
	}

	/** Those of what stands in the picture, and of the model as a whole. */
	public List<ToldElement> steps() {
		return this.elements.stream().filter((one) -> !one.isFlow()).toList();
	}

	/** Those of arrows. */
	public List<ToldElement> flows() {
		return this.elements.stream().filter(ToldElement::isFlow).toList();
	}

	/** How many arrows are added, removed or changed. */
	public long flowsOf(String kind) {
		return flows().stream().filter((one) -> one.kind().equals(kind)).count();
	}

	/** Whether there is more than one reads at a sight. */
	public boolean isLong() {
		return this.elements.stream().mapToInt((one) -> 2 + one.says().size()).sum() > LONG;
	}

	/** Whether open cases stand at what has been changed or removed. */
	public boolean hasOpen() {
		return this.elements.stream().anyMatch((one) -> !one.open().isEmpty());
	}

	/**
	 * The differences of an element.
	 *
	 * @param kind added, removed or changed
	 * @param type what it is, in words; "" for the model as a whole
	 * @param isDrawn whether it stands in the picture
	 * @param isFlow whether it is an arrow
	 * @param open the cases that stand at it
	 */
	public record ToldElement(String id, String name, String type, String kind, String sign, boolean isDrawn,
			boolean isFlow, List<Told> says, List<OpenCases.Count> open) {
	}

	/**
	 * A difference in words; before and after may be empty.
	 *
	 * @param pieces a text word by word, where it was and is one
	 */
	public record Told(String kind, String sign, String what, String before, String after,
			List<WordDiff.Piece> pieces) {

		/** How many words are new or gone. */
		public int words(String of) {
			return this.pieces.stream().filter((one) -> one.kind().equals(of)).mapToInt(WordDiff.Piece::words).sum();
		}

	}

	/** A decision table with the signs of its rows and cells. */
	public record ToldTable(String id, String name, List<ToldCell> columns, List<ToldRow> rows, int unchanged) {
	}

	/** A row; its kind is "" where nothing of it differs. */
	public record ToldRow(String number, String kind, String sign, List<ToldCell> cells, ToldCell note) {
	}

	/** A cell or column; before is shown where its kind says that it differs. */
	public record ToldCell(String kind, String before, String after) {
	}

}
