package dev.longshore.service;

import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;
import org.jspecify.annotations.Nullable;

/**
 * A TCP load balancer, and the listener of it that a service has.
 *
 * @param loadBalancer the load balancer, or null while a pattern that makes one has its options judged
 * @param listener the listener
 */
public record ListeningOn(@Nullable TcpLoadBalancer loadBalancer, TcpListener listener) {}
