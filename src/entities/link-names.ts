import type { Document } from "../document/document.js";
import type { LexiconRecord, NameKind, NameMention } from "../mentions/mention.js";
import type { LinkedEntity, NameWords } from "./entity.js";
import { isAcronym, nameWords, surfaceOf } from "./name-key.js";

interface Cluster {
  key: string;
  words: string[];
  mentions: NameMention[];
}

/**
 * Gathers mentions of companies and other named things: forms of one lexicon record, forms that differ in legal form, accents or
 * hyphens, acronyms of a name in the article, and the short form of a longer name when neither is known to be another thing.
 */
export function linkNames(
  document: Document,
  mentions: readonly NameMention[],
  kind: NameKind,
  words: NameWords,
): LinkedEntity[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const parts = coreWords(nameWords(surfaceOf(document, mention)), words);
    const key = mention.entry ? `=${mention.entry.name}` : parts.join(" ");
    const cluster = clusters.get(key);
    if (cluster) cluster.mentions.push(mention);
    else clusters.set(key, { key, words: parts, mentions: [mention] });
  }
  const merged = mergeServiceBrands(mergeShortForms([...clusters.values()]));
  return merged.map((cluster) => toEntity(document, cluster, kind));
}

/** Without legal forms and « groupe », unless nothing would be left. */
function coreWords(parts: string[], words: NameWords): string[] {
  const core = parts.filter((part) => !words.companyNoise.has(part));
  return core.length > 0 ? core : parts;
}

const isKnown = (cluster: Cluster): boolean => cluster.mentions.some((mention) => mention.entry !== null);

/** Joins an unknown cluster to the longest name in the article that it abbreviates. */
function mergeShortForms(clusters: Cluster[]): Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const home = isKnown(cluster) ? undefined : findLongForm(cluster, clusters);
    if (home) home.mentions.push(...cluster.mentions);
    else kept.push(cluster);
  }
  return kept.filter((cluster) => cluster.mentions.length > 0);
}

const recordOf = (cluster: Cluster): LexiconRecord | null =>
  cluster.mentions.find((mention) => mention.entry)?.entry ?? null;

/** « Google Cloud », « Microsoft Azure »: a service under its company's name is that company's record where both are named. */
function mergeServiceBrands(clusters: Cluster[]): Cluster[] {
  return clusters.filter((brand) => {
    const record = recordOf(brand);
    if (!record?.flags.includes("product")) return true;
    const owner = clusters.find((other) => other !== brand && record.name.startsWith(`${recordOf(other)?.name} `));
    owner?.mentions.push(...brand.mentions);
    return owner === undefined;
  });
}

function findLongForm(short: Cluster, clusters: readonly Cluster[]): Cluster | undefined {
  const candidates = clusters.filter((long) => long !== short && long.words.length > short.words.length);
  const abbreviated = candidates.find(
    (long) => short.words.length === 1 && isAcronym(short.words[0] ?? "", long.words),
  );
  if (abbreviated) return abbreviated;
  const longer = candidates.filter(
    (long) => !isKnown(long) && short.words.every((word, index) => long.words[index] === word),
  );
  return longer.length === 1 ? longer[0] : undefined;
}

function toEntity(document: Document, { mentions }: Cluster, kind: NameKind): LinkedEntity {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const forms = [...new Set(sorted.map((mention) => surfaceOf(document, mention)))];
  const records = sorted.flatMap(({ entry }) => (entry ? [entry] : []));
  const record = records.find(({ flags }) => !flags.includes("product")) ?? records[0] ?? null;
  const name = record?.name ?? forms.reduce((fullest, form) => (form.length > fullest.length ? form : fullest));
  return {
    kind,
    name,
    aliases: forms.filter((form) => form !== name),
    mentions: sorted,
    record,
    confidence: Math.max(...sorted.map((mention) => mention.confidence)),
  };
}
