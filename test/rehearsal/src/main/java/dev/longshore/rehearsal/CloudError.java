package dev.longshore.rehearsal;

import java.io.Serial;

/** A refusal in AWS's words: the HTTP status, the error code and the message that the CLI shows. */
final class CloudError extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    CloudError(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static CloudError validation(String message) {
        return new CloudError(400, "ValidationError", message);
    }

    /** What CloudFormation writes beside a resource when the service behind it says no. */
    static CloudError handler(String message, String handlerCode) {
        return validation(
                "Resource handler returned message: \"" + message + "\" (HandlerErrorCode: " + handlerCode + ")");
    }

    static CloudError ecs(String message) {
        return handler(
                "Invalid request provided: " + message
                        + " (Service: AmazonECS; Status Code: 400; Error Code: InvalidParameterException)",
                "InvalidRequest");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** The message; a refusal always has one. */
    String text() {
        return String.valueOf(getMessage());
    }
}
