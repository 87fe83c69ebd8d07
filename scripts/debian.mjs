import { spawnSync } from "node:child_process";

function apt(args) {
  return (
    spawnSync("apt-get", ["-qq", "-o", "Acquire::http::Timeout=20", "-o", "Acquire::Retries=1", ...args], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0
  );
}

function isThere(name) {
  const found = spawnSync("dpkg", ["--status", name], { encoding: "utf8" });
  return found.status === 0 && /^Status: .* installed$/m.test(found.stdout);
}

/**
 * Installs Debian packages that are missing, where this is a Debian and we may: true when all are there. Without a
 * network or without the right it gives false and changes nothing.
 */
export function ensureDebian(packages) {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  const missing = packages.filter((name) => !isThere(name));
  if (missing.length === 0) return true;
  if (process.getuid?.() !== 0) return false;
  process.stderr.write(`Traguardo: apt-get install ${missing.join(" ")} …\n`);
  const install = ["install", "-y", "--no-install-recommends", ...missing];
  return apt(install) || (apt(["update"]) && apt(install));
}
