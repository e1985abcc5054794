package fi.polku.client;

/** What is wrong with a personal identity code, in the order it is looked for. */
public enum IdentityCodeFault {

	/** Nothing was given. */
	MISSING,

	/** Not six digits, a sign, three digits and a check character; or number 000–001. */
	FORMAT,

	/** The seventh character is none of the signs of the three centuries. */
	CENTURY_SIGN,

	/** The day does not exist in that year. */
	NO_SUCH_DATE,

	/** The check character does not fit the digits. */
	CHECK_CHARACTER

}
