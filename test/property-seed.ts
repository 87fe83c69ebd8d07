import fc from "fast-check";

// Generated cases are the same in every run, so that a change fails for what it changed and not by the draw. Others are
// drawn with TRAGUARDO_SEED set to a number; a failing test prints the seed with which it fails again.
fc.configureGlobal({ seed: Number(process.env["TRAGUARDO_SEED"] ?? 20180131) });
