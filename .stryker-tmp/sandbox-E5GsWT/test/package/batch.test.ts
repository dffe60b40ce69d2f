// @ts-nocheck
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeArticle } from "../unit/batch/articles.js";
import { startServer } from "../unit/feed/feed-server.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const CLI = path.join(ROOT, "dist/cli.js");
const FEEDS = path.join(ROOT, "fixtures/feeds");

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "depeche-batch-cli-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);

const env = { ...process.env, NO_COLOR: "1" };
const depeche = (args: string[], input?: string) =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", input, env, maxBuffer: 1e9 });
/** For what talks to a server of this process. */
const depecheAsync = async (args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> => {
  const child = spawn(process.execPath, [CLI, ...args], { env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (part) => (stdout += part));
  child.stderr.on("data", (part) => (stderr += part));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, stdout, stderr })));
};

const INPUT = at("articles.ndjson");
fs.writeFileSync(INPUT, Array.from({ length: 500 }, (_, n) => `${JSON.stringify(makeArticle(n))}\n`).join(""));
const PARTS = ["--only", "companies,percentages,amounts", "--workers", "2"];

describe("depeche feed", () => {
  it("lists a feed; what was wrong with it stands on stderr", () => {
    const { status, stdout, stderr } = depeche(["feed", path.join(FEEDS, "rss-truncated.xml")]);
    expect([status, stderr]).toEqual([0, expect.stringContaining("the feed is cut")]);
    expect(stdout).toMatch(/^La Lettre des Réseaux rss · 2 articles\n {2}no date {2}summary 34 {2}Point 1\n/);
  });

  it("writes articles as batch reads them, from a file, a server and standard input alike", async () => {
    const file = path.join(FEEDS, "rss-plain.xml");
    const lines = depeche(["feed", file, "--ndjson"]).stdout;
    expect(lines.trim().split("\n")).toHaveLength(2);
    expect(depeche(["feed", "-", "--ndjson"], fs.readFileSync(file, "utf8")).stdout).toBe(lines);
    const server = await startServer({
      "/rss": (_, response) => response.writeHead(200, { etag: '"1"' }).end(fs.readFileSync(file)),
    });
    const address = `${server.origin}/rss`;
    expect((await depecheAsync(["feed", address])).stderr).toContain("private network");
    expect(
      (await depecheAsync(["feed", address, "--ndjson", "--allow-private", "--state", at("state.json")])).stdout,
    ).toBe(lines);
    expect(JSON.parse(fs.readFileSync(at("state.json"), "utf8"))).toEqual({
      [address]: { etag: '"1"', lastModified: null },
    });
    await depecheAsync(["feed", address, "--allow-private", "--state", at("state.json")]);
    expect(server.requests.at(-1)?.headers["if-none-match"]).toBe('"1"');
    await server.close();
    const batch = depeche(["batch", "-", "--workers", "0"], lines);
    expect(
      batch.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).article.title),
    ).toEqual(["Orvault Systèmes loge ses serveurs à Nantes", "Un second datacenter pour Talweg"]);
  });

  it("--since and --json", () => {
    const { stdout } = depeche(["feed", path.join(FEEDS, "rss-plain.xml"), "--json", "--since", "2024-02-06"]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "rss",
      articles: [{ publishedAt: "2024-02-06T08:15:00+01:00" }],
    });
  });

  it.each([
    ["nothing named", [], 2, "one or more files"],
    [
      "an unreadable file among others",
      [path.join(FEEDS, "empty.xml"), path.join(FEEDS, "rss-plain.xml")],
      0,
      "empty.xml: the feed is empty",
    ],
    ["a page", [path.join(FEEDS, "not-a-feed-page.html")], 1, "HTML page"],
    ["no such file", ["nowhere.xml"], 1, "no such file"],
    ["a wrong day", ["x", "--since", "hier"], 2, "option since"],
    ["a wrong option", ["x", "--jason"], 2, "--jason"],
  ])("%s: exit code and message", (_, args, status, message) => {
    const result = depeche(["feed", ...args]);
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toContain("    at ");
    expect(result.status).toBe(status);
  });
});

