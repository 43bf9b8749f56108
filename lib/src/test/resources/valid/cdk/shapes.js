// Writes the templates of this folder: node shapes.js, with aws-cdk-lib 2.272.0 and constructs 10.8.1 installed.
// Each shape is what the CDK documentation shows or what CDK's L2 and L3 constructs make of their defaults.
const fs = require('fs');
const path = require('path');
const cdk = require('aws-cdk-lib');
const flags = require('aws-cdk-lib/recommended-feature-flags.json');
const appscaling = require('aws-cdk-lib/aws-applicationautoscaling');
const asg = require('aws-cdk-lib/aws-autoscaling');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecr = require('aws-cdk-lib/aws-ecr');
const ecs = require('aws-cdk-lib/aws-ecs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const efs = require('aws-cdk-lib/aws-efs');
const elb = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const events = require('aws-cdk-lib/aws-events');
const eventTargets = require('aws-cdk-lib/aws-events-targets');
const iam = require('aws-cdk-lib/aws-iam');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const route53 = require('aws-cdk-lib/aws-route53');
const s3 = require('aws-cdk-lib/aws-s3');
const scheduler = require('aws-cdk-lib/aws-scheduler');
const schedulerTargets = require('aws-cdk-lib/aws-scheduler-targets');
const secrets = require('aws-cdk-lib/aws-secretsmanager');
const discovery = require('aws-cdk-lib/aws-servicediscovery');
const sqs = require('aws-cdk-lib/aws-sqs');
const ssm = require('aws-cdk-lib/aws-ssm');
const sfn = require('aws-cdk-lib/aws-stepfunctions');
const tasks = require('aws-cdk-lib/aws-stepfunctions-tasks');

const image = ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:1.27');
const minutes = cdk.Duration.minutes;
const seconds = cdk.Duration.seconds;

const vpc = (s, more = {}) => new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, ...more });
const cluster = (s, more = {}) => new ecs.Cluster(s, 'Cluster', { vpc: vpc(s), ...more });
const logging = (prefix, more = {}) => ecs.LogDrivers.awsLogs({ streamPrefix: prefix, ...more });
const fargateTask = (s, more = {}) => new ecs.FargateTaskDefinition(s, 'Task', { cpu: 256, memoryLimitMiB: 512, ...more });
const web = (task, more = {}) =>
  task.addContainer('web', { image, logging: logging('web'), portMappings: [{ containerPort: 80 }], ...more });

function ec2Capacity(s, c, more = {}) {
  const group = new asg.AutoScalingGroup(s, 'Instances', {
    vpc: c.vpc,
    launchTemplate: new ec2.LaunchTemplate(s, 'Template', {
      instanceType: new ec2.InstanceType('t3.medium'),
      machineImage: ecs.EcsOptimizedImage.amazonLinux2023(),
      requireImdsv2: true,
      securityGroup: new ec2.SecurityGroup(s, 'InstanceGroup', { vpc: c.vpc }),
      userData: ec2.UserData.forLinux(),
      role: new iam.Role(s, 'InstanceRole', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }),
    }),
    minCapacity: 1,
    maxCapacity: 4,
    ...more,
  });
  const provider = new ecs.AsgCapacityProvider(s, 'Provider', { autoScalingGroup: group });
  c.addAsgCapacityProvider(provider);
  return provider;
}

const onEc2 = provider => [{ capacityProvider: provider.capacityProviderName, weight: 1 }];

function alb(s, c, service, more = {}) {
  const balancer = new elb.ApplicationLoadBalancer(s, 'Balancer', { vpc: c.vpc, internetFacing: true });
  const listener = balancer.addListener('Http', { port: 80 });
  const group = listener.addTargets('Web', { port: 80, targets: [service], ...more });
  return { balancer, listener, group };
}

function discoveryService(s, mode, more, record) {
  const c = cluster(s);
  c.addDefaultCloudMapNamespace({ name: 'shop.local' });
  const provider = ec2Capacity(s, c);
  const task = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode: mode });
  task.addContainer('web', { image, memoryLimitMiB: 256, portMappings: [{ containerPort: 80, ...more }] });
  new ecs.Ec2Service(s, 'Service', {
    cluster: c, taskDefinition: task, minHealthyPercent: 50, capacityProviderStrategies: onEc2(provider),
    cloudMapOptions: { name: 'web', ...record },
  });
}

const blueGreen = strategy => s => {
  const c = cluster(s);
  const task = fargateTask(s);
  const container = web(task, { portMappings: [{ containerPort: 80, name: 'web' }] });
  const balancer = new elb.ApplicationLoadBalancer(s, 'Balancer', { vpc: c.vpc, internetFacing: true });
  const group = id => new elb.ApplicationTargetGroup(s, id, { vpc: c.vpc, port: 80, targetType: elb.TargetType.IP, protocol: 'HTTP' });
  const blue = group('Blue');
  const green = group('Green');
  const listener = balancer.addListener('Http', { port: 80, defaultAction: elb.ListenerAction.fixedResponse(404) });
  const test = balancer.addListener('Test', { port: 8080, protocol: 'HTTP', defaultAction: elb.ListenerAction.fixedResponse(404) });
  const rule = (id, on) => new elb.ApplicationListenerRule(s, id, {
    listener: on, priority: 1, conditions: [elb.ListenerCondition.pathPatterns(['/*'])],
    action: elb.ListenerAction.weightedForward([{ targetGroup: blue, weight: 100 }, { targetGroup: green, weight: 0 }]),
  });
  const production = rule('Production', listener);
  const testing = rule('Testing', test);
  const service = new ecs.FargateService(s, 'Service', {
    cluster: c, taskDefinition: task, desiredCount: 2, minHealthyPercent: 100, maxHealthyPercent: 200, ...strategy,
  });
  service.loadBalancerTarget({ containerName: container.containerName, containerPort: 80 }).attachToApplicationTargetGroup(blue);
  service.node.defaultChild.addPropertyOverride('LoadBalancers', [{
    ContainerName: 'web', ContainerPort: 80, TargetGroupArn: blue.targetGroupArn,
    AdvancedConfiguration: {
      AlternateTargetGroupArn: green.targetGroupArn,
      ProductionListenerRule: production.listenerRuleArn,
      TestListenerRule: testing.listenerRuleArn,
      RoleArn: new iam.Role(s, 'BalancerRole', {
        assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com'),
        managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonECSInfrastructureRolePolicyForLoadBalancers')],
      }).roleArn,
    },
  }]);
  service.node.addDependency(production, testing);
};

