// Cuts the resource types that ECS apps use out of the CloudFormation type database inside the aws-cdk npm package.
//
//   npm install aws-cdk@2.1148.1          (anywhere: call the folder DIR)
//   node test/rehearsal/types/cut.mjs DIR
//
// Writes src/main/resources/dev/longshore/rehearsal/types.json.gz: the same bytes from the same database.
// Documentation and relations between services are left out; properties, attributes and identifiers are copied.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const WHOLE_SERVICES = ['ECS', 'ElasticLoadBalancingV2', 'EFS', 'ApplicationAutoScaling', 'IAM', 'ServiceDiscovery', 'Scheduler'];

const SINGLE_TYPES = {
  AutoScaling: 'AutoScalingGroup LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction WarmPool',
  Backup: 'BackupPlan BackupSelection BackupVault',
  CertificateManager: 'Certificate',
  CloudFormation: 'CustomResource WaitCondition WaitConditionHandle',
  CloudWatch: 'Alarm CompositeAlarm Dashboard',
  EC2: 'CustomerGateway DHCPOptions EgressOnlyInternetGateway EIP EIPAssociation FlowLog Instance InternetGateway KeyPair LaunchTemplate '
    + 'NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress '
    + 'SecurityGroupIngress Subnet SubnetNetworkAclAssociation SubnetRouteTableAssociation TransitGatewayAttachment Volume VPC '
    + 'VPCBlockPublicAccessExclusion VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCEndpointService VPCGatewayAttachment '
    + 'VPCPeeringConnection',
  ECR: 'PullThroughCacheRule Repository',
  Events: 'Connection EventBus Rule',
  KMS: 'Alias Key',
  Lambda: 'Alias EventInvokeConfig EventSourceMapping Function LayerVersion Permission Version',
  Logs: 'LogGroup LogStream MetricFilter ResourcePolicy SubscriptionFilter',
  Route53: 'HostedZone RecordSet RecordSetGroup',
  S3: 'Bucket BucketPolicy',
  SecretsManager: 'ResourcePolicy RotationSchedule Secret SecretTargetAttachment',
  SNS: 'Subscription Topic TopicPolicy',
  SQS: 'Queue QueuePolicy',
  SSM: 'Parameter',
  VpcLattice: 'AccessLogSubscription AuthPolicy Listener ResourcePolicy Rule Service ServiceNetwork ServiceNetworkServiceAssociation '
    + 'ServiceNetworkVpcAssociation TargetGroup',
  WAFv2: 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
};

const wanted = new Set(Object.entries(SINGLE_TYPES).flatMap(([service, names]) => names.split(' ').map((n) => `AWS::${service}::${n}`)));
const isWanted = (type) => wanted.has(type) || WHOLE_SERVICES.includes(type.split('::')[1]);

const source = join(process.argv[2] ?? '.', 'node_modules/aws-cdk');
const version = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).version;
const { schema } = JSON.parse(gunzipSync(readFileSync(join(source, 'db.json.gz'))));
const definitions = new Map(schema.typeDefinition.entities.map((d) => [d.$id, d]));
const kept = {};

function cutType(type) {
  if (type.type === 'ref') {
    keep(type.reference.$ref);
    return { type: 'ref', ref: type.reference.$ref };
  }
  const cut = { type: type.type };
  if (type.allowedValues) cut.allowedValues = type.allowedValues;
  if (type.element) cut.element = cutType(type.element);
  if (type.types) cut.types = type.types.map(cutType);
  return cut;
}

function cutProperties(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, p]) => {
    const cut = cutType(p.type);
    if (p.required) cut.required = true;
    if (p.causesReplacement && p.causesReplacement !== 'no') cut.replaces = p.causesReplacement;
    if (p.previousTypes) cut.previously = p.previousTypes.map(cutType);
    return [name, cut];
  }));
}

function keep(id) {
  if (kept[id]) return;
  kept[id] = {};
  kept[id] = cutProperties(definitions.get(id).properties);
}

const types = {};
for (const r of schema.resource.entities.filter((e) => isWanted(e.cloudFormationType)).sort((a, b) => (a.cloudFormationType < b.cloudFormationType ? -1 : 1))) {
  types[r.cloudFormationType] = {
    properties: cutProperties(r.properties),
    attributes: Object.fromEntries(Object.entries(r.attributes ?? {}).map(([name, a]) => [name, cutType(a.type)])),
    identifier: r.cfnRefIdentifier ?? r.primaryIdentifier ?? [],
    tags: r.tagInformation?.variant === 'standard' ? r.tagInformation.tagPropertyName : '',
  };
}
const missing = [...wanted].filter((t) => !types[t]);
if (missing.length > 0) throw new Error(`not in the database: ${missing.join(', ')}`);

const target = fileURLToPath(new URL('../src/main/resources/dev/longshore/rehearsal/types.json.gz', import.meta.url));
const bytes = gzipSync(JSON.stringify({ source: `aws-cdk ${version}`, types, definitions: kept }), { level: 9 });
bytes[9] = 255; // the operating system in the gzip header: "unknown", the same everywhere
writeFileSync(target, bytes);
console.log(`${Object.keys(types).length} types, ${Object.keys(kept).length} definitions, ${bytes.length} bytes`);
