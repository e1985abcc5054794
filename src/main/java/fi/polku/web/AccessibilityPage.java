package fi.polku.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement, open to everybody. */
@Controller
class AccessibilityPage {

	@GetMapping("/accessibility")
	String statement() {
		return "accessibility";
	}

}