const shapes = {
  'alb-fargate-defaults': s => new patterns.ApplicationLoadBalancedFargateService(s, 'Web', { taskImageOptions: { image } }),
  'alb-fargate-https-redirect': s => new patterns.ApplicationLoadBalancedFargateService(s, 'Web', {
    vpc: vpc(s), taskImageOptions: { image, containerPort: 8080 }, redirectHTTP: true, protocol: 'HTTPS',
    certificate: acm.Certificate.fromCertificateArn(s, 'Certificate', 'arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000000'),
    domainName: 'api.example.com',
    domainZone: route53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z0000000000000000000', zoneName: 'example.com' }),
    circuitBreaker: { rollback: true }, minHealthyPercent: 100, maxHealthyPercent: 200, desiredCount: 3,
  }),
  'alb-fargate-scaled': s => {
    const made = new patterns.ApplicationLoadBalancedFargateService(s, 'Web', {
      vpc: vpc(s), cpu: 512, memoryLimitMiB: 1024, minHealthyPercent: 100,
      runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
      taskImageOptions: { image, environment: { STAGE: 'prod' }, secrets: { PASSWORD: ecs.Secret.fromSecretsManager(new secrets.Secret(s, 'Password')) } },
    });
    made.targetGroup.configureHealthCheck({ path: '/health', interval: seconds(10), timeout: seconds(5) });
    const scaling = made.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 10 });
    scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60, scaleInCooldown: seconds(60) });
    scaling.scaleOnMemoryUtilization('Memory', { targetUtilizationPercent: 75 });
    scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 1000, targetGroup: made.targetGroup });
    scaling.scaleOnSchedule('Morning', { schedule: appscaling.Schedule.cron({ hour: '7', minute: '0' }), minCapacity: 4 });
    scaling.scaleOnSchedule('Evening', { schedule: appscaling.Schedule.cron({ hour: '20', minute: '0' }), minCapacity: 2, maxCapacity: 4 });
  },
  'alb-fargate-codedeploy': s => new patterns.ApplicationLoadBalancedFargateService(s, 'Web', {
    vpc: vpc(s), taskImageOptions: { image }, deploymentController: { type: 'CODE_DEPLOY' },
  }),
  'alb-ec2-capacity-provider': s => {
    const c = cluster(s);
    const provider = ec2Capacity(s, c);
    new patterns.ApplicationLoadBalancedEc2Service(s, 'Web', {
      cluster: c, memoryLimitMiB: 512, taskImageOptions: { image }, capacityProviderStrategies: onEc2(provider),
    });
  },
  'alb-ec2-add-capacity': s => {
    const c = cluster(s);
    c.addCapacity('Capacity', { instanceType: new ec2.InstanceType('t3.small'), desiredCapacity: 2 });
    new patterns.ApplicationLoadBalancedEc2Service(s, 'Web', {
      cluster: c, memoryLimitMiB: 256, taskImageOptions: { image }, desiredCount: 2,
      placementStrategies: [ecs.PlacementStrategy.spreadAcrossInstances(), ecs.PlacementStrategy.packedByMemory()],
      placementConstraints: [ecs.PlacementConstraint.distinctInstances()],
    });
  },
  'nlb-fargate': s => new patterns.NetworkLoadBalancedFargateService(s, 'Web', {
    vpc: vpc(s), taskImageOptions: { image }, publicLoadBalancer: false,
  }),
  'nlb-ec2': s => {
    const c = cluster(s);
    c.addCapacity('Capacity', { instanceType: new ec2.InstanceType('t3.small') });
    new patterns.NetworkLoadBalancedEc2Service(s, 'Web', { cluster: c, memoryReservationMiB: 256, taskImageOptions: { image } });
  },
  'queue-fargate': s => new patterns.QueueProcessingFargateService(s, 'Worker', { vpc: vpc(s), image }),
  'queue-fargate-from-zero': s => new patterns.QueueProcessingFargateService(s, 'Worker', {
    cluster: cluster(s, { enableFargateCapacityProviders: true }), image, minScalingCapacity: 0, maxScalingCapacity: 20, visibilityTimeout: minutes(5), maxReceiveCount: 5,
    scalingSteps: [{ upper: 0, change: -1 }, { lower: 1, change: +1 }, { lower: 100, change: +5 }],
    capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 2 }, { capacityProvider: 'FARGATE', base: 1, weight: 1 }],
    disableCpuBasedScaling: true,
  }),
  'queue-ec2': s => {
    const c = cluster(s);
    c.addCapacity('Capacity', { instanceType: new ec2.InstanceType('t3.small') });
    new patterns.QueueProcessingEc2Service(s, 'Worker', { cluster: c, memoryLimitMiB: 512, image, gpuCount: 0 });
  },
  'scheduled-fargate-task': s => new patterns.ScheduledFargateTask(s, 'Job', {
    vpc: vpc(s), schedule: appscaling.Schedule.expression('rate(1 minute)'),
    scheduledFargateTaskImageOptions: { image, memoryLimitMiB: 512, cpu: 256, environment: { NAME: 'value' } },
  }),
  'scheduled-ec2-task': s => {
    const c = cluster(s);
    c.addCapacity('Capacity', { instanceType: new ec2.InstanceType('t3.small') });
    new patterns.ScheduledEc2Task(s, 'Job', {
      cluster: c, desiredTaskCount: 2, schedule: appscaling.Schedule.cron({ minute: '0', hour: '4' }),
      scheduledEc2TaskImageOptions: { image, memoryLimitMiB: 512, cpu: 10 },
    });
  },
  'alb-multiple-target-groups-fargate': s => new patterns.ApplicationMultipleTargetGroupsFargateService(s, 'Web', {
    vpc: vpc(s), memoryLimitMiB: 1024, cpu: 512, taskImageOptions: { image },
    targetGroups: [{ containerPort: 80 }, { containerPort: 90, pathPattern: '/a/*', priority: 10 }],
  }),
  'alb-multiple-target-groups-ec2': s => {
    const c = cluster(s);
    c.addCapacity('Capacity', { instanceType: new ec2.InstanceType('t3.small') });
    new patterns.ApplicationMultipleTargetGroupsEc2Service(s, 'Web', {
      cluster: c, memoryLimitMiB: 256, taskImageOptions: { image },
      targetGroups: [{ containerPort: 80 }, { containerPort: 90, pathPattern: 'a/b/c', priority: 10 }],
    });
  },
  'nlb-multiple-target-groups-fargate': s => new patterns.NetworkMultipleTargetGroupsFargateService(s, 'Web', {
    vpc: vpc(s), memoryLimitMiB: 512, cpu: 256, taskImageOptions: { image },
    loadBalancers: [{ name: 'one', listeners: [{ name: 'first' }] }, { name: 'two', listeners: [{ name: 'second', port: 81 }] }],
    targetGroups: [{ containerPort: 80, listener: 'first' }, { containerPort: 90, listener: 'second' }],
  }),
  'fargate-efs-volume': s => {
    const c = cluster(s);
    const files = new efs.FileSystem(s, 'Files', { vpc: c.vpc, encrypted: true, throughputMode: efs.ThroughputMode.ELASTIC });
    const point = files.addAccessPoint('Point', {
      path: '/data', createAcl: { ownerUid: '1000', ownerGid: '1000', permissions: '750' }, posixUser: { uid: '1000', gid: '1000' },
    });
    const task = fargateTask(s, { volumes: [{
      name: 'data',
      efsVolumeConfiguration: {
        fileSystemId: files.fileSystemId, transitEncryption: 'ENABLED',
        authorizationConfig: { accessPointId: point.accessPointId, iam: 'ENABLED' },
      },
    }] });
    web(task).addMountPoints({ containerPath: '/data', sourceVolume: 'data', readOnly: false });
    files.grant(task.taskRole, 'elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite');
    const service = new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100 });
    files.connections.allowDefaultPortFrom(service);
    service.node.addDependency(files.mountTargetsAvailable);
  },
  'fargate-efs-root-directory': s => {
    const c = cluster(s);
    const files = new efs.FileSystem(s, 'Files', {
      vpc: c.vpc, lifecyclePolicy: efs.LifecyclePolicy.AFTER_30_DAYS, outOfInfrequentAccessPolicy: 'AFTER_1_ACCESS',
      throughputMode: efs.ThroughputMode.PROVISIONED, provisionedThroughputPerSecond: cdk.Size.mebibytes(100),
    });
    const task = fargateTask(s, { volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: files.fileSystemId, rootDirectory: '/app' } }] });
    web(task).addMountPoints({ containerPath: '/data', sourceVolume: 'data', readOnly: true });
    const service = new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100, platformVersion: '1.4.0' });
    files.connections.allowDefaultPortFrom(service);
    service.node.addDependency(files.mountTargetsAvailable);
  },
  'fargate-ebs-volume': s => {
    const c = cluster(s);
    const volume = new ecs.ServiceManagedVolume(s, 'Disk', { name: 'disk', managedEBSVolume: { size: cdk.Size.gibibytes(20), volumeType: ec2.EbsDeviceVolumeType.GP3, fileSystemType: 'xfs' } });
    const task = fargateTask(s, { volumes: [{ name: 'disk', configuredAtLaunch: true }] });
    volume.mountIn(web(task), { containerPath: '/disk', readOnly: false });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100 }).addVolume(volume);
  },
  'fargate-spot-and-on-demand': s => {
    const c = cluster(s, { enableFargateCapacityProviders: true, containerInsightsV2: 'enhanced' });
    const task = fargateTask(s);
    web(task);
    new ecs.FargateService(s, 'Service', {
      cluster: c, taskDefinition: task, desiredCount: 4, minHealthyPercent: 50, maxHealthyPercent: 150,
      capacityProviderStrategies: [{ capacityProvider: 'FARGATE', base: 1, weight: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 3 }],
    });
  },
  'fargate-exec-command-logged': s => {
    const key = new kms.Key(s, 'Key', { enableKeyRotation: true });
    const group = new logs.LogGroup(s, 'Sessions', { retention: 30 });
    const bucket = new s3.Bucket(s, 'Bucket', { encryptionKey: key });
    const c = cluster(s, { executeCommandConfiguration: {
      kmsKey: key, logging: 'OVERRIDE',
      logConfiguration: { cloudWatchLogGroup: group, s3Bucket: bucket, s3EncryptionEnabled: true, s3KeyPrefix: 'exec' },
    } });
    const task = fargateTask(s);
    web(task);
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, enableExecuteCommand: true, minHealthyPercent: 100 });
  },
  'fargate-windows': s => {
    const c = cluster(s);
    const task = fargateTask(s, { cpu: 1024, memoryLimitMiB: 2048, runtimePlatform: { operatingSystemFamily: ecs.OperatingSystemFamily.WINDOWS_SERVER_2022_CORE, cpuArchitecture: ecs.CpuArchitecture.X86_64 } });
    task.addContainer('iis', { image: ecs.ContainerImage.fromRegistry('mcr.microsoft.com/windows/servercore/iis'), logging: logging('iis'), portMappings: [{ containerPort: 80 }], entryPoint: ['powershell', '-Command'] });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100 });
  },
  'fargate-hardened': s => {
    const c = cluster(s);
    const task = fargateTask(s, { ephemeralStorageGiB: 100, volumes: [{ name: 'scratch' }], pidMode: ecs.PidMode.TASK, runtimePlatform: { operatingSystemFamily: ecs.OperatingSystemFamily.LINUX } });
    const parameters = new ecs.LinuxParameters(s, 'Linux', { initProcessEnabled: true });
    parameters.dropCapabilities(ecs.Capability.ALL);
    const container = web(task, {
      linuxParameters: parameters, readonlyRootFilesystem: true, user: '1000:1000', stopTimeout: seconds(120), startTimeout: seconds(120),
      logging: logging('web', { mode: 'non-blocking', maxBufferSize: cdk.Size.mebibytes(25) }),
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'], interval: seconds(5), timeout: seconds(2), retries: 10, startPeriod: seconds(300) },
      systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
      ulimits: [{ name: ecs.UlimitName.NOFILE, softLimit: 65535, hardLimit: 65535 }],
      restartPolicy: undefined, enableRestartPolicy: true, restartIgnoredExitCodes: [0], restartAttemptPeriod: seconds(60),
    });
    container.addMountPoints({ sourceVolume: 'scratch', containerPath: '/tmp', readOnly: false });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, circuitBreaker: { enable: true, rollback: true }, minHealthyPercent: 100, maxHealthyPercent: 200, availabilityZoneRebalancing: 'ENABLED' });
  },
  'fargate-sidecars': s => {
    const c = cluster(s);
    const task = fargateTask(s, { cpu: 1024, memoryLimitMiB: 2048 });
    const migrate = task.addContainer('migrate', { image, essential: false, logging: logging('migrate') });
    const cache = task.addContainer('cache', { image, memoryLimitMiB: 256, logging: logging('cache'), healthCheck: { command: ['redis-cli', 'ping'] }, portMappings: [{ containerPort: 6379 }] });
    const app = web(task, { cpu: 512, memoryReservationMiB: 1024, environmentFiles: [ecs.EnvironmentFile.fromBucket(s3.Bucket.fromBucketName(s, 'Settings', 'settings-bucket'), 'app.env')], secrets: { KEY: ecs.Secret.fromSsmParameter(ssm.StringParameter.fromSecureStringParameterAttributes(s, 'Parameter', { parameterName: '/app/key' })), FIELD: ecs.Secret.fromSecretsManager(new secrets.Secret(s, 'Secret'), 'field') } });
    app.addContainerDependencies({ container: migrate, condition: 'SUCCESS' }, { container: cache, condition: 'HEALTHY' });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100 });
  },
  'fargate-firelens': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    task.addFirelensLogRouter('router', { image: ecs.obtainDefaultFluentBitECRImage(task), essential: true, firelensConfig: { type: 'fluentbit', options: { enableECSLogMetadata: true } }, logging: logging('router'), memoryReservationMiB: 50 });
    web(task, { logging: ecs.LogDrivers.firelens({ options: { Name: 'cloudwatch', region: 'eu-west-1', log_group_name: 'app', auto_create_group: 'true', log_stream_prefix: 'app-' } }) });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100 });
  },
  'fargate-splunk-logs': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    web(task, { logging: ecs.LogDrivers.splunk({ url: 'https://splunk.example.com', secretToken: ecs.Secret.fromSecretsManager(new secrets.Secret(s, 'Token')), source: 'web' }) });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100 });
  },
  'fargate-app-mesh': s => {
    const c = cluster(s);
    const task = fargateTask(s, { cpu: 512, memoryLimitMiB: 1024, proxyConfiguration: new ecs.AppMeshProxyConfiguration({ containerName: 'envoy', properties: { appPorts: [8080], proxyEgressPort: 15001, proxyIngressPort: 15000, ignoredUID: 1337, egressIgnoredIPs: ['169.254.170.2', '169.254.169.254'] } }) });
    const envoy = task.addContainer('envoy', { image, user: '1337', essential: true, memoryReservationMiB: 256, logging: logging('envoy'), healthCheck: { command: ['CMD-SHELL', 'curl -s http://localhost:9901/server_info'], startPeriod: seconds(10), interval: seconds(5), timeout: seconds(2), retries: 3 } });
    web(task, { portMappings: [{ containerPort: 8080 }] }).addContainerDependencies({ container: envoy, condition: 'HEALTHY' });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100 });
  },
  'fargate-service-connect': s => {
    const c = cluster(s, { defaultCloudMapNamespace: { name: 'shop.local', useForServiceConnect: true } });
    const task = fargateTask(s);
    web(task, { portMappings: [{ containerPort: 80, name: 'web', appProtocol: ecs.AppProtocol.http }] });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100, serviceConnectConfiguration: {
      services: [{ portMappingName: 'web', discoveryName: 'web', dnsName: 'web', port: 80, idleTimeout: minutes(5), perRequestTimeout: minutes(1) }],
      logDriver: logging('connect'),
    } });
    const client = new ecs.FargateTaskDefinition(s, 'ClientTask');
    client.addContainer('client', { image, logging: logging('client') });
    new ecs.FargateService(s, 'Client', { cluster: c, taskDefinition: client, minHealthyPercent: 100, serviceConnectConfiguration: {} });
  },
  'fargate-cloud-map': s => {
    const c = cluster(s);
    c.addDefaultCloudMapNamespace({ name: 'shop.local' });
    const task = fargateTask(s);
    web(task);
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100, cloudMapOptions: { name: 'web', dnsRecordType: discovery.DnsRecordType.A, dnsTtl: seconds(10), failureThreshold: 1 } });
  },
  'fargate-step-scaling': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    web(task);
    const service = new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100 });
    const queue = new sqs.Queue(s, 'Queue', { visibilityTimeout: minutes(5), retentionPeriod: cdk.Duration.days(14) });
    const scaling = service.autoScaleTaskCount({ minCapacity: 1, maxCapacity: 50 });
    scaling.scaleOnMetric('Depth', {
      metric: queue.metricApproximateNumberOfMessagesVisible(), adjustmentType: appscaling.AdjustmentType.CHANGE_IN_CAPACITY,
      scalingSteps: [{ upper: 0, change: -1 }, { lower: 100, change: +1 }, { lower: 500, change: +5 }], cooldown: minutes(3),
    });
    scaling.scaleOnMetric('Exact', {
      metric: queue.metricApproximateAgeOfOldestMessage(), adjustmentType: appscaling.AdjustmentType.EXACT_CAPACITY,
      scalingSteps: [{ upper: 60, change: 1 }, { lower: 600, change: 10 }],
    });
    scaling.scaleToTrackCustomMetric('Backlog', { metric: queue.metricApproximateNumberOfMessagesVisible(), targetValue: 500 });
  },
  'fargate-deployment-alarms': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    web(task);
    const service = new ecs.FargateService(s, 'Service', {
      cluster: c, taskDefinition: task, minHealthyPercent: 100, circuitBreaker: { rollback: true },
      deploymentAlarms: { alarmNames: ['Web-Errors'], behavior: ecs.AlarmBehavior.ROLLBACK_ON_ALARM },
    });
    alb(s, c, service, { deregistrationDelay: seconds(30), slowStart: seconds(60), stickinessCookieDuration: minutes(10), healthCheck: { path: '/health', healthyHttpCodes: '200-399' } });
    service.enableDeploymentAlarms([new cloudwatch.Alarm(s, 'Cpu', { metric: service.metricCpuUtilization(), threshold: 90, evaluationPeriods: 3 }).alarmName], { behavior: ecs.AlarmBehavior.ROLLBACK_ON_ALARM });
  },
  'fargate-blue-green': blueGreen({ deploymentStrategy: ecs.DeploymentStrategy.BLUE_GREEN, bakeTime: minutes(5) }),
  'fargate-linear': blueGreen({ deploymentStrategy: ecs.DeploymentStrategy.LINEAR, linearConfiguration: { stepPercent: 10, stepBakeTime: minutes(5) } }),
  'fargate-canary': blueGreen({ deploymentStrategy: ecs.DeploymentStrategy.CANARY, canaryConfiguration: { stepPercent: 5, stepBakeTime: minutes(10) } }),
  'fargate-listener-rules': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    web(task);
    const service = new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, desiredCount: 2, minHealthyPercent: 100, healthCheckGracePeriod: seconds(60) });
    const { listener } = alb(s, c, service);
    const group = new elb.ApplicationTargetGroup(s, 'Api', { vpc: c.vpc, port: 80, targets: [service.loadBalancerTarget({ containerName: 'web', containerPort: 80 })], protocolVersion: elb.ApplicationProtocolVersion.HTTP1 });
    listener.addAction('Api', { priority: 50000, conditions: [elb.ListenerCondition.hostHeaders(['api.example.com', '*.example.org']), elb.ListenerCondition.pathPatterns(['/v1/*', '/v2/*'])], action: elb.ListenerAction.forward([group], { stickinessDuration: minutes(5) }) });
    listener.addAction('Old', { priority: 1, conditions: [elb.ListenerCondition.httpHeader('X-Old', ['yes']), elb.ListenerCondition.queryStrings([{ key: 'v', value: '1' }])], action: elb.ListenerAction.redirect({ host: 'old.example.com', permanent: true }) });
    listener.addAction('Gone', { priority: 2, conditions: [elb.ListenerCondition.sourceIps(['10.0.0.0/8']), elb.ListenerCondition.httpRequestMethods(['GET', 'HEAD'])], action: elb.ListenerAction.fixedResponse(503, { contentType: 'text/plain', messageBody: 'gone' }) });
  },
  'fargate-grpc-mutual-tls': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    web(task, { portMappings: [{ containerPort: 50051 }] });
    const service = new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, desiredCount: 2, minHealthyPercent: 100 });
    const balancer = new elb.ApplicationLoadBalancer(s, 'Balancer', { vpc: c.vpc, idleTimeout: seconds(4000), dropInvalidHeaderFields: true, http2Enabled: true });
    const listener = balancer.addListener('Https', { port: 443, certificates: [elb.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000000')], sslPolicy: elb.SslPolicy.RECOMMENDED_TLS });
    listener.addTargets('Grpc', { port: 50051, protocol: 'HTTP', protocolVersion: elb.ApplicationProtocolVersion.GRPC, targets: [service], healthCheck: { healthyGrpcCodes: '0-99' } });
  },
  'fargate-nlb-tls-and-udp': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    web(task, { portMappings: [{ containerPort: 80 }, { containerPort: 53, protocol: 'udp' }] });
    const service = new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, desiredCount: 2, minHealthyPercent: 100 });
    const balancer = new elb.NetworkLoadBalancer(s, 'Balancer', { vpc: c.vpc, internetFacing: true, crossZoneEnabled: true });
    balancer.addListener('Tls', { port: 443, certificates: [elb.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000000')] })
      .addTargets('Web', { port: 80, protocol: 'TCP', targets: [service.loadBalancerTarget({ containerName: 'web', containerPort: 80 })], preserveClientIp: true });
    balancer.addListener('Dns', { port: 53, protocol: 'UDP' })
      .addTargets('Dns', { port: 53, protocol: 'UDP', targets: [service.loadBalancerTarget({ containerName: 'web', containerPort: 53, protocol: 'udp' })], healthCheck: { port: '80', protocol: 'TCP' } });
  },
  'fargate-isolated-with-endpoints': s => {
    const net = vpc(s, { natGateways: 0, subnetConfiguration: [{ name: 'app', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }] });
    for (const name of ['ECR', 'ECR_DOCKER', 'CLOUDWATCH_LOGS', 'SECRETS_MANAGER']) net.addInterfaceEndpoint(name, { service: ec2.InterfaceVpcEndpointAwsService[name] });
    net.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 });
    const c = new ecs.Cluster(s, 'Cluster', { vpc: net });
    const task = fargateTask(s);
    web(task, { image: ecs.ContainerImage.fromEcrRepository(new ecr.Repository(s, 'Images'), '1') });
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100, vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED } });
  },
  'fargate-public-subnets': s => {
    const c = new ecs.Cluster(s, 'Cluster', { vpc: vpc(s, { natGateways: 0, subnetConfiguration: [{ name: 'public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 }] }) });
    const task = fargateTask(s);
    web(task);
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 0, maxHealthyPercent: 100, assignPublicIp: true, desiredCount: 1 });
  },
  'fargate-imported-network': s => {
    const net = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'vpc-0123456789abcdef0', availabilityZones: ['eu-west-1a', 'eu-west-1b'], privateSubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'], publicSubnetIds: ['subnet-0123456789abcdef2', 'subnet-0123456789abcdef3'] });
    const c = ecs.Cluster.fromClusterAttributes(s, 'Cluster', { clusterName: 'shared', vpc: net, securityGroups: [] });
    const task = fargateTask(s, { executionRole: iam.Role.fromRoleArn(s, 'Execution', 'arn:aws:iam::111111111111:role/execution'), family: 'shop' });
    web(task);
    const service = new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100, serviceName: 'shop', securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(s, 'Group', 'sg-0123456789abcdef0')] });
    const listener = elb.ApplicationListener.fromApplicationListenerAttributes(s, 'Listener', { listenerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:listener/app/shared/0123456789abcdef/0123456789abcdef', securityGroup: ec2.SecurityGroup.fromSecurityGroupId(s, 'BalancerGroup', 'sg-0123456789abcdef1') });
    listener.addTargetGroups('Shop', { targetGroups: [new elb.ApplicationTargetGroup(s, 'Targets', { vpc: net, port: 80, targets: [service] })], priority: 7, conditions: [elb.ListenerCondition.hostHeaders(['shop.example.com'])] });
  },
  'fargate-many-sizes': s => {
    [[256, 512], [256, 2048], [512, 4096], [1024, 8192], [2048, 16384], [4096, 30720], [8192, 61440], [16384, 122880], [16384, 32768]].forEach(([cpu, memoryLimitMiB], i) => {
      new ecs.FargateTaskDefinition(s, `Task${i}`, { cpu, memoryLimitMiB }).addContainer('app', { image, memoryLimitMiB, cpu });
    });
  },
  'ec2-daemon': s => {
    const c = cluster(s);
    const provider = ec2Capacity(s, c);
    const task = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode: ecs.NetworkMode.HOST, pidMode: ecs.PidMode.HOST, volumes: [{ name: 'socket', host: { sourcePath: '/var/run/docker.sock' } }] });
    task.addContainer('agent', { image, memoryLimitMiB: 128, privileged: true, portMappings: [{ containerPort: 8125, hostPort: 8125, protocol: 'udp' }] }).addMountPoints({ containerPath: '/var/run/docker.sock', sourceVolume: 'socket', readOnly: true });
    new ecs.Ec2Service(s, 'Agent', { cluster: c, taskDefinition: task, daemon: true, minHealthyPercent: 0 });
    return provider;
  },
  'ec2-bridge-everything': s => {
    const c = cluster(s);
    const provider = ec2Capacity(s, c);
    const task = new ecs.Ec2TaskDefinition(s, 'Task', {
      volumes: [{ name: 'shared', dockerVolumeConfiguration: { driver: 'local', scope: ecs.Scope.SHARED, autoprovision: true, labels: { a: 'b' } } }, { name: 'task', dockerVolumeConfiguration: { driver: 'local', scope: ecs.Scope.TASK } }],
      placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:ecs.instance-type =~ t3.*')], ipcMode: ecs.IpcMode.TASK,
    });
    const linux = new ecs.LinuxParameters(s, 'Linux', { sharedMemorySize: 64, maxSwap: cdk.Size.mebibytes(512), swappiness: 60, initProcessEnabled: true });
    linux.addCapabilities(ecs.Capability.NET_ADMIN);
    linux.addDevices({ hostPath: '/dev/fuse', containerPath: '/dev/fuse', permissions: [ecs.DevicePermission.READ] });
    linux.addTmpfs({ containerPath: '/run', size: 64, mountOptions: [ecs.TmpfsMountOption.NOEXEC] });
    const helper = task.addContainer('helper', { image, memoryReservationMiB: 64, essential: false, hostname: 'helper', dnsServers: ['10.0.0.2'], dnsSearchDomains: ['example.com'], extraHosts: { db: '10.0.0.9' } });
    const app = task.addContainer('app', {
      image, memoryLimitMiB: 512, memoryReservationMiB: 256, cpu: 256, linuxParameters: linux, dockerSecurityOptions: ['no-new-privileges'],
      portMappings: [{ containerPort: 80 }, { containerPort: 443, hostPort: 8443 }, { containerPort: ecs.ContainerDefinition.CONTAINER_PORT_USE_RANGE, containerPortRange: '9000-9010' }],
      logging: ecs.LogDrivers.jsonFile({ maxSize: '10m', maxFile: 3 }), pseudoTerminal: true, interactive: true,
      ulimits: [{ name: ecs.UlimitName.CORE, softLimit: -1, hardLimit: -1 }],
    });
    app.addLink(helper, 'helper');
    app.addVolumesFrom({ sourceContainer: 'helper', readOnly: true });
    app.addMountPoints({ sourceVolume: 'shared', containerPath: '/shared', readOnly: false }, { sourceVolume: 'task', containerPath: '/task', readOnly: false });
    new ecs.Ec2Service(s, 'Service', { cluster: c, taskDefinition: task, desiredCount: 2, minHealthyPercent: 50, capacityProviderStrategies: onEc2(provider) });
  },
  'ec2-host-network-alb': s => {
    const c = cluster(s);
    const provider = ec2Capacity(s, c);
    const task = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode: ecs.NetworkMode.HOST });
    task.addContainer('web', { image, memoryLimitMiB: 256, portMappings: [{ containerPort: 8080 }] });
    const service = new ecs.Ec2Service(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 0, maxHealthyPercent: 100, capacityProviderStrategies: onEc2(provider) });
    alb(s, c, service);
  },
  'ec2-awsvpc-alb': s => {
    const c = cluster(s);
    const provider = ec2Capacity(s, c);
    const task = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode: ecs.NetworkMode.AWS_VPC });
    task.addContainer('web', { image, memoryLimitMiB: 256, portMappings: [{ containerPort: 80 }] });
    const service = new ecs.Ec2Service(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 50, capacityProviderStrategies: onEc2(provider), desiredCount: 2 });
    alb(s, c, service);
  },
  'ec2-gpu': s => {
    const c = cluster(s);
    c.addCapacity('Gpu', { instanceType: new ec2.InstanceType('g4dn.xlarge'), machineImage: ecs.EcsOptimizedImage.amazonLinux2(ecs.AmiHardwareType.GPU) });
    const task = new ecs.Ec2TaskDefinition(s, 'Task');
    task.addContainer('train', { image, memoryLimitMiB: 4096, gpuCount: 1 });
    new ecs.Ec2Service(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 0, maxHealthyPercent: 100 });
  },
  'ec2-bottlerocket-graviton': s => {
    const c = cluster(s);
    c.addCapacity('Nodes', { instanceType: new ec2.InstanceType('c6g.large'), machineImage: new ecs.BottleRocketImage({ architecture: ec2.InstanceArchitecture.ARM_64 }), spotPrice: '0.05', spotInstanceDraining: true });
    const task = new ecs.Ec2TaskDefinition(s, 'Task');
    task.addContainer('app', { image, memoryLimitMiB: 256 });
    new ecs.Ec2Service(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 50 });
  },
  'ec2-classic-load-balancer': s => {
    const c = cluster(s);
    c.addCapacity('Nodes', { instanceType: new ec2.InstanceType('t3.small') });
    const task = new ecs.Ec2TaskDefinition(s, 'Task', { networkMode: ecs.NetworkMode.HOST });
    task.addContainer('web', { image, memoryLimitMiB: 256, portMappings: [{ containerPort: 80 }] });
    const service = new ecs.Ec2Service(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 0, maxHealthyPercent: 100 });
    const { LoadBalancer } = require('aws-cdk-lib/aws-elasticloadbalancing');
    const balancer = new LoadBalancer(s, 'Balancer', { vpc: c.vpc, healthCheck: { port: 80 } });
    balancer.addListener({ externalPort: 80 });
    balancer.addTarget(service);
  },
  'ec2-two-providers': s => {
    const c = cluster(s);
    const group = (id, more) => new asg.AutoScalingGroup(s, id, { vpc: c.vpc, machineImage: ecs.EcsOptimizedImage.amazonLinux2023(), instanceType: new ec2.InstanceType('t3.large'), minCapacity: 0, maxCapacity: 100, newInstancesProtectedFromScaleIn: true, ...more });
    const base = new ecs.AsgCapacityProvider(s, 'Base', { autoScalingGroup: group('BaseGroup', {}), targetCapacityPercent: 100 });
    const spot = new ecs.AsgCapacityProvider(s, 'Spot', { autoScalingGroup: group('SpotGroup', { newInstancesProtectedFromScaleIn: false }), enableManagedTerminationProtection: false, targetCapacityPercent: 80, minimumScalingStepSize: 1, maximumScalingStepSize: 10, instanceWarmupPeriod: 300 });
    c.addAsgCapacityProvider(base);
    c.addAsgCapacityProvider(spot);
    c.addDefaultCapacityProviderStrategy([{ capacityProvider: base.capacityProviderName, base: 10, weight: 50 }, { capacityProvider: spot.capacityProviderName, weight: 50 }]);
    const task = new ecs.Ec2TaskDefinition(s, 'Task');
    task.addContainer('app', { image, memoryReservationMiB: 256 });
    new ecs.Ec2Service(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 50 });
  },
  'ec2-discovery-bridge-srv': s => discoveryService(s, ecs.NetworkMode.BRIDGE, { hostPort: 0 }, { dnsRecordType: discovery.DnsRecordType.SRV }),
  'ec2-discovery-awsvpc-a': s => discoveryService(s, ecs.NetworkMode.AWS_VPC, {}, { dnsRecordType: discovery.DnsRecordType.A }),
  'managed-instances': s => {
    const c = cluster(s);
    const provider = new ecs.ManagedInstancesCapacityProvider(s, 'Managed', {
      infrastructureRole: new iam.Role(s, 'Infrastructure', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com'), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonECSInfrastructureRolePolicyForManagedInstances')] }),
      ec2InstanceProfile: new iam.InstanceProfile(s, 'Profile', { role: new iam.Role(s, 'Instance', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }) }),
      subnets: c.vpc.privateSubnets, securityGroups: [new ec2.SecurityGroup(s, 'Nodes', { vpc: c.vpc })],
      instanceRequirements: { vCpuCountMin: 1, memoryMin: cdk.Size.gibibytes(2), cpuManufacturers: [ec2.CpuManufacturer.INTEL] },
    });
    c.addManagedInstancesCapacityProvider(provider);
    const task = new ecs.TaskDefinition(s, 'Task', { compatibility: ecs.Compatibility.MANAGED_INSTANCES, cpu: '256', memoryMiB: '512', networkMode: ecs.NetworkMode.AWS_VPC });
    web(task);
    new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100, capacityProviderStrategies: [{ capacityProvider: provider.capacityProviderName, weight: 1 }] });
  },
  'external-service': s => {
    const c = cluster(s);
    const task = new ecs.ExternalTaskDefinition(s, 'Task');
    task.addContainer('app', { image, memoryLimitMiB: 256, cpu: 128, portMappings: [{ containerPort: 80, hostPort: 8080 }] });
    new ecs.ExternalService(s, 'Service', { cluster: c, taskDefinition: task, desiredCount: 2, minHealthyPercent: 50 });
  },
  'external-daemon': s => {
    const c = cluster(s);
    const task = new ecs.ExternalTaskDefinition(s, 'Task', { networkMode: ecs.NetworkMode.HOST });
    task.addContainer('app', { image, memoryReservationMiB: 64 });
    new ecs.ExternalService(s, 'Service', { cluster: c, taskDefinition: task, daemon: true, minHealthyPercent: 0, maxHealthyPercent: 100 });
  },
  'ec2-and-fargate-task': s => {
    const task = new ecs.TaskDefinition(s, 'Task', { compatibility: ecs.Compatibility.EC2_AND_FARGATE, cpu: '512', memoryMiB: '1024', networkMode: ecs.NetworkMode.AWS_VPC });
    web(task);
  },
  'events-rule-with-overrides': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    task.addContainer('job', { image, logging: logging('job') });
    new events.Rule(s, 'Nightly', { schedule: events.Schedule.cron({ minute: '15', hour: '2', weekDay: 'MON-FRI' }) }).addTarget(new eventTargets.EcsTask({
      cluster: c, taskDefinition: task, taskCount: 2, propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION, enableExecuteCommand: true, retryAttempts: 185, maxEventAge: cdk.Duration.hours(24),
      deadLetterQueue: new sqs.Queue(s, 'Dead'), containerOverrides: [{ containerName: 'job', command: ['run'], cpu: 128, environment: [{ name: 'DAY', value: events.EventField.fromPath('$.time') }] }],
    }));
    new events.Rule(s, 'Uploaded', { eventPattern: { source: ['aws.s3'] } }).addTarget(new eventTargets.EcsTask({ cluster: c, taskDefinition: task }));
  },
  'scheduler-fargate': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    task.addContainer('job', { image, logging: logging('job') });
    const target = new schedulerTargets.EcsRunFargateTask(c, { taskDefinition: task, capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }], deadLetterQueue: new sqs.Queue(s, 'Dead') });
    new scheduler.Schedule(s, 'Hourly', { schedule: scheduler.ScheduleExpression.rate(cdk.Duration.hours(1)), target, timeWindow: scheduler.TimeWindow.flexible(minutes(15)) });
    new scheduler.Schedule(s, 'Once', { schedule: scheduler.ScheduleExpression.at(new Date('2030-01-01T00:00:00Z')), target });
    new scheduler.Schedule(s, 'Cron', { schedule: scheduler.ScheduleExpression.cron({ minute: '0', hour: '8', timeZone: cdk.TimeZone.EUROPE_BERLIN }), target });
  },
  'step-functions-run-task': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    const job = task.addContainer('job', { image, logging: logging('job') });
    new sfn.StateMachine(s, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(new tasks.EcsRunTask(s, 'Run', { integrationPattern: sfn.IntegrationPattern.RUN_JOB, cluster: c, taskDefinition: task, launchTarget: new tasks.EcsFargateLaunchTarget(), containerOverrides: [{ containerDefinition: job, environment: [{ name: 'INPUT', value: sfn.JsonPath.stringAt('$.input') }] }] })) });
  },
  // The edges of what other services than ECS take.
  'edges-load-balancers': s => {
    const net = vpc(s);
    const balancer = new elb.ApplicationLoadBalancer(s, 'Balancer', { vpc: net, internetFacing: true, loadBalancerName: 'a'.repeat(32), idleTimeout: seconds(1), clientKeepAlive: seconds(604800), deletionProtection: true, desyncMitigationMode: 'strictest', xffHeaderProcessingMode: 'preserve' });
    const group = (id, more) => new elb.ApplicationTargetGroup(s, id, { vpc: net, port: 1, targetType: 'ip', protocol: 'HTTP', ...more });
    const groups = [
      group('A', { targetGroupName: 'g'.repeat(32), deregistrationDelay: seconds(0), slowStart: seconds(30), healthCheck: { interval: seconds(5), timeout: seconds(2), healthyThresholdCount: 2, unhealthyThresholdCount: 10, healthyHttpCodes: '200,202-204,499', path: '/', port: '65535' } }),
      group('B', { deregistrationDelay: seconds(3600), slowStart: seconds(900), healthCheck: { interval: seconds(300), timeout: seconds(120), path: '/health?deep=1', port: 'traffic-port', protocol: 'HTTPS' } }),
      group('C', { stickinessCookieDuration: seconds(1), loadBalancingAlgorithmType: 'weighted_random', enableAnomalyMitigation: true }),
      group('D', { stickinessCookieDuration: cdk.Duration.days(7), stickinessCookieName: 'SESSION' }),
      group('E', { port: 65535, protocol: 'HTTPS', targetType: 'instance' }),
    ];
    const listener = balancer.addListener('Http', { port: 1, protocol: 'HTTP', defaultAction: elb.ListenerAction.weightedForward(groups.map((targetGroup, i) => ({ targetGroup, weight: i === 0 ? 999 : 0 }))) });
    balancer.addListener('Last', { port: 65535, protocol: 'HTTPS', certificates: [elb.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000000'), elb.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000001')], defaultAction: elb.ListenerAction.redirect({ port: '#{port}', protocol: 'HTTPS', host: 'www.#{host}', path: '/#{path}', query: '#{query}' }) });
    listener.addAction('Five', { priority: 1, conditions: [elb.ListenerCondition.pathPatterns(['/a', '/b?', '/c/*.jpg', '*.php']), elb.ListenerCondition.hostHeaders(['*.example.com'])], action: elb.ListenerAction.forward([groups[0]]) });
    listener.addAction('Long', { priority: 50000, conditions: [elb.ListenerCondition.pathPatterns(['/' + 'p'.repeat(127)])], action: elb.ListenerAction.fixedResponse(200, { messageBody: 'x'.repeat(1024), contentType: 'text/html' }) });
    listener.addAction('Moved', { priority: 2, conditions: [elb.ListenerCondition.queryStrings([{ value: 'old' }])], action: elb.ListenerAction.redirect({ protocol: 'HTTPS', port: '443', permanent: false }) });
  },
  'edges-network-load-balancers': s => {
    const net = vpc(s);
    const balancer = new elb.NetworkLoadBalancer(s, 'Balancer', { vpc: net, internetFacing: false, securityGroups: [new ec2.SecurityGroup(s, 'Group', { vpc: net })], zonalShift: true });
    const group = (id, protocol, more) => new elb.NetworkTargetGroup(s, id, { vpc: net, port: 53, protocol, targetType: 'ip', ...more });
    balancer.addListener('Tcp', { port: 80, protocol: 'TCP', defaultTargetGroups: [group('Tcp', 'TCP', { healthCheck: { protocol: 'HTTP', path: '/health', interval: seconds(5), timeout: seconds(2) }, preserveClientIp: false })] });
    balancer.addListener('Udp', { port: 53, protocol: 'UDP', defaultTargetGroups: [group('Udp', 'UDP', { healthCheck: { protocol: 'TCP', port: '8080' } })] });
    balancer.addListener('Both', { port: 54, protocol: 'TCP_UDP', defaultTargetGroups: [group('Both', 'TCP_UDP', { healthCheck: { protocol: 'TCP' } })] });
    balancer.addListener('Tls', { port: 443, protocol: 'TLS', alpnPolicy: 'HTTP2Preferred', certificates: [elb.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111111111111:certificate/00000000-0000-0000-0000-000000000000')], defaultTargetGroups: [group('Tls', 'TLS', { connectionTermination: true, proxyProtocolV2: true })] });
  },
  'edges-file-systems': s => {
    const net = vpc(s);
    const files = new efs.FileSystem(s, 'Files', { vpc: net, kmsKey: new kms.Key(s, 'Key'), lifecyclePolicy: efs.LifecyclePolicy.AFTER_1_DAY, transitionToArchivePolicy: efs.LifecyclePolicy.AFTER_90_DAYS, outOfInfrequentAccessPolicy: 'AFTER_1_ACCESS', throughputMode: efs.ThroughputMode.ELASTIC, enableAutomaticBackups: true, replicationConfiguration: efs.ReplicationConfiguration.regionalFileSystem('eu-central-1'), replicationOverwriteProtection: 'ENABLED' });
    files.addAccessPoint('Root', {});
    files.addAccessPoint('Deep', { path: '/a/b/c/d', createAcl: { ownerUid: '0', ownerGid: '4294967295', permissions: '0755' }, posixUser: { uid: '4294967295', gid: '0', secondaryGids: ['1', '2'] } });
    files.addAccessPoint('Open', { path: '/a', createAcl: { ownerUid: '1', ownerGid: '1', permissions: '777' } });
    new efs.FileSystem(s, 'Fast', { vpc: net, performanceMode: efs.PerformanceMode.MAX_IO, throughputMode: efs.ThroughputMode.BURSTING, encrypted: true });
    new efs.FileSystem(s, 'Paid', { vpc: net, throughputMode: efs.ThroughputMode.PROVISIONED, provisionedThroughputPerSecond: cdk.Size.mebibytes(1), allowAnonymousAccess: true });
    new efs.FileSystem(s, 'Zone', { vpc: net, oneZone: true });
  },
  'edges-capacity': s => {
    const c = cluster(s, { clusterName: 'shop_1-a', containerInsights: true, managedStorageConfiguration: { fargateEphemeralStorageKmsKey: new kms.Key(s, 'Key') } });
    const role = id => new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
    const template = new ec2.LaunchTemplate(s, 'Template', { machineImage: ecs.EcsOptimizedImage.amazonLinux2023(ecs.AmiHardwareType.ARM), instanceType: new ec2.InstanceType('c7g.large'), role: role('Role'), userData: ec2.UserData.forLinux(), securityGroup: new ec2.SecurityGroup(s, 'Nodes', { vpc: c.vpc }), requireImdsv2: true, httpPutResponseHopLimit: 1, blockDevices: [{ deviceName: '/dev/xvda', volume: asg.BlockDeviceVolume.ebs(100, { volumeType: asg.EbsDeviceVolumeType.GP3, encrypted: true }) }] });
    const mixed = new asg.AutoScalingGroup(s, 'Mixed', { vpc: c.vpc, minCapacity: 0, desiredCapacity: 0, maxCapacity: 1, maxInstanceLifetime: cdk.Duration.days(1), newInstancesProtectedFromScaleIn: true, mixedInstancesPolicy: { launchTemplate: template, launchTemplateOverrides: ['c7g.large', 'c7g.xlarge', 'm7g.large'].map(type => ({ instanceType: new ec2.InstanceType(type) })), instancesDistribution: { onDemandBaseCapacity: 0, onDemandPercentageAboveBaseCapacity: 0, spotAllocationStrategy: 'price-capacity-optimized' } }, updatePolicy: asg.UpdatePolicy.rollingUpdate({ maxBatchSize: 1, minInstancesInService: 0 }) });
    const windows = new asg.AutoScalingGroup(s, 'Windows', { vpc: c.vpc, instanceType: new ec2.InstanceType('m5.large'), machineImage: ecs.EcsOptimizedImage.windows(ecs.WindowsOptimizedVersion.SERVER_2022), maxCapacity: 2, maxHealthyPercentage: 200, minHealthyPercentage: 100, healthChecks: asg.HealthChecks.ec2({ gracePeriod: minutes(5) }) });
    c.addAsgCapacityProvider(new ecs.AsgCapacityProvider(s, 'MixedProvider', { autoScalingGroup: mixed, capacityProviderName: 'mixed_1-a', targetCapacityPercent: 1, minimumScalingStepSize: 1, maximumScalingStepSize: 10000, instanceWarmupPeriod: 10000, enableManagedDraining: true }));
    c.addAsgCapacityProvider(new ecs.AsgCapacityProvider(s, 'WindowsProvider', { autoScalingGroup: windows, enableManagedScaling: false, enableManagedTerminationProtection: false, machineImageType: 'AMAZON_LINUX_2' }));
  },
  'edges-events': s => {
    const c = cluster(s);
    const task = fargateTask(s);
    task.addContainer('job', { image, logging: logging('job') });
    const target = (more = {}) => new eventTargets.EcsTask({ cluster: c, taskDefinition: task, ...more });
    const rule = (id, expression, targets = [target()]) => new events.Rule(s, id, { schedule: events.Schedule.expression(expression), targets });
    ['rate(1 minute)', 'rate(2 minutes)', 'rate(1 hour)', 'rate(365 days)', 'cron(0/15 8-17 ? * MON-FRI *)', 'cron(0 0 L * ? *)', 'cron(0 8 ? * 2#1 *)', 'cron(59 23 31 12 ? 2199)', 'cron(0 12 1W * ? *)', 'cron(5,35 * * JAN,JUL ? 2025-2030)', 'cron(0 9 ? * 6L *)'].forEach((expression, i) => rule(`Rule${i}`, expression));
    rule('Five', 'rate(5 minutes)', [1, 2, 3, 4, 5].map(taskCount => target({ taskCount })));
    new events.Rule(s, 'Named', { ruleName: 'n_1.-' + 'a'.repeat(59), eventPattern: { source: ['aws.ecs'], detailType: ['ECS Task State Change'] }, targets: [target({ retryAttempts: 0, maxEventAge: seconds(60), ephemeralStorage: undefined, assignPublicIp: true, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC } })] });
  },
  'edges-logs-and-queues': s => {
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653].forEach(retention => new logs.LogGroup(s, `Logs${retention}`, { retention }));
    new logs.LogGroup(s, 'Forever', { retention: logs.RetentionDays.INFINITE, logGroupName: '/aws/ecs.shop/#1_a-' + 'z'.repeat(490) });
    const key = new kms.Key(s, 'Key');
    key.grantEncryptDecrypt(new iam.ServicePrincipal(`logs.${cdk.Aws.REGION}.amazonaws.com`));
    new logs.LogGroup(s, 'Encrypted', { encryptionKey: key });
    const dead = new sqs.Queue(s, 'Dead', { fifo: true, retentionPeriod: cdk.Duration.days(14) });
    new sqs.Queue(s, 'Ordered', { queueName: 'orders.fifo', fifo: true, contentBasedDeduplication: true, visibilityTimeout: cdk.Duration.hours(12), deadLetterQueue: { queue: dead, maxReceiveCount: 1 } });
    new sqs.Queue(s, 'Short', { retentionPeriod: seconds(60), visibilityTimeout: seconds(0), deliveryDelay: minutes(15), receiveMessageWaitTime: seconds(20) });
  },
  'edges-cloud-map': s => {
    const net = vpc(s);
    const local = new discovery.PrivateDnsNamespace(s, 'Local', { vpc: net, name: 'shop.local' });
    local.createService('A', { dnsRecordType: 'A', dnsTtl: seconds(0), customHealthCheck: { failureThreshold: 1 } });
    local.createService('Cname', { dnsRecordType: 'CNAME', routingPolicy: 'WEIGHTED', dnsTtl: seconds(2147483647) });
    local.createService('Balanced', { dnsRecordType: 'A', loadBalancer: true });
    const open = new discovery.PublicDnsNamespace(s, 'Open', { name: 'example.com' });
    open.createService('Checked', { dnsRecordType: 'A', healthCheck: { type: 'HTTP', resourcePath: '/health', failureThreshold: 10 } });
    new discovery.HttpNamespace(s, 'Http', { name: 'shop' }).createService('Free', {});
  },
  'edges-scaling': s => {
    const c = cluster(s, { enableFargateCapacityProviders: true });
    const task = fargateTask(s);
    web(task);
    const service = new ecs.FargateService(s, 'Service', { cluster: c, taskDefinition: task, minHealthyPercent: 100, capacityProviderStrategies: [{ capacityProvider: 'FARGATE', weight: 1000, base: 100000 }, { capacityProvider: 'FARGATE_SPOT', weight: 0 }] });
    const { group } = alb(s, c, service, { deregistrationDelay: seconds(1) });
    const scaling = service.autoScaleTaskCount({ minCapacity: 0, maxCapacity: 0 });
    scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 1, disableScaleIn: true, policyName: 'cpu' });
    scaling.scaleOnMemoryUtilization('Memory', { targetUtilizationPercent: 100 });
    scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 1, targetGroup: group });
    ['at(2030-01-01T00:00:00)', 'rate(1 day)', 'cron(0 0 ? * SUN *)', 'cron(0 12 * * ? *)'].forEach((expression, i) => scaling.scaleOnSchedule(`At${i}`, { schedule: appscaling.Schedule.expression(expression), minCapacity: 0, maxCapacity: i, timeZone: cdk.TimeZone.ASIA_KOLKATA }));
    scaling.scaleOnSchedule('Season', { schedule: appscaling.Schedule.cron({ minute: '0', hour: '0' }), maxCapacity: 5, startTime: new Date('2030-01-01T00:00:00Z'), endTime: new Date('2030-01-01T00:00:01Z') });
    scaling.scaleOnMetric('Many', { metric: service.metricCpuUtilization(), scalingSteps: [...Array(39).keys()].map(i => ({ lower: i * 2, upper: i === 38 ? undefined : i * 2 + 2, change: i + 1 })), adjustmentType: appscaling.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY, minAdjustmentMagnitude: 1, evaluationPeriods: 2, datapointsToAlarm: 1 });
  },
};

