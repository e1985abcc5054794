package fi.polku.benefitlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.benefitlist.reading.Format;
import fi.polku.benefitlist.reading.Mapping;

/**
 * A list that came in.
 *
 * @param headings of the file, as it writes them
 * @param fault why it failed as a whole, or null
 */
record BenefitList(UUID id, ListOptions options, String fileName, Format format, Mapping mapping, List<String> headings,
		ListState state, FaultCode fault, String uploadedBy, Instant uploadedAt) {

	BenefitList in(ListState other) {
		return new BenefitList(this.id, this.options, this.fileName, this.format, this.mapping, this.headings, other,
				this.fault, this.uploadedBy, this.uploadedAt);
	}

	BenefitList as(ListOptions other, Mapping said) {
		return new BenefitList(this.id, other, this.fileName, this.format, said, this.headings, this.state, this.fault,
				this.uploadedBy, this.uploadedAt);
	}

	public boolean underWay() {
		return this.state == ListState.CHECKING || this.state == ListState.IMPORTING;
	}

}
