// @ts-nocheck
import zlib from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFetchFeed, type FetchFeedOptions } from "../../../src/feed/fetch-feed.js";
import { network as browserNetwork } from "../../../src/feed/network.browser.js";
import { network } from "../../../src/feed/network.node.js";
import { isPrivateAddress } from "../../../src/feed/private-address.js";
import { retryDelay } from "../../../src/feed/retry-delay.js";
import { type Answer, type FeedServer, startServer } from "./feed-server.js";

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Brèves</title><link>/site</link>
<item><title>Talweg gagne 3 %</title><link>/talweg</link><description>Talweg gagne 3 % à Paris.</description></item></channel></rss>`;
const send =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, { "content-type": "application/rss+xml; charset=utf-8", ...headers }).end(body);
const redirect =
  (location: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end();

let failures = 0;
/** Fails `times` times, then gives the feed. */
const failing =
  (times: number, status: number, headers: Record<string, string> = {}): Answer =>
  (request, response) => {
    failures++;
    if (failures <= times) response.writeHead(status, headers).end("busy");
    else send(FEED)(request, response);
  };

const answers: Record<string, Answer> = {
  "/feed": send(FEED, { etag: '"v1"', "last-modified": "Tue, 06 Feb 2024 08:15:00 GMT" }),
  "/conditional": (request, response) => {
    if (
      request.headers["if-none-match"] === '"v1"' &&
      request.headers["if-modified-since"] === "Tue, 06 Feb 2024 08:15:00 GMT"
    )
      response.writeHead(304, { etag: '"v1"' }).end();
    else send(FEED)(request, response);
  },
  "/gzip": send(zlib.gzipSync(FEED), { "content-encoding": "gzip" }),
  "/brotli": send(zlib.brotliCompressSync(FEED), { "content-encoding": "br" }),
  "/feed.xml.gz": send(zlib.gzipSync(FEED), { "content-type": "application/octet-stream" }),
  "/bomb": send(zlib.gzipSync(Buffer.alloc(30_000_000, "<a>")), { "content-encoding": "gzip" }),
  "/bomb.gz": send(zlib.gzipSync(Buffer.alloc(30_000_000, "<a>"))),
  "/latin1": send(Buffer.from(FEED.replace("?>", ' encoding="UTF-8"?>'), "latin1"), {
    "content-type": "text/xml; charset=iso-8859-1",
  }),
  "/moved": redirect("/moved-again", 301),
  "/moved-again": redirect("/feed", 308),
  "/found": redirect("/moved", 302),
  "/loop": redirect("/loop"),
  "/to-file": redirect("file:///etc/passwd"),
  "/to-private": redirect("http://192.168.0.1/feed"),
  "/slow": (_, response) => {
    response.writeHead(200, { "content-type": "text/xml" });
    response.write("<rss");
    const timer = setInterval(() => response.write(" "), 50);
    response.on("close", () => clearInterval(timer));
  },
  "/silent": () => {},
  "/endless": (_, response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(65_536, "x");
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  },
  "/503-once": failing(1, 503),
  "/429-once": failing(1, 429, { "retry-after": "1" }),
  "/429-long": failing(9, 429, { "retry-after": "3600" }),
  "/500-always": failing(99, 500),
  "/gone": send("gone", {}, 410),
  "/reset-once": (request, response) => {
    failures++;
    if (failures === 1) response.destroy();
    else send(FEED)(request, response);
  },
  "/cut": (_, response) => {
    response.writeHead(200, { "content-length": String(FEED.length + 50) });
    response.write(FEED, () => response.destroy());
  },
  "/page": send("<!DOCTYPE html><html><head><title>x</title></head><body>x</body></html>", {
    "content-type": "text/html",
  }),
};

let server: FeedServer;
beforeAll(async () => {
  server = await startServer(answers);
});
afterAll(() => server.close());
beforeEach(() => {
  failures = 0;
  server.requests.length = 0;
});

const fetchFeed = createFetchFeed(network);
const get = (path: string, options: FetchFeedOptions = {}) =>
  fetchFeed(server.origin + path, { allowPrivate: true, ...options });
const failure = (code: string, more: object = {}) =>
  expect.objectContaining({ name: "DepecheFetchError", code, ...more });

describe("a feed on a server", () => {
  it("is fetched and read; links are resolved, what the server said is kept", async () => {
    const feed = await get("/feed");
    expect(feed).toMatchObject({
      format: "rss",
      title: "Brèves",
      notModified: false,
      etag: '"v1"',
      lastModified: "Tue, 06 Feb 2024 08:15:00 GMT",
      movedTo: null,
    });
    expect(feed.articles).toMatchObject([
      { title: "Talweg gagne 3 %", url: `${server.origin}/talweg`, text: "Talweg gagne 3 % à Paris." },
    ]);
    expect(feed.address).toBe(`${server.origin}/feed`);
  });

  it("that did not change costs no body", async () => {
    const first = await get("/feed");
    const second = await get("/conditional", { previous: first });
    expect(second).toMatchObject({
      notModified: true,
      articles: [],
      format: null,
      etag: '"v1"',
      lastModified: "Tue, 06 Feb 2024 08:15:00 GMT",
    });
    expect((await get("/conditional")).articles).toHaveLength(1);
  });

  it.each(["/gzip", "/brotli", "/feed.xml.gz"])("that is compressed is opened: %s", async (path) => {
    expect((await get(path)).articles).toHaveLength(1);
    expect(server.requests[0]?.headers["accept-encoding"]).toContain("gzip");
  });

  it("in the charset of its header", async () => {
    expect((await get("/latin1")).title).toBe("Brèves");
  });
});

describe("redirects", () => {
  it("are followed; permanent ones tell the new address", async () => {
    expect(await get("/moved")).toMatchObject({ address: `${server.origin}/feed`, movedTo: `${server.origin}/feed` });
    expect(await get("/found")).toMatchObject({ address: `${server.origin}/feed`, movedTo: null });
  });

  it("are bounded", async () => {
    await expect(get("/loop")).rejects.toThrow(failure("too-many-redirects"));
    expect(server.requests).toHaveLength(6);
    await expect(get("/found", { maxRedirects: 2 })).rejects.toThrow(failure("too-many-redirects"));
  });

  it("lead only to http and https", async () => {
    await expect(get("/to-file")).rejects.toThrow(
      failure("bad-address", { message: expect.stringContaining("file:") }),
    );
  });

  it("carry the caller's headers to the same origin only", async () => {
    const other = await startServer({ "/feed": send(FEED) });
    const crossing = await startServer({ "/x": redirect(`${other.origin}/feed`) });
    await fetchFeed(`${crossing.origin}/x`, { allowPrivate: true, headers: { authorization: "Bearer s3cret" } });
    expect(crossing.requests[0]?.headers.authorization).toBe("Bearer s3cret");
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    await Promise.all([other.close(), crossing.close()]);
  });
});

describe("private addresses", () => {
  it("are refused unless allowed, by number and by name, and nothing is asked of them", async () => {
    const port = new URL(server.origin).port;
    for (const host of ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433", "0.0.0.0"])
      await expect(fetchFeed(`http://${host}:${port}/feed`)).rejects.toThrow(failure("private-address"));
    expect(server.requests).toHaveLength(0);
  });

  it("are refused at a redirect too", async () => {
    const guarded = createFetchFeed({ ...network, isPrivateHost: async (host) => host !== "127.0.0.1" });
    await expect(guarded(`${server.origin}/to-private`)).rejects.toThrow(
      failure("private-address", { address: "http://192.168.0.1/feed" }),
    );
  });

  it.each([
    ["10.1.2.3", true],
    ["172.16.0.1", true],
    ["172.32.0.1", false],
    ["192.168.1.1", true],
    ["169.254.169.254", true],
    ["100.64.0.1", true],
    ["8.8.8.8", false],
    ["224.0.0.1", true],
    ["255.255.255.255", true],
    ["198.20.0.1", false],
    ["::1", true],
    ["::", true],
    ["fe80::1%eth0", true],
    ["fd00::1", true],
    ["ff02::1", true],
    ["2001:db8::1", true],
    ["::ffff:10.0.0.1", true],
    ["::ffff:8.8.8.8", false],
    ["64:ff9b::7f00:1", true],
    ["64:ff9b::808:808", false],
    ["2002:7f00:1::", true],
    ["2001:4860:4860::8888", false],
    ["[2a00:1450:4007:80e::200e]", false],
    ["::7f00:1", true],
    ["1:2:3", true],
    ["example.fr", null],
  ])("%s is private: %s", (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected);
  });

  it("in a browser are known by their name", async () => {
    expect(await browserNetwork.isPrivateHost("localhost")).toBe(true);
    expect(await browserNetwork.isPrivateHost("imprimante.local")).toBe(true);
    expect(await browserNetwork.isPrivateHost("127.0.0.1")).toBe(true);
    expect(await browserNetwork.isPrivateHost("lettre.example")).toBe(false);
  });
});

