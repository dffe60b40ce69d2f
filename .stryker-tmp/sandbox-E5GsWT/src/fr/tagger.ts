// @ts-nocheck
import type { TaggerModel } from "../tagger/model.js";
import { unpackModel } from "../tagger/unpack-model.js";
import { PACKED_MODEL } from "./model.generated.js";

let model: TaggerModel | undefined;

/** The trained tagger of names, unpacked at the first call. */
export function readModel(): TaggerModel {
  model ??= unpackModel(PACKED_MODEL);
  return model;
}
