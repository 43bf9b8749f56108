package dev.longshore.loadbalancer;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.internal.Judge;
import dev.longshore.internal.LateValue;
import dev.longshore.internal.OptionCheck;
import dev.longshore.internal.OptionRule;
import dev.longshore.internal.WholeSeconds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold for the options of a load balancer. */
public final class HttpLoadBalancerCheck {
    private static final int MAX_IDLE = 4000;
    private static final int MIN_KEEP_ALIVE = 60;
    private static final int MAX_KEEP_ALIVE = 604_800;

    /** How many certificates a listener may have beside the first. */
    private static final int MAX_FURTHER_CERTIFICATES = 25;

    private static final Pattern WEB_ACL = Pattern.compile("arn:[^:]+:wafv2:[^:]+:[0-9]{12}:regional/webacl/.+");

    private HttpLoadBalancerCheck() {}

    /** Returns what is wrong with a load balancer that stands alone, so that it needs a VPC. */
    static List<Finding> ofLoadBalancer(HttpLoadBalancerProps props, Place place) {
        List<Finding> findings = new ArrayList<>(of(props, place));
        OptionCheck check = new OptionCheck(place);
        LoadBalancerCheck.alone(props.common(), props.existing() != null, check);
        findings.addAll(check.findings());
        return findings;
    }

    /** Returns what is wrong with the options, wherever the VPC comes from. */
    public static List<Finding> of(HttpLoadBalancerProps props, Place place) {
        LoadBalancerProps common = props.common();
        boolean named = !common.domainNames().isEmpty();
        OptionCheck check = new OptionCheck(place);
        LoadBalancerCheck.common(common, props.existing() != null, false, check);
        check.require(
                        props.plainHttp() || named || !props.certificates().isEmpty(),
                        OptionRule.ENCRYPTION,
                        "https",
                        null,
                        "is missing",
                        "add https(certificate) or domainName(name, zone), or write plainHttp() out")
                .require(
                        !props.plainHttp() || props.certificates().isEmpty(),
                        OptionRule.CONTRADICTION,
                        "plainHttp",
                        null,
                        "and 'https' are both given",
                        "give one of them; https redirects port 80 on its own")
                .require(
                        props.plainHttp()
                                || !props.certificates().isEmpty()
                                || LoadBalancerCheck.isPublic(common.domainNames()),
                        OptionRule.CERTIFICATE_ZONE,
                        "domainName",
                        null,
                        "must be in a public hosted zone where its certificate is made: ACM looks there",
                        "add https(certificate) with one that is there already")
                .require(
                        props.certificates().size() <= 1 + MAX_FURTHER_CERTIFICATES,
                        OptionRule.CERTIFICATE_QUOTA,
                        "https",
                        props.certificates().size(),
                        "must be given at most " + (1 + MAX_FURTHER_CERTIFICATES)
                                + " times: 'Certificates per Application" + " Load Balancer', the default not counted",
                        "put several names on a certificate");
        times(props, check);
        InboundRules.check(common, props.existing() != null, !props.plainHttp() && props.redirectHttp() ? 2 : 1, check);
        String webAcl = props.webAclArn();
        check.require(
                webAcl == null
                        || LateValue.isIn(webAcl)
                        || WEB_ACL.matcher(webAcl).matches(),
                OptionRule.WEB_ACL,
                "webAcl",
                webAcl,
                "must be the ARN of a regional web ACL",
                "give that of one with scope REGIONAL, in the region of the load balancer");
        check.require(
                !props.toAnywhere() || (props.existing() == null && common.securityGroup() == null),
                OptionRule.CONTRADICTION,
                "allowToAnywhere",
                null,
                "is for the security group that is made with the load balancer, and one is given",
                "leave it out, and give that group an outbound rule");
        List<Finding> findings = new ArrayList<>(check.findings());
        findings.addAll(ofAnswer(props.otherwise(), place));
        Answer maintenance = props.maintenance();
        if (maintenance != null) {
            findings.addAll(ofAnswer(maintenance, place));
        }
        return Judge.unacknowledged(findings, common.acknowledged(), place);
    }

    /** Returns what is wrong with an answer. */
    static List<Finding> ofAnswer(Answer answer, Place place) {
        OptionCheck check = new OptionCheck(place);
        if (answer instanceof FixedAnswer fixed) {
            int family = fixed.status() / 100;
            int length = fixed.body().getBytes(StandardCharsets.UTF_8).length;
            check.require(
                            family == 2 || family == 4 || family == 5,
                            OptionRule.ANSWER_STATUS,
                            "status",
                            fixed.status(),
                            "must be 200 to 299 or 400 to 599",
                            "use Answer.redirect for 301 and 302")
                    .require(
                            length <= Answer.MAX_BODY,
                            OptionRule.ANSWER_BODY,
                            "body",
                            length + " bytes",
                            "must have at most " + Answer.MAX_BODY + " bytes",
                            "shorten the page, or redirect to one in a bucket");
        } else if (answer instanceof RedirectAnswer redirect) {
            check.require(
                    redirect.host() != null || redirect.path() != null,
                    OptionRule.MISSING,
                    "redirect",
                    null,
                    "has neither host nor path: it would lead to itself",
                    "give one of them");
        }
        return check.findings();
    }

    private static void times(HttpLoadBalancerProps props, OptionCheck check) {
        Integer idle = WholeSeconds.of(props.idleTimeout(), OptionRule.IDLE_TIMEOUT, "idleTimeout", check);
        Integer keepAlive =
                WholeSeconds.of(props.clientKeepAlive(), OptionRule.CLIENT_KEEP_ALIVE, "clientKeepAlive", check);
        check.require(
                        idle == null || (idle >= 1 && idle <= MAX_IDLE),
                        OptionRule.IDLE_TIMEOUT,
                        "idleTimeout",
                        idle,
                        "must be 1 to " + MAX_IDLE + " seconds",
                        "set one in that range")
                .require(
                        keepAlive == null || (keepAlive >= MIN_KEEP_ALIVE && keepAlive <= MAX_KEEP_ALIVE),
                        OptionRule.CLIENT_KEEP_ALIVE,
                        "clientKeepAlive",
                        keepAlive,
                        "must be " + MIN_KEEP_ALIVE + " to " + MAX_KEEP_ALIVE + " seconds, which are 7 days",
                        "set one in that range");
    }
}
