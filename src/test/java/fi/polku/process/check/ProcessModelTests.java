package fi.polku.process.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.process.Step;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The models as they are shipped. */
class ProcessModelTests {

	private static final Path PROCESSES = Path.of("processes");

	@Test
	void shippedModels_haveNoFault() throws IOException {
		assertThat(new ModelCheck(steps()).check(files())).isEmpty();
	}

	@Test
	void versionsShippedBefore_haveNoFault() throws IOException {
		var earlier = PROCESSES.resolve("paysubsidy/earlier/onwardPlacement/1");
		try (var found = Files.list(earlier)) {
			var asFound = found.map(ModelFile::of).toList();
			var names = asFound.stream().map(ModelFile::name).toList();
			var all = new ArrayList<>(files().stream().filter((file) -> !names.contains(file.name())).toList());
			all.addAll(asFound);

			assertThat(new ModelCheck(steps()).check(all)).isEmpty();
		}
	}

	@Test
	void everyFolder_saysItsSourceAndOwner() throws IOException {
		try (var folders = Files.list(PROCESSES)) {
			assertThat(folders.filter(Files::isDirectory)).isNotEmpty()
				.allSatisfy((folder) -> assertThat(folder.resolve("README.md")).content().contains("Source", "Owner"));
		}
	}

	@Test
	void everyGroupOfTheModels_isARole() {
		Set<String> groups = Arrays.stream(Role.values())
			.map(Role::group)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());

		assertThat(groups).isEqualTo(Groups.KNOWN);
	}

	static List<ModelFile> files() throws IOException {
		try (Stream<Path> files = Files.walk(PROCESSES, 2)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.endsWith("README.md"))
				.map(ModelFile::of)
				.toList();
		}
	}

	/** The steps as the application finds them, without starting it. */
	static Map<String, Class<?>> steps() {
		var scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(Step.class));
		Map<String, Class<?>> steps = new HashMap<>();
		for (var found : scan.findCandidateComponents("fi.polku")) {
			var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
			if (type.isAnnotationPresent(org.springframework.stereotype.Component.class)) {
				steps.put(AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found,
						new SimpleBeanDefinitionRegistry()), type);
			}
		}
		return steps;
	}

}
