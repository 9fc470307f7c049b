package kz.pana.finder.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Scripts and style sheets of single pages, which most visitors never load. A browser asks each time whether they are
 * new. The map is what the build of the back office makes of {@code frontend/map}, see {@code vite.config.ts}.
 */
@Configuration(proxyBeanMethods = false)
class SiteFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/site/**")
                .addResourceLocations("classpath:/public-site/site/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/site/map/**")
                .addResourceLocations("classpath:/META-INF/VAADIN/webapp/VAADIN/build/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
