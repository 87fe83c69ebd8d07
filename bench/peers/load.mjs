import autocannon from "autocannon";

// node load.mjs '{"url", "headers", "connections", "duration"}': as many pages as the server gives, every connection
// asking again as soon as it has its answer. Prints milliseconds to the whole answer, one a page, and seconds in all.

const times = [];
const run = autocannon(JSON.parse(process.argv[2]));
run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
const { non2xx, errors, duration } = await run;
process.stdout.write(JSON.stringify({ times, seconds: duration, refused: non2xx + errors }));
