package fi.polku.worklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses the columns of the list and their order, by buttons alone. */
@Controller
class ColumnsPage {

	private final ListPlaces places;

	private final ListSettings settings;

	private final SavedViews views;

	private final CurrentUser user;

	ColumnsPage(ListPlaces places, ListSettings settings, SavedViews views, CurrentUser user) {
		this.places = places;
		this.settings = settings;
		this.views = views;
		this.user = user;
	}

	/** The columns in their order; one of them may be moved by one place. */
	@PostMapping("/tasks/columns")
	String choose(@RequestParam(defaultValue = "") List<String> columns, @RequestParam(required = false) String up,
			@RequestParam(required = false) String down, @RequestParam(required = false) String usual, WorkQuery query,
			HttpServletRequest request, @RequestParam(defaultValue = "/tasks") String back, RedirectAttributes next) {
		var chosen = (usual != null) ? Column.USUAL : Column.known(columns);
		keep(moved(chosen, up, down), this.places.of(query, request, this.user.get()));
		next.addFlashAttribute("columnsOpen", true);
		next.addFlashAttribute("columnsFocus", (up != null) ? "up-" + up : "down-" + down);
		return "redirect:" + ListLinks.safe(back) + "#columns";
	}

	private void keep(List<String> columns, ListPlace place) {
		var view = place.view();
		if (view == null) {
			this.settings.keep(columns, this.user.get());
			return;
		}
		if (!view.mayChange()) {
			throw Refusal.forbidden("worklist.refused.viewOfOthers");
		}
		this.views.change(view.id(), new SavedView(view.id(), view.owner(), view.ownerName(), view.scope(), view.team(),
				view.name(), view.parts(), view.words(), columns, view.pinned(), true), this.user.get());
	}

	private static List<String> moved(List<String> columns, String up, String down) {
		var moved = new ArrayList<>(columns);
		int from = moved.indexOf((up != null) ? up : down);
		int to = from + ((up != null) ? -1 : 1);
		if (from >= 0 && to >= 0 && to < moved.size()) {
			Collections.swap(moved, from, to);
		}
		return moved;
	}

}
