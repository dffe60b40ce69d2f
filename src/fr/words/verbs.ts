import { Word, type WordEntry } from "../../language/grammar.js";

/** The verbs of the trade press, by how they are conjugated; every form of theirs is a word that the grammar knows. */

/** Regular in -er, with « lancer », « diriger », « acheter », « céder », « employer ». */
const FIRST_GROUP =
  "abaisser abandonner abonner aborder absorber accentuer accepter accompagner accorder accoucher accumuler accuser accéder accélérer acheter " +
  "achever acter actionner activer actualiser adapter additionner adjuger administrer adopter adosser adresser affecter afficher affiner " +
  "affirmer affronter agacer aggraver agiter agréer aider aimer ajouter ajuster alarmer alerter aligner alimenter allier allonger allouer " +
  "allumer alléger amasser ambitionner amener amorcer amplifier amputer amuser améliorer aménager analyser ancrer animer annoncer annuler anticiper " +
  "apaiser appeler appliquer apporter approcher approuver apprécier apprêter appuyer apurer argumenter armer arracher arrimer arriver arrêter " +
  "articuler asphyxier aspirer assembler assigner assister associer assumer assurer attacher attaquer attarder attester attirer attribuer " +
  "augmenter automatiser autoriser avaler avancer avoisiner avouer avérer baisser balancer balayer baptiser barrer basculer baser batailler " +
  "blesser bloquer bombarder booster boucler bouder bouger bouleverser bousculer boycotter brader briguer briller briser brûler buter bâcler " +
  "bénéficier cacher cadrer calculer caler calibrer camper candidater capitaliser capter caracoler caractériser casser causer cautionner " +
  "censurer centraliser centrer certifier cesser changer chapeauter charger chasser chercher chiffrer choquer chuter cibler cimenter circuler " +
  "citer clamer clarifier classer clôturer codiriger cofinancer cofonder coiffer collaborer collecter coller combiner combler commander " +
  "commencer commenter commercialiser communiquer comparer compenser compiler compliquer compléter comporter composer comprimer comptabiliser " +
  "compter concentrer concerner concilier concrétiser concurrencer concéder condamner confesser confier confirmer confisquer confronter " +
  "conférer congédier conjuguer connecter consacrer conseiller conserver considérer consister consolider consommer constater constituer " +
  "consulter contacter contenter contester continuer contourner contracter contribuer contrôler converger convoiter convoquer coopérer copier " +
  "copiloter coprésider corriger coter couler couper couronner courtiser coûter creuser cristalliser critiquer croiser croquer créer culminer " +
  "cultiver cumuler céder célébrer dater demander dessiner destiner devancer dicter diffuser différer digérer diminuer diriger discuter " +
  "disposer disputer distancer distinguer distribuer diversifier diviser documenter dominer donner doper doter doubler douter dresser durer " +
  "déballer débarquer débarrasser débaucher débloquer déborder débourser débouter débrancher débrayer débuter décaler décerner décharger " +
  "décider déclarer déclencher décliner décoller décompter décoter découler décrocher décrypter décréter décélérer dédier dédouaner dégager " +
  "dégonfler dégrader dégringoler déjeuner délaisser délester délivrer délocaliser déléguer démanteler démarrer démissionner démocratiser " +
  "démontrer déménager dénombrer dénoncer dépasser dépenser déplacer déplafonner déplorer déployer déposer déprécier dépêcher dérailler " +
  "déranger dérober dérouler désactiver désendetter désengager déserter déshabiller désigner désoler détailler détecter déterminer détourner " +
  "détériorer dévaliser développer dévisser dévoiler effacer effectuer effondrer efforcer effriter emballer embarquer embaucher embourber " +
  "embrasser emmener emménager emparer empiler empiéter employer empocher emporter empresser emprisonner emprunter empêcher encadrer encaisser " +
  "enchaîner encourager endetter enfermer enfler engager englober engouffrer engranger enlever enquêter enregistrer enseigner entailler entamer enterrer " +
  "enthousiasmer entourer entraîner entreposer entrer envisager envoler envoyer escompter espérer essaimer essayer essouffler essuyer estimer " +
  "exacerber examiner exclamer excéder exempter exercer exfiltrer exhorter exiger exister exonérer expirer expliquer exploiter explorer " +
  "exploser exporter exposer exprimer expulser expédier expérimenter externaliser exécuter fabriquer faciliter facturer favoriser fermer " +
  "ferrailler figer figurer filer filialiser filmer filtrer finaliser financer fixer flamber flirter focaliser fonctionner fonder forcer former " +
  "formuler fouiller fragiliser frapper freiner frôler fuiter fusionner fustiger fédérer féliciter fêter gagner garder garer geler glaner " +
  "glisser gommer gonfler gouverner grappiller grignoter grimper grincer guetter guider guigner gâcher générer gérer habiller habiter hacker " +
  "harmoniser hausser heurter hisser héberger hériter hésiter identifier ignorer illustrer imaginer immobiliser implanter impliquer importer " +
  "imposer imprimer impulser imputer inaugurer incarner inciter incriminer inculper indemniser indexer indigner indiquer infiltrer infliger " +
  "infogérer informer initier injecter inonder inquiéter insister inspirer installer instaurer insurger intensifier intenter internaliser " +
  "interpeller interroger intituler introniser intégrer intéresser inventer inverser investiguer inviter invoquer ironiser isoler jeter jouer " +
  "juger jurer justifier labelliser laisser lamenter lancer larguer lever levier libérer licencier lier limiter limoger liquider lister livrer " +
  "loger lorgner louer lutter lâcher léguer lésiner majorer mandater manier manifester manipuler manquer marier marquer marteler masquer " +
  "massacrer matérialiser menacer mener mentionner mesurer migrer miner miser mobiliser moderniser modifier modérer monter montrer moquer " +
  "motiver muer multiplier murmurer muscler museler mutualiser mériter nationaliser neutraliser nier nommer noter notifier nouer nuancer numériser " +
  "nécessiter négocier obliger observer obtempérer occuper octroyer oeuvrer officialiser offusquer opposer opter opérer orchestrer ordonner " +
  "organiser orienter osciller oser oublier ouvrer pallier parachever paralyser parapher parier parler parrainer partager participer passer " +
  "patienter payer pencher penser percer perdurer perfectionner permuter perquisitionner perturber peser pester philosopher piller piloter " +
  "pirater piétiner placer plafonner plaider plaisanter plancher planifier planter plier plomber plonger plébisciter pointer porter poser " +
  "positionner posséder poster postuler pousser pratiquer primer privilégier proclamer procurer procéder profiter programmer progresser " +
  "projeter prolonger prononcer propager proposer protester protéger prouver provisionner provoquer précipiter préciser préconiser précéder " +
  "préfinancer préférer prélever préparer présager présenter préserver présider prétexter prêter prôner publier puiser pulvériser pénaliser " +
  "quadrupler qualifier questionner quitter racheter raconter radier rafler railler rajouter rallier ramener rançonner rapatrier rappeler " +
  "rapporter rapprocher rassembler rassurer rater ratifier rationaliser rattraper ravager rebaptiser rebasculer rebeller recaler recapitaliser " +
  "recenser recentrer recharger recommander recommencer reconfigurer reconnecter recruter rectifier reculer recycler rediriger redistribuer " +
  "redonner redoubler redouter redresser redémarrer refermer refléter refonder refuser regagner regarder regretter regrouper rehausser rejeter " +
  "relancer relater relativiser relayer relever relier relocaliser remanier remarquer rembourser remercier remonter remplacer remporter " +
  "remédier rencontrer renflouer renforcer renommer renoncer renouer renouveler renseigner rentrer renverser renvoyer renfermer renégocier replacer " +
  "replier reporter reposer repositionner repousser reprocher représenter repérer requalifier respecter ressembler resserrer restaurer rester " +
  "restructurer retarder retirer retomber retourner retrouver revaloriser revendiquer rigoler riposter risquer rivaliser robotiser roder rogner " +
  "ronchonner ruiner réactiver réaffecter réaffirmer réaliser réassigner réclamer récolter récompenser réconcilier récupérer récuser rédiger " +
  "réembaucher réengager réexaminer réfuter régler régulariser réguler réitérer rémunérer réorganiser réorienter réparer répercuter répliquer " +
  "répéter réquisitionner résider résilier résister résulter résumer rétorquer rétribuer réviser révolutionner révoquer révéler réévaluer rôder " +
  "saborder sabrer saluer sanctionner saturer sauter sauver sceller scinder seconder secouer sembler semer serrer signaler signer signifier " +
  "simplifier siphonner situer siéger soigner solder solliciter sombrer sommer sonder souffler souhaiter soulager soulever souligner soupirer " +
  "soupçonner spolier spécialiser spécifier spéculer stabiliser stagner stationner statuer stimuler stipuler stocker stopper structurer " +
  "subordonner subsister substituer subventionner succéder suggérer superviser supplanter supporter supposer supprimer surestimer surfer " +
  "surmonter surnommer surpasser surpayer surveiller susciter suspecter syndiquer sécuriser séjourner sélectionner séparer séquestrer tabler " +
  "tacler tailler tancer taper taquiner tarder targuer tarifer taxer tempérer tenter terminer tester tirer tisser titrer titriser tolérer " +
  "tomber tonner totaliser toucher tourner tracasser traiter trancher transformer transférer transiger transiter transporter transposer traquer " +
  "travailler traverser trinquer tripler tripoter tromper troquer trouer trouver truster trébucher trôner tuer tutoyer tweeter télécharger " +
  "téléphoner témoigner unifier user usurper utiliser vacciner valider valoriser valser vanter varier veiller venger verrouiller verser viser " +
  "visiter voler voter voyager vérifier zapper zigzaguer ébranler écarter échanger échapper échelonner échouer éclairer éclater économiser " +
  "écoper écouler écouter écraser écrier écrouler éditer égaler égrener élaborer élever éliminer éluder émaner émerger épargner épauler " +
  "épingler éplucher éponger épouser équilibrer équiper ériger éroder étaler éterniser étiqueter étoffer étonner étrangler étrenner étudier " +
  "évaluer évaporer évincer éviter évoluer évoquer";

