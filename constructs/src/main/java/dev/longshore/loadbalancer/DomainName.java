package dev.longshore.loadbalancer;

import software.amazon.awscdk.services.route53.IHostedZone;

/**
 * A name under which a load balancer is found.
 *
 * @param name the whole name, such as {@code api.example.com}
 * @param zone the hosted zone that gets the record
 */
public record DomainName(String name, IHostedZone zone) {}
