import type { Document } from "../document/document.js";
import type { LexiconRecord, NameKind, NameMention } from "../mentions/mention.js";
import type { LinkedEntity, NameWords } from "./entity.js";
import { acronymsOf, nameWords, otherForms, surestOf, surfaceOf } from "./name-key.js";

interface Cluster {
  key: string;
  words: readonly string[];
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
    const key = mention.entry ? `=${mention.entry.name}` : parts.join("");
    const cluster = clusters.get(key);
    if (cluster) cluster.mentions.push(mention);
    else clusters.set(key, { key, words: parts, mentions: [mention] });
  }
  const merged = mergeServiceBrands(mergeShortForms(mergeSameNames([...clusters.values()], words)));
  return merged.map((cluster) => toEntity(document, cluster, kind, words));
}

/** Without legal forms and « groupe », unless nothing would be left. */
function coreWords(parts: readonly string[], words: NameWords): readonly string[] {
  const core = parts.filter((part) => !words.companyNoise.has(part));
  return core.length > 0 ? core : parts;
}

/** « OVHCloud », « MICROSOFT », « Atos SE »: an unknown form that is a form of a known name but for case, spaces and legal form. */
function mergeSameNames(clusters: readonly Cluster[], words: NameWords): Cluster[] {
  const known = new Map<string, Cluster>();
  for (const cluster of clusters) {
    const record = recordOf(cluster);
    if (!record) continue;
    for (const form of [record.name, ...record.aliases]) {
      const key = coreWords(nameWords(form), words).join("");
      if (!known.has(key)) known.set(key, cluster);
    }
  }
  return clusters.filter((cluster) => {
    const home = isKnown(cluster) ? undefined : known.get(cluster.key);
    if (home) for (const mention of cluster.mentions) home.mentions.push(mention);
    return !home;
  });
}

const isKnown = (cluster: Cluster): boolean => cluster.mentions.some((mention) => mention.entry !== null);

/**
 * Joins an unknown cluster to the name in the article that it shortens: one whose initials it is, or the only longer unknown one that
 * begins with its words. The longest names settle first, so that no short form joins one that has gone.
 */
function mergeShortForms(clusters: readonly Cluster[]): Cluster[] {
  const byAcronym = new Map<string, Cluster>();
  const byBeginning = new Map<string, Cluster | null>();
  const gone = new Set<Cluster>();
  for (const cluster of [...clusters].sort((a, b) => b.words.length - a.words.length)) {
    const home = isKnown(cluster) ? undefined : findLongForm(cluster, byAcronym, byBeginning);
    if (home) {
      for (const mention of cluster.mentions) home.mentions.push(mention);
      gone.add(cluster);
      continue;
    }
    for (const acronym of acronymsOf(cluster.words)) if (!byAcronym.has(acronym)) byAcronym.set(acronym, cluster);
    if (isKnown(cluster)) continue;
    for (const beginning of beginningsOf(cluster.words))
      byBeginning.set(beginning, byBeginning.has(beginning) ? null : cluster);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

/** « FT » beside « FT Câble »: two letters are another company's sign, not the short form of a name that opens with them. */
const LONGEST_SIGN = 2;

function findLongForm(
  { words }: Cluster,
  byAcronym: ReadonlyMap<string, Cluster>,
  byBeginning: ReadonlyMap<string, Cluster | null>,
): Cluster | undefined {
  const abbreviated = words.length === 1 ? byAcronym.get(words[0] as string) : undefined;
  if (abbreviated) return abbreviated;
  if (words.length === 1 && (words[0] as string).length <= LONGEST_SIGN) return undefined;
  return byBeginning.get(words.join(" ")) ?? undefined;
}

/** No name is shortened to more words. */
const LONGEST_SHORT_FORM = 12;

/** What a name can be shortened to by leaving words out at its end. */
function* beginningsOf(words: readonly string[]): Generator<string> {
  let beginning = "";
  for (let count = 1; count < words.length && count <= LONGEST_SHORT_FORM; count++) {
    beginning += (count > 1 ? " " : "") + words[count - 1];
    yield beginning;
  }
}

const recordOf = (cluster: Cluster): LexiconRecord | null =>
  cluster.mentions.find((mention) => mention.entry)?.entry ?? null;

/** « Google Cloud », « Microsoft Azure »: a service under its company's name is that company's record where both are named. */
function mergeServiceBrands(clusters: Cluster[]): Cluster[] {
  const byName = new Map(clusters.flatMap((cluster) => [[recordOf(cluster)?.name ?? "", cluster] as const]));
  return clusters.filter((brand) => {
    const record = recordOf(brand);
    if (!record?.flags.includes("product")) return true;
    const owner = byName.get(record.name.slice(0, Math.max(0, record.name.indexOf(" "))));
    if (!owner || owner === brand || recordOf(owner) === null) return true;
    for (const mention of brand.mentions) owner.mentions.push(mention);
    return false;
  });
}

function toEntity(document: Document, { mentions }: Cluster, kind: NameKind, words: NameWords): LinkedEntity {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const forms = [...new Set(sorted.map((mention) => surfaceOf(document, mention)))];
  const records = sorted.flatMap(({ entry }) => (entry ? [entry] : []));
  const record = records.find(({ flags }) => !flags.includes("product")) ?? records[0] ?? null;
  const name =
    record?.name ??
    fullestForm(
      sorted.map((mention) => surfaceOf(document, mention)),
      words,
    );
  return {
    kind,
    name,
    aliases: otherForms(forms, name),
    mentions: sorted,
    record,
    confidence: surestOf(sorted),
  };
}

/** The form with most letters, legal forms aside, and of such the most frequent. */
function fullestForm(forms: readonly string[], words: NameWords): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const lettersOf = (form: string): number => coreWords(nameWords(form), words).join("").length;
  let fullest = forms[0] as string;
  for (const [form, count] of counts) {
    const more = lettersOf(form) - lettersOf(fullest);
    if (more > 0 || (more === 0 && count > (counts.get(fullest) as number))) fullest = form;
  }
  return fullest;
}
