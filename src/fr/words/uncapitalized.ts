/** Rare words that are also companies of the table: without a capital they are words. */
export const WORDS_NOT_COMPANIES: ReadonlySet<string> = new Set(
  (
    "adagio transat alterna ambler apside argenta aubade axis barracuda bics blizzard boots cairn camaïeu cerner chargeurs compass converse copia corolle coupa " +
    "cumulus edelweiss entrepose eucalyptus frichti frisquet hardis hublot imagina informa kraken libella lupin majorette materne meccano micron mobilière murex " +
    "naos oculus ores pichet plaid ponant pullman puma quanta rancher rivages roquette saur saxo sonda sonder sycomore technicolor tenable " +
    "transcontinental ulule vertex égérie kebab konbini tarmac texto"
  ).split(" "),
);
