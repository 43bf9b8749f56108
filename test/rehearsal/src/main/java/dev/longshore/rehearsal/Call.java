package dev.longshore.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request: where it goes, what it carries, and the fields of a query API. */
final class Call {
    private final String method;
    private final String path;
    private final Map<String, String> query;
    private final Map<String, String> form;
    private final String service;
    private final String target;
    private final boolean chunked;
    private final byte[] body;

    private Call(
            String method,
            String path,
            Map<String, String> query,
            Map<String, String> form,
            String service,
            String target,
            boolean chunked,
            byte[] body) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.form = form;
        this.service = service;
        this.target = target;
        this.chunked = chunked;
        this.body = body;
    }

    static Call read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String query = exchange.getRequestURI().getRawQuery();
        String type = header(exchange, "Content-Type");
        String text = type.contains("form-urlencoded") ? new String(body, StandardCharsets.UTF_8) : "";
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                fields(query == null ? "" : query),
                fields(text),
                signedFor(header(exchange, "Authorization")),
                header(exchange, "X-Amz-Target"),
                header(exchange, "Content-Encoding").contains("aws-chunked")
                        || exchange.getRequestHeaders().containsKey("x-amz-decoded-content-length"),
                body);
    }

    boolean has(String name) {
        return form.containsKey(name);
    }

    /** A field of the form, or an empty text. */
    String get(String name) {
        return form.getOrDefault(name, "");
    }

    boolean isTrue(String name) {
        return get(name).equals("true");
    }

    /** A list of texts: {@code ResourcesToSkip.member.1} … */
    List<String> list(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 1; form.containsKey(name + ".member." + i); i++) {
            values.add(get(name + ".member." + i));
        }
        return values;
    }

    /** A list of pairs: {@code Tags.member.1.Key}, {@code Tags.member.1.Value} … */
    Map<String, String> pairs(String list, String key, String value, Map<String, String> previous) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 1; form.containsKey(list + ".member." + i + "." + key); i++) {
            String prefix = list + ".member." + i + ".";
            String name = get(prefix + key);
            if (form.containsKey(prefix + value)) {
                pairs.put(name, get(prefix + value));
            } else if (isTrue(prefix + "UsePreviousValue") && previous.containsKey(name)) {
                pairs.put(name, previous.getOrDefault(name, ""));
            }
        }
        return pairs;
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    // The credential scope names the service: Credential=id/date/region/service/aws4_request.
    private static String signedFor(String authorization) {
        String[] scope = authorization.split("/", -1);
        return scope.length > 3 ? scope[3] : "";
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                fields.put(
                        decode(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    String method() {
        return method;
    }

    /** The path, decoded: {@code /bucket/key} for S3. */
    String path() {
        return path;
    }

    Map<String, String> query() {
        return query;
    }

    /** The service that the request is signed for. */
    String service() {
        return service;
    }

    String target() {
        return target;
    }

    boolean chunked() {
        return chunked;
    }

    byte[] body() {
        return body;
    }
}
