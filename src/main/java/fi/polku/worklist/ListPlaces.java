package fi.polku.worklist;

import java.util.Optional;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * Finds where a request is in the list. What is searched for stands in the session, or in
 * the row of a named view.
 */
@Component
class ListPlaces {

	private static final String TEXT = "worklist.text";

	private static final int LONGEST = 200;

	private final SavedViews views;

	private final ListSettings settings;

	ListPlaces(SavedViews views, ListSettings settings) {
		this.views = views;
		this.settings = settings;
	}

	/** The place that the parameters of the request name. */
	ListPlace of(WorkQuery query, HttpServletRequest request, Person reader) {
		var view = viewOf(request, reader).orElse(null);
		var session = request.getSession();
		if (view == null) {
			var filter = query.filter().withText((String) session.getAttribute(TEXT));
			return new ListPlace(filter, null, false, this.settings.columns(reader));
		}
		var edited = request.getParameter("edited") != null
				|| WorkFilter.PARTS.stream().anyMatch((part) -> request.getParameter(part) != null);
		var filter = edited ? query.filter().withText(text(session, view))
				: view.filter().withPage(query.filter().limit(), query.filter().after());
		return new ListPlace(filter, view, edited, Column.known(view.columns()));
	}

	/** What was searched for in a view before it was left counts no more. */
	void opened(ListPlace place, HttpSession session) {
		if (place.isAsSaved()) {
			session.removeAttribute(key(place.view()));
		}
	}

	void search(String text, ListPlace place, HttpSession session) {
		var words = text.strip();
		session.setAttribute(key(place.view()), words.substring(0, Math.min(LONGEST, words.length())));
	}

	private Optional<SavedView> viewOf(HttpServletRequest request, Person reader) {
		var given = request.getParameter("view");
		if (given == null || given.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(this.views.find(UUID.fromString(given), reader).orElseThrow(ListPlaces::none));
		}
		catch (IllegalArgumentException ex) {
			throw none();
		}
	}

	private static Refusal none() {
		return Refusal.notFound("worklist.refused.view");
	}

	private static String text(HttpSession session, SavedView view) {
		var searched = (String) session.getAttribute(key(view));
		return (searched != null) ? searched : view.words();
	}

	private static String key(SavedView view) {
		return (view != null) ? TEXT + "." + view.id() : TEXT;
	}

}
