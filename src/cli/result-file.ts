import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Refusal } from "./refusal.ts";

/**
 * Writes a text or bytes to a file all at once: whoever looks sees the file as it was or as it becomes, and what stood there
 * stays where the writing fails. Refuses a place that cannot be written.
 */
export async function writeResultFile(name: string, text: string | Uint8Array): Promise<void> {
  try {
    const there = await stat(name).catch(() => null);
    // A pipe or a device is written to; it is no file to put another in the place of.
    if (there !== null && !there.isFile()) await write(name, "w", text);
    else await replace(await realpath(name).catch(() => name), text, there?.mode);
  } catch {
    throw new Refusal("file-unwritable", { name });
  }
}

async function replace(place: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  const fresh = join(dirname(place), `.${basename(place)}.${process.pid}.new`);
  try {
    await write(fresh, "wx", text, mode);
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

async function write(place: string, flags: string, text: string | Uint8Array, mode?: number): Promise<void> {
  const file = await open(place, flags, mode);
  try {
    await file.writeFile(text);
    if (flags === "wx") await file.sync();
  } finally {
    await file.close();
  }
}
