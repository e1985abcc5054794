package fi.polku.benefitlist;

/** How many rows of a list have come to what. */
record ListCounts(int rows, int waiting, int accepted, int rejected, int unchanged, int corrections,
		int journeysStarted) {
}
