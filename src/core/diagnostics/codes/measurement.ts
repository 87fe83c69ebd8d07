/** Diagnostics about the measurement: code -> parameters of its message (see messages/*/measurement.ftl). */
// biome-ignore lint/complexity/noBannedTypes: codes are added below
export type MeasurementDiagnostics = {};