/** Regular in -ir, like « finir ». */
const SECOND_GROUP =
  "aboutir accomplir applaudir appauvrir guérir régir sévir tarir affaiblir affranchir agir agrandir alourdir amortir anéantir aplatir approfondir arrondir assagir assainir assouplir " +
  "atterrir avertir bannir blanchir bondir brandir bâtir bénir choisir compatir convertir durcir définir démolir désinvestir embellir enrichir " +
  "finir fléchir fournir franchir garantir grandir grossir infléchir intervertir investir jaillir maigrir mûrir nourrir obscurcir obéir punir " +
  "pâlir pâtir périr raccourcir racornir raffermir rafraîchir rajeunir ralentir rebondir redéfinir refroidir remplir renchérir resplendir " +
  "retentir rougir réagir réfléchir réinvestir réjouir rétablir rétrécir réunir réussir saisir subir surenchérir surgir trahir unir vieillir " +
  "vomir éblouir éclaircir élargir établir étourdir";

/**
 * Irregular: prefixes, then the infinitive and, with the prefix added: third persons of the present, stem of the imperfect, third persons of
 * the simple past, stem of the future, past participle. « - » is no form.
 */
const IRREGULAR = `
-: être est sont ét fut furent ser été
-: avoir a ont av eut eurent aur eu
-: aller va vont all alla allèrent ir allé
-,de,inter,par,sur,pré,sub,contre,re,con,pro: venir vient viennent ven vint vinrent viendr venu
-,dé,ob,main,con,appar,sou,entre,re: tenir tient tiennent ten tint tinrent tiendr tenu
-,re,sur,com,ap,entre: prendre prend prennent pren prit prirent prendr pris
-,re,ad,com,per,pro,sou,trans,é,dé,compro: mettre met mettent mett mit mirent mettr mis
-,re,dé,satis: faire fait font fais fit firent fer fait
-,re,inter,contre,pré: dire dit disent dis dit dirent dir dit
-,pour,en: suivre suit suivent suiv suivit suivirent suivr suivi
-,sur,re: vivre vit vivent viv vécut vécurent vivr vécu
-: écrire écrit écrivent écriv écrivit écrivirent écrir écrit
-: réécrire réécrit réécrivent réécriv réécrivit réécrivirent réécrir réécrit
-: souscrire souscrit souscrivent souscriv souscrivit souscrivirent souscrir souscrit
-: inscrire inscrit inscrivent inscriv inscrivit inscrivirent inscrir inscrit
-: décrire décrit décrivent décriv décrivit décrivirent décrir décrit
-: prescrire prescrit prescrivent prescriv prescrivit prescrivirent prescrir prescrit
-: connaître connaît connaissent connaiss connut connurent connaîtr connu
-: reconnaître reconnaît reconnaissent reconnaiss reconnut reconnurent reconnaîtr reconnu
-: paraître paraît paraissent paraiss parut parurent paraîtr paru
-: apparaître apparaît apparaissent apparaiss apparut apparurent apparaîtr apparu
-: disparaître disparaît disparaissent disparaiss disparut disparurent disparaîtr disparu
-: naître naît naissent naiss naquit naquirent naîtr né
-: croître croît croissent croiss crût crûrent croîtr crû
-: accroître accroît accroissent accroiss accrut accrurent accroîtr accru
-: produire produit produisent produis produisit produisirent produir produit
-: introduire introduit introduisent introduis introduisit introduisirent introduir introduit
-: réduire réduit réduisent réduis réduisit réduisirent réduir réduit
-: séduire séduit séduisent séduis séduisit séduisirent séduir séduit
-: conduire conduit conduisent conduis conduisit conduisirent conduir conduit
-: traduire traduit traduisent traduis traduisit traduisirent traduir traduit
-: reproduire reproduit reproduisent reproduis reproduisit reproduisirent reproduir reproduit
-: construire construit construisent construis construisit construisirent construir construit
-: reconstruire reconstruit reconstruisent reconstruis reconstruisit reconstruisirent reconstruir reconstruit
-: détruire détruit détruisent détruis détruisit détruisirent détruir détruit
-: instruire instruit instruisent instruis instruisit instruisirent instruir instruit
-: nuire nuit nuisent nuis nuisit nuisirent nuir nui
-: pouvoir peut peuvent pouv put purent pourr pu
-: vouloir veut veulent voul voulut voulurent voudr voulu
-: devoir doit doivent dev dut durent devr dû
-: falloir faut - fall fallut - faudr fallu
-: savoir sait savent sav sut surent saur su
-: valoir vaut valent val valut valurent vaudr valu
-: prévaloir prévaut prévalent préval prévalut prévalurent prévaudr prévalu
-,re,entre: voir voit voient voy vit virent verr vu
-: prévoir prévoit prévoient prévoy prévit prévirent prévoir prévu
-: pourvoir pourvoit pourvoient pourvoy pourvut pourvurent pourvoir pourvu
-: recevoir reçoit reçoivent recev reçut reçurent recevr reçu
-: percevoir perçoit perçoivent percev perçut perçurent percevr perçu
-: concevoir conçoit conçoivent concev conçut conçurent concevr conçu
-: décevoir déçoit déçoivent décev déçut déçurent décevr déçu
-: apercevoir aperçoit aperçoivent apercev aperçut aperçurent apercevr aperçu
-: croire croit croient croy crut crurent croir cru
-: boire boit boivent buv but burent boir bu
-: élire élit élisent élis élut élurent élir élu
-: plaire plaît plaisent plais plut plurent plair plu
-: clore clôt closent clos - - clor clos
-: conclure conclut concluent conclu conclut conclurent conclur conclu
-: exclure exclut excluent exclu exclut exclurent exclur exclu
-: inclure inclut incluent inclu inclut inclurent inclur inclus
-,inter: rompre rompt rompent romp rompit rompirent rompr rompu
-: corrompre corrompt corrompent corromp corrompit corrompirent corrompr corrompu
-: vaincre vainc vainquent vainqu vainquit vainquirent vaincr vaincu
-: convaincre convainc convainquent convainqu convainquit convainquirent convaincr convaincu
-: battre bat battent batt battit battirent battr battu
-: débattre débat débattent débatt débattit débattirent débattr débattu
-: abattre abat abattent abatt abattit abattirent abattr abattu
-: combattre combat combattent combatt combattit combattirent combattr combattu
-: répondre répond répondent répond répondit répondirent répondr répondu
-: correspondre correspond correspondent correspond correspondit correspondirent correspondr correspondu
-: fondre fond fondent fond fondit fondirent fondr fondu
-: vendre vend vendent vend vendit vendirent vendr vendu
-: revendre revend revendent revend revendit revendirent revendr revendu
-: rendre rend rendent rend rendit rendirent rendr rendu
-: perdre perd perdent perd perdit perdirent perdr perdu
-: tendre tend tendent tend tendit tendirent tendr tendu
-: attendre attend attendent attend attendit attendirent attendr attendu
-: entendre entend entendent entend entendit entendirent entendr entendu
-: étendre étend étendent étend étendit étendirent étendr étendu
-: défendre défend défendent défend défendit défendirent défendr défendu
-: prétendre prétend prétendent prétend prétendit prétendirent prétendr prétendu
-: descendre descend descendent descend descendit descendirent descendr descendu
-: redescendre redescend redescendent redescend redescendit redescendirent redescendr redescendu
-: dépendre dépend dépendent dépend dépendit dépendirent dépendr dépendu
-: suspendre suspend suspendent suspend suspendit suspendirent suspendr suspendu
-: répandre répand répandent répand répandit répandirent répandr répandu
-: mordre mord mordent mord mordit mordirent mordr mordu
-: joindre joint joignent joign joignit joignirent joindr joint
-: rejoindre rejoint rejoignent rejoign rejoignit rejoignirent rejoindr rejoint
-: adjoindre adjoint adjoignent adjoign adjoignit adjoignirent adjoindr adjoint
-: atteindre atteint atteignent atteign atteignit atteignirent atteindr atteint
-: éteindre éteint éteignent éteign éteignit éteignirent éteindr éteint
-: enfreindre enfreint enfreignent enfreign enfreignit enfreignirent enfreindr enfreint
-: restreindre restreint restreignent restreign restreignit restreignirent restreindr restreint
-: craindre craint craignent craign craignit craignirent craindr craint
-: contraindre contraint contraignent contraign contraignit contraignirent contraindr contraint
-: plaindre plaint plaignent plaign plaignit plaignirent plaindr plaint
-: peindre peint peignent peign peignit peignirent peindr peint
-: résoudre résout résolvent résolv résolut résolurent résoudr résolu
-: absoudre absout absolvent absolv - - absoudr absous
-: acquérir acquiert acquièrent acquér acquit acquirent acquerr acquis
-: conquérir conquiert conquièrent conquér conquit conquirent conquerr conquis
-: requérir requiert requièrent requér requit requirent requerr requis
-: ouvrir ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert
-: rouvrir rouvre rouvrent rouvr rouvrit rouvrirent rouvrir rouvert
-: couvrir couvre couvrent couvr couvrit couvrirent couvrir couvert
-: recouvrir recouvre recouvrent recouvr recouvrit recouvrirent recouvrir recouvert
-: découvrir découvre découvrent découvr découvrit découvrirent découvrir découvert
-: offrir offre offrent offr offrit offrirent offrir offert
-: souffrir souffre souffrent souffr souffrit souffrirent souffrir souffert
-: accueillir accueille accueillent accueill accueillit accueillirent accueiller accueilli
-: recueillir recueille recueillent recueill recueillit recueillirent recueiller recueilli
-,res: sortir sort sortent sort sortit sortirent sortir sorti
-: partir - - part partit partirent partir parti
-: repartir repart repartent repart repartit repartirent repartir reparti
-: sentir sent sentent sent sentit sentirent sentir senti
-: ressentir ressent ressentent ressent ressentit ressentirent ressentir ressenti
-: consentir consent consentent consent consentit consentirent consentir consenti
-: démentir dément démentent dément démentit démentirent démentir démenti
-: mentir ment mentent ment mentit mentirent mentir menti
-: servir sert servent serv servit servirent servir servi
-: desservir dessert desservent desserv desservit desservirent desservir desservi
-: dormir dort dorment dorm dormit dormirent dormir dormi
-: fuir fuit fuient fuy fuit fuirent fuir fui
-: courir court courent cour courut coururent courr couru
-: recourir recourt recourent recour recourut recoururent recourr recouru
-: parcourir parcourt parcourent parcour parcourut parcoururent parcourr parcouru
-: mourir meurt meurent mour mourut moururent mourr mort
-: émouvoir émeut émeuvent émouv émut émurent émouvr ému
-: promouvoir promeut promeuvent promouv promut promurent promouvr promu
-: asseoir assoit assoient assoy assit assirent assoir assis
-: rire rit rient ri rit rirent rir ri
-: sourire sourit sourient souri sourit sourirent sourir souri
-: suffire suffit suffisent suffis suffit suffirent suffir suffi
-: circonscrire circonscrit circonscrivent circonscriv circonscrivit circonscrivirent circonscrir circonscrit
-: poursuivre poursuit poursuivent poursuiv poursuivit poursuivirent poursuivr poursuivi
-: extraire extrait extraient extray - - extrair extrait
-: soustraire soustrait soustraient soustray - - soustrair soustrait
`;

