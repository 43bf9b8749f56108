package dev.longshore.rule.task;

import java.util.List;
import java.util.regex.Pattern;

/** Tells secrets from other values by formats that are well known, and by names that say so. */
final class PlainSecrets {
    private static final List<Pattern> FORMATS = List.of(
            // An access key of AWS.
            Pattern.compile("(?<![A-Z0-9])(AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])"),
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            // Tokens of GitHub, Slack and Stripe.
            Pattern.compile("(?<![A-Za-z0-9])(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,})"),
            Pattern.compile("(?<![A-Za-z0-9])xox[abprs]-[0-9]{6,}-[A-Za-z0-9-]{10,}"),
            Pattern.compile("(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{20,}"),
            // A URL with a user and a password that is no placeholder.
            Pattern.compile("[a-z][a-z0-9+.-]*://[^/:@?#\\s]+:[^/:@?#\\s${<%*]{3,}@"));

    private static final Pattern TELLING_NAME = Pattern.compile(
            "(?:.*[_.-])?(?:password|passwd|pwd|secret|secret_?key|token|api_?key|private_?key|secret_?access_?key)",
            Pattern.CASE_INSENSITIVE);

    /** Switches, numbers, references and placeholders, which variables with such names often hold. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:true|false|yes|no|on|off|none|null|enabled|disabled|[0-9.]+"
                    + "|(?:arn:|/|\\./|[a-z][a-z0-9+.-]*://|\\$|%|\\{|<|\\*).*"
                    + "|(?:ssm|secretsmanager|secretmanager|vault|file|env|op|sops):.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int SHORTEST = 4;
    private static final String DOCUMENTATION = "EXAMPLE";

    private PlainSecrets() {}

    static boolean isSecret(String name, String value) {
        if (value.contains(DOCUMENTATION)) {
            return false;
        }
        return FORMATS.stream().anyMatch(format -> format.matcher(value).find())
                || (TELLING_NAME.matcher(name).matches()
                        && value.length() >= SHORTEST
                        && !HARMLESS.matcher(value).matches());
    }
}
