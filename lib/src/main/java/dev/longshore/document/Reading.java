package dev.longshore.document;

import dev.longshore.finding.Finding;
import dev.longshore.finding.Place;
import dev.longshore.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What the readers report: what they repaired, what they completed, and what they can't read. Each has a stable id. */
public enum Reading {
    /** A comma after the last element. */
    TRAILING_COMMA("READ-001", Severity.NOTE, Sources.JSON),
    /** A raw line break, or another control character, inside a string. */
    LINE_BREAK_IN_TEXT("READ-002", Severity.NOTE, Sources.JSON),
    /** The outermost object ends before its members do. */
    CLOSED_TOO_EARLY("READ-003", Severity.NOTE, Sources.JSON),
    /** Comments, which JSON does not have. */
    COMMENTS("READ-004", Severity.NOTE, Sources.JSON),
    /** A byte-order mark, or UTF-16 as PowerShell redirects it. */
    BYTE_ORDER_MARK("READ-005", Severity.NOTE, Sources.JSON),
    /** A field that is null: the same as not written. */
    NULL_FIELD("READ-006", Severity.NOTE, Sources.ECS),
    /** Numbers or true and false as text, or text as one of these. */
    OTHER_SCALAR("READ-007", Severity.NOTE, Sources.ECS),
    /** The output of describe-task-definition, where the task definition is one level down. */
    WRAPPED("READ-008", Severity.NOTE, Sources.ECS),
    /** Fields that ECS writes and nobody may set. */
    OUTPUT_FIELDS("READ-009", Severity.NOTE, Sources.ECS),
    /** Names in another case, such as CloudFormation's. */
    OTHER_CASE("READ-010", Severity.NOTE, Sources.ECS),
    /** Fargate without a network mode. */
    NO_NETWORK_MODE("READ-011", Severity.NOTE, Sources.ECS),
    /** A task definition without a name. */
    NO_FAMILY("READ-012", Severity.NOTE, Sources.CLOUDFORMATION),

    /** A file that can't be opened or is no text. */
    UNREADABLE("READ-101", Severity.ERROR, Sources.LONGSHORE),
    /** Text that is not the JSON or YAML it should be. */
    SYNTAX("READ-102", Severity.ERROR, Sources.JSON),
    /** A name that stands twice in one object. */
    DUPLICATE("READ-103", Severity.ERROR, Sources.JSON),
    /** More nesting, or a larger file, than anything ECS takes. */
    TOO_LARGE("READ-104", Severity.ERROR, Sources.LONGSHORE),
    /** A field that ECS does not have. */
    UNKNOWN_FIELD("READ-105", Severity.ERROR, Sources.ECS),
    /** A value of a type that ECS does not take there. */
    WRONG_TYPE("READ-106", Severity.ERROR, Sources.ECS),
    /** A document that is not what the reader reads. */
    NOT_RECOGNISED("READ-107", Severity.ERROR, Sources.LONGSHORE),
    /** A rule that failed over a file: Longshore's own mistake, which must not stop anybody. */
    RULE_FAILED("READ-108", Severity.WARNING, Sources.LONGSHORE);

    private final String id;
    private final Severity severity;
    private final String source;

    Reading(String id, Severity severity, String source) {
        this.id = id;
        this.severity = severity;
        this.source = source;
    }

    /** Returns the id, such as {@code READ-001}. */
    public String id() {
        return id;
    }

    /** Returns how much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Returns whether nothing of such a file could be judged. */
    public boolean isUnusable() {
        return switch (this) {
            case UNREADABLE, SYNTAX, TOO_LARGE, NOT_RECOGNISED -> true;
            default -> false;
        };
    }

    /** Returns whether nothing could be judged of what a finding with that id is about. */
    public static boolean isUnusable(String id) {
        for (Reading reading : values()) {
            if (reading.id.equals(id)) {
                return reading.isUnusable();
            }
        }
        return false;
    }

    /** Returns a finding about a document rather than one of its fields. */
    public Finding at(Place place, String message, String fix) {
        return at(place, "", null, message, fix);
    }

    /** Returns a finding about a field. */
    public Finding at(Place place, String option, @Nullable String value, String message, String fix) {
        return new Finding(id, severity, place, option, value, message, "", fix, source);
    }

    private static final class Sources {
        static final String JSON = "RFC 8259; YAML 1.1";
        static final String ECS = "Amazon ECS API reference, RegisterTaskDefinition";
        static final String CLOUDFORMATION = "CloudFormation, AWS::ECS::TaskDefinition";
        static final String LONGSHORE = "Longshore";
    }
}