/** Verb forms that are nouns, adjectives or other words as often; after an article or a preposition they are no verbs. */
const NOUN_FORMS =
  "abandonne accuse achat adresse affiche affiches agence aide aides alerte alertes alliance amende annonce annonces approche attaque attaques avance avances baisse baisses bloc boucle cause change charge charges " +
  "chasse chute chutes cible cibles cite classe clause code commande commandes commerce compose compte comptes concurrence confie conseil conseille consigne contrôle copie coupe couple course court couvert crainte crédit crise critique critiques " +
  "date demande demandes demeure dépense dépenses dessert dispute distance donne double doute durée échange échanges économie embauche embauches emploie emprunt enquête enquêtes entente entraîne entreprise épargne équipe équipes espère " +
  "estime étude exerce expose facture factures fait faits ferme filiale finance finances fixe force forme formes frappe garde gagne gare gère grève groupe hausse hausses influence intéresse interroge juge juges joint lance lève licence limite limites " +
  "liste livre livres loge loue manque marque marques masque mesure mesures mise mises mine monte montre multiplie note notes offre offres opère ordre organise page part partage parts pause paye peine peint perd place places plainte plonge pointe porte portes pose poste postes pousse pratique presse prêt " +
  "prime primes prise prises produit produits profite programme progresse projet propose publie rachète réforme réformes remise remises rencontre rencontres rend rente réplique reprise réserve réserves reste retraite réussite revue risque rivalise ronde route saisie saisit sanction sanctionne savoir service signale signe signes " +
  "site solde sonde sort sortie souffle soupçonne souscrit succède suite suit support surprise suspense table tables taille tarde taxe taxes témoin tend terme test tour trace traite tranche tranches travaille triple trouble trouve usage vante veille vend vente verse vise visite visites vit vol voile vote vue zone " +
  "devis parti partis partie parties vis commun courant revenus revenu compris cours mort sens rapporte siège essai importe dit permis acquis fond pile pire nouvelle comporte clos cadre cadres dénonce plafonne plafond plafonnent nuance menace menaces conteste contraste signature complète équilibre mène montent montée entend est oeuvre oeuvres cote cotes figure figures plie portes cause causes isole règle règles risques base bases président présidents préside excellent résident adhérent équivalent";

