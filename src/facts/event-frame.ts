import type { NameKind } from "../mentions/mention.js";
import type { EventType } from "../schema/types.js";

/**
 * Where a name stands to the word that tells of an event. `subject` and `object` as of an active verb (of « racheté par Y » the object is what
 * was bought); the others by their preposition: `of` « de », `from` « auprès de », `to` « à », `with` « avec », `for` « pour », `at` « chez », `instead` « en remplacement de ».
 */
export type Slot =
  | "subject"
  | "object"
  | "by"
  | "of"
  | "from"
  | "to"
  | "with"
  | "for"
  | "at"
  | "in"
  | "against"
  | "instead";

/** A word that tells of an event, and which slot fills which role. */
export interface EventTrigger {
  /** `fr/events/funding/lever`: the type and the first of the words. */
  readonly id: string;
  /** Infinitives, or nouns in every form. */
  readonly words: readonly string[];
  readonly kind: "verb" | "noun";
  /** One of these (nouns as written, verbs as infinitives) must stand within `NEAR` tokens behind: « lever » and « fonds ». */
  readonly near?: ReadonlySet<string>;
  /** None of these may. */
  readonly not?: ReadonlySet<string>;
  /** A figure of this list must stand behind, in the clause. */
  readonly needs?: "amounts" | "percentages" | "quantities";
  /** A figure of this list must stand before, in the clause: « [20 millions d'euros] rassemblés auprès de X ». */
  readonly follows?: "amounts" | "percentages" | "quantities";
  /** One of these must govern the verb: « a été condamné à verser ». */
  readonly governed?: ReadonlySet<string>;
  /** The subject of the clause fills the frame's topic, whatever its verb: « avec une levée de 6 M€, X occupe la troisième place ». */
  readonly doer?: boolean;
  /** The role that the noun behind the verb fills when no name does: « lance un compte d'épargne ». */
  readonly noun?: string;
  /** The role that what the paragraph speaks of fills, when it is not the frame's. */
  readonly topic?: string;
  /** Not with « se »: « se vend 3 euros ». */
  readonly alone?: boolean;
  /** Only in a sentence that speaks of attackers. */
  readonly hostile?: boolean;
  /** Roles that are enough for this trigger, whatever the frame asks: « mis en examen » says all but who. */
  readonly enough?: readonly string[];
  /** One of these slots must be filled. */
  readonly must?: readonly Slot[];
  /** Slot → role, or several parted by « | » of which the first that takes such a name; of a passive verb `subject` is who is acted on and `by` who acts. */
  readonly slots: Readonly<Partial<Record<Slot, string>>>;
  readonly passive?: Readonly<Partial<Record<Slot, string>>>;
  /** How often events of the trigger were right on the train part. */
  readonly confidence: number;
}

export interface FigureRole {
  readonly role: string;
  readonly list: "amounts" | "percentages" | "quantities";
  /** Nouns of which one must be the figure's unit. */
  readonly units?: ReadonlySet<string>;
  /** One of these must stand so near before the figure; or none of them. */
  readonly after?: ReadonlySet<string>;
  readonly notAfter?: ReadonlySet<string>;
}

/** Words of the text as a role: « série A », « rançongiciel ». */
export interface LabelRole {
  readonly role: string;
  /** First word → words that may follow it in the label; an empty set takes the word alone. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface EventFrame {
  readonly type: EventType;
  readonly triggers: readonly EventTrigger[];
  /** The closed set of roles, in the order of the answer; those of `lists` hold several. */
  readonly roles: readonly string[];
  readonly lists: ReadonlySet<string>;
  /** What may fill each role; companies alone where it is not said. */
  readonly kinds: Readonly<Partial<Record<string, ReadonlySet<NameKind>>>>;
  /** An event needs all roles of one of these rows. */
  readonly core: readonly (readonly string[])[];
  readonly figures: readonly FigureRole[];
  readonly labels: readonly LabelRole[];
  /** The role that what the paragraph speaks of fills when nothing in the clause does. */
  readonly topic: string | null;
  /** Role → the role whose filler stands in when it has none: of « X cède ses activités à Y » what is sold is X's. */
  readonly standIn: Readonly<Partial<Record<string, string>>>;
  /** The role that words behind « pour », « sur » fill. */
  readonly object: string | null;
  /** Two roles that two names in the first fill one each: « A et B fusionnent ». */
  readonly couple: readonly [string, string] | null;
  /** Roles of an event that several may share in one sentence, each with its own amount: « A et B lèvent respectivement … ». */
  readonly each: { readonly holder: string; readonly amount: string } | null;
  /** Two events of a type are one when these roles do not differ and one of them is the same. */
  readonly same: readonly string[];
}

