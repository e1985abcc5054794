package fi.polku.improvement.card;

import java.util.Optional;

import fi.polku.insight.Effects;
import fi.polku.insight.Effects.Effect;

import org.springframework.stereotype.Component;

/** What the change of a card brought, as far as it can be told yet. */
@Component
class CardEffect {

	private final Effects effects;

	CardEffect(Effects effects) {
		this.effects = effects;
	}

	/** Empty while the card does not say which versions to compare. */
	Optional<Told> of(Card card) {
		var before = card.number(CardField.BEFORE);
		var after = card.number(CardField.AFTER);
		if (before == null || after == null) {
			return Optional.empty();
		}
		return Optional
			.of(new Told(before, after, this.effects.of(card.model(), card.element(), before, after).orElse(null)));
	}

	/**
	 * The effect.
	 *
	 * @param effect {@code null} where too few cases have passed
	 */
	record Told(int before, int after, Effect effect) {

		/** Whether the band leaves no doubt that there is one. */
		public boolean isSure() {
			return this.effect != null && (this.effect.lower() > 0 || this.effect.upper() < 0);
		}

		/** In days, as it is told. */
		public double days(double seconds) {
			return Math.round(seconds / 8_640) / 10.0;
		}

	}

}
