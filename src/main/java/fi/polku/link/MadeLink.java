package fi.polku.link;

/**
 * A link just made: the only moment at which its address and its code are known here.
 *
 * @param address the whole address
 * @param code six digits, to be told apart from the address
 */
public record MadeLink(String address, String code) implements java.io.Serializable {

	@Override
	public String toString() {
		return "MadeLink[…]";
	}
}
