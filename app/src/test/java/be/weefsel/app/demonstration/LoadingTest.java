package be.weefsel.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.page.Frames;
import be.weefsel.templates.StaticTemplates;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@WholeWeefsel
@Transactional
class LoadingTest {
    @Autowired private Networks networks;
    @Autowired private Frames frames;
    @Autowired private StaticTemplates templates;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private SmallNetwork network;

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whileTheDemonstrationLoadsEveryPageSaysSoAndLooksAgain() throws Exception {
        var loading = new Loading(networks);

        assertThat(isServed("/fr/factories")).isFalse();

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("Refresh")).isEqualTo("5");
        assertThat(response.getContentAsString())
                .contains("<html lang=\"fr\">", "La démo se charge", "href=\"/fr/factories\"")
                .doesNotContain("first-run");
        assertThat(new LoadingHealth(loading).health().getStatus())
                .isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void stylesAreServedAtOnce() throws Exception {
        assertThat(isServed("/weefsel.css")).isTrue();
    }

    @Test
    void onceItIsLoadedEveryPageIsServed() throws Exception {
        network.found();

        assertThat(isServed("/fr/factories")).isTrue();
        assertThat(new LoadingHealth(new Loading(networks)).health().getStatus())
                .isEqualTo(Status.UP);
    }

    private boolean isServed(String address) throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        ServletRequestPathUtils.parseAndCache(request);
        var handler =
                Objects.requireNonNull(requestMappingHandlerMapping.getHandler(request))
                        .getHandler();
        return new LoadingGuard(new Loading(networks), frames, templates)
                .preHandle(request, response, handler);
    }
}
