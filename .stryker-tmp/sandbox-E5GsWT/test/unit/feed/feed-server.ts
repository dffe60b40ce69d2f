// @ts-nocheck
import http from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

export interface FeedServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Requests so far, in order. */
  readonly requests: { url: string; headers: http.IncomingHttpHeaders }[];
  close(): Promise<void>;
}

/** A server on this machine that answers by path. */
export async function startServer(answers: Readonly<Record<string, Answer>>): Promise<FeedServer> {
  const requests: FeedServer["requests"] = [];
  const server = http.createServer((request, response) => {
    const url = request.url ?? "/";
    requests.push({ url, headers: request.headers });
    const answer = answers[url];
    if (answer) answer(request, response);
    else response.writeHead(404).end("no such page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
