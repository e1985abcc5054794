package fi.polku.trail.verify;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.polku.trail.chain.Lines;
import fi.polku.trail.chain.Seal;
import fi.polku.trail.chain.SealKey;
import fi.polku.trail.verify.Break.Kind;

/**
 * Holds the seals against each other, against the chain and against those that were given
 * out.
 */
record SealWalk(List<Seal> seals, ChainWalk chain, long from, PublicKey key, Breaks breaks) {

	void walk(List<Seal> outside) {
		var previous = Lines.NOTHING;
		boolean signed = false;
		for (var seal : seals) {
			whole(seal);
			if (!Arrays.equals(seal.previous(), previous)) {
				broken(Kind.SEAL_REMOVED, seal, previous, seal.previous());
			}
			signed = signature(seal, signed);
			covers(seal);
			previous = seal.hash();
		}
		var stored = seals.stream().collect(Collectors.toMap(Seal::day, Function.identity()));
		for (var seal : outside) {
			var now = stored.get(seal.day());
			if (now == null || !Arrays.equals(now.hash(), seal.hash())) {
				broken((now != null) ? Kind.SEAL_CHANGED : Kind.SEAL_REMOVED, seal, seal.hash(),
						(now != null) ? now.hash() : null);
			}
			whole(seal);
			signature(seal, false);
			covers(seal);
		}
	}

	private void whole(Seal seal) {
		var hash = Lines.sha256(seal.line());
		if (!Arrays.equals(hash, seal.hash())) {
			broken(Kind.SEAL_CHANGED, seal, seal.hash(), hash);
		}
	}

	/** Once seals are signed, all after are. */
	private boolean signature(Seal seal, boolean signedBefore) {
		boolean signed = seal.signature() != null;
		if (signed ? key != null && !SealKey.signed(seal, key) : signedBefore) {
			broken(Kind.SIGNATURE_WRONG, seal, null, seal.hash());
		}
		return signed || signedBefore;
	}

	private void covers(Seal seal) {
		if (seal.position() <= from) {
			return;
		}
		if (seal.position() > chain.position()) {
			broken(Kind.CHAIN_CUT, seal, seal.head(), null);
		}
		else if (!Arrays.equals(seal.head(), chain.at(seal.position()))) {
			broken(Kind.CHAIN_REMADE, seal, seal.head(), chain.at(seal.position()));
		}
	}

	private void broken(Kind kind, Seal seal, byte[] expected, byte[] found) {
		breaks.add(kind, seal.position(), null, expected, found, seal.day().toString());
	}

}
