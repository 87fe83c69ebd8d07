// Stands for a document that never comes to an end.
process.on("message", () => setInterval(() => undefined, 1000));
