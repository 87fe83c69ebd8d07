import autocannon from "autocannon";

// node load.mjs '{"url", "headers", "connections", "duration"}': as many pages as the server gives, every connection
// asking again as soon as it has its answer. Prints seconds and pages in all, and milliseconds to the whole answer, one a
// page but for the first of each connection: that one waited to be accepted too, and an event loop that is kept busy
// accepts one connection a turn.

const times = [];
const accepted = new Set();
let pages = 0;
const run = autocannon(JSON.parse(process.argv[2]));
run.on("response", (client, _status, _bytes, milliseconds) => {
  pages += 1;
  if (accepted.has(client)) times.push(milliseconds);
  accepted.add(client);
});
const { non2xx, errors, duration } = await run;
process.stdout.write(JSON.stringify({ times, pages, seconds: duration, refused: non2xx + errors }));
