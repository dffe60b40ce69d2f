/** What a language says for finding figures that cannot be right. All words in normal form. */
// @ts-nocheck

export interface WarningWords {
  readonly and: ReadonlySet<string>;
  /** « pour », « chez »: before the holder of a figure. */
  readonly holderLinks: ReadonlySet<string>;
  /** « soit »: before a figure worked out of those before it. */
  readonly thatIs: ReadonlySet<string>;
  /** « au », « total », « tout »: between « soit » and a sum. */
  readonly totals: ReadonlySet<string>;
  /** Words right behind a figure that make it no sum: « plus », « par », « sur ». */
  readonly notSums: ReadonlySet<string>;
  /** « dont »: before a part of the figure before it. */
  readonly ofWhich: ReadonlySet<string>;
  /** Words between « dont » and the part: « un », « total », « déjà ». */
  readonly partLinks: ReadonlySet<string>;
  /** « contre »: before the level that another is compared with. */
  readonly against: ReadonlySet<string>;
  /** All that may stand between a level, the level before and their growth: marks, articles, « hausse », « un an plus tôt ». */
  readonly growthLinks: ReadonlySet<string>;
  /** Words behind a growth that give it a comparison of its own: « depuis », « sur », « rapport », « que ». */
  readonly comparers: ReadonlySet<string>;
  /** « organique », « constant », « comparable »: the growth is not that of the levels said. */
  readonly adjustments: ReadonlySet<string>;
  /** « ses »: before a whole that is the holder's own. */
  readonly possessives: ReadonlySet<string>;
  /** Heads of measures whose shares cannot add up to more than the whole: « marché », « dépenses », « livraisons ». */
  readonly wholes: ReadonlySet<string>;
}
