package dev.longshore.task;

import dev.longshore.internal.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What Docker gives a container on an instance. Fargate takes the labels, the terminal and nothing else. */
public sealed interface DockerOptions permits DefaultDockerOptions {
    /** Returns its host name, or null. */
    @Nullable
    String hostname();

    /** Returns its name servers. */
    List<String> dnsServers();

    /** Returns its search domains. */
    List<String> dnsSearchDomains();

    /** Returns the addresses in its hosts file, by name. */
    Map<String, String> extraHosts();

    /** Returns the containers it is linked to, each with an alias after a colon or without. */
    List<String> links();

    /** Returns its labels. */
    Map<String, String> labels();

    /** Returns its SELinux and AppArmor options. */
    List<String> securityOptions();

    /** Returns whether it has the rights of the host. */
    boolean privileged();

    /** Returns whether its standard input stays open. */
    boolean interactive();

    /** Returns whether it has a terminal. */
    boolean pseudoTerminal();

    /** Returns whether it has no network. */
    boolean disableNetworking();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DockerOptions}. */
    final class Builder {
        private @Nullable String hostname;
        private final List<String> dnsServers = new ArrayList<>();
        private final List<String> dnsSearchDomains = new ArrayList<>();
        private final Map<String, String> extraHosts = new LinkedHashMap<>();
        private final List<String> links = new ArrayList<>();
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final List<String> securityOptions = new ArrayList<>();
        private boolean privileged = false;
        private boolean interactive = false;
        private boolean pseudoTerminal = false;
        private boolean disableNetworking = false;

        private Builder() {}

        /** Sets its host name; not in awsvpc mode. Default: Docker's. */
        public Builder hostname(String name) {
            this.hostname = name;
            return this;
        }

        /** Sets its name servers; not on Fargate. Default: the instance's. */
        public Builder dnsServers(String... addresses) {
            dnsServers.addAll(List.of(addresses));
            return this;
        }

        /** Sets its search domains; not on Fargate. Default: the instance's. */
        public Builder dnsSearchDomains(String... domains) {
            dnsSearchDomains.addAll(List.of(domains));
            return this;
        }

        /** Adds a line to its hosts file; not in awsvpc mode. Default: none. */
        public Builder extraHost(String name, String address) {
            extraHosts.put(name, address);
            return this;
        }

        /** Reaches another container by its name, in bridge mode alone. Default: none. */
        public Builder link(String container) {
            links.add(container);
            return this;
        }

        /** Reaches another container by an alias, in bridge mode alone. Default: none. */
        public Builder link(String container, String alias) {
            links.add(container + ":" + alias);
            return this;
        }

        /** Labels it. Default: no label. */
        public Builder label(String name, String value) {
            labels.put(name, value);
            return this;
        }

        /** Sets SELinux or AppArmor options; not on Fargate. Default: none. */
        public Builder securityOptions(String... options) {
            securityOptions.addAll(List.of(options));
            return this;
        }

        /** Gives it the rights of the host: root there. Not on Fargate. Default: false. */
        public Builder privileged() {
            this.privileged = true;
            return this;
        }

        /** Keeps its standard input open. Default: false. */
        public Builder interactive() {
            this.interactive = true;
            return this;
        }

        /** Gives it a terminal. Default: false. */
        public Builder pseudoTerminal() {
            this.pseudoTerminal = true;
            return this;
        }

        /** Takes the network from it; not on Fargate. Default: false. */
        public Builder disableNetworking() {
            this.disableNetworking = true;
            return this;
        }

        /** Applies a preset. */
        public Builder apply(Consumer<? super Builder> preset) {
            preset.accept(this);
            return this;
        }

        /** Returns the options. */
        public DockerOptions build() {
            return new DefaultDockerOptions(
                    hostname,
                    Ordered.copy(dnsServers),
                    Ordered.copy(dnsSearchDomains),
                    Ordered.copy(extraHosts),
                    Ordered.copy(links),
                    Ordered.copy(labels),
                    Ordered.copy(securityOptions),
                    privileged,
                    interactive,
                    pseudoTerminal,
                    disableNetworking);
        }
    }
}

record DefaultDockerOptions(
        @Nullable String hostname,
        List<String> dnsServers,
        List<String> dnsSearchDomains,
        Map<String, String> extraHosts,
        List<String> links,
        Map<String, String> labels,
        List<String> securityOptions,
        boolean privileged,
        boolean interactive,
        boolean pseudoTerminal,
        boolean disableNetworking)
        implements DockerOptions {}
