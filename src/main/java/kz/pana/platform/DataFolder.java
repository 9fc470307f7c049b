package kz.pana.platform;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Shuts others out of the folder of the embedded database and the kept mails, before anything is written into it. */
@Component
class DataFolder implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    private Path folder = Path.of("data");

    @Override
    public void setEnvironment(Environment environment) {
        folder = Path.of(environment.getRequiredProperty("pana.data"));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        try {
            PrivateFiles.folder(folder);
        } catch (IOException e) {
            LOG.warn(
                    "Other accounts of this machine may be able to read {}: its rights could not be changed ({})",
                    folder.toAbsolutePath(),
                    e.getClass().getSimpleName());
        }
    }
}
