package fi.polku.vault;

/** What a module finds by keyed indexes; filled anew when an index key is added. */
public interface IndexedTexts {

	/** How many texts cannot be found by this index key yet. */
	long missing(String indexKey);

	/** Makes up to so many of them findable, in the caller's transaction. */
	int fill(String indexKey, int most);

	/** Takes away what this key made: it is at no node any more. */
	void forget(String indexKey);

	/** Who is asked first; the register, which the others ask, is the last. */
	int order();

}
