package dev.longshore.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code {{resolve:ssm:…}}} is looked up; secrets are left as they are, as CloudFormation never shows them. */
final class DynamicReferences {
    private static final Pattern SSM = Pattern.compile("\\{\\{resolve:ssm:([^}:]+)(:[^}]*)?}}");

    private DynamicReferences() {}

    static JsonNode resolve(Account account, JsonNode text) {
        if (!text.asText().contains("{{resolve:ssm:")) {
            return text;
        }
        Matcher matcher = SSM.matcher(text.asText());
        return Json.text(matcher.replaceAll(found -> Matcher.quoteReplacement(account.parameter(found.group(1)))));
    }
}
