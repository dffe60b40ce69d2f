/** An optional package that a part of depeche needs is not installed: the message says which, for what, and how to install it. */
// @ts-nocheck

export class DepecheMissingPeerError extends Error {
  override readonly name = "DepecheMissingPeerError";
  /** The command that installs it. */
  readonly install: string;

  /**
   * @param peer the package, with its range where one is needed: `pg-boss@^10`.
   * @param neededBy what asked for it: `depeche/queue`.
   */
  constructor(
    readonly peer: string,
    readonly neededBy: string,
    options?: ErrorOptions,
  ) {
    const install = `npm install ${peer}`;
    super(`${neededBy} needs the package ${nameOf(peer)}, which is not installed: ${install}`, options);
    this.install = install;
  }
}

/** `pg-boss@^10` → `pg-boss`; the @ of a scope is part of the name. */
const nameOf = (peer: string): string => {
  const at = peer.indexOf("@", 1);
  return at < 0 ? peer : peer.slice(0, at);
};

const NOT_FOUND = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);

/**
 * Loads an optional peer at its first use: `loadPeer("pg-boss@^10", "depeche/queue", () => import("pg-boss"))`.
 * @throws DepecheMissingPeerError when the package itself is absent; any other failure of loading is passed on as it is.
 */
export async function loadPeer<Module>(peer: string, neededBy: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = (error ?? {}) as { code?: string; message?: string };
    if (NOT_FOUND.has(code ?? "") && message?.includes(nameOf(peer)))
      throw new DepecheMissingPeerError(peer, neededBy, { cause: error });
    throw error;
  }
}
