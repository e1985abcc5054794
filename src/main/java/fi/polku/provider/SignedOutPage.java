package fi.polku.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Signed out here, and on the way to the provider. */
@Controller
class SignedOutPage {

	@RequestMapping("/signed-out")
	String show(HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!(request.getAttribute(Leaving.NEXT) instanceof String next)) {
			return "redirect:/sign-in?signedOut";
		}
		response.setHeader("Refresh", "0; url=" + next);
		model.addAttribute("next", next);
		return "signin/signed-out";
	}

}
