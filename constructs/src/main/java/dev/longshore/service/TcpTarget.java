package dev.longshore.service;

import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.NetworkTargetGroup;

/**
 * What leads from a TCP load balancer to a service.
 *
 * @param suffix what the ids of its parts end with
 * @param loadBalancer the load balancer
 * @param options what was said of the listener
 * @param listener the listener
 * @param group the target group
 */
record TcpTarget(
        String suffix,
        TcpLoadBalancer loadBalancer,
        TcpListener options,
        NetworkListener listener,
        NetworkTargetGroup group) {}
