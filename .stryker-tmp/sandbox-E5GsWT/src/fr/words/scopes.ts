// @ts-nocheck
import type { ScopeWords } from "../../facts/find-scope.js";

const words = (list: string): string[] => list.trim().split(/\s+/);

const ADJECTIVES = new Set(
  words(
    `mondial mondiale européen européenne français française américain américaine chinois chinoise allemand allemande britannique belge suisse italien italienne
     espagnol espagnole indien indienne japonais japonaise coréen coréenne africain africaine canadien canadienne québécois québécoise marocain marocaine sénégalais
     ivoirien tunisien algérien intérieur intérieure domestique national nationale local locale public publique privé privée professionnel professionnelle
     numérique haut bas entrée gamme premium résidentiel automobile entreprises particuliers`,
  ),
);

/** Of which market or place a figure is. */
export const SCOPE_WORDS: ScopeWords = {
  places: new Set(words("en au aux à dans sur hors")),
  markets: new Set(words("dans sur hors")),
  articles: new Set(words("le la les l'")),
  nouns: new Set(
    words(
      `marché segment secteur branche division mobile fixe cloud publicité luxe défense santé automobile logiciel logiciels services service matériel jeu distribution
       e-commerce bancaire banque assurance télécoms télécommunications fibre streaming musique énergie restauration alimentaire non-alimentaire textile mode cybersécurité
       continent territoire région pays monde hexagone zone`,
    ),
  ),
  adjectives: (norm) => ADJECTIVES.has(norm),
};
