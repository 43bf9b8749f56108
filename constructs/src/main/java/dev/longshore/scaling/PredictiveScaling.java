package dev.longshore.scaling;

/**
 * Scaling ahead of a load that comes back every day or week.
 *
 * @param metric what is forecast
 * @param target the value that is held
 * @param scales whether the forecast moves anything, or is only shown
 */
public record PredictiveScaling(PredictiveMetric metric, int target, boolean scales) {}