const NO_FORM = "-";

type Add = (form: string, lemma: string, bits: number) => void;

const P = Word.Finite | Word.Present;
const I = Word.Finite | Word.Imperfect;
const S = Word.Finite | Word.SimplePast;
const F = Word.Finite | Word.Future;
const C = Word.Finite | Word.Conditional;
const WE = Word.FirstPerson | Word.Plural;

function addImperfect(add: Add, lemma: string, stem: string, soft = stem): void {
  add(`${stem}ait`, lemma, I);
  add(`${stem}aient`, lemma, I | Word.Plural);
  add(`${stem}ais`, lemma, I | Word.FirstPerson);
  add(`${soft}ions`, lemma, I | WE);
  add(`${stem}ons`, lemma, P | WE);
  add(`${stem}ant`, lemma, Word.PresentParticiple);
}

function addFuture(add: Add, lemma: string, stem: string): void {
  add(`${stem}a`, lemma, F);
  add(`${stem}ont`, lemma, F | Word.Plural);
  add(`${stem}ai`, lemma, F | Word.FirstPerson);
  add(`${stem}ons`, lemma, F | WE);
  add(`${stem}ait`, lemma, C);
  add(`${stem}aient`, lemma, C | Word.Plural);
  add(`${stem}ais`, lemma, C | Word.FirstPerson);
  add(`${stem}ions`, lemma, C | WE);
}

