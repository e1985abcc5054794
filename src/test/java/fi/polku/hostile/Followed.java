package fi.polku.hostile;

import java.util.regex.Pattern;

import fi.polku.client.PersonalIdentityCode;

/**
 * A client with unmistakable words in every field, who is looked for everywhere.
 *
 * @param word stands in every text of the client
 * @param order whether they stand behind a protection order
 */
record Followed(String word, String phone, String postal, String code, boolean order) {

	static final Followed HIDDEN = new Followed("Zqvarkku", "040 7771359", "97531", "230237-947J", true);

	/** The same without an order: what the walk does find. */
	static final Followed TWIN = new Followed("Xylvantti", "040 7772468", "97642", "240238-948F", false);

	/** What tells of them, in any shape. */
	Pattern pattern() {
		var number = this.phone.substring(4);
		return Pattern.compile(this.word + "|" + this.code + "|" + this.code.substring(0, 6) + "[-*]|(?<![0-9a-f-])("
				+ this.postal + "|(040 ?|\\+35840)?" + number + ")(?![0-9a-f-])", Pattern.CASE_INSENSITIVE);
	}

	String surname() {
		return this.word + "nen";
	}

	String email() {
		return this.word.toLowerCase() + "@" + this.word.toLowerCase() + ".example";
	}

	/** The area, where nobody else is. */
	String area() {
		return this.order ? "zq-there" : "zq-here";
	}

	/** The team of that area. */
	String team() {
		return area() + "-team";
	}

	PersonalIdentityCode identity() {
		return new PersonalIdentityCode(this.code);
	}

}
