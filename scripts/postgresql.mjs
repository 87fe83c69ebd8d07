import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ensureDebian } from "./debian.mjs";

/** Oldest version that the store is tested on. */
const OLDEST = 15;
const DEBIAN = "/usr/lib/postgresql";

/** Folder of PostgreSQL's programs (initdb, pg_ctl); null where there is none of a version that will do. */
export function postgresqlPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, "bin")),
  ];
  return (
    folders.find((folder) => folder !== "" && existsSync(join(folder, "initdb")) && isRecent(folder)) ?? null
  );
}

function isRecent(folder) {
  if (!existsSync(join(folder, "pg_ctl"))) return false;
  const { stdout } = spawnSync(join(folder, "initdb"), ["--version"], { encoding: "utf8" });
  return Number(/(\d+)/.exec(stdout ?? "")?.[1]) >= OLDEST;
}

/** Whom the server runs as: it refuses to be root. Null for ourselves; undefined where there is nobody. */
export function postgresqlOwner() {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = ["-u", "-g"].map((which) =>
    Number.parseInt(spawnSync("id", [which, "postgres"], { encoding: "utf8" }).stdout, 10),
  );
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}

/** True where the tests can run a PostgreSQL of their own. */
export function postgresqlThere() {
  return postgresqlPrograms() !== null && postgresqlOwner() !== undefined;
}

/** Brings PostgreSQL where it is missing and may be had. */
export function ensurePostgresql() {
  if (!postgresqlThere()) ensureDebian(["postgresql"]);
  return postgresqlThere();
}
