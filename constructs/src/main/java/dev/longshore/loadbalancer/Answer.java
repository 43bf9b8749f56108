package dev.longshore.loadbalancer;

import org.jspecify.annotations.Nullable;

/** What a load balancer answers itself. */
public sealed interface Answer permits FixedAnswer, RedirectAnswer {
    /** The most bytes of a body that a load balancer gives, {@value}. */
    int MAX_BODY = 1024;

    /** Answers with a line of plain text. */
    static Answer text(int status, String text) {
        return new FixedAnswer(status, "text/plain", text);
    }

    /** Answers with a page of at most {@value #MAX_BODY} bytes. */
    static Answer html(int status, String page) {
        return new FixedAnswer(status, "text/html", page);
    }

    /** Answers with JSON of at most {@value #MAX_BODY} bytes. */
    static Answer json(int status, String json) {
        return new FixedAnswer(status, "application/json", json);
    }

    /**
     * Sends to another address, for good (status 301); what is null stays as it was asked for.
     *
     * @param host the host, or null; {@code #{host}} stands for the one that was asked for
     * @param path the path, or null; {@code #{path}} stands for the one that was asked for, without its first slash
     */
    static Answer redirect(@Nullable String host, @Nullable String path) {
        return new RedirectAnswer(host, path, true);
    }

    /** Sends to another address for now (status 302), as {@link #redirect}. */
    static Answer redirectForNow(@Nullable String host, @Nullable String path) {
        return new RedirectAnswer(host, path, false);
    }
}
