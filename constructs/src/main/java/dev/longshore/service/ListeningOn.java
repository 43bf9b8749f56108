package dev.longshore.service;

import dev.longshore.loadbalancer.TcpListener;
import dev.longshore.loadbalancer.TcpLoadBalancer;

/**
 * A TCP load balancer, and the listener of it that a service has.
 *
 * @param loadBalancer the load balancer
 * @param listener the listener
 */
public record ListeningOn(TcpLoadBalancer loadBalancer, TcpListener listener) {}
