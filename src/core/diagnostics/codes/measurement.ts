/** Diagnostics about the measurement: code -> parameters of its message, whose words are in the measurement.ftl of each language. */
export type MeasurementDiagnostics = {};
