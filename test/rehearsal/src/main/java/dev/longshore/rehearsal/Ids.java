package dev.longshore.rehearsal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Ids that look random and are the same in every run: the nth id asked for a seed depends on nothing else. */
final class Ids {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final Map<String, Integer> drawn = new LinkedHashMap<>();

    /** A new seed for something of this name: the second one differs from the first. */
    String next(String name) {
        return name + "#" + drawn.merge(name, 1, Integer::sum);
    }

    static String hex(String seed, int length) {
        return HexFormat.of().formatHex(digest(seed)).substring(0, length);
    }

    static String letters(String seed, int length) {
        byte[] bytes = digest(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(Byte.toUnsignedInt(bytes[i]) % ALPHABET.length()));
        }
        return text.toString();
    }

    static String uuid(String seed) {
        return UUID.nameUUIDFromBytes(digest(seed)).toString();
    }

    static int number(String seed, int bound) {
        byte[] bytes = digest(seed);
        return (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % bound;
    }

    private static byte[] digest(String seed) {
        return sha256(seed.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
