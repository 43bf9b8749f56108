package dev.longshore.rule.service;

import dev.longshore.model.AdvancedLoadBalancer;
import dev.longshore.model.Reference;
import dev.longshore.model.Service;
import dev.longshore.model.ServiceLoadBalancer;
import dev.longshore.rule.Confidence;
import dev.longshore.rule.Consequence;
import dev.longshore.rule.Examples;
import dev.longshore.rule.Report;
import dev.longshore.rule.Sources;

/** Tests come by another way. */
final class SVC215 extends ServiceRule {
    SVC215() {
        super(
                "SVC-215",
                "the listener or rule for tests is another one than that for all requests",
                Sources.BLUE_GREEN_TROUBLE,
                Confidence.STATED,
                Consequence.REFUSED,
                "The following rules cannot be used as both production and test listener rules: …");
    }

    @Override
    void judge(Service service, Report report) {
        for (ServiceLoadBalancer balancer : service.loadBalancers()) {
            AdvancedLoadBalancer advanced = balancer.advancedConfiguration();
            Reference production = advanced == null ? null : advanced.productionListenerRule();
            Reference tests = advanced == null ? null : advanced.testListenerRule();
            // Two outputs of a nested stack are of one resource here, and two rules there.
            if (tests != null
                    && production != null
                    && production.isKnown()
                    && production.text().equals(tests.text())) {
                report.wrong(
                        this,
                        tests.place(),
                        "testListenerRule",
                        tests.toString(),
                        "'testListenerRule' must differ from 'productionListenerRule', got " + tests,
                        "make another rule, or a listener on another port, or leave it out");
            }
        }
    }

    @Override
    public Examples examples() {
        return Examples.varying("""
                service:
                  deploymentConfiguration: {strategy: BLUE_GREEN}
                  loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80, advancedConfiguration: {alternateTargetGroupArn: b, productionListenerRule: one, testListenerRule: %s}}]
                """, "one", "two");
    }
}
