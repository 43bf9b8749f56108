package dev.longshore.loadbalancer;

import org.jspecify.annotations.Nullable;

record RedirectAnswer(@Nullable String host, @Nullable String path, boolean permanent) implements Answer {}
