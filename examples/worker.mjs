// A worker for edge runtimes (Cloudflare's module syntax): no Node module is imported.
import { DepecheOptionsError, extract } from "depeche";

export default {
  async fetch(request) {
    if (request.method !== "POST") return new Response("POST an article as JSON", { status: 405 });
    try {
      return Response.json(extract(await request.json()));
    } catch (error) {
      const isCallersFault =
        error instanceof TypeError || error instanceof SyntaxError || error instanceof DepecheOptionsError;
      return Response.json({ error: error.message }, { status: isCallersFault ? 400 : 500 });
    }
  },
};
