package dev.longshore.cluster;

import software.amazon.awscdk.services.ec2.IPeer;
import software.amazon.awscdk.services.ec2.Port;

/**
 * Who may reach instances.
 *
 * @param peer who
 * @param port on which ports
 */
public record AllowedPeer(IPeer peer, Port port) {}
