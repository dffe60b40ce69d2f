/**
 * Frequent words of the languages that are told apart, in normal form. French has its own list under `fr/`: it is given from there.
 * Function words first, then a few verbs and nouns that carry headlines.
 */
// @ts-nocheck

export const FOREIGN_WORDS: Readonly<Record<string, string>> = {
  en:
    "the of and to in is for that on with as by at from it its an are be was were has have had will this which their they he she his her not but or " +
    "more than after over into about up out new said says say can could would should may who what how why when where been also now all one two first last " +
    "year years against between under during while because according our your we you i my these those there then than some any other such only even most " +
    "buys raises launches announces unveils reports revenue growth quarter fourth market sales shares company companies spending users remains leader cuts opens closes hires wins shares tumble jobs data how why over children " +
    "services service platform analyst firm growing faster computing",
  es:
    "el la los las de del y en que a un una unos unas por para con no se su sus al lo como más pero este esta estos estas ha han fue es son era ser sin " +
    "sobre entre también hasta desde muy ya cuando donde quien todo todos le les ante según tras cada hay esto eso ni o u si mientras durante contra así " +
    "terreno gana resultados trimestrales ventas crecimiento empresa empresas compra lanza anuncia presenta millones mercado año años trimestre cuarto " +
    "gasto nube mil nuevo nueva vende estudia cae caen multa quién",
  it:
    "il lo la i gli le di del dello della dei degli delle e in che a un uno una per con non si su al allo alla ai agli alle da dal dalla dai dalle nel nella " +
    "nei nelle sul sulla sono è era ha hanno anche come più ma questo questa questi queste dell' nell' all' dall' sull' un' c' se o tra fra ed suo sua suoi " +
    "loro secondo dopo senza ogni ancora molto già mentre vende vendite compra lancia annuncia aziende azienda mercato anno anni trimestre spesa crescita " +
    "ricavi miliardi milioni rete nuovo nuova perché chi firma multa punta contratto utili",
  pt:
    "o a os as de do da dos das e em no na nos nas que um uma uns umas por para com não se seu sua seus suas ao à aos às como mais mas este esta isto esse " +
    "essa foi é são era ser sem sobre entre também até desde muito já quando onde quem tudo todos lhe pelo pela pelos pelas segundo após cada há ou nem " +
    "num numa terreno ganha empresas empresa vendas crescimento compra lança anuncia milhões mil ano anos trimestre mercado nuvem quarto gastos novo nova",
  ca:
    "el la els les de del dels d' l' i en que a un una uns unes per amb no es seu seva seus seves al als com més però aquest aquesta aquests aquestes ha han " +
    "va van és són era ser sense sobre entre també fins des molt ja quan on qui tot tots li segons després cada hi ho ni o si mentre durant contra així " +
    "núvol guanya terreny empreses empresa vendes creixement compra llança anuncia milions mercat any anys trimestre despesa quart nou nova vol propi multa",
  oc:
    "lo la los las de del dels d' l' e en que a un una per amb non se son sa sos sas al als coma mai mas aqueste aquesta aquestes a an foguèt es èran èra " +
    "sens sus entre tanben fins dempuèi plan ja quand ont que tot totes totas li segon aprèp cada i o ni si pendent contra aital lor mercat entrepresa " +
    "entrepresas vendas creis crescut compra lança anóncia milions an ans trimèstre totjorn ièr dins ambe pus nòu nòva fa après vòl pòt son qual quala cent nos avèm aver far",
  nl:
    "de het een van en in is dat op te voor met zijn die niet aan er ook als bij door naar om uit over maar dan nog wel meer heeft hebben was waren wordt " +
    "worden werd ze hij zij dit deze tot tegen onder tussen na volgens hun haar zich kan kunnen zal zullen wil geen al of omdat toen waar wie wat nieuwe " +
    "nieuw wint terrein koopt lanceert jaar omzet winst bedrijf bedrijven markt kwartaal miljoen miljard uitgaven groei",
  de:
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind " +
    "noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei laut unter gegen zwischen seit ihre ihr kann " +
    "können soll wächst kauft startet jahr jahre umsatz gewinn unternehmen markt quartal millionen milliarden prozent neue neuer neues",
  ro:
    "și în de la cu pe din a al ale ai că nu o un este sunt fost care pentru prin mai dar ca sau se au avut era lui ei lor său sa săi sale acest această " +
    "aceste acești după fără între către spre până când unde cine ce tot toate toți îi îl le si in potrivit peste despre doar cât dintre câștigă teren " +
    "vânzările crescut creștere compania companii cumpără lansează anunță milioane miliarde piața piață an ani trimestru cheltuielile nivel nou nouă",
};

/** Letters that tell languages apart where words do not, and how much one word with such a letter counts for each. */
export const TELLING_LETTERS: readonly { letters: RegExp; languages: readonly string[]; weight: number }[] = [
  { letters: /ê/, languages: ["fr"], weight: 0.6 },
  { letters: /è/, languages: ["fr", "oc"], weight: 0.4 },
  { letters: /[ûëïœ]|oe/, languages: ["fr"], weight: 0.25 },
  { letters: /é(e|es|s)?$/, languages: ["fr"], weight: 0.5 },
  { letters: /ç/, languages: ["fr", "pt", "ca"], weight: 0.3 },
  { letters: /ñ|ción$/, languages: ["es"], weight: 1 },
  { letters: /ció$|ny|l·l/, languages: ["ca"], weight: 0.6 },
  { letters: /ã|õ|ção$/, languages: ["pt"], weight: 1 },
  { letters: /[äöüß]/, languages: ["de"], weight: 0.6 },
  { letters: /[ășțîâşţ]/, languages: ["ro"], weight: 0.5 },
  { letters: /[șțşţă]/, languages: ["ro"], weight: 1 },
  { letters: /ò|nh|lh|cion$/, languages: ["oc"], weight: 0.6 },
  { letters: /zione$|[ìù]$|gli|cch|zz/, languages: ["it"], weight: 0.6 },
  { letters: /ij|sch|aa|oo/, languages: ["nl"], weight: 0.25 },
  { letters: /tion$|ement$|eur$|euse$|aux$/, languages: ["fr"], weight: 0.3 },
  { letters: /ing$|tion$|ed$|th/, languages: ["en"], weight: 0.3 },
];
