import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FeedFailure } from "../../../src/application/feeds/outside.ts";
import { type AskSetting, ask, type Resolve } from "../../../src/server/feeds/ask.ts";
import { droppedFile } from "../../../src/server/feeds/dropped-file.ts";
import { readFeedsConfig } from "../../../src/server/feeds/feeds-config.ts";
import { type CkanServer, ckanServer, type Mood } from "./ckan-server.ts";

const allowed = (text: string) => readFeedsConfig({ TRAGUARDO_FEEDS_ALLOW: text }).allowed;
const standsFor =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

/** The id of the refusal; what was read where there is none. */
async function asked(address: string, setting: Partial<AskSetting> = {}): Promise<string> {
  try {
    const { bytes } = await ask(address, { allowed: [], patience: 5000, ...setting });
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof FeedFailure) return error.fault.message;
    throw error;
  }
}

let ckan: CkanServer;
let open: AskSetting["allowed"];
beforeAll(async () => {
  ckan = await ckanServer();
  open = allowed(`127.0.0.1:${ckan.port}`);
});
afterAll(() => ckan.stop());
beforeEach(() => {
  ckan.mood = "well";
  ckan.asked.length = 0;
});

describe("addresses on private networks", () => {
  it.each([
    "127.0.0.1",
    "127.1",
    "0x7f000001",
    "2130706433",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "[::]",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a9fe:a9fe]",
    "[::10.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b::808:808]",
    "[64:ff9b:1::1]",
    "[2002:7f00:1::]",
    "[2001:0:4136:e378::]",
    "[fe80::1]",
    "[fec0::1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[ff02::1]",
    "[2001:db8::1]",
    "[100::1]",
    "localhost",
  ])("%s is refused", async (host) => {
    expect(await asked(`http://${host}/`)).toBe("feed-refused-private");
  });

  it.each(["10.0.0.1", "::1", "::ffff:192.168.0.1", "fe80::1%eth0", "64:ff9b::a00:1"])(
    "a public name that stands for %s is refused",
    async (address) => {
      expect(await asked("http://dati.example.it/", { resolve: standsFor(address) })).toBe(
        "feed-refused-private",
      );
    },
  );

  it("a name that stands for a public and a private address is refused", async () => {
    const resolve = standsFor("93.184.215.14", "127.0.0.1");
    expect(await asked("http://dati.example.it/", { resolve })).toBe("feed-refused-private");
  });

  it("a name that changes its mind is connected to where it was checked, and is asked once", async () => {
    let times = 0;
    const resolve: Resolve = async () => {
      times += 1;
      return [{ address: times === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    };
    const network = allowed(`127.0.0.1/32:${ckan.port}`);
    const address = `http://dati.example.it:${ckan.port}/api/3/action/package_search`;
    expect(await asked(address, { resolve, allowed: network })).toContain('"count":0');
    expect(times).toBe(1);
    expect(await asked(address, { resolve, allowed: network })).toBe("feed-refused-private");
    expect(ckan.asked).toHaveLength(1);
  });

  it.each([
    ["http://dati.example.it:8080/", "feed-refused-port"],
    ["http://dati.example.it:22/", "feed-refused-port"],
    ["ftp://dati.example.it/", "feed-refused-address"],
    ["file:///etc/passwd", "feed-refused-address"],
    ["https://anna:segreto@dati.example.it/", "feed-refused-address"],
    ["dati.example.it", "feed-refused-address"],
  ])("%s: %s", async (address, refusal) => {
    expect(await asked(address, { resolve: standsFor("93.184.215.14") })).toBe(refusal);
  });

  it("are open where the administrator says so, and there alone", async () => {
    const { port, address } = ckan;
    const path = `${address}/api/3/action/package_search`;
    expect(await asked(path, { allowed: open })).toContain('"success":true');
    expect(await asked(path, { allowed: allowed(`127.0.0.0/8:${port}`) })).toContain('"success":true');
    expect(await asked(path, { allowed: allowed("127.0.0.0/8") })).toBe("feed-refused-port");
    expect(await asked(path, { allowed: allowed(`10.0.0.0/8:${port}`) })).toBe("feed-refused-private");
    const named = path.replace("127.0.0.1", "ckan.example.it");
    const resolve = standsFor("127.0.0.1");
    expect(await asked(named, { resolve, allowed: allowed(`ckan.example.it:${port}`) })).toContain("true");
    expect(await asked(named, { resolve, allowed: allowed(`altro.example.it:${port}`) })).toBe(
      "feed-refused-port",
    );
  });

  it("of which a redirect is one", async () => {
    const seen: string[] = [];
    const leading = createServer((request, response) => {
      seen.push(request.url ?? "");
      response.writeHead(302, { location: decodeURIComponent((request.url ?? "").slice(1)) }).end();
    });
    await new Promise<void>((resolve) => leading.listen(0, "127.0.0.1", resolve));
    const { port } = leading.address() as AddressInfo;
    const only = allowed(`127.0.0.1:${port}`);
    const to = (next: string) =>
      asked(`http://127.0.0.1:${port}/${encodeURIComponent(next)}`, { allowed: only });
    try {
      expect(await to(`${ckan.address}/`)).toBe("feed-refused-port");
      expect(await to("http://127.0.0.1/")).toBe("feed-refused-private");
      expect(await to("http://169.254.169.254/latest/meta-data/")).toBe("feed-refused-private");
      expect(await to("file:///etc/passwd")).toBe("feed-refused-address");
      expect(await to(`http://127.0.0.1:${port}/%2F`)).toBe("feed-redirects");
      expect(seen.length).toBe(8);
      expect(ckan.asked).toEqual([]);
    } finally {
      leading.closeAllConnections();
      await new Promise((resolve) => leading.close(resolve));
    }
  });

  it.each(["boh boh:", "10.0.0.0/33", "[::1", "10.0.0", "http://a.it", "a.it/8", "a.it:0", "a.it:70000"])(
    "the list cannot hold %j",
    (text) => {
      expect(() => allowed(text)).toThrow("config-feeds-allow");
    },
  );
});

describe("a catalogue", () => {
  it.each<[Mood, string]>([
    ["missing", "feed-status-missing"],
    ["broken", "feed-status-fault"],
    ["refusing", "feed-status-said"],
    ["slow", "feed-slow"],
    ["endless", "feed-too-large"],
    ["swollen", "feed-too-large"],
    ["around", "feed-redirects"],
    ["closing", "feed-unreachable"],
  ])("that is %s: %s", async (mood, refusal) => {
    ckan.mood = mood;
    const setting = { allowed: open, most: 1_000_000, patience: mood === "slow" ? 150 : 5000 };
    expect(await asked(`${ckan.address}/`, setting)).toBe(refusal);
  });

  it("that packs its answer is unpacked", async () => {
    ckan.mood = "packed";
    expect(await asked(`${ckan.address}/`, { allowed: open })).toContain('"count":0');
  });

  it("whose name is never found keeps nobody waiting", async () => {
    const resolve: Resolve = () => new Promise(() => {});
    expect(await asked("http://dati.example.it/", { resolve, patience: 50 })).toBe("feed-slow");
  });
});

describe("a file dropped in a folder", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "traguardo-feeds-"));
    for (const body of ["uno", "due"]) mkdirSync(join(folder, body));
    writeFileSync(join(folder, "uno", "dati.json"), '{"v":1}');
    writeFileSync(join(folder, "due", "altri.json"), '{"v":2}');
    symlinkSync(join(folder, "due", "altri.json"), join(folder, "uno", "collegati.json"));
    mkdirSync(join(folder, "uno", "cartella.json"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = async (body: string, name: string, from: string | null = folder): Promise<string> => {
    try {
      return new TextDecoder().decode((await droppedFile(from, body, name, 500)).bytes);
    } catch (error) {
      if (error instanceof FeedFailure) return error.fault.message;
      throw error;
    }
  };

  it.each([
    ["uno", "dati.json", '{"v":1}'],
    ["uno", "altri.json", "feed-file-missing"],
    ["uno", "collegati.json", "feed-file-link"],
    ["uno", "cartella.json", "feed-file-link"],
    ["uno", "../due/altri.json", "feed-file-name"],
    ["..", "dati.json", "feed-file-name"],
    ["quattro", "dati.json", "feed-file-missing"],
  ])("%s/%s: %s", async (body, name, said) => {
    expect(await read(body, name)).toBe(said);
  });

  it("is not read while it grows, however slowly", async () => {
    const path = join(folder, "uno", "cresce.csv");
    writeFileSync(path, "Incassi\n10\n");
    const grows = setTimeout(() => appendFileSync(path, "20\n"), 100);
    const said = await read("uno", "cresce.csv");
    clearTimeout(grows);
    expect(said).toBe("feed-file-unfinished");
    await rename(path, join(folder, "uno", "intero.csv"));
    expect(await read("uno", "intero.csv")).toBe("Incassi\n10\n20\n");
  });

  it("is not looked for where no folder is set", async () => {
    expect(await read("uno", "dati.json", null)).toBe("feed-no-folder");
  });
});
