package fi.polku.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import fi.polku.process.check.ModelFile;

import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The models as they come with Polku, beside what owners have made of them. */
@Service
public class ShippedModels {

	private final JdbcClient jdbc;

	ShippedModels(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The files of a model as shipped; none where it is an owner's own. */
	public List<ModelFile> files(String model) {
		return find(model).map((shipped) -> shipped.files().stream().map(ShippedModels::read).toList())
			.orElse(List.of());
	}

	/** The folder of {@code processes/} in which a model is shipped. */
	public Optional<String> folder(String model) {
		return find(model).map((shipped) -> folder(shipped.files().get(0)));
	}

	/**
	 * The models of which both the shipped one and an owner's version have changed, and
	 * no owner has decided yet.
	 */
	public TreeSet<String> conflicts() {
		return new TreeSet<>(
				this.jdbc.sql("select model from shipped_model where conflict").query(String.class).list());
	}

	/**
	 * An owner has decided: the conflict does not show until the shipped model changes
	 * again.
	 * @return whether there was one
	 */
	public boolean settle(String model) {
		return this.jdbc.sql("update shipped_model set conflict = false where model = :model and conflict")
			.param("model", model)
			.update() > 0;
	}

	/** What an owner decided is taken back: the conflict shows again. */
	public void unsettle(String model) {
		this.jdbc.sql("update shipped_model set conflict = true where model = :model").param("model", model).update();
	}

	private static Optional<ShippedModel> find(String model) {
		return ShippedModel.all().stream().filter((one) -> one.name().equals(model)).findFirst();
	}

	private static ModelFile read(Resource file) {
		try {
			return new ModelFile(file.getFilename(), file.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String folder(Resource file) {
		try {
			var path = file.getURL().getPath().split("/");
			return path[path.length - 2];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
