package fi.polku.casefile.page;

import java.util.ArrayList;
import java.util.List;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Register;
import fi.polku.casefile.Route;
import fi.polku.casefile.Routes;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.web.Tab;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The models a case runs, drawn, with the same as text beside them. */
@Controller
@RequestMapping("/cases/{number}/diagram")
class DiagramPage {

	private final Cases cases;

	private final CasePolicy policy;

	private final Register register;

	private final Routes routes;

	private final RouteViews routeViews;

	private final Models models;

	private final Trail trail;

	private final CurrentUser user;

	DiagramPage(Cases cases, CasePolicy policy, Register register, Routes routes, RouteViews routeViews, Models models,
			Trail trail, CurrentUser user) {
		this.cases = cases;
		this.policy = policy;
		this.register = register;
		this.routes = routes;
		this.routeViews = routeViews;
		this.models = models;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable CaseNumber number, @RequestParam(required = false) Integer part, Model model) {
		var one = theCase(number);
		var route = this.routes.of(number, Labels.locale());
		var parts = route.parts();
		var shown = (part != null && part >= 0 && part < parts.size()) ? part : standing(parts);
		this.trail.seen("case.shown", "guidance", List.of(number), List.of(one.clientId()));
		model.addAttribute("who", this.register.clientOf(one, this.user.get()));
		model.addAttribute("file", one);
		model.addAttribute("tabs", tabs(parts, shown, number));
		model.addAttribute("part", parts.isEmpty() ? null : parts.get(shown));
		model.addAttribute("route", this.routeViews.of(route));
		return "casefile/diagram";
	}

	@GetMapping(value = "/{definitionId}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<byte[]> drawing(@PathVariable CaseNumber number, @PathVariable String definitionId) {
		theCase(number);
		if (this.routes.of(number, Labels.locale())
			.parts()
			.stream()
			.noneMatch((part) -> part.definitionId().equals(definitionId))) {
			throw Refusal.notFound("casefile.refused.case");
		}
		return ResponseEntity.ok(this.models.drawing(definitionId, Labels.locale()));
	}

	/** The innermost model in which the case stands. */
	private static int standing(List<Route.Part> parts) {
		for (var i = parts.size() - 1; i >= 0; i--) {
			if (!parts.get(i).now().isEmpty()) {
				return i;
			}
		}
		return 0;
	}

	private static List<Tab> tabs(List<Route.Part> parts, int shown, CaseNumber number) {
		var tabs = new ArrayList<Tab>();
		for (var i = 0; i < parts.size(); i++) {
			tabs.add(new Tab(parts.get(i).name(), "/cases/" + number + "/diagram?part=" + i, null, i == shown));
		}
		return tabs;
	}

	private Case theCase(CaseNumber number) {
		return this.cases.find(number)
			.filter((it) -> this.policy.maySee(this.user.get(), number))
			.orElseThrow(() -> Refusal.notFound("casefile.refused.case"));
	}

}
