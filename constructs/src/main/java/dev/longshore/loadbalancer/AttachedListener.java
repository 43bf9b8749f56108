package dev.longshore.loadbalancer;

import dev.longshore.finding.Place;

/**
 * A listener that a TCP load balancer has.
 *
 * @param port the port
 * @param listener the listener
 * @param place what it leads to
 */
public record AttachedListener(int port, TcpListener listener, Place place) {}
