package dev.acervo.gateway.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The built frontend, from {@code classpath:/static}, and the page of the API. Every path that is neither a file nor the
 * server's own is a page of the frontend and gets {@code index.html}: which page it is, the browser finds out.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ASK_AGAIN = CacheControl.noCache();
    private static final List<String> OF_THE_SERVER = List.of("api", "login/oauth2", "oauth2", "logout");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**") // their names hold a hash of their content
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_EVER);
        registry.addResourceHandler("/api/docs/**")
                .addResourceLocations(new ClassPathResource("api-page/"), renderer())
                .setCacheControl(ASK_AGAIN);
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(ASK_AGAIN)
                .resourceChain(true)
                .addResolver(new PageResolver());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addViewController("/api").setViewName("forward:/api/docs/index.html");
        registry.addRedirectViewController("/api/", "/api");
    }

    /** The files of Swagger UI, whatever its version. */
    private static Resource renderer() {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/META-INF/resources/webjars/swagger-ui/*/")[0];
        } catch (IOException failure) {
            throw new IllegalStateException("Swagger UI is not on the class path", failure);
        }
    }

    private static final class PageResolver extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            return file == null && isPage(path) ? super.getResource("index.html", location) : file;
        }

        private static boolean isPage(String path) {
            var name = path.substring(path.lastIndexOf('/') + 1);
            return !name.contains(".")
                    && OF_THE_SERVER.stream().noneMatch(own -> path.equals(own) || path.startsWith(own + "/"));
        }
    }
}
