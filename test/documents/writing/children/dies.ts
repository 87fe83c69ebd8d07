// Stands for native code that stops: the process ends by a signal, without an answer.
process.once("message", () => process.kill(process.pid, "SIGABRT"));
