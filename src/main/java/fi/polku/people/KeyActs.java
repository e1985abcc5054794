package fi.polku.people;

import java.util.List;

import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.vault.KeyState;
import fi.polku.vault.Keys;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with keys, with a row in the trail; page and REST alike. */
@Service
class KeyActs {

	private final Keys keys;

	private final Trail trail;

	private final CurrentUser user;

	KeyActs(Keys keys, Trail trail, CurrentUser user) {
		this.keys = keys;
		this.trail = trail;
		this.user = user;
	}

	List<KeyState> all() {
		return this.keys.all();
	}

	@Transactional
	public void sealWith(String id) {
		known(id);
		if (!this.keys.sealWith(id, this.user.username())) {
			throw Refusal.conflict("people.keys.refused.seal", id);
		}
		this.trail.administered("keys.sealing", id, List.of());
	}

	@Transactional
	public void forget(String id) {
		known(id);
		if (!this.keys.forget(id)) {
			throw Refusal.conflict("people.keys.refused.forget", id);
		}
		this.trail.administered("keys.forgotten", id, List.of());
	}

	private void known(String id) {
		if (all().stream().noneMatch((key) -> key.id().equals(id))) {
			throw Refusal.notFound("people.keys.refused.unknown");
		}
	}

}
