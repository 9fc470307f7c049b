package kz.pana;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house itself, read once for all the tests that look at it. */
final class House {

    static final Path SOURCES = Path.of("src/main/java");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.pana");

    static final ApplicationModules MODULES = ApplicationModules.of(PanaApplication.class);

    private House() {}

    static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
