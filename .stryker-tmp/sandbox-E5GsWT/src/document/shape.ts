/** How a word is written. */
// @ts-nocheck

export enum Shape {
  /** No letter. */
  None,
  Lower,
  /** First letter capital, the rest lower. */
  Capitalized,
  /** All capitals, two letters or more. */
  Upper,
  /** Capitals inside: « iPhone », « OVHcloud », « McDonald ». */
  Mixed,
  /** One capital letter. */
  Initial,
}

const SEPARATORS = /[-\u2010\u2011'\u2019.]+/;

/** The shape of a word as it stands in the text. */
export function shapeOf(surface: string): Shape {
  const lower = surface.toLowerCase();
  const upper = surface.toUpperCase();
  if (surface === lower) return lower === upper ? Shape.None : Shape.Lower;
  const parts = surface.split(SEPARATORS).filter(Boolean);
  if (surface === upper) return parts.length === 1 && parts[0]?.length === 1 ? Shape.Initial : Shape.Upper;
  const capitalized = parts.every((part) => part.slice(1) === part.slice(1).toLowerCase());
  return capitalized && surface[0] !== lower[0] ? Shape.Capitalized : Shape.Mixed;
}
