package dev.longshore.service;

import dev.longshore.loadbalancer.HttpLoadBalancer;
import dev.longshore.loadbalancer.Route;

/**
 * A load balancer, and which of its requests a service gets.
 *
 * @param loadBalancer the load balancer
 * @param route the requests
 */
public record RoutedFrom(HttpLoadBalancer loadBalancer, Route route) {}
