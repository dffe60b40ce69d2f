/** What fetching needs of where it runs. */
// @ts-nocheck

export interface Network {
  /** Browsers follow redirects themselves and show none of them. */
  readonly redirect: "manual" | "follow";
  /** Whether a host is of this machine or of a private network. @throws Error when its name cannot be resolved. */
  isPrivateHost(hostname: string): Promise<boolean>;
}
