// @ts-nocheck
import type { StopUse } from "../document/tokenize.js";

const LISTS: Readonly<Record<StopUse, string>> = {
  inner: "m mm mme mmes mlle mlles dr drs pr prof mgr st ste cf env resp jr vs bd bvd gén col lt sgt tél ex réf",
  number: "art al p pp n no chap éd fig vol av hab op cap sept janv févr fév avr juil oct nov déc max min trim sem §",
  either: "etc cie inc corp ltd co bros sté ets sa sas sarl srl md mds mrd mns env",
};

/** Abbreviations that carry a full stop; how each stop is read is its `StopUse`. */
export const ABBREVIATIONS: ReadonlyMap<string, StopUse> = new Map(
  (Object.keys(LISTS) as StopUse[]).flatMap((use) => LISTS[use].split(" ").map((word) => [word, use] as const)),
);
