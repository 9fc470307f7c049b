package kz.pana.finder.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

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
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addTransformer(SiteFiles::asSent);
        registry.addResourceHandler("/site/map/**")
                .addResourceLocations("classpath:/META-INF/VAADIN/webapp/VAADIN/build/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    private static Resource asSent(HttpServletRequest request, Resource file, ResourceTransformerChain others)
            throws IOException {
        Resource result = others.transform(request, file);
        String name = file.getFilename();
        if (name == null || !name.endsWith(".css")) {
            return result;
        }
        String sheet = Assets.sent(result.getContentAsString(StandardCharsets.UTF_8));
        return new TransformedResource(result, sheet.getBytes(StandardCharsets.UTF_8));
    }
}
