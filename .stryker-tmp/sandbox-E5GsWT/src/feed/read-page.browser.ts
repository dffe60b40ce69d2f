// @ts-nocheck
import Defuddle from "defuddle";
import { createReadPage, type PageTree, runDefuddle } from "./read-page.js";

/** The browser's own parser; scripts of what it parses do not run, and images are not fetched. */
declare const DOMParser: { new (): { parseFromString(html: string, type: "text/html"): PageTree } };

export const readPage = createReadPage({
  async readMainContent(html, url) {
    if (typeof DOMParser === "undefined")
      throw new Error(
        "readPage needs a DOM, which workers and edge runtimes have not; read the page where there is one",
      );
    return runDefuddle(Defuddle, new DOMParser().parseFromString(html, "text/html"), url);
  },
});
