// @ts-nocheck
import { loadPeer } from "../missing-peer-error.js";
import type { Options } from "../schema/types.js";
import { createDepechePlugin, type DepechePlugin } from "./depeche-plugin.js";

/** What is asked of an instance. */
interface Instance {
  plugin(plugin: DepechePlugin): unknown;
}

/**
 * compromise with depeche's methods, for callers who keep no instance of their own: it is the one that `import nlp from "compromise"` gives in this
 * process, since compromise has one model a process.
 *
 * @throws DepecheMissingPeerError when compromise is not installed; its message has the command that installs it.
 * @throws DepecheOptionsError when an option is wrong.
 */
export async function loadCompromise<Nlp = Instance>(options: Options = {}): Promise<Nlp> {
  const plugin = createDepechePlugin(options);
  const { default: nlp } = await loadPeer("compromise@^14", "depeche/compromise", () => import("compromise"));
  (nlp as unknown as Instance).plugin(plugin);
  return nlp as unknown as Nlp;
}
