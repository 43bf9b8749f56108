package dev.longshore.rule.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples leave out: the further ways into and past a rule. */
class ServiceRuleBranchesTest {
    private static final String TASK =
            "taskDefinition: {containerDefinitions: [{name: app, image: nginx, memory: 8, portMappings: %s}]}\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SVC-005 | service: {capacityProviderStrategy: [{capacityProvider: instances, weight: 0}]}",
                "SVC-005 | service: {capacityProviderStrategy: [{capacityProvider: a}, {capacityProvider: b}]}",
                "SVC-006 | service: {capacityProviderStrategy: [{capacityProvider: a, weight: -1}]}",
                "SVC-012b | service: {capacityProviderStrategy: [{capacityProvider: FARGATE_SPOT, weight: 1}], deploymentConfiguration: {maximumPercent: 100}}",
                "SVC-012 | service: {capacityProviderStrategy: [{capacityProvider: a, weight: 1}], deploymentConfiguration: {maximumPercent: 100}}",
                "SVC-012 | service: {deploymentConfiguration: {minimumHealthyPercent: 200}}",
                "SVC-013 | service: {desiredCount: 1, deploymentConfiguration: {maximumPercent: 99}}",
                "SVC-055 | service: {desiredCount: 1}, scaling: {minCapacity: '${Token[M.1]}', maxCapacity: 2}",
                "SVC-055 | service: {desiredCount: 1}, scaling: {minCapacity: 1, maxCapacity: 1}",
                "SVC-054 | service: {desiredCount: 3}, scaling: {minCapacity: 1, maxCapacity: 2}",
                "AAS-002 | service: {}, scaling: {minCapacity: -2, maxCapacity: 1}",
                "AAS-005b | service: {}, scaling: {policies: [{targetTrackingScalingPolicyConfiguration: {targetValue: 100.5, predefinedMetricSpecification: {predefinedMetricType: ECSServiceAverageMemoryUtilization}}}]}",
                "SVC-010 | service: {schedulingStrategy: DAEMON, launchType: FARGATE}",
                "SVC-013b | service: {deploymentConfiguration: {maximumPercent: -1}}",
                "SVC-013b | service: {desiredCount: 1, deploymentConfiguration: {minimumHealthyPercent: -1, maximumPercent: 100}}",
                "SVC-022 | taskDefinition: {requiresCompatibilities: [EC2, EXTERNAL], containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {networkConfiguration: {awsvpcConfiguration: {assignPublicIp: ENABLED}}}",
                "SVC-027 | service: {schedulingStrategy: DAEMON, availabilityZoneRebalancing: ENABLED}",
                "SVC-032 | service: {deploymentConfiguration: {strategy: LINEAR}, loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80, advancedConfiguration: {alternateTargetGroupArn: b}}]}",
                "SVC-032 | service: {deploymentConfiguration: {strategy: LINEAR}, loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80, advancedConfiguration: {productionListenerRule: b}}]}",
                "SVC-033 | service: {deploymentConfiguration: {strategy: CANARY, canaryConfiguration: {canaryPercent: 100.5}}}",
                "SVC-041 | taskDefinition: {memory: 8, containerDefinitions: [{name: a, image: a}]}, service: {serviceConnectConfiguration: {enabled: true, namespace: n, services: [{portName: web}]}}",
                "SVC-051b | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {volumeConfigurations: [{name: data}]}",
                "SVC-051c | service: {volumeConfigurations: [{name: d, managedEbsVolume: {volumeType: gp3, sizeInGiB: 65537}}]}",
                "SVC-072 | taskDefinition: {requiresCompatibilities: [EC2], containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {capacityProviderStrategy: [{capacityProvider: FARGATE, weight: 1}]}",
                "SVC-073 | service: {deploymentController: {type: EXTERNAL}, loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]}",
                "SVC-075 | service: {deploymentController: {type: EXTERNAL}, volumeConfigurations: [{name: d}]}",
                "SVC-079 | service: {vpcLatticeConfigurations: [{portName: web, targetGroupArn: a}]}",
                "SVC-079 | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {vpcLatticeConfigurations: [{portName: web, targetGroupArn: a, roleArn: b}]}",
                "SVC-205 | service: {desiredCount: 2, deploymentConfiguration: {minimumHealthyPercent: 0, maximumPercent: 99}}",
            })
    void is_found(String rule, String fields) {
        assertThat(YamlModels.rulesOf("{" + fields + "}")).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "single provider without a weight | service: {capacityProviderStrategy: [{capacityProvider: a}]}",
                "some weight unresolved | service: {capacityProviderStrategy: [{capacityProvider: a, weight: 0}, {capacityProvider: b, weight: '${Token[W.1]}'}]}",
                "some provider unresolved | service: {capacityProviderStrategy: [{capacityProvider: a, weight: 0}, '${Token[P.1]}']}",
                "unresolved beside Fargate | service: {capacityProviderStrategy: [{capacityProvider: FARGATE, weight: 1}, {capacityProvider: '${Token[P.1]}', weight: 1}, {weight: 1}]}",
                "unresolved schedule | service: {schedulingStrategy: '${Token[S.1]}', desiredCount: 1}",
                "unresolved bounds | service: {}, scaling: {minCapacity: 3, maxCapacity: '${Token[M.1]}'}",
                "custom metric | service: {}, scaling: {minCapacity: 1, maxCapacity: 2, policies: [{targetTrackingScalingPolicyConfiguration: {targetValue: 5000, customizedMetricSpecification: {metricName: Backlog}}}, {targetTrackingScalingPolicyConfiguration: {targetValue: 5000, customizedMetricSpecification: {metricName: Backlog}}}]}",
                "labels unresolved | service: {loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]}, scaling: {policies: [{targetTrackingScalingPolicyConfiguration: {predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget, resourceLabel: '${Token[L.1]}'}}}, {targetTrackingScalingPolicyConfiguration: {predefinedMetricSpecification: {predefinedMetricType: ALBRequestCountPerTarget, resourceLabel: '${Token[L.1]}'}}}]}",
                "metric unresolved | service: {}, scaling: {policies: [{targetTrackingScalingPolicyConfiguration: {targetValue: 0, predefinedMetricSpecification: {predefinedMetricType: '${Token[M.1]}'}}}]}",
                "task not known | service: {loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]}",
                "launch type unresolved, task on Fargate | service: {launchType: '${Token[L.1]}', deploymentConfiguration: {maximumPercent: 101}}",
                "rebalancing unresolved | service: {availabilityZoneRebalancing: '${Token[A.1]}', schedulingStrategy: DAEMON}",
                "rebalancing with the default | service: {availabilityZoneRebalancing: ENABLED, deploymentConfiguration: {minimumHealthyPercent: 50}}",
                "grace for a container check | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8, healthCheck: {command: [CMD, x]}}]}, service: {healthCheckGracePeriodSeconds: 60}",
                "grace for VPC Lattice | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {healthCheckGracePeriodSeconds: 60, vpcLatticeConfigurations: '${Token[A.1]}'}",
                "grace for a load balancer | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8, portMappings: '${Token[A.1]}'}]}, service: {healthCheckGracePeriodSeconds: 60, loadBalancers: [{targetGroupArn: a, containerName: a, containerPort: 80}]}",
                "grace, task not known | service: {healthCheckGracePeriodSeconds: 60}",
                "grace, containers unresolved | taskDefinition: {containerDefinitions: ['${Token[A.1]}']}, service: {healthCheckGracePeriodSeconds: 60}",
                "address on managed instances | taskDefinition: {requiresCompatibilities: [MANAGED_INSTANCES], containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {networkConfiguration: {awsvpcConfiguration: {assignPublicIp: ENABLED}}}",
                "address, launch type not known | service: {networkConfiguration: {awsvpcConfiguration: {assignPublicIp: ENABLED}}}",
                "address with a strategy | taskDefinition: {requiresCompatibilities: [EC2], containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {capacityProviderStrategy: [{capacityProvider: p, weight: 1}], networkConfiguration: {awsvpcConfiguration: {assignPublicIp: ENABLED}}}",
                "network unresolved | service: {launchType: EC2, networkConfiguration: '${Token[A.1]}'}",
                "headless blue/green | service: {deploymentConfiguration: {strategy: BLUE_GREEN}}",
                "blue/green by Service Connect | service: {deploymentConfiguration: {strategy: BLUE_GREEN}, serviceConnectConfiguration: {enabled: true, namespace: n}, loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]}",
                "blue/green by CodeDeploy | service: {deploymentController: {type: CODE_DEPLOY}, deploymentConfiguration: {strategy: BLUE_GREEN}, loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]}",
                "rolling | service: {deploymentConfiguration: {strategy: ROLLING}, loadBalancers: [{targetGroupArn: a, containerName: app, containerPort: 80}]}",
                "exec off | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8, readonlyRootFilesystem: true}]}, service: {enableExecuteCommand: '${Token[A.1]}'}",
                "exec with a writable root | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {enableExecuteCommand: true, platformVersion: LATEST}",
                "exec with scratch space | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8, readonlyRootFilesystem: true, mountPoints: [{sourceVolume: v, containerPath: /var/lib/amazon}]}, {name: b, image: a, memory: 8, readonlyRootFilesystem: true, mountPoints: [{sourceVolume: v, containerPath: /var}]}, {name: c, image: a, memory: 8, readonlyRootFilesystem: true, mountPoints: [{sourceVolume: v, containerPath: /var/log}]}, {name: d, image: a, memory: 8, readonlyRootFilesystem: true, mountPoints: [{sourceVolume: v, containerPath: '${Token[A.1]}'}]}, {name: e, image: a, memory: 8, readonlyRootFilesystem: true, mountPoints: '${Token[A.1]}'}], volumes: [{name: v}]}, service: {enableExecuteCommand: true}",
                "exec, task not known | service: {enableExecuteCommand: true, platformVersion: 1.3.0}",
                "exec on Windows | taskDefinition: {runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {enableExecuteCommand: true, platformVersion: 1.0.0}",
                "old platform without exec | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {platformVersion: 1.3.0}",
                "Service Connect off | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {deploymentController: {type: EXTERNAL}, serviceConnectConfiguration: {enabled: false, services: [{portName: X, discoveryName: X, ingressPortOverride: 0, clientAliases: [{port: 0, dnsName: X}]}, {portName: X, discoveryName: X}]}}",
                "ports unresolved | taskDefinition: {memory: 8, containerDefinitions: [{name: a, image: a, portMappings: [{containerPort: 80, name: '${Token[A.1]}'}]}]}, service: {serviceConnectConfiguration: {enabled: true, namespace: n, services: [{portName: web, timeout: {perRequestTimeoutSeconds: 5}}]}}",
                "containers unresolved | taskDefinition: {memory: 8, containerDefinitions: '${Token[A.1]}'}, service: {serviceConnectConfiguration: {enabled: true, namespace: n, services: [{portName: web, timeout: {perRequestTimeoutSeconds: 5}}, {clientAliases: [{port: 80}]}]}}",
                "request timeout with a protocol | taskDefinition: {memory: 8, containerDefinitions: [{name: a, image: a, portMappings: [{containerPort: 80, name: web, appProtocol: http}]}]}, service: {serviceConnectConfiguration: {enabled: true, namespace: n, services: [{portName: web, timeout: {perRequestTimeoutSeconds: 5}}]}}",
                "request timeout, task not known | service: {serviceConnectConfiguration: {enabled: true, namespace: n, services: [{portName: web, timeout: {perRequestTimeoutSeconds: 5}}]}}",
                "volume unresolved | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}], volumes: [{name: v, configuredAtLaunch: '${Token[A.1]}'}]}, service: {volumeConfigurations: [{name: data, managedEbsVolume: '${Token[A.1]}'}]}",
                "volume name unresolved | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}], volumes: [{name: '${Token[A.1]}', configuredAtLaunch: true}]}, service: {volumeConfigurations: [{name: data, managedEbsVolume: {volumeType: '${Token[A.1]}', sizeInGiB: 0, throughput: '${Token[A.1]}'}}]}",
                "volumes unresolved | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}], volumes: ['${Token[A.1]}', {name: w}]}, service: {volumeConfigurations: [{name: data}]}",
                "volume type that is not known | service: {volumeConfigurations: [{name: data, managedEbsVolume: {volumeType: gp9, sizeInGiB: 0}}, '${Token[A.1]}']}",
                "magnetic volume on instances | service: {launchType: EC2, volumeConfigurations: [{name: data, managedEbsVolume: {volumeType: standard, sizeInGiB: 10}}]}",
                "Spot on Linux | taskDefinition: {containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {capacityProviderStrategy: [{capacityProvider: FARGATE_SPOT, weight: 1}]}",
                "strategy on instances | taskDefinition: {requiresCompatibilities: [EC2], containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {capacityProviderStrategy: [{capacityProvider: p, weight: 1}]}",
                "Lambda hook | service: {deploymentConfiguration: {strategy: BLUE_GREEN, lifecycleHooks: [{targetType: AWS_LAMBDA, lifecycleStages: [TEST_TRAFFIC_SHIFT]}, {lifecycleStages: [TEST_TRAFFIC_SHIFT]}]}}",
                "alarms off | service: {deploymentController: {type: EXTERNAL}, deploymentConfiguration: {alarms: {enable: false, alarmNames: []}}}",
                "alarms unresolved | service: {deploymentConfiguration: {alarms: {enable: true, alarmNames: ['${Token[A.1]}']}}}",
                "VPC Lattice unresolved | service: {vpcLatticeConfigurations: [{portName: '${Token[A.1]}', targetGroupArn: a, roleArn: '${Token[A.1]}'}]}",
                "other placement | service: {placementStrategies: [{type: spread, field: instanceId}, {type: binpack}, {type: binpack, field: CPU}, {type: random}]}",
                "mode unresolved | taskDefinition: {networkMode: '${Token[A.1]}', containerDefinitions: [{name: a, image: a, memory: 8}]}, service: {networkConfiguration: {awsvpcConfiguration: {subnets: [s]}}}",
                "launch type unresolved beside a strategy | service: {launchType: '${Token[A.1]}', capacityProviderStrategy: [{capacityProvider: p, weight: 1}]}",
            })
    void is_not_found(String why, String fields) {
        assertThat(YamlModels.findings("{" + fields + "}")).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                | app | 80 | SVC-018b",
                "[{containerPort: 81}]             | app | 80 | SVC-018b",
                "[{containerPort: 80}]             | app | 80 |",
                "[{containerPortRange: 80-90}]     | app | 80 |",
                "'[{containerPort: ''${Token[P.1]}''}]' | app | 80 |",
                "'''${Token[P.1]}'''               | app | 80 |",
                "[{containerPort: 80}]             | web | 80 | SVC-018",
                "[{containerPort: 80}]             | '''${Token[N.1]}''' | 81 |",
            })
    void load_balancer_sends_to_a_port_that_is_there(String ports, String container, String port, String rule) {
        String service = "service: {loadBalancers: [{targetGroupArn: a, containerName: " + container
                + ", containerPort: " + port + "}]}\n";
        assertThat(YamlModels.rulesOf(TASK.replace("%s", ports) + service))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