/** Resolves when the file has grown beyond `bytes`, or the process has ended. */
async function grown(file: string, bytes: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= bytes)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("depeche batch", () => {
  it("killed three times (SIGKILL) and resumed, leaves the bytes of an undisturbed run", async () => {
    const whole = depeche(["batch", INPUT, "-o", at("whole.ndjson"), ...PARTS]);
    expect([whole.status, whole.stdout, whole.stderr]).toEqual([0, "", ""]);
    const output = at("killed.ndjson");
    const sizes: number[] = [];
    for (let kill = 0; kill < 3; kill++) {
      const child = spawn(process.execPath, [CLI, "batch", INPUT, "-o", output, "--resume", ...PARTS], {
        env,
        stdio: "ignore",
      });
      await grown(output, sizes.at(-1) ?? 0, child);
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("close", resolve));
      expect(child.signalCode).toBe("SIGKILL");
      sizes.push(fs.statSync(output).size);
    }
    expect(Math.max(...sizes)).toBeLessThan(fs.statSync(at("whole.ndjson")).size);
    expect(depeche(["batch", INPUT, "-o", output, "--resume", ...PARTS]).status).toBe(0);
    expect(fs.readFileSync(output).equals(fs.readFileSync(at("whole.ndjson")))).toBe(true);
  }, 300_000);

  it("on a full disk says so and loses nothing: resumed with room, the bytes are the same", () => {
    const output = at("full.ndjson");
    const command = [process.execPath, CLI, "batch", INPUT, "-o", output, "--resume", ...PARTS]
      .map((word) => `'${word}'`)
      .join(" ");
    const full = spawnSync("bash", ["-c", `trap '' XFSZ; ulimit -f 100; ${command}`], { encoding: "utf8", env });
    expect(full.status).toBe(1);
    expect(full.stderr).toContain("EFBIG");
    expect(depeche(["batch", INPUT, "-o", output, "--resume", ...PARTS]).status).toBe(0);
    expect(fs.readFileSync(output).equals(fs.readFileSync(at("whole.ndjson")))).toBe(true);
  }, 300_000);

  it("stopped with Ctrl-C says how to go on", async () => {
    const output = at("stopped.ndjson");
    const child = spawn(process.execPath, [CLI, "batch", INPUT, "-o", output, ...PARTS], { env });
    let stderr = "";
    child.stderr.on("data", (part) => (stderr += part));
    await grown(output, 0, child);
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(130);
    expect(stderr).toContain("--resume goes on");
    expect(depeche(["batch", INPUT, "-o", output, "--resume", ...PARTS]).status).toBe(0);
    expect(fs.readFileSync(output).equals(fs.readFileSync(at("whole.ndjson")))).toBe(true);
  }, 300_000);

  it("ends quietly when its reader leaves", () => {
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["-c", `'${process.execPath}' '${CLI}' batch '${INPUT}' --workers 0 --only companies | head -n 2`],
      { encoding: "utf8", env },
    );
    expect([status, stdout.trim().split("\n").length, stderr]).toEqual([0, 2, ""]);
  });

  it("writes csv for a spreadsheet", () => {
    const { stdout } = depeche([
      "batch",
      path.join(FEEDS, "json-feed.json"),
      "--out",
      "csv",
      "--bom",
      "--separator",
      "semicolon",
      "--decimal",
      "comma",
      "--workers",
      "0",
    ]);
    expect(stdout.startsWith("\ufeffindex;group;id;url;")).toBe(true);
    expect(stdout).toContain(";2500000;");
  });

  it("tells on stderr what failed, and ends with 0 while something was read", () => {
    const { status, stderr } = depeche([
      "batch",
      path.join(FEEDS, "empty.xml"),
      path.join(FEEDS, "rss-plain.xml"),
      "--workers",
      "0",
    ]);
    expect([status, stderr]).toEqual([0, expect.stringContaining("3 articles · 1 failed")]);
    expect(depeche(["batch", path.join(FEEDS, "empty.xml"), "--workers", "0"]).status).toBe(1);
  });

  it.each([
    ["nothing named", [], 2, "files and folders"],
    ["a wrong form", ["x", "--out", "xml"], 2, "--out takes json, ndjson, csv; got « xml »"],
    ["a wrong part", [INPUT, "--only", "fact"], 2, "option only"],
    ["wrong workers", [INPUT, "--workers", "two"], 2, "option workers"],
    ["an output that is there", [INPUT, "-o", INPUT], 2, "is there already"],
    ["resuming a stream", [INPUT, "--resume"], 2, "cannot be resumed"],
    ["no such input", ["nowhere"], 1, "no such file or folder"],
  ])("%s: exit code and message", (_, args, status, message) => {
    const result = depeche(["batch", ...args]);
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toContain("    at ");
    expect(result.status).toBe(status);
  });
});
