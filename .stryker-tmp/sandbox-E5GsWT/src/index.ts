/** depeche: French tech press to typed records and a structured summary. */
// @ts-nocheck

export { createExtractor, type Extractor, extract } from "./extractor.js";
export { DepecheOptionsError } from "./options.js";
export type * from "./schema/types.js";
export { verifyClaims } from "./verify-claims.js";
