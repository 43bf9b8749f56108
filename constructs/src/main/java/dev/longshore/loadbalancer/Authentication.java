package dev.longshore.loadbalancer;

import java.util.function.UnaryOperator;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.IUserPoolClient;
import software.amazon.awscdk.services.cognito.IUserPoolDomain;
import software.amazon.awscdk.services.elasticloadbalancingv2.AuthenticateJwtOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.AuthenticateOidcOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerAction;
import software.amazon.awscdk.services.elasticloadbalancingv2.actions.AuthenticateCognitoAction;
import software.amazon.awscdk.services.elasticloadbalancingv2.actions.AuthenticateCognitoActionProps;

/** Who a load balancer lets through; it asks before a task sees the request. */
public final class Authentication {
    private final UnaryOperator<ListenerAction> action;
    private final boolean fetchesKeys;

    private Authentication(UnaryOperator<ListenerAction> action) {
        this(action, false);
    }

    private Authentication(UnaryOperator<ListenerAction> action, boolean fetchesKeys) {
        this.action = action;
        this.fetchesKeys = fetchesKeys;
    }

    /**
     * Lets through who has a valid JSON Web Token in the Authorization header: services, and clients that log in
     * elsewhere. Others get 401. The load balancer may then reach port 443 of any address, as it may with a login.
     *
     * @param issuer who issued it, such as {@code https://login.example.com}
     * @param jwksEndpoint the public address of the keys of the issuer
     */
    public static Authentication jwt(String issuer, String jwksEndpoint) {
        return new Authentication(
                next -> ListenerAction.authenticateJwt(AuthenticateJwtOptions.builder()
                        .issuer(issuer)
                        .jwksEndpoint(jwksEndpoint)
                        .next(next)
                        .build()),
                true);
    }

    /** Lets through who is logged in at a user pool of Cognito, and sends others there. */
    public static Authentication cognito(IUserPool userPool, IUserPoolClient client, IUserPoolDomain domain) {
        return new Authentication(next -> new AuthenticateCognitoAction(AuthenticateCognitoActionProps.builder()
                .userPool(userPool)
                .userPoolClient(client)
                .userPoolDomain(domain)
                .next(next)
                .build()));
    }

    /**
     * Lets through who is logged in at an OpenID Connect provider, and sends others there.
     *
     * @param endpoints the addresses of the provider
     * @param clientId the id of this application there
     * @param clientSecret its secret, such as {@code SecretValue.secretsManager("login")}
     */
    public static Authentication oidc(OidcEndpoints endpoints, String clientId, SecretValue clientSecret) {
        return new Authentication(next -> ListenerAction.authenticateOidc(AuthenticateOidcOptions.builder()
                .issuer(endpoints.issuer())
                .authorizationEndpoint(endpoints.authorization())
                .tokenEndpoint(endpoints.token())
                .userInfoEndpoint(endpoints.userInfo())
                .clientId(clientId)
                .clientSecret(clientSecret)
                .next(next)
                .build()));
    }

    /** Authenticates by an action of CDK's that is chained before the one given: scopes, sessions, and so on. */
    public static Authentication of(UnaryOperator<ListenerAction> action) {
        return new Authentication(action);
    }

    /**
     * The addresses of an OpenID Connect provider, as its discovery document has them.
     *
     * @param issuer the issuer
     * @param authorization where users log in
     * @param token where the load balancer gets tokens
     * @param userInfo where it asks who the user is
     */
    public record OidcEndpoints(String issuer, String authorization, String token, String userInfo) {}

    /** Returns whether keys are fetched, for which CDK opens nothing; for logins it does. */
    boolean fetchesKeys() {
        return fetchesKeys;
    }

    ListenerAction before(ListenerAction next) {
        return action.apply(next);
    }
}
