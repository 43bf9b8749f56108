package dev.longshore.network;

import dev.longshore.acknowledge.Acknowledgement;
import dev.longshore.profile.Profile;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.ec2.Vpc;

record DefaultNetworkProps(
        Profile profile,
        int zones,
        List<String> zoneNames,
        Nat nat,
        @Nullable String transitGateway,
        List<NetworkEndpoint> endpoints,
        boolean publicSubnets,
        boolean dualStack,
        String cidr,
        @Nullable Integer publicSubnetMask,
        @Nullable Integer privateSubnetMask,
        boolean flowLogs,
        @Nullable Consumer<Vpc.Builder> customizeVpc,
        List<Acknowledgement> acknowledged)
        implements NetworkProps {}
