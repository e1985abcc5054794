package fi.polku.trail.chain;

import java.util.List;

/** A committed row that is not in the chain yet. */
record Unlinked(long id, byte[] digest, List<String> cases) {
}