describe("limits", () => {
  it.each(["/slow", "/silent"])("a server that does not come to an end is left: %s", async (path) => {
    const start = performance.now();
    await expect(get(path, { timeoutMs: 300 })).rejects.toThrow(failure("timeout"));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each(["/endless", "/bomb", "/bomb.gz"])("a body beyond the limit is given up: %s", async (path) => {
    await expect(get(path, { maxBytes: 1_000_000 })).rejects.toThrow(failure("too-large"));
  });

  it("the caller's signal ends it with its reason, in mid-answer and in a pause", async () => {
    await expect(get("/slow", { signal: AbortSignal.timeout(200) })).rejects.toThrow(
      expect.objectContaining({ name: "TimeoutError" }),
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 200);
    await expect(get("/500-always", { retries: 9, signal: controller.signal })).rejects.toThrow("enough");
    await expect(get("/feed", { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
  });

  it("a wrong limit is named", async () => {
    await expect(get("/feed", { retries: -1 })).rejects.toThrow(
      expect.objectContaining({ name: "DepecheOptionsError", option: "retries" }),
    );
  });
});

describe("failures", () => {
  it.each([
    ["/503-once", 450],
    ["/reset-once", 450],
    ["/429-once", 950],
  ])("that pass are tried again after a pause: %s", async (path, least) => {
    const start = performance.now();
    expect((await get(path)).articles).toHaveLength(1);
    expect(performance.now() - start).toBeGreaterThan(least);
    expect(server.requests).toHaveLength(2);
  });

  it("a server that asks for too long a wait is not waited for", async () => {
    await expect(get("/429-long")).rejects.toThrow(failure("http", { status: 429 }));
    expect(server.requests).toHaveLength(1);
  });

  it("that last are told after the last try", async () => {
    await expect(get("/500-always", { retries: 1 })).rejects.toThrow(failure("http", { status: 500 }));
    expect(server.requests).toHaveLength(2);
  });

  it("that are final are not tried again", async () => {
    await expect(get("/gone")).rejects.toThrow(failure("http", { status: 410 }));
    await expect(get("/nowhere")).rejects.toThrow(failure("http", { status: 404 }));
    expect(server.requests).toHaveLength(2);
  });

  it("an answer that breaks off, a host that is none, an address that is none", async () => {
    await expect(get("/cut", { retries: 0 })).rejects.toThrow(failure("network"));
    await expect(fetchFeed("http://nowhere.invalid/feed", { retries: 0 })).rejects.toThrow(failure("network"));
    await expect(fetchFeed("nowhere")).rejects.toThrow(failure("bad-address"));
    await expect(fetchFeed("ftp://a.example/feed")).rejects.toThrow(failure("bad-address"));
    await expect(fetchFeed("http://me:pw@a.example/feed")).rejects.toThrow(failure("bad-address"));
  });

  it("a page where a feed was expected is named with its address", async () => {
    await expect(get("/page")).rejects.toThrow(
      expect.objectContaining({
        name: "DepecheFeedError",
        code: "html-page",
        message: expect.stringContaining(server.origin),
      }),
    );
  });
});

describe("the pause before the next try", () => {
  const now = Date.parse("2024-02-06T08:00:00Z");
  it.each([
    [0, null, 500],
    [1, null, 1000],
    [3, null, 4000],
    [0, "2", 2000],
    [2, "1", 2000],
    [0, "Tue, 06 Feb 2024 08:00:10 GMT", 10_000],
    [0, "Tue, 06 Feb 2024 07:00:00 GMT", 500],
    [0, "soon", 500],
  ])("try %s, Retry-After %s: %s ms", (attempt, retryAfter, delay) => {
    expect(retryDelay(attempt, retryAfter, now)).toBe(delay);
  });
});
