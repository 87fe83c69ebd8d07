import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync } from "node:fs";
import { join } from "node:path";
import { postgresqlOwner, postgresqlPrograms } from "../../scripts/postgresql.mjs";

/** User of the tests' cluster: its superuser. */
export const USER = "traguardo";

/** Runs one of PostgreSQL's programs as who may; throws with what it said where it fails. */
function run(program: string, args: readonly string[], folder: string): void {
  const owner = postgresqlOwner();
  const done = spawnSync(join(postgresqlPrograms() ?? "", program), args, {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" },
    ...(owner ?? {}),
  });
  if (done.status !== 0) throw new Error(`${program}: ${done.stdout}${done.stderr}`);
}

/**
 * Starts the run's one cluster on a socket in `folder`, in the Italian order of letters so that none of our own may lean
 * on the database's. A shell beside it stops it when `vitest` (a process id) is gone, however it went.
 */
export function startCluster(folder: string, vitest: number, fsync: "on" | "off" = "off"): void {
  const owner = postgresqlOwner();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const language = ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=it-IT"];
  run("initdb", ["-D", data, "-U", USER, "--auth=trust", "--no-sync", "-E", "UTF8", ...language], folder);
  // What is on disk is not what these tests ask about; where it is, the store insists on it.
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=${fsync} -c max_connections=200`;
  run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"], folder);
  const stop = `kill -QUIT "$(head -n 1 "${data}/postmaster.pid")"`;
  const watch = `while kill -0 ${vitest} 2>/dev/null; do sleep 1; done; [ -d "${data}" ] && ${stop}; rm -rf "${folder}"`;
  spawn("sh", ["-c", watch], { detached: true, stdio: "ignore", cwd: "/" }).unref();
}

export function stopCluster(folder: string): void {
  if (existsSync(join(folder, "ready")))
    run("pg_ctl", ["-D", join(folder, "data"), "-m", "immediate", "stop"], folder);
}
