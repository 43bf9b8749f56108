package dev.longshore.scaling;

import dev.longshore.internal.Ordered;
import dev.longshore.internal.TemplateCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Names;
import software.amazon.awscdk.services.applicationautoscaling.CfnScalingPolicy;
import software.amazon.awscdk.services.applicationautoscaling.ScalableTarget;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.ecs.BaseService;
import software.amazon.awscdk.services.ecs.CfnService;
import software.amazon.awscdk.services.ecs.ScalableTaskCount;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** What CDK's scaling of a service has no word for: metrics of 20 seconds, expressions, forecasts. */
final class MorePolicies {
    private final BaseService service;
    private final ScalableTaskCount tasks;

    MorePolicies(BaseService service, ScalableTaskCount tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    void measureOften(ScalingOptions options) {
        if (options.targetCpuPercent() != null) {
            highResolution("Cpu", ScalingModel.CPU);
        }
        if (options.targetMemoryPercent() != null) {
            highResolution("Memory", ScalingModel.MEMORY);
        }
        CfnService rendered =
                (CfnService) Objects.requireNonNull(service.getNode().getDefaultChild());
        rendered.addPropertyOverride("Monitoring", TemplateCase.of(options.monitoring()));
    }

    private void highResolution(String id, String metric) {
        ServiceScaling.rendered(tasks, id)
                .addPropertyOverride(
                        "TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.PredefinedMetricType",
                        metric + ScalingModel.HIGH_RESOLUTION);
    }

    void track(String id, MathExpression expression, double target, ScalingOptions options) {
        Map<String, Object> tracking = new LinkedHashMap<>();
        tracking.put("CustomizedMetricSpecification", Ordered.map("Metrics", MetricQueries.of(expression)));
        tracking.put("TargetValue", target);
        tracking.put("ScaleInCooldown", options.scaleInCooldown().toSeconds());
        tracking.put("ScaleOutCooldown", options.scaleOutCooldown().toSeconds());
        if (!options.scalesIn()) {
            tracking.put("DisableScaleIn", true);
        }
        policy(id, "TargetTrackingScaling").addPropertyOverride("TargetTrackingScalingPolicyConfiguration", tracking);
    }

    void predict(PredictiveScaling predictive, @Nullable ApplicationTargetGroup group) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("PredefinedMetricType", predictive.metric().type());
        if (predictive.metric() == PredictiveMetric.REQUESTS && group != null) {
            pair.put("ResourceLabel", group.getFirstLoadBalancerFullName() + "/" + group.getTargetGroupFullName());
        }
        Map<String, Object> metric = new LinkedHashMap<>(Ordered.map("PredefinedMetricPairSpecification", pair));
        metric.put("TargetValue", predictive.target());
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("MetricSpecifications", List.of(metric));
        configuration.put("Mode", predictive.scales() ? "ForecastAndScale" : "ForecastOnly");
        policy("Predictive", "PredictiveScaling")
                .addPropertyOverride("PredictiveScalingPolicyConfiguration", configuration);
    }

    void permitProtection() {
        String cluster = service.getCluster().getClusterName();
        service.getTaskDefinition()
                .getTaskRole()
                .addToPrincipalPolicy(PolicyStatement.Builder.create()
                        .actions(List.of("ecs:GetTaskProtection", "ecs:UpdateTaskProtection"))
                        .resources(List.of("arn:" + Aws.PARTITION + ":ecs:" + Aws.REGION + ":" + Aws.ACCOUNT_ID
                                + ":task/" + cluster + "/*"))
                        .build());
    }

    private CfnScalingPolicy policy(String id, String type) {
        ScalableTarget target = (ScalableTarget) tasks.getNode().findChild("Target");
        return CfnScalingPolicy.Builder.create(target, id)
                .policyName(Names.uniqueId(target) + id)
                .policyType(type)
                .scalingTargetId(target.getScalableTargetId())
                .build();
    }
}
