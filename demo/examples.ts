/** Three articles written for this playground; the firms named after no one do not exist. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    name: "Cloud",
    title: "Nimbela et Scaleway parlent centres de données",
    publishedAt: "2025-04-28",
    text: `Nimbela discuterait avec Scaleway d’un rapprochement de leurs centres de données. Selon deux personnes proches du dossier, un accord pourrait être signé avant l’été, rapporte L’Informé. Ni l’un ni l’autre n’a souhaité commenter.

D’après Synergy Research, AWS captait 31 % (+18,4 % par rapport au T1 2024) des dépenses cloud en Europe au premier trimestre, contre 22,5 % (+27 %) pour Microsoft et 11 % (+30,9 %) pour Google.

L’hébergeur nantais, dirigé par Solène Kerbrat, a réalisé un chiffre d’affaires de 48,6 millions d’euros au premier trimestre 2025, en hausse de 21 % sur un an. « Nos clients veulent savoir où dorment leurs données », a déclaré Solène Kerbrat.`,
  },
  {
    name: "Start-up",
    title: "Quatre levées pour finir octobre",
    publishedAt: "2024-10-25",
    text: `La jeune pousse lyonnaise Brumelle a levé 12 millions d’euros auprès de Partech et de Bpifrance pour étendre son logiciel de planification d’atelier. Son fondateur, Idriss Cavelan, vise un doublement des effectifs d’ici fin 2025, à 140 salariés.

À Lille, Tessalit Santé boucle un tour de série A de 7,5 M€ mené par Elaia. La société, qui équipe 210 cliniques, avait vu ses ventes progresser de 64 % en 2023.

Enfin, Orange Ventures aurait investi entre 3 et 4 millions d’euros dans le spécialiste du chiffrement Valdoise, d’après Les Echos. L’opération n’a pas été confirmée.`,
  },
  {
    name: "Télécoms",
    title: "Altinet recule, Free et Bouygues avancent",
    publishedAt: "2024-11-14",
    text: `Altinet a publié mercredi un chiffre d’affaires en recul de 4,1 % au troisième trimestre, à 2,38 milliards d’euros. L’opérateur a perdu 89 000 abonnés mobiles, alors que Free en gagnait 152 000 et Bouygues Telecom 46 000 sur la même période.

Sa marge d’Ebitda est passée de 38,2 à 35,9 %. Le groupe, qui supprimera 320 postes, table sur un retour à la croissance au premier semestre 2026. Interrogée par Reuters, sa directrice financière Maud Ellery a démenti toute cession du réseau fibre.

Orange conserve 38 % du marché, devant Altinet (24 %), Free (20 %) et Bouygues Telecom (17 %), selon l’Arcep.`,
  },
];
