package dev.longshore.rule.discovery;

import dev.longshore.model.Resources;
import dev.longshore.model.Value;
import dev.longshore.model.resource.Namespace;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;
import dev.longshore.rule.resource.ResourceRule;
import dev.longshore.rule.resource.Yaml;
import java.util.List;
import java.util.regex.Pattern;

/** A namespace is a name of DNS. */
final class SD003 extends ResourceRule<Namespace> {

    private static final Pattern PUBLIC = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.?");
    private static final Pattern PRIVATE =
            Pattern.compile("(?!arn:)(?=[!-~]{1,253}$)[!-~&&[^.]]{1,63}(?:\\.[!-~&&[^.]]{1,63})*\\.?");

    SD003() {
        super(
                List.of(Namespace.PRIVATE, Namespace.PUBLIC),
                "SD-003",
                "the name of a namespace is one of DNS",
                Sources.DISCOVERY_NAMESPACE,
                Confidence.STATED,
                Consequence.REFUSED,
                "InvalidInput: Value '…' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: ^([a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?$");
    }

    @Override
    protected void judge(Namespace resource, Resources all, Report report) {
        // A private one may be a single word, and the pattern for it is wider.
        boolean hidden = resource.resource().type().equals(Namespace.PRIVATE.type());
        Value<String> name = resource.name();
        if (name != null
                && name.is(text -> !(hidden ? PRIVATE : PUBLIC).matcher(text).matches())) {
            report.wrong(
                    this,
                    "Name",
                    name,
                    "'Name' must be a name of DNS" + (hidden ? "" : " with a '.'") + ", got " + name,
                    "name it like shop.local or shop.example.com");
        }
    }

    @Override
    public Examples examples() {
        return Yaml.varying(
                Yaml.template(Yaml.resource("Space", "AWS::ServiceDiscovery::PublicDnsNamespace", "Name: %s")),
                "shop_api",
                "shop-api.example.com");
    }
}
