// @ts-nocheck
import type { Network } from "./network.js";
import { isPrivateAddress } from "./private-address.js";

const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/i;

/** A page may not resolve names; it is the browser that guards its network. */
export const network: Network = {
  redirect: "follow",
  isPrivateHost: async (hostname) => isPrivateAddress(hostname) ?? LOCAL_NAME.test(hostname),
};
