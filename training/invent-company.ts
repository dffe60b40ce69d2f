import type { NameLists } from "./name-lists.js";
import type { Random } from "./random.js";

/** Parts of made-up brand names; drawn at will, they give words that no table has. */
const ONSETS =
  "b br c ch cl cr d dr f fl fr g gl gr h j k kl l m n p pl pr qu r s sc sp st t tr v w x y z th ph sh".split(" ");
const NUCLEI = "a e i o u a e i o u ai au ea ee eo ia io oo ou y é".split(" ");
const CODAS = "   n r l s x t m k d nd rt ss ll ck ns lt".split(" ");
const ENDINGS =
  "ia io eo a o ix ex is us um on an en or er el ly ify eum ea ity ium tech soft net data pay lab pix med bio gen tis nov ance ence line loop hub box cloud".split(
    " ",
  );
const ENGLISH =
  "Bright Blue Red Green Cloud Data Deep North South Silver Gold Stone River Fire Storm Light Night Sky Star Sun Moon Wind Snow Rock Iron Steel Fast Smart Open Next New First True Clear Pure Wild Quantum Vector Pixel Logic Signal Orbit Pulse Spark Wave Bridge Gate Path Point Base Core Edge Grid Link Loop Mind Nest Shift Stack Stream Sync Trust Verse Vista Works".split(
    " ",
  );
const FRENCH =
  "Abeille Alizé Alouette Ancre Arbre Archipel Argile Atelier Aube Aurore Balise Boussole Brise Cabane Cairn Carafe Castor Cerise Chouette Cigale Clairière Colibri Comète Coquelicot Corail Cosmos Écume Éclipse Équinoxe Étincelle Falaise Fougère Galet Genêt Girafe Granit Hibou Horizon Jonquille Lanterne Lavande Libellule Lueur Luciole Lune Maison Marmotte Mésange Météore Mirage Mistral Mousse Nacelle Nuage Olive Orage Pavot Pépite Phare Pivoine Plume Pollen Prisme Racine Ruche Sapin Sésame Sillage Soleil Source Tandem Tilleul Tournesol Trèfle Vague Verger Vitamine Voilier Zéphyr".split(
    " ",
  );
const COMPANY_WORDS =
  "Technologies Technology Systems Software Solutions Group Groupe Capital Partners Ventures Bank Networks Energy Motors Pharma Biotech Consulting Conseil Telecom Mobile Media Studios Studio Games Interactive Labs Robotics Industries Services Digital Cloud Security Finance Invest Immobilier Assurances Santé International France Europe Aerospace Space Semiconductor Electric Électronique Analytics Research Securities Holding Investissement Énergies Informatique Éditions Production Films Music Sport Food".split(
    " ",
  );
const LEGAL = "SA SAS SE AG Inc. Corp. Ltd GmbH".split(" ");
const CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function syllables(random: Random, count: number): string {
  let word = "";
  for (let at = 0; at < count; at++) {
    word += random.chance(at === 0 ? 0.75 : 0.95) ? random.pick(ONSETS) : "";
    word += random.pick(NUCLEI) + (random.chance(0.4) ? random.pick(CODAS) : "");
  }
  return word;
}

export function inventBrand(random: Random): string {
  const draw = random.next();
  if (draw < 0.35) return capitalize(syllables(random, 2));
  if (draw < 0.5) return capitalize(syllables(random, 3));
  if (draw < 0.7) return capitalize(syllables(random, 1) + random.pick(ENDINGS));
  if (draw < 0.76) return random.pick(ENGLISH) + random.pick(ENGLISH);
  if (draw < 0.82) return random.pick(ENGLISH) + random.pick(ENGLISH).toLowerCase();
  if (draw < 0.86) return capitalize(syllables(random, 1)) + capitalize(syllables(random, 1));
  if (draw < 0.88)
    return capitalize(syllables(random, 2)) + random.pick(["AI", "IA", "360", "Pay", "Tech", "Cloud", "Lab", "Care"]);
  if (draw < 0.9) return `${capitalize(syllables(random, 2))}.${random.pick(["ai", "io", "com", "fr"])}`;
  if (draw < 0.92) return syllables(random, 2).toUpperCase();
  if (draw < 0.94) return random.pick(["e", "i", "my", "x"]) + capitalize(syllables(random, 2));
  if (draw < 0.96) return `${capitalize(syllables(random, 2))}-${capitalize(syllables(random, 1))}`;
  return random.pick(ENGLISH);
}

function acronym(random: Random): string {
  const length = 2 + random.below(3);
  let letters = "";
  for (let at = 0; at < length; at++)
    letters += random.chance(0.7) ? random.pick([...CONSONANTS]) : random.pick([...LETTERS]);
  return random.chance(0.06) && length === 3 ? `${letters[0]}&${letters[1]}` : letters;
}

/** A company that exists nowhere, in the ways that companies are named. */
export function inventCompany(random: Random, lists: NameLists): string {
  const surname = (): string => (random.chance(0.7) ? lists.surnames.draw(random) : random.pick(lists.worldSurnames));
  const draw = random.next();
  if (draw < 0.44) return inventBrand(random);
  if (draw < 0.55) return random.pick(FRENCH);
  if (draw < 0.63) return acronym(random);
  if (draw < 0.67) return surname();
  if (draw < 0.675) return `${lists.firstNames.draw(random)} ${surname()}`;
  if (draw < 0.7) return `${surname()} & ${surname()}`;
  if (draw < 0.82) return `${inventBrand(random)} ${random.pick(COMPANY_WORDS)}`;
  if (draw < 0.87) return `${surname()} ${random.pick(COMPANY_WORDS)}`;
  if (draw < 0.89) return `${random.pick(FRENCH)} ${random.pick(COMPANY_WORDS)}`;
  if (draw < 0.91) return `${random.pick(ENGLISH)} ${random.pick(COMPANY_WORDS)} ${random.pick(COMPANY_WORDS)}`;
  if (draw < 0.93) return `${random.pick(ENGLISH)} ${random.pick(ENGLISH)}`;
  if (draw < 0.95) return `${inventBrand(random)} ${random.pick(LEGAL)}`;
  if (draw < 0.965) return `${acronym(random)} ${random.pick(COMPANY_WORDS)}`;
  if (draw < 0.98) return `${random.pick(["La", "Le", "Les", "Mon", "Ma", "Bon"])} ${random.pick(FRENCH)}`;
  return random.chance(0.2) ? lists.firstNames.draw(random) : inventBrand(random);
}
