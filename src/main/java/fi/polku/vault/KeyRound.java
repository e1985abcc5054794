package fi.polku.vault;

import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on with what a change of keys leaves to do, resting after each batch so that
 * others are not in its way; a round that is cut off goes on in the next.
 */
@Component
class KeyRound {

	private final Resealing resealing;

	private final List<SealedColumn> columns;

	private final List<IndexedTexts> indexed;

	private final KeyRing ring;

	private final TransactionTemplate transaction;

	private final int batch;

	private final Duration rest;

	KeyRound(Resealing resealing, List<SealedColumn> columns, List<IndexedTexts> indexed, KeyRing ring,
			TransactionTemplate transaction, @Value("${polku.keys.batch:200}") int batch,
			@Value("${polku.keys.rest:PT0.05S}") Duration rest) {
		this.resealing = resealing;
		this.columns = columns;
		this.indexed = indexed;
		this.ring = ring;
		this.transaction = transaction;
		this.batch = batch;
		this.rest = rest;
	}

	@Scheduled(fixedDelayString = "${polku.keys.round:PT20S}", initialDelayString = "${polku.keys.round:PT20S}")
	void go() throws InterruptedException {
		this.resealing.beginRound();
		for (var column : this.columns) {
			while (this.resealing.some(column, this.batch) > 0) {
				Thread.sleep(this.rest.toMillis());
			}
		}
		for (var key : this.ring.now().keys().indexes().keySet()) {
			for (var texts : this.indexed) {
				while (this.transaction.execute((status) -> texts.fill(key, this.batch)) > 0) {
					Thread.sleep(this.rest.toMillis());
				}
			}
		}
	}

}
