package dev.longshore.rule.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.longshore.rule.YamlModels;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about what few tasks have: devices, routers, platforms, tags. Where a fault is said twice, one is too much. */
class TaskRuleEdgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            maxCharsPerColumn = 10_000,
            value = {
                "TD-021 | requiresCompatibilities: [EXTERNAL], cpu: 196609, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-036 | networkMode: bridge, containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80, hostPort: 51680}]}]",
                "TD-036b | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80, hostPort: 65535}]}]",
                "TD-037c | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 8005}, {containerPortRange: 8000-8010}]}]",
                "TD-037e | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 8000, containerPortRange: 8000-8010}]}]",
                "TD-042 | networkMode: host, containerDefinitions: [{name: a, image: i, memory: 8, links: [b]}, {name: b, image: i, memory: 8, cpu: 1}]",
                "TD-042 | networkMode: none, containerDefinitions: [{name: a, image: i, memory: 8, links: [b]}, {name: b, image: i, memory: 8, cpu: 1}]",
                "TD-053 | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 256, memory: 512, containerDefinitions: [{name: a, image: i, memory: 8, hostname: shop}]",
                "TD-053e | networkMode: awsvpc, containerDefinitions: [{name: a, image: i, memory: 8, disableNetworking: 'true'}]",
                "TD-057 | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 256, memory: 512, containerDefinitions: [{name: a, image: i, memory: 8, linuxParameters: {swappiness: 101}}]",
                "TD-086b | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, containerDefinitions: [{name: a, image: i, memory: 8, linuxParameters: {devices: [{hostPath: /dev/fuse}], sharedMemorySize: 64, capabilities: {add: [NET_ADMIN]}}}]",
                "TD-063 | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, value: two}]}]",
                "TD-063 | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, value: '-1'}]}]",
                "TD-063 | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, value: '1.5'}]}]",
                "TD-063 | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, value: '0.5'}]}]",
                "TD-063 | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, value: '0.0'}]}]",
                "TD-020 | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 9216, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-020 | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 4096, memory: 4096, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-020b | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 512, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-125 | requiresCompatibilities: [MANAGED_INSTANCES], ephemeralStorage: {sizeInGiB: 50}, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-075 | volumes: [{name: v, efsVolumeConfiguration: {fileSystemId: fs-1, transitEncryption: ENABLED, authorizationConfig: {iam: enabled}}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-085b | containerDefinitions: [{name: a, image: i, memory: 8, systemControls: [{namespace: kernel.domainname, value: a}]}]",
                "TD-089b | containerDefinitions: [{name: a, image: i, memory: 8, environmentFiles: [{type: s3, value: 'arn:aws:s3:::b/app.txt'}]}]",
                "TD-209 | containerDefinitions: [{name: a, image: i, memory: 8, environmentFiles: [{type: s3, value: 'arn:aws:s3:::b'}]}]",
                "TD-102 | containerDefinitions: [{name: a, image: i, memory: 8, firelensConfiguration: {type: fluentd}, portMappings: [{containerPort: 8080, hostPort: 24224}]}]",
                "TD-103b | containerDefinitions: [{name: a, image: 'nginx latest', memory: 8}]",
                "TD-103b | containerDefinitions: [{name: a, image: 'iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii', memory: 8}]",
                "TD-107 | networkMode: host, proxyConfiguration: {type: APPMESH, containerName: a}, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-109 | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, containerDefinitions: [{name: a, image: 'docker.io/arm64v8/nginx'}]",
                "TD-202 | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, containerDefinitions: [{name: a, image: 'shop:aarch64@sha256:0000000000000000000000000000000000000000000000000000000000000000'}]",
                "TD-110 | enableFaultInjection: true, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-115 | tags: [{key: '', value: a}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-115 | tags: [{key: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk, value: a}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-115 | tags: [{key: k, value: vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-115 | tags: [{key: k0, value: a}, {key: k1, value: a}, {key: k2, value: a}, {key: k3, value: a}, {key: k4, value: a}, {key: k5, value: a}, {key: k6, value: a}, {key: k7, value: a}, {key: k8, value: a}, {key: k9, value: a}, {key: k10, value: a}, {key: k11, value: a}, {key: k12, value: a}, {key: k13, value: a}, {key: k14, value: a}, {key: k15, value: a}, {key: k16, value: a}, {key: k17, value: a}, {key: k18, value: a}, {key: k19, value: a}, {key: k20, value: a}, {key: k21, value: a}, {key: k22, value: a}, {key: k23, value: a}, {key: k24, value: a}, {key: k25, value: a}, {key: k26, value: a}, {key: k27, value: a}, {key: k28, value: a}, {key: k29, value: a}, {key: k30, value: a}, {key: k31, value: a}, {key: k32, value: a}, {key: k33, value: a}, {key: k34, value: a}, {key: k35, value: a}, {key: k36, value: a}, {key: k37, value: a}, {key: k38, value: a}, {key: k39, value: a}, {key: k40, value: a}, {key: k41, value: a}, {key: k42, value: a}, {key: k43, value: a}, {key: k44, value: a}, {key: k45, value: a}, {key: k46, value: a}, {key: k47, value: a}, {key: k48, value: a}, {key: k49, value: a}, {key: k50, value: a}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-117 | containerDefinitions: [{name: a, image: i, memory: 8, secrets: [{name: S, valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db:password'}]}]",
                "TD-117 | containerDefinitions: [{name: a, image: i, memory: 8, secrets: [{name: S, valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:password:db'}]}]",
                "TD-117 | containerDefinitions: [{name: a, image: i, memory: 8, secrets: [{name: S, valueFrom: 'arn:aws:kms:eu-west-1:111122223333:key/1'}]}]",
                "TD-117 | containerDefinitions: [{name: a, image: i, memory: 8, secrets: [{name: S, valueFrom: 'arn:aws:secretsmanager'}]}]",
                "TD-117 | containerDefinitions: [{name: a, image: i, memory: 8, secrets: [{name: S, valueFrom: 'db:password::'}]}]",
                "TD-117 | containerDefinitions: [{name: a, image: i, memory: 8, secrets: [{name: S, valueFrom: 'arn:aws:ssm:eu-west-1:111122223333:document/1'}]}]",
                "TD-117 | containerDefinitions: [{name: a, image: i, memory: 8, logConfiguration: {logDriver: splunk, secretOptions: [{name: splunk-token, valueFrom: 'a b'}]}}]",
                "TD-121 | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, ipcMode: task, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-121 | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, networkMode: awsvpc, proxyConfiguration: {type: APPMESH, containerName: a}, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-121 | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, containerDefinitions: [{name: a, image: i, memory: 8, dnsServers: [10.0.0.2]}]",
                "TD-121 | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, containerDefinitions: [{name: a, image: i, memory: 8, extraHosts: [{hostname: h, ipAddress: 10.0.0.1}]}]",
                "TD-122 | requiresCompatibilities: [EC2], containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: NeuronDevice, value: ALL}]}]",
                "TD-122 | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: NeuronDevice, value: ALL}]}, {name: b, image: i, memory: 8, resourceRequirements: [{type: NeuronDevice, value: ALL}]}]",
                "TD-123 | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU}]}]",
                "TD-123 | requiresCompatibilities: [EXTERNAL], containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, sharingStrategy: {nvidiaMps: {memory: 512}}}]}]",
                "TD-123 | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, sharingStrategy: {nvidiaMps: {memory: 512}}}]}, {name: b, image: i, memory: 8, resourceRequirements: [{type: GPU, value: 1}]}]",
                "TD-124 | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 256, memory: 512, volumes: [{name: v, fsxWindowsFileServerVolumeConfiguration: {fileSystemId: fs-1, rootDirectory: /}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-124 | runtimePlatform: {operatingSystemFamily: LINUX}, volumes: [{name: v, fsxWindowsFileServerVolumeConfiguration: {fileSystemId: fs-1, rootDirectory: /}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-125 | requiresCompatibilities: [MANAGED_INSTANCES], ipcMode: task, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-125 | requiresCompatibilities: [MANAGED_INSTANCES], networkMode: awsvpc, proxyConfiguration: {type: APPMESH, containerName: a}, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-125 | requiresCompatibilities: [MANAGED_INSTANCES], volumes: [{name: v, dockerVolumeConfiguration: {scope: task}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-125 | requiresCompatibilities: [MANAGED_INSTANCES], runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-030 | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 256, memory: 512, pidMode: host, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-032 | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, pidMode: host, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-019 | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 8192, memory: 16384, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "TD-071 | volumes: [{name: v, configuredAtLaunch: true, efsVolumeConfiguration: {fileSystemId: fs-1}}], containerDefinitions: [{name: a, image: i, memory: 8}]"
            })
    void is_found_once(String rule, String fields) {
        assertThat(YamlModels.rulesOf("{" + fields + "}")).as(fields).isEqualTo(List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cpu of a task that may run anywhere | cpu: 100, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "cpu of Managed Instances | requiresCompatibilities: [MANAGED_INSTANCES], cpu: 100, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "memory reserved ports elsewhere | networkMode: host, containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 22}]}]",
                "random host port on Managed Instances | requiresCompatibilities: [MANAGED_INSTANCES], containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80, hostPort: 49152}]}]",
                "range over two protocols | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 8005, protocol: udp}, {containerPortRange: 8000-8010}]}]",
                "range beside unknown protocol | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 8005, protocol: '${Token[P.1]}'}, {containerPortRange: 8000-8010}]}]",
                "range of unknown protocol | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 8005}, {containerPortRange: 8000-8010, protocol: '${Token[P.1]}'}]}]",
                "range beside unknown port | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: '${Token[P.1]}'}, {containerPortRange: 8000-8010}]}]",
                "two ways to one port | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80, hostPort: 8080}, {containerPort: 80, hostPort: 8081}]}]",
                "appProtocol of unknown protocol | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 80, name: p, appProtocol: http, protocol: '${Token[P.1]}'}]}]",
                "links in a network that is not known | networkMode: '${Token[N.1]}', containerDefinitions: [{name: a, image: i, memory: 8, links: [b]}, {name: b, image: i, memory: 8, cpu: 1}]",
                "no check | containerDefinitions: [{name: a, image: i, memory: 8, healthCheck: {command: [NONE]}}]",
                "check of unknown kind | containerDefinitions: [{name: a, image: i, memory: 8, healthCheck: {command: ['${Token[C.1]}', x]}}]",
                "settings that say nothing | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, containerDefinitions: [{name: a, image: i, memory: 8, hostname: '', dnsServers: [], dnsSearchDomains: [''], extraHosts: [], disableNetworking: false, linuxParameters: {devices: [], sharedMemorySize: 0}}]",
                "settings of EC2 | containerDefinitions: [{name: a, image: i, memory: 8, hostname: h, dnsServers: [10.0.0.2], disableNetworking: true, dockerSecurityOptions: [no-new-privileges], linuxParameters: {devices: [{hostPath: /dev/fuse}], sharedMemorySize: 64, maxSwap: 1, swappiness: 0}}]",
                "tmpfs on Fargate | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, containerDefinitions: [{name: a, image: i, memory: 8, linuxParameters: {tmpfs: [{containerPath: /tmp, size: 64}]}}]",
                "all GPUs and two of them | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, value: ALL}]}, {name: b, image: i, memory: 8, resourceRequirements: [{type: GPU, value: '2.0'}]}]",
                "shared GPUs | requiresCompatibilities: [EC2], containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, sharingStrategy: {nvidiaMps: {memory: 512}}}]}, {name: b, image: i, memory: 8, resourceRequirements: [{type: GPU, sharingStrategy: {nvidiaMps: {memory: 512}}}]}]",
                "GPU whose sharing is not known | containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: GPU, sharingStrategy: '${Token[S.1]}'}]}]",
                "neuron on Managed Instances | requiresCompatibilities: [MANAGED_INSTANCES], containerDefinitions: [{name: a, image: i, memory: 8, resourceRequirements: [{type: NeuronDevice, value: ALL}]}]",
                "Docker volume that is there | volumes: [{name: v, dockerVolumeConfiguration: {scope: shared, autoprovision: true}}, {name: w, dockerVolumeConfiguration: {autoprovision: false}}, {name: x, dockerVolumeConfiguration: {driver: local}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "unknown container among those of volumesFrom | containerDefinitions: [{name: a, image: i, memory: 8, volumesFrom: [{sourceContainer: b}]}, {name: '${Token[N.1]}', image: i, memory: 8}]",
                "system controls | containerDefinitions: [{name: a, image: i, memory: 8, systemControls: [{namespace: fs.mqueue.msg_max, value: 1}, {namespace: net.core.somaxconn, value: 1}, {value: 1}]}]",
                "variables without a name | containerDefinitions: [{name: a, image: i, memory: 8, environment: [{value: a}]}]",
                "buffer in the default mode | containerDefinitions: [{name: a, image: i, memory: 8, logConfiguration: {logDriver: awslogs, options: {awslogs-group: g, awslogs-region: r, max-buffer-size: 4m}}}]",
                "multiline alone | containerDefinitions: [{name: a, image: i, memory: 8, logConfiguration: {logDriver: awslogs, options: {awslogs-group: g, awslogs-region: r, awslogs-multiline-pattern: ^a}}}]",
                "options that are not known | containerDefinitions: [{name: a, image: i, memory: 8, logConfiguration: {logDriver: awslogs, options: '${Token[O.1]}'}}]",
                "router in a container that is not known | containerDefinitions: [{name: a, image: i, memory: 8, logConfiguration: {logDriver: awsfirelens}}, '${Token[C.1]}']",
                "router configured from S3 on EC2 | containerDefinitions: [{name: a, image: i, memory: 8, firelensConfiguration: {type: fluentbit, options: {config-file-type: s3}}}]",
                "router that logs nowhere | containerDefinitions: [{name: a, image: i, memory: 8, firelensConfiguration: {type: fluentbit}}]",
                "port of a router in awsvpc | networkMode: awsvpc, containerDefinitions: [{name: a, image: i, memory: 8, firelensConfiguration: {type: fluentbit}, portMappings: [{containerPort: 24224}]}]",
                "the port of a router without one | containerDefinitions: [{name: a, image: i, memory: 8, portMappings: [{containerPort: 24224}]}]",
                "router that must be healthy | containerDefinitions: [{name: a, image: i, memory: 8, dependsOn: [{containerName: b, condition: HEALTHY}]}, {name: b, image: i, memory: 8, essential: false, healthCheck: {command: [CMD, x]}, firelensConfiguration: {type: fluentbit}}]",
                "restart policy without a period | containerDefinitions: [{name: a, image: i, memory: 8, restartPolicy: {enabled: true}}]",
                "image for another processor of a task anywhere | containerDefinitions: [{name: a, image: 'arm64v8/nginx:1-arm64', memory: 8}]",
                "image for a processor that is not known | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, runtimePlatform: '${Token[R.1]}', containerDefinitions: [{name: a, image: 'arm64v8/nginx'}]",
                "image for a platform without processor | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, runtimePlatform: {operatingSystemFamily: LINUX}, containerDefinitions: [{name: a, image: 'amd64/nginx:1-amd64'}]",
                "image of an organisation elsewhere | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, containerDefinitions: [{name: a, image: 'registry.example.com/arm64v8/nginx'}]",
                "tag that has a processor in it | requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, containerDefinitions: [{name: a, image: 'shop:arm64-fix'}]",
                "fault injection where the mode is not known | enableFaultInjection: true, networkMode: '${Token[N.1]}', containerDefinitions: [{name: a, image: i, memory: 8}]",
                "no fault injection | enableFaultInjection: false, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "external tasks | requiresCompatibilities: [EXTERNAL], networkMode: host, volumes: [{name: v, host: {sourcePath: /d}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "secrets of many kinds | containerDefinitions: [{name: a, image: i, memory: 8, secrets: [{name: A, valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf'}, {name: B, valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf:k:AWSCURRENT:'}, {name: C, valueFrom: /shop/db}, {name: D, valueFrom: 'db:3'}, {name: E, valueFrom: 'arn:aws-cn:ssm:cn-north-1:111122223333:parameter/a/b'}, {name: F, valueFrom: '<arn>'}, {name: G, valueFrom: '${DB}'}, {name: H, valueFrom: '{{db}}'}, {name: I}]}]",
                "credentials by name | containerDefinitions: [{name: a, image: i, memory: 8, repositoryCredentials: {credentialsParameter: registry}}]",
                "Windows in its own network | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, containerDefinitions: [{name: a, image: i, memory: 8, user: ContainerUser}]",
                "Windows that says nothing | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, ipcMode: '', containerDefinitions: [{name: a, image: i, memory: 8, privileged: false, links: []}]",
                "Windows on Fargate, said once | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, requiresCompatibilities: [FARGATE], networkMode: awsvpc, cpu: 1024, memory: 2048, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "access point of S3 Files | volumes: [{name: v, s3filesVolumeConfiguration: {fileSystemArn: f, accessPointArn: p}}, {name: w, s3filesVolumeConfiguration: {fileSystemArn: f, rootDirectory: /d}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "FSx on instances | runtimePlatform: {operatingSystemFamily: WINDOWS_SERVER_2022_CORE}, volumes: [{name: v, fsxWindowsFileServerVolumeConfiguration: {fileSystemId: fs-1, rootDirectory: /}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "FSx on instances of some kind | requiresCompatibilities: [EC2], volumes: [{name: v, fsxWindowsFileServerVolumeConfiguration: {fileSystemId: fs-1, rootDirectory: /}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "FSx on a system that is not known | runtimePlatform: {operatingSystemFamily: '${Token[O.1]}'}, volumes: [{name: v, fsxWindowsFileServerVolumeConfiguration: {fileSystemId: fs-1, rootDirectory: /}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "Managed Instances | requiresCompatibilities: [MANAGED_INSTANCES], networkMode: host, volumes: [{name: v, host: {sourcePath: /d}}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "expression that is not given | placementConstraints: [{type: distinctInstance}], containerDefinitions: [{name: a, image: i, memory: 8}]",
                "proxy that is not known | networkMode: awsvpc, proxyConfiguration: {type: APPMESH, containerName: '${Token[P.1]}'}, containerDefinitions: [{name: a, image: i, memory: 8}]",
                "tags that are not known | tags: [{key: '${Token[K.1]}', value: '${Token[V.1]}'}, {}], containerDefinitions: [{name: a, image: i, memory: 8}]"
            })
    void is_not_found(String why, String fields) {
        assertThat(YamlModels.findings("{" + fields + "}")).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1.4.0 | FARGATE | LINUX",
                "LATEST | FARGATE | LINUX",
                "1.0.0 | FARGATE | WINDOWS_SERVER_2022_CORE",
                "1.3.0 | EC2 | LINUX"
            })
    void platform_versions_that_have_all_of_it(String version, String launchType, String system) {
        String windows = system.startsWith("W") ? "[]" : "[{name: data, efsVolumeConfiguration: {fileSystemId: fs-1}}]";
        assertThat(YamlModels.rulesOf("""
                        taskDefinition:
                          requiresCompatibilities: [FARGATE]
                          networkMode: awsvpc
                          cpu: 1024
                          memory: 2048
                          runtimePlatform: {operatingSystemFamily: %s}
                          containerDefinitions: [{name: app, image: nginx}]
                          volumes: %s
                        service: {launchType: %s, platformVersion: %s}
                        """.formatted(system, windows, launchType, version)))
                .doesNotContain("TD-018", "TD-078", "TD-119");
    }
}
