package fi.polku.workshop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import fi.polku.process.check.ModelCheck;
import fi.polku.process.check.ModelFault;
import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Service;

/**
 * The newest version of every model as it was checked last: read again only when a newer
 * one has come.
 */
@Service
class LiveFaults {

	private final LiveModels live;

	private final ModelCheck check;

	private final AtomicReference<Checked> last = new AtomicReference<>(new Checked("", Map.of(), Map.of()));

	LiveFaults(LiveModels live, ModelCheck check) {
		this.live = live;
		this.check = check;
	}

	/** The faults by model of those that have any. */
	Map<String, List<ModelFault>> of(List<ModelVersion> newest) {
		return checked(newest).faults();
	}

	/** The files of the newest versions, by model. */
	Map<String, ModelFiles> files(List<ModelVersion> newest) {
		return checked(newest).files();
	}

	private Checked checked(List<ModelVersion> newest) {
		var state = new TreeSet<>(newest.stream().map(ModelVersion::definition).toList()).toString();
		var known = this.last.get();
		if (known.state().equals(state)) {
			return known;
		}
		var models = this.live.newest();
		List<ModelFile> files = models.stream().flatMap((model) -> model.files().stream()).toList();
		var checked = new Checked(state, models.stream().collect(Collectors.toMap(ModelFiles::model, (one) -> one)),
				this.check.check(files).stream().collect(Collectors.groupingBy(ModelFault::model)));
		this.last.set(checked);
		return checked;
	}

	private record Checked(String state, Map<String, ModelFiles> files, Map<String, List<ModelFault>> faults) {
	}

}
