package fi.polku.money;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.stereotype.Component;

/**
 * Grants and payments are euros of a budget under a case number behind which nobody
 * stands any more: they stay, as the budget's sums come from them.
 */
@Component
class GrantData implements PersonalData {

	@Override
	public Set<String> tables() {
		return Set.of("support_grant", "support_payment");
	}

	@Override
	public void forget(Forgotten forgotten) {
		// nothing of a person stands in them
	}

}