function addParticiple(add: Add, lemma: string, form: string): void {
  const masculine = form === "dû" ? "du" : form === "crû" ? "cru" : form;
  add(form, lemma, Word.PastParticiple);
  add(`${masculine}e`, lemma, Word.PastParticiple);
  add(`${masculine}es`, lemma, Word.PastParticiple | Word.Plural);
  if (!form.endsWith("s")) add(`${masculine}s`, lemma, Word.PastParticiple | Word.Plural);
}

function addFirstGroup(add: Add, lemma: string): void {
  const stem = lemma.slice(0, -2);
  const hard = lemma.endsWith("ger") ? `${stem}e` : lemma.endsWith("cer") ? `${stem.slice(0, -1)}ç` : stem;
  const mutes = muteStems(stem);
  add(lemma, lemma, Word.Infinitive);
  addImperfect(add, lemma, hard, stem);
  add(`${hard}a`, lemma, S);
  add(`${stem}èrent`, lemma, S | Word.Plural);
  addParticiple(add, lemma, `${stem}é`);
  for (const mute of mutes) {
    add(`${mute}e`, lemma, P);
    add(`${mute}ent`, lemma, P | Word.Plural);
  }
  for (const future of lemma === "envoyer" || lemma === "renvoyer"
    ? [`${stem.slice(0, -2)}err`]
    : futureStems(stem, mutes))
    addFuture(add, lemma, future);
}

