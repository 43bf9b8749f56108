package dev.longshore.cluster;

/** Devices for machine learning, for which an image needs the drivers. */
public enum Accelerator {
    /** No such devices. */
    NONE,
    /** GPUs of NVIDIA: the G and P families. */
    GPU,
    /** AWS Inferentia and Trainium: the Inf and Trn families. */
    NEURON
}
