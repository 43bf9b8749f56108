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
            Pattern.compile("[a-z][a-z0-9+.-]{0,20}://[^/:@?#\\s]+:[^/:@?#\\s${<%*]{3,}@"));

    private static final Pattern TELLING_NAME = Pattern.compile(
            "(?:.*[_.-])?(?:password|passwd|pwd|secret|secret_?key|token|api_?key|private_?key|secret_?access_?key)",
            Pattern.CASE_INSENSITIVE);

    /** Switches, numbers, references and placeholders, which variables with such names often hold. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:true|false|yes|no|on|off|none|null|nil|empty|enabled?|disabled?|required|optional|always|never|auto|default"
                    + "|prompt|random|generated?|[0-9.]+(?:k|m|ms|s|h|d)?"
                    + "|(?:arn:|/|\\./|[a-z][a-z0-9+.-]*://|\\$|%|\\{|<|\\*|\\[).*"
                    + "|(?:ssm|secretsmanager|secretmanager|secretref|vault|file|env|op|sops|ref|kms|akv|gcp):.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The name of a secret rather than the secret, such as shop/prod/db: secrets by chance have capitals or signs. */
    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9_.-]*(?:/[a-z][a-z0-9_.-]*)+");

    /** What is encrypted: by Jasypt, SOPS or Ansible, or by KMS. */
    private static final Pattern ENCRYPTED = Pattern.compile("(?:ENC[(\\[]|AQICAH|[$]ANSIBLE_VAULT).*", Pattern.DOTALL);

    /** What frameworks put into the pages they serve, where everyone can read it. */
    private static final Pattern PUBLIC_NAME =
            Pattern.compile("(?:NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VUE_APP|VITE|EXPO_PUBLIC|GATSBY|PUBLIC)_.*");

    private static final int SHORTEST = 4;
    private static final int LONGEST_PATH = 512;
    private static final String DOCUMENTATION = "EXAMPLE";

    private PlainSecrets() {}

    static boolean isSecret(String name, String value) {
        if (value.contains(DOCUMENTATION)) {
            return false;
        }
        return FORMATS.stream().anyMatch(format -> format.matcher(value).find())
                || (TELLING_NAME.matcher(name).matches()
                        && !PUBLIC_NAME.matcher(name).matches()
                        && value.length() >= SHORTEST
                        && !isHarmless(value));
    }

    private static boolean isHarmless(String value) {
        return HARMLESS.matcher(value).matches()
                || (value.length() <= LONGEST_PATH && PATH.matcher(value).matches())
                || ENCRYPTED.matcher(value).matches();
    }
}
