package fi.polku.followup;

import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.stereotype.Component;

/**
 * The situations after the exit are codes and days under a case number behind which
 * nobody stands any more: they stay to be counted.
 */
@Component
class FollowUpData implements PersonalData {

	@Override
	public Set<String> tables() {
		return Set.of("follow_up", "follow_up_end");
	}

	@Override
	public void forget(Forgotten forgotten) {
		// nothing of a person stands in them
	}

}
