/** `depeche/compromise`: depeche's names, percentages and quarters as views of the caller's own compromise instance. */
// @ts-nocheck

import { createDepechePlugin, type DepechePlugin } from "./depeche-plugin.js";

export { DepecheMissingPeerError } from "../missing-peer-error.js";
export { createDepechePlugin, type DepecheMethods, type DepechePlugin } from "./depeche-plugin.js";
export { loadCompromise } from "./load-compromise.js";

/** The plugin with default options: `nlp.plugin(depechePlugin)`. */
export const depechePlugin: DepechePlugin = createDepechePlugin();
export default depechePlugin;
