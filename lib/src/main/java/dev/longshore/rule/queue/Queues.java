package dev.longshore.rule.queue;

import dev.longshore.rule.resource.Yaml;

/** The beginnings that examples share. */
final class Queues {
    private Queues() {}

    static String queue(String properties) {
        return Yaml.template(Yaml.resource("Queue", "AWS::SQS::Queue", properties));
    }
}
