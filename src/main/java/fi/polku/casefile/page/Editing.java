package fi.polku.casefile.page;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.Register;
import fi.polku.casefile.ShownClient;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Component;

/** Only whoever may know who the client is may change what is known of them. */
@Component
class Editing {

	private final Register register;

	private final Trail trail;

	private final CurrentUser user;

	Editing(Register register, Trail trail, CurrentUser user) {
		this.register = register;
		this.trail = trail;
		this.user = user;
	}

	ShownClient client(UUID id) {
		var shown = this.register.show(id, this.user.get())
			.filter(ShownClient::named)
			.orElseThrow(() -> Refusal.notFound("casefile.refused.client"));
		this.trail.seenClients("client.shown", "guidance", List.of(id));
		return shown;
	}

}
