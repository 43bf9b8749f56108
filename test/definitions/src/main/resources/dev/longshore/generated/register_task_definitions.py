"""Registers task definitions, one in a line, with moto's ECS: botocore's model of the API checks each request first."""

import json
import sys

import boto3
from moto import mock_aws

refused = 0
count = 0
with mock_aws():
    ecs = boto3.client(
        "ecs", region_name="eu-west-1", aws_access_key_id="none", aws_secret_access_key="none"
    )
    for line in sys.stdin:
        count += 1
        task = json.loads(line)
        # ECS takes memoryReservation alone on EC2, moto does not.
        if "EC2" in task.get("requiresCompatibilities", []) and "memory" not in task:
            for container in task["containerDefinitions"]:
                container.setdefault("memory", container.get("memoryReservation", 0) + 4)
        try:
            ecs.register_task_definition(**task)
        except Exception as error:  # every refusal counts, whoever refuses
            refused += 1
            print(f"task {count}: {error}")
print(f"{count} registered, {refused} refused")