const environments = { plain: {}, flags, 'flags-eu-west-1': flags };
const only = process.argv[2];
for (const [name, make] of Object.entries(shapes)) {
  const seen = new Set();
  for (const [variant, context] of Object.entries(environments)) {
    // Three availability zones of a known region, once: the others leave the zones to the deployment.
    if (variant === 'flags-eu-west-1' && !/alb-fargate-defaults|efs-volume|alb-ec2-capacity|isolated/.test(name)) continue;
    if (only && !name.includes(only)) continue;
    const app = new cdk.App({ context: { ...context, 'aws:cdk:disable-stack-trace': true, '@aws-cdk/core:enableStackTraceOnValidation': false,
      'availability-zones:account=111111111111:region=eu-west-1': ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'] }, analyticsReporting: false });
    const env = variant === 'flags-eu-west-1' ? { account: '111111111111', region: 'eu-west-1' } : undefined;
    const stack = new cdk.Stack(app, 'Shop', { env });
    make(stack);
    const { Parameters, Rules, ...template } = app.synth().getStackByName('Shop').template;
    if (Parameters) {
      delete Parameters.BootstrapVersion;
      if (Object.keys(Parameters).length) template.Parameters = Parameters;
    }
    const text = format(template);
    if (seen.has(text)) continue;
    seen.add(text);
    fs.writeFileSync(path.join(process.env.OUT || __dirname, `${name}${variant === 'plain' ? '' : '.' + variant}.json`), text);
  }
}

// One resource to a line.
function format(template) {
  const sections = Object.entries(template).map(([section, content]) => {
    const lines = Object.entries(content).map(([id, value]) => `  ${JSON.stringify(id)}: ${JSON.stringify(value)}`);
    return ` ${JSON.stringify(section)}: {\n${lines.join(',\n')}\n }`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}
