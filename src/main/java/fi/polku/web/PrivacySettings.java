package fi.polku.web;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who answers for people's data here, for everybody who asks (GDPR articles 13 and 14).
 * What is not set is empty, and told in the log at each start.
 */
@Component("privacy")
public class PrivacySettings {

	private static final Logger log = LoggerFactory.getLogger(PrivacySettings.class);

	private final String controller;

	private final String contact;

	private final String officer;

	private final String notice;

	PrivacySettings(@Value("${polku.controller.name:}") String controller,
			@Value("${polku.controller.contact:}") String contact, @Value("${polku.dpo.contact:}") String officer,
			@Value("${polku.privacy-notice:}") String notice) {
		if (!notice.isBlank() && !notice.matches("https?://\\S+")) {
			throw new IllegalArgumentException("polku.privacy-notice is no web address");
		}
		this.controller = controller;
		this.contact = contact;
		this.officer = officer;
		this.notice = notice;
	}

	/** The controller's name. */
	public String controller() {
		return this.controller;
	}

	/** How to reach the controller. */
	public String contact() {
		return this.contact;
	}

	/** How to reach the data protection officer. */
	public String officer() {
		return this.officer;
	}

	/** The web address of the controller's own privacy notice. */
	public String notice() {
		return this.notice;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		var missing = missing();
		if (!missing.isEmpty()) {
			log.warn("People are not told who handles their data: give {} (docs/operations.md).",
					String.join(", ", missing));
		}
	}

	private List<String> missing() {
		var missing = new ArrayList<String>();
		add(missing, this.controller, "polku.controller.name");
		add(missing, this.contact, "polku.controller.contact");
		add(missing, this.officer, "polku.dpo.contact");
		add(missing, this.notice, "polku.privacy-notice");
		return missing;
	}

	private static void add(List<String> missing, String value, String setting) {
		if (value.isBlank()) {
			missing.add(setting);
		}
	}

}
