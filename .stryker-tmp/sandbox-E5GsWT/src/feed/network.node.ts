// @ts-nocheck
import { lookup } from "node:dns/promises";
import type { Network } from "./network.js";
import { isPrivateAddress } from "./private-address.js";

export const network: Network = {
  redirect: "manual",
  async isPrivateHost(hostname) {
    const literal = isPrivateAddress(hostname);
    if (literal !== null) return literal;
    const addresses = await lookup(hostname, { all: true });
    return addresses.some(({ address }) => isPrivateAddress(address) !== false);
  },
};
