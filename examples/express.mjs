// An Express server: POST /extract with { text, title?, publishedAt? } gives the records; POST /page gives the page.
import { pathToFileURL } from "node:url";
import { DepecheOptionsError, extract } from "depeche";
import { renderHtml } from "depeche/html";
import express from "express";

export const app = express();
app.use(express.json({ limit: "2mb" }));

app.post("/extract", (request, response) => response.json(extract(request.body)));

app.post("/page", (request, response) => {
  response.type("html").send(renderHtml(request.body, extract(request.body, { explain: true })));
});

app.use((error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const isCallersFault = error instanceof TypeError || error instanceof DepecheOptionsError;
  response.status(isCallersFault ? 400 : (error.status ?? 500)).json({ error: error.message });
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  app.listen(3000, () => console.log("http://localhost:3000/extract"));
