// @ts-nocheck
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { readExample } from "../example.js";

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples");
/** Examples are plain JavaScript, as a reader copies them. */
// biome-ignore lint/suspicious/noExplicitAny: they have no types
const load = (file: string): Promise<any> => import(path.join(EXAMPLES, file));

describe("the examples", () => {
  it("an Express server", async () => {
    const { app } = await load("express.mjs");
    const server: Server = await new Promise((resolve) => {
      const started: Server = app.listen(0, "127.0.0.1", () => resolve(started));
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const post = (place: string, body: unknown) =>
      fetch(url + place, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    expect(await (await post("/extract", { text: "Atos recule de 3 %." })).json()).toMatchObject({
      percentages: [{ value: 3 }],
    });
    expect(await (await post("/page", { text: "Atos recule de 3 %." })).text()).toContain("<!doctype html>");
    const wrong = await post("/extract", { title: "Atos" });
    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      { error: expect.stringContaining("takes a string or an article") },
    ]);
    await new Promise((resolve) => server.close(resolve));
  });

  it("a worker for edge runtimes", async () => {
    const { default: worker } = await load("worker.mjs");
    const post = (body: string): Promise<Response> =>
      worker.fetch(new Request("https://edge.test/", { method: "POST", body }));
    const good = await post(JSON.stringify({ text: "Atos recule de 3 %." }));
    expect(await good.json()).toMatchObject({ companies: [{ name: "Atos" }] });
    expect((await post("{")).status).toBe(400);
    expect((await worker.fetch(new Request("https://edge.test/"))).status).toBe(405);
  });

  it("a Vite page", async () => {
    const built = await build({
      root: path.join(EXAMPLES, "vite-page"),
      logLevel: "error",
      build: { write: false, target: "es2022", chunkSizeWarningLimit: 2000 },
    });
    const [bundle] = [built].flat() as { output: { type: string; code?: string }[] }[];
    const code = bundle?.output.map((part) => part.code ?? "").join("") ?? "";
    expect(code).toContain("depeche");
    expect(code).not.toMatch(/from\s*["']node:/);
  }, 120_000);

  it("a tool of a language model", async () => {
    const { tool, runToolCall } = await load("tool-calling.mjs");
    expect(tool.function.parameters).toMatchObject({ type: "object", required: ["text"] });
    const given = JSON.stringify({ text: readExample(), publishedAt: "2025-04-28" });
    const answer = JSON.parse(runToolCall({ name: "read_french_article", arguments: given }));
    expect(answer.companies.length).toBeGreaterThan(3);
    expect(answer.facts.length).toBeGreaterThan(3);
    expect(() => runToolCall({ name: "read_french_article", arguments: "{}" })).toThrow();
  });

  it("a tool of LangChain, by the package's JSON Schema", async () => {
    const { readFrenchArticle } = await load("langchain.mjs");
    const args = { text: readExample(), publishedAt: "2025-04-28" };
    const answer = await readFrenchArticle.invoke({ type: "tool_call", id: "1", name: "read_french_article", args });
    expect(answer).toMatchObject({ tool_call_id: "1", name: "read_french_article" });
    expect(JSON.parse(answer.content).facts.length).toBeGreaterThan(3);
    await expect(readFrenchArticle.invoke({ title: "no text" })).rejects.toThrow(/schema/);
  });

  it("an answer held against its article", async () => {
    const { groundAnswer } = await load("ground-answer.mjs");
    const grounded = groundAnswer(
      readExample(),
      "Nimbela emploie 620 salariés. Microsoft détient 31 % des dépenses cloud.",
    );
    expect(grounded.map(({ status }: { status: string }) => status)).toEqual(["supported", "contradicted"]);
    expect(grounded[1].contradictions).toHaveLength(1);
  });
});
