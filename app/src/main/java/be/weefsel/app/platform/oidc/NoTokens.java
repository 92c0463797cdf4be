package be.weefsel.app.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// Weefsel asks a provider who somebody is, and nothing afterwards: no token is kept.
@NullUnmarked
final class NoTokens implements OAuth2AuthorizedClientRepository {
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Spring Security declares it
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String id, Authentication who, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Nothing to keep.
    }

    @Override
    public void removeAuthorizedClient(
            String id,
            Authentication who,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Nothing was kept.
    }
}
