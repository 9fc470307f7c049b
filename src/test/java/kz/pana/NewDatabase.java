package kz.pana;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** The database of a test is new: what is kept outside of it about the one before is gone too. */
@TestComponent
public class NewDatabase implements BeanFactoryPostProcessor, EnvironmentAware {

    private Path heads = Path.of("trail-heads.txt");

    @Override
    public void setEnvironment(Environment environment) {
        heads = Path.of(environment.getRequiredProperty("pana.data")).resolve("trail-heads.txt");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        try {
            Files.deleteIfExists(heads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
