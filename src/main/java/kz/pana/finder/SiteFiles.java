package kz.pana.finder;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Scripts and style sheets of single pages, which most visitors never load. A browser asks each time whether they are
 * new.
 */
@Configuration(proxyBeanMethods = false)
class SiteFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/site/**")
                .addResourceLocations("classpath:/public-site/site/")
                .setCacheControl(CacheControl.noCache());
    }
}
