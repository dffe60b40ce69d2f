/** Frequent French words for language detection: function words, then verbs and nouns that carry headlines. */
// @ts-nocheck

export const FRENCH_FREQUENT_WORDS =
  "le la les l' un une des du de d' au aux et en que qu' qui à a ont est sont était être ce c' cet cette ces il elle ils elles on nous vous je j' se s' " +
  "ne n' pas plus dans sur sous pour par avec sans selon chez entre vers mais ou où donc car si quand comme depuis après avant pendant malgré contre son sa " +
  "ses leur leurs notre nos tout tous toute toutes plusieurs aussi très déjà encore ainsi alors dont lui même moins face grâce dès ni y été fait fin " +
  "lève rachète annonce signe lance nomme recule bondit chute grimpe progresse cède reste veut mise vise revoit dévoile acquiert investit supprime recrute " +
  "séduit devient prend perd gagne quitte rejoint entre ouvre ferme vend achète mène passe tient dit change attaque résultats chiffre affaires bourse ventes " +
  "hausse baisse marché milliards millions entreprise entreprises bénéfice crise emplois trimestre croissance acquisition levée fonds nuage logiciel logiciels " +
  "données numérique cybersécurité puces offres offre comparatif pourquoi comment voici postes salariés avions mai juin livre livrent boucle table tour quoi neuf coup accuse solide biffe bourses parts licenciements quels quelle quel vert rouge";