export interface IndexedTrigger {
  readonly frame: EventFrame;
  readonly trigger: EventTrigger;
}

/** Triggers by their words. */
export interface TriggerIndex {
  readonly verbs: ReadonlyMap<string, readonly IndexedTrigger[]>;
  readonly nouns: ReadonlyMap<string, readonly IndexedTrigger[]>;
}

export function indexTriggers(frames: readonly EventFrame[]): TriggerIndex {
  const verbs = new Map<string, IndexedTrigger[]>();
  const nouns = new Map<string, IndexedTrigger[]>();
  for (const frame of frames) {
    for (const trigger of frame.triggers) {
      const index = trigger.kind === "verb" ? verbs : nouns;
      for (const word of trigger.words) index.set(word, [...(index.get(word) ?? []), { frame, trigger }]);
    }
  }
  return { verbs, nouns };
}

/** What a language says about events. */
export interface EventWords {
  readonly frames: readonly EventFrame[];
  readonly triggers: TriggerIndex;
  /** Preposition → slot. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** Words that make the next preposition theirs: « auprès (de) » → from, « aux côtés (de) » → with. */
  readonly leads: ReadonlyMap<string, Slot>;
  /** Nouns between a preposition and a name that carry it on: « avec le soutien de X », « 51 % du capital de X ». */
  readonly carriers: ReadonlySet<string>;
  /** Verbs whose subject does what the noun behind says: « annonce le rachat ». */
  readonly support: ReadonlySet<string>;
  /** Infinitives that tell of what their subject is to do: « pour financer le rachat ». */
  readonly aims: ReadonlySet<string>;
  /** « se », « s' »: a verb with it is no passive. */
  readonly reflexive: ReadonlySet<string>;
  /** « (se) voir » before an infinitive: what it says is done to the subject. */
  readonly sees: ReadonlySet<string>;
  /** « moitié (de ses 900 employés) », « centaines (de postes) »: how many, without a number. */
  readonly fractions: ReadonlySet<string>;
  /** « (les deux) sociétés »: the last two companies named. */
  readonly pairs: ReadonlySet<string>;
  readonly two: ReadonlySet<string>;
  /** « respectivement »: amounts in the order of their companies. */
  readonly respectively: ReadonlySet<string>;
  /** « levés » behind an amount: what it was. */
  readonly raised: ReadonlySet<string>;
  /** « cinq [ans] »: no object of an agreement. */
  readonly durations: ReadonlySet<string>;
  /** « tels (que) », « comme »: what follows are examples, not who acts. */
  readonly examples: ReadonlySet<string>;
  /** « que »: opens a clause about the name before it. */
  readonly whom: ReadonlySet<string>;
  /** « pirates », « rançongiciel »: who they belong to attacks, and is no victim. */
  readonly attackers: ReadonlySet<string>;
  /** « nous », « notre », « votre »: an interview speaks of the company of who answers. */
  readonly ours: ReadonlySet<string>;
  /** Nouns that are launched and are no products: « offre », « enquête », « appel ». */
  readonly noProducts: ReadonlySet<string>;
  /** « du marché », « sectoriel »: behind a measure it is nobody's. */
  readonly market: ReadonlySet<string>;
  /** « pour », « sur »: before what an agreement is about. */
  readonly about: ReadonlySet<string>;
  /** « mené par X »: the participle names who leads. */
  readonly leaders: ReadonlySet<string>;
  /** « chef (de file) » behind a name. */
  readonly leadNouns: ReadonlySet<string>;
  /** « nouveau » before a title tells that it was just given. */
  readonly newcomers: ReadonlySet<string>;
  readonly results: ResultWords;
}

/** What a language says about the figures of accounts. */
export interface ResultWords {
  /** « chiffre d'affaires » by its last word, « ventes », « revenus ». */
  readonly revenue: ReadonlySet<string>;
  readonly profit: ReadonlySet<string>;
  /** Nouns of other measures: the nearest before an amount is its own. */
  readonly other: ReadonlySet<string>;
  /** « facturer », « engranger »: their amount is revenue. */
  readonly verbs: ReadonlySet<string>;
  /** « gagner »: theirs is profit. */
  readonly earns: ReadonlySet<string>;
}
