package dev.longshore.loadbalancer;

record FixedAnswer(int status, String contentType, String body) implements Answer {}
