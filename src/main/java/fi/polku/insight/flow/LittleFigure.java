package fi.polku.insight.flow;

import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.TableView;

import org.springframework.stereotype.Component;

/** Little's law with each of its terms. */
@Component
class LittleFigure {

	private final FlowWords words;

	LittleFigure(FlowWords words) {
		this.words = words;
	}

	Figure of(ShownFlow shown) {
		var little = shown.wip().littlesLaw();
		var figure = Figure.of("little", this.words.of("little"), sentence(little)).meaning("littlesLaw");
		return (little == null) ? figure : figure.told(table(little));
	}

	private String sentence(Little little) {
		return (little == null) ? this.words.of("little.none")
				: this.words.of("little.says", this.words.number(little.open()), this.words.number(little.product()),
						this.words.number(little.earlier()), this.words.number(little.later()));
	}

	private TableView table(Little little) {
		return TableView
			.of("little", this.words.of("little.caption"), Column.text(this.words.of("term")),
					Column.number(this.words.of("value")))
			.row(this.words.of("little.open"), little.open())
			.row(this.words.of("little.rate"), little.arrivalRate() * FlowWords.DAY)
			.row(this.words.of("little.length"), little.length() / FlowWords.DAY)
			.row(this.words.of("little.product"), little.product())
			.row(this.words.of("little.earlier"), little.earlier())
			.row(this.words.of("little.later"), little.later())
			.row(this.words.of("little.sum"), little.product() + little.earlier() - little.later());
	}

}
