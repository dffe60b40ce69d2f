import type { Certainty, Source } from "../schema/types.js";
import type { CertaintyFinder, FoundCertainty } from "./find-certainty.js";
import type { FoundSource, SourceFinder } from "./find-source.js";

/** Source and certainty of what stands at a token, each with the words that say so. */
export interface Sourced {
  readonly source: Source | null;
  readonly certainty: Certainty;
  readonly foundSource: FoundSource;
  readonly foundCertainty: FoundCertainty;
  /** The token is of the words that name people without a name. */
  readonly anonymous: boolean;
}

/** Says who claims what stands at a token, and how surely. */
export type SourceOf = (token: number) => Sourced;

export interface Sourcing {
  readonly sources: SourceFinder;
  readonly certainty: CertaintyFinder;
}

/**
 * Who answers for what stands at a token, and how sure it is.
 *
 * @param happens true for an event: no survey goes on to it, and what is announced for later is stated.
 */
export function findSourced({ sources, certainty }: Sourcing, token: number, happens: boolean): Sourced {
  let foundSource = sources.findSource(token, !happens);
  const foundCertainty = certainty.findCertainty(token, foundSource.attribution, happens);
  if (foundSource.source === null && foundCertainty.certainty === "conditional")
    foundSource = sources.findBeside(token);
  const anonymous = sources.isAnonymousAt(token);
  return { source: foundSource.source, certainty: foundCertainty.certainty, foundSource, foundCertainty, anonymous };
}
