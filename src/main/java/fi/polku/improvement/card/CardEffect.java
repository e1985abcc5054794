package fi.polku.improvement.card;

import java.util.Optional;

import fi.polku.improvement.ChangesOfModels;
import fi.polku.improvement.ChangesOfModels.ModelChange;
import fi.polku.insight.Effects;
import fi.polku.insight.Effects.Effect;

import org.springframework.stereotype.Component;

/** What the change of a card is, and what it brought as far as it can be told yet. */
@Component
class CardEffect {

	private final Effects effects;

	private final ChangesOfModels changes;

	CardEffect(Effects effects, ChangesOfModels changes) {
		this.effects = effects;
		this.changes = changes;
	}

	/** The draft that the card names. */
	Optional<ModelChange> change(Card card) {
		var draft = card.value(CardField.DRAFT);
		return draft.isEmpty() ? Optional.empty()
				: this.changes.of(card.model()).stream().filter((one) -> one.id().toString().equals(draft)).findFirst();
	}

	/**
	 * Empty while the card does not say which versions to compare, nor names a draft that
	 * has been published.
	 */
	Optional<Told> of(Card card) {
		var change = change(card);
		var before = either(card.number(CardField.BEFORE), change.map(ModelChange::before));
		var after = either(card.number(CardField.AFTER), change.map(ModelChange::after));
		if (before == null || after == null) {
			return Optional.empty();
		}
		return Optional
			.of(new Told(before, after, this.effects.of(card.model(), card.element(), before, after).orElse(null)));
	}

	private static Integer either(Integer written, Optional<Integer> known) {
		return (written != null) ? written : known.orElse(null);
	}

	/**
	 * The effect.
	 *
	 * @param effect {@code null} where too few cases have passed
	 */
	record Told(int before, int after, Effect effect) {

		private static final double DAY = 86_400;

		/** Whether the band leaves no doubt that there is one. */
		public boolean isSure() {
			return this.effect != null && (this.effect.lower() > 0 || this.effect.upper() < 0);
		}

		public boolean isShorter() {
			return this.effect.seconds() < 0;
		}

		/** How many days shorter or longer. */
		public double days() {
			return days(Math.abs(this.effect.seconds()));
		}

		/** The lower end of the band of those days. */
		public double least() {
			return days(isShorter() ? -this.effect.upper() : this.effect.lower());
		}

		/** Its upper end. */
		public double most() {
			return days(isShorter() ? -this.effect.lower() : this.effect.upper());
		}

		private static double days(double seconds) {
			return Math.round(seconds / DAY * 10) / 10.0;
		}

	}

}
