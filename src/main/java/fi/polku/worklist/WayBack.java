package fi.polku.worklist;

import jakarta.servlet.http.HttpSession;

/** Where one came from to a task: the list as it was left, or the day. */
final class WayBack {

	private static final String LIST = "worklist.back";

	private WayBack() {
	}

	static void remember(String address, HttpSession session) {
		session.setAttribute(LIST, address);
	}

	/** The address to go back to. */
	static String of(HttpSession session) {
		var address = (session != null) ? session.getAttribute(LIST) : null;
		return (address != null) ? address.toString() : "/";
	}

}
