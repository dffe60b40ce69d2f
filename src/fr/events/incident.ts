import { frame, wordSet } from "./frame.js";

const HIT = {
  of: "victim",
  against: "victim",
  at: "victim",
  by: "attacker",
  subject: "victim",
  to: "attacker",
} as const;
const DATA = wordSet("de d'");
/** Who attacks, or what with. */
export const ATTACKERS =
  "pirate pirates hacker hackers hackeur hackeurs gang rançongiciel rançongiciels ransomware ransomwares cybercriminel cybercriminels cyberpirates assaillants malware logiciel-espion";

export const INCIDENT = frame("incident", {
  triggers: [
    { nouns: "cyberattaque cyber-attaque piratage rançongiciel ransomware intrusion", slots: HIT, confidence: 0.9 },
    {
      nouns: "victime cible proie",
      near: "cyberattaque cyber-attaque attaque piratage rançongiciel ransomware intrusion fuite vol violation",
      slots: { subject: "victim" },
      confidence: 0.9,
    },
    {
      verbs: "tomber subir",
      near: "panne",
      slots: { subject: "victim", of: "victim" },
      confidence: 0.8,
    },
    {
      nouns: "panne",
      near: "géante mondiale majeure générale informatique nationale réseau services service serveurs",
      slots: { of: "victim", at: "victim", subject: "victim" },
      confidence: 0.75,
    },
    { nouns: "fuite vol violation", near: "données", slots: HIT, confidence: 0.9 },
    { nouns: "attaque", near: "revendiquer informatique pirates rançon serveurs", slots: HIT, confidence: 0.75 },
    {
      verbs: "prendre attaquer frapper viser cibler toucher infecter compromettre",
      near: ATTACKERS,
      slots: { subject: "attacker", object: "victim", to: "victim" },
      passive: { subject: "victim", by: "attacker" },
      confidence: 0.8,
    },
    {
      verbs: "cibler viser toucher frapper atteindre affecter",
      near: "cyberattaque cyber-attaque attaque piratage rançongiciel ransomware violation fuite intrusion",
      slots: {},
      passive: { subject: "victim" },
      confidence: 0.85,
    },
    {
      verbs: "publier divulguer dérober voler exfiltrer diffuser",
      near: "données informations fichiers documents gigaoctets",
      must: "of to",
      hostile: true,
      slots: { subject: "attacker", of: "victim", to: "victim" },
      passive: { of: "victim", by: "attacker" },
      confidence: 0.8,
    },
    {
      verbs: "dérober voler exfiltrer subtiliser divulguer",
      near: "données informations fichiers",
      must: "at",
      slots: {},
      passive: { at: "victim", by: "attacker" },
      confidence: 0.8,
    },
    {
      verbs: "pirater hacker paralyser",
      slots: { subject: "attacker", object: "victim" },
      passive: { subject: "victim", by: "attacker" },
    },
    {
      verbs: "attaquer atteindre",
      near: "pirates rançongiciel cybercriminels hackers informatique données",
      slots: {},
      passive: { subject: "victim", by: "attacker" },
      confidence: 0.6,
    },
  ],
  roles: "victim attacker type",
  kinds: { victim: "company organization press", attacker: "organization company product" },
  core: ["victim"],
  labels: [
    {
      role: "type",
      words: new Map([
        ...["rançongiciel", "ransomware", "cyberattaque", "intrusion", "piratage", "fuite", "hameçonnage", "panne"].map(
          (word) => [word, new Set<string>()] as const,
        ),
        ["vol", DATA],
        ["violation", DATA],
      ]),
    },
  ],
  topic: "victim",
  same: "victim",
});