/** Before a mute ending « e » and « é » open, « y » becomes « i », and some verbs double their « l » or « t ». */
function muteStems(stem: string): string[] {
  if (/[ou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (stem.endsWith("ay")) return [`${stem.slice(0, -1)}i`, stem];
  if (/^(.*app|rapp|épel|renouvel|jet|rejet|projet|étiquet|.*pel)/.test(stem) && /e[lt]$/.test(stem))
    return [stem + stem.at(-1)];
  const open = stem.replace(/[eé]([bcdfgjklmnprstvz]|[bcdfgptv]r|gu|qu)$/, "è$1");
  return [open];
}

function futureStems(stem: string, mutes: readonly string[]): string[] {
  const stems = mutes.map((mute) => `${mute}er`);
  return /é[^aeiou]+$/.test(stem) ? [...stems, `${stem}er`] : stems;
}

function addSecondGroup(add: Add, lemma: string): void {
  const stem = lemma.slice(0, -1);
  add(lemma, lemma, Word.Infinitive);
  add(`${stem}t`, lemma, P | Word.SimplePast);
  add(`${stem}ssent`, lemma, P | Word.Plural);
  add(`${stem}rent`, lemma, S | Word.Plural);
  addImperfect(add, lemma, `${stem}ss`);
  addFuture(add, lemma, lemma);
  addParticiple(add, lemma, stem);
}

function addIrregular(add: Add, line: string): void {
  const [heads, row] = line.split(": ") as [string, string];
  const [infinitive, singular, plural, imperfect, past, pasts, future, participle] = row.split(" ") as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  for (const head of heads.split(",")) {
    const prefix = head === NO_FORM ? "" : head;
    const lemma = prefix + infinitive;
    const put = (form: string, bits: number) => form !== NO_FORM && add(prefix + form, lemma, bits);
    add(lemma, lemma, Word.Infinitive);
    put(singular, P);
    put(plural, P | Word.Plural);
    put(past, S);
    put(pasts, S | Word.Plural);
    addImperfect(add, lemma, prefix + imperfect);
    addFuture(add, lemma, prefix + future);
    addParticiple(add, lemma, prefix + participle);
  }
}

/** Forms that the tables do not make. */
const MORE: readonly (readonly [string, string, number])[] = [
  ["ai", "avoir", P | Word.Have | Word.FirstPerson],
  ["suis", "être", P | Word.Be | Word.FirstPerson],
  ["sommes", "être", P | Word.Be | WE | Word.Noun],
  ["ayant", "avoir", Word.PresentParticiple | Word.Have],
  ["ait", "avoir", P | Word.Have],
  ["aient", "avoir", P | Word.Have | Word.Plural],
  ["soient", "être", P | Word.Be | Word.Plural],
  ["sachant", "savoir", Word.PresentParticiple],
  ["doive", "devoir", P],
  ["puisse", "pouvoir", P],
  ["puissent", "pouvoir", P | Word.Plural],
  ["fasse", "faire", P],
  ["vais", "aller", P | Word.FirstPerson],
  ["allons", "aller", P | WE],
  ["dois", "devoir", P | Word.FirstPerson],
  ["peux", "pouvoir", P | Word.FirstPerson],
  ["veux", "vouloir", P | Word.FirstPerson],
  ["crois", "croire", P | Word.FirstPerson],
  ["vois", "voir", P | Word.FirstPerson],
  ["sais", "savoir", P | Word.FirstPerson],
  ["attends", "attendre", P | Word.FirstPerson],
  ["faisons", "faire", P | WE],
  ["disons", "dire", P | WE],
  ["connait", "connaître", P],
  ["reconnait", "reconnaître", P],
  ["parait", "paraître", P],
  ["crûe", "croître", Word.PastParticiple],
];

/** Forms that the tables make and press never means. */
const NEVER_VERBS = "groupe groupes groupent entreprise entreprises but marché marchés pays".split(" ");

/** Every form of the verbs above. */
export function verbEntries(): Map<string, WordEntry> {
  const entries = new Map<string, WordEntry>();
  const nouns = new Set(NOUN_FORMS.split(" "));
  const add: Add = (form, lemma, bits) => {
    const known = entries.get(form);
    const auxiliary = lemma === "être" ? Word.Be : lemma === "avoir" ? Word.Have : 0;
    const noun = nouns.has(form) ? Word.Noun : 0;
    const same = known && known.lemma === lemma;
    if (known && !same) {
      entries.set(form, { bits: known.bits | bits | noun, lemma: known.lemma });
      return;
    }
    entries.set(form, { bits: (known?.bits ?? 0) | bits | auxiliary | noun, lemma });
  };
  for (const line of IRREGULAR.trim().split("\n")) addIrregular(add, line);
  for (const [form, lemma, bits] of MORE) add(form, lemma, bits);
  for (const lemma of FIRST_GROUP.split(" ")) addFirstGroup(add, lemma);
  for (const lemma of SECOND_GROUP.split(" ")) addSecondGroup(add, lemma);
  for (const form of NEVER_VERBS) entries.delete(form);
  return entries;
}
