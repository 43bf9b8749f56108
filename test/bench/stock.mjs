// The stock pattern in plain JavaScript: node stock.mjs SERVICES

import { App, Stack } from 'aws-cdk-lib';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { Cluster, ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { ApplicationLoadBalancedFargateService } from 'aws-cdk-lib/aws-ecs-patterns';

const PER_STACK = 5;
const services = Number(process.argv[2]);
const app = new App();
for (let first = 0; first < services; first += PER_STACK) {
  const stack = new Stack(app, `Stack${first}`);
  const vpc = new Vpc(stack, 'Vpc', { maxAzs: 2 });
  const cluster = new Cluster(stack, 'Cluster', { vpc });
  for (let i = 0; i < Math.min(PER_STACK, services - first); i++) {
    new ApplicationLoadBalancedFargateService(stack, `Service${i}`, {
      cluster,
      taskImageOptions: {
        image: ContainerImage.fromRegistry('nginxinc/nginx-unprivileged:1.29'),
        containerPort: 8080,
      },
    });
  }
}
app.synth();
