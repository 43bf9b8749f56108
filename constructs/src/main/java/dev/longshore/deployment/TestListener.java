package dev.longshore.deployment;

import java.util.List;
import software.amazon.awscdk.services.ec2.IPeer;

/**
 * A listener that leads to the new tasks before any request does.
 *
 * @param port its port
 * @param allowedFrom who may reach it; empty for nobody
 */
public record TestListener(int port, List<IPeer> allowedFrom) {}
