/** Words that say nothing of a text's subject: articles, pronouns, prepositions, auxiliaries, and what press repeats everywhere. */
// @ts-nocheck

export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "le la les l' un une des du de d' au aux à et ou où mais donc or ni car si que qu' qui quoi dont ce c' cet cette ces ceci cela ça celui celle ceux celles celui-ci celle-ci " +
    "ceux-ci celles-ci je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos moi toi soi eux " +
    "même mêmes autre autres tout toute tous toutes aucun aucune chaque plusieurs certains certaines quelque quelques tel telle tels telles quel quelle quels quelles " +
    "ne n' pas plus moins très trop peu assez aussi ainsi alors encore déjà toujours jamais ici là dans sur sous pour par avec sans chez entre vers contre depuis pendant " +
    "avant après dès lors lorsque lorsqu' quand comme comment pourquoi parce puisque afin selon malgré outre sauf parmi jusque jusqu' quant via voire puis ensuite enfin " +
    "notamment également cependant toutefois pourtant être suis es est sommes êtes sont étais était étaient étions sera seront serait seraient été étant soit soient fut furent " +
    "avoir ai as a avons avez ont avais avait avaient aura auront aurait auraient eu ayant ait aient eut faire fait font faisait fera ferait peut peuvent pouvait pourrait " +
    "pourraient doit doivent devait devrait devraient va vont allait -t-il -t-elle -t-on -il -elle -on -ils -elles -t-ils -t-elles -je -nous -vous -ce -là -ci " +
    "a-t-il a-t-elle deux trois fois cas fin an ans année années jour jours mois monsieur madame m. mme"
  ).split(" "),
);
