package fi.polku.workshop.change;

import java.util.Locale;

/**
 * One thing that differs.
 *
 * @param place where it stands
 * @param what what of it differs
 * @param detail which property, option, language or column; "" where there is one only
 * @param before as it was, "" where it is new
 * @param after as it is, "" where it is gone
 */
public record Difference(Place place, Kind kind, What what, String detail, String before, String after) {

	/** How it differs. */
	public enum Kind {

		ADDED, REMOVED, CHANGED, MOVED;

		/** In lower case, as in texts and styles. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The sign beside the colour. */
		public String sign() {
			return switch (this) {
				case ADDED -> "+";
				case REMOVED -> "−";
				case CHANGED -> "~";
				case MOVED -> "↔";
			};
		}

	}

	/**
	 * Where in a model.
	 *
	 * @param element id of the element, flow or decision, or of the model itself
	 * @param part id of the field or row, "" for the element itself
	 * @param partName the field's label or the row's number
	 */
	public record Place(String element, String part, String partName) {

		static Place of(String element) {
			return new Place(element, "", "");
		}

		Place part(String id, String name) {
			return new Place(this.element, id, name);
		}

	}

	static Difference added(Place place, What what, String after) {
		return new Difference(place, Kind.ADDED, what, "", "", after);
	}

	static Difference removed(Place place, What what, String before) {
		return new Difference(place, Kind.REMOVED, what, "", before, "");
	}

	static Difference changed(Place place, What what, String detail, String before, String after) {
		return new Difference(place, before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED,
				what, detail, before, after);
	}

	static Difference moved(Place place, What what) {
		return new Difference(place, Kind.MOVED, what, "", "", "");
	}

	/** Whether only the picture differs. */
	public boolean isLayout() {
		return this.what == What.LAYOUT;
	}

	/** Whether the whole element is new or gone. */
	public boolean isWhole() {
		return this.what == What.ELEMENT;
	}

}
