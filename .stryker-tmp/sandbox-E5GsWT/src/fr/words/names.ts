// @ts-nocheck
import { Cue, type CueTable } from "../../tagger/cues.js";

/** Words beside a name that say what it names. Normal form, lower case. */
const LISTS: readonly (readonly [Cue, string])[] = [
  [
    Cue.Title,
    "m. mm. mme mme. mmes mlle mlle. monsieur madame messieurs mesdames mademoiselle dr dr. docteur pr pr. professeur professeure prof. me maître mgr sir lord lady " +
      "général colonel capitaine amiral commandant cheikh prince princesse roi reine comte baron abbé saint",
  ],
  [
    Cue.Role,
    "pdg p-dg dg dga daf drh dsi rssi ceo cto cfo coo cmo ciso cio président présidente présidents coprésident coprésidente co-président co-présidente vice-président vice-présidente " +
      "directeur directrice directeurs directrices codirecteur codirectrice fondateur fondatrice fondateurs fondatrices cofondateur cofondatrice co-fondateur co-fondatrice cofondateurs co-fondateurs " +
      "patron patronne patrons dirigeant dirigeante dirigeants gérant gérante responsable chef cheffe porte-parole analyste analystes économiste stratégiste ministre premier-ministre secrétaire député députée sénateur sénatrice maire " +
      "commissaire gouverneur gouverneure avocat avocate chercheur chercheuse ingénieur ingénieure entrepreneur entrepreneure associé associée consultant consultante expert experte spécialistes délégué déléguée " +
      "administrateur administratrice actionnaire milliardaire héritier héritière successeur prédécesseur numéro homme femme journaliste producteur productrice acteur actrice chanteur chanteuse réalisateur réalisatrice " +
      "écrivain écrivaine auteur autrice romancier romancière styliste créateur créatrice designer chef-économiste animateur animatrice présentateur présentatrice investisseur investisseuse juge procureur procureure " +
      "étudiant étudiante développeur développeuse commerçant agriculteur élu élue conseiller conseillère coordinateur coordinatrice représentant représentante membre gérante manager partner head chief officer vice",
  ],
  [
    Cue.CompanyNoun,
    "groupe groupes société sociétés entreprise entreprises start-up startup startups start-ups pousse jeune éditeur éditeurs éditrice opérateur opérateurs fabricant fabricants constructeur constructeurs équipementier équipementiers " +
      "filiale filiales géant géants géante firme firmes banque banques néobanque fonds cabinet cabinets plateforme plateformes plate-forme spécialiste distributeur distributeurs enseigne enseignes fournisseur fournisseurs prestataire prestataires " +
      "hébergeur hébergeurs assureur assureurs mutuelle courtier industriel industriels avionneur motoriste fondeur fondeurs intégrateur intégrateurs esn ssii revendeur revendeurs grossiste concurrent concurrents concurrente rival rivaux rivale " +
      "partenaire partenaires actionnaires maison-mère holding licorne licornes compagnie compagnies câblo-opérateur laboratoire laboratoires studio studios agence agences maison concessionnaire transporteur armateur brasseur voyagiste " +
      "pme eti pépite scale-up fintech biotech deeptech medtech legaltech edtech leader numéro entité acquéreur investisseurs gestionnaire sous-traitant équipe éditions chaîne laboratoire action actions titre actionnaire client clients cible racheté rachat " +
      "coentreprise co-entreprise joint-venture foncière promoteur cimentier sidérurgiste chimiste pétrolier énergéticien électricien gazier télécoms sa sas inc corp ltd",
  ],
  [
    Cue.OrganizationNoun,
    "ministère ministères commission autorité autorités université universités école écoles institut syndicat syndicats association associations fédération confédération union organisation ong parti partis gouvernement parlement " +
      "sénat assemblée régulateur régulateurs gendarme conseil comité haut-commissariat préfecture mairie parquet tribunal cour justice police gendarmerie armée office observatoire fondation chambre collectif lobby académie centre " +
      "administration secrétariat direction caisse bureau département ambassade club ligue équipes patronat intersyndicale cfdt cgt hôpital chu musée lycée collège ordre",
  ],
  [
    Cue.PressNoun,
    "quotidien quotidiens journal journaux magazine magazines hebdomadaire mensuel site sites agence presse radio chaîne chaînes télévision média médias blog revue titre une tribune colonnes antenne micro interview entretien rapporte révèle " +
      "rédaction dépêche podcast newsletter",
  ],
  [
    Cue.PlaceNoun,
    "ville villes région régions pays quartier rue avenue boulevard place état états province département canton commune communes village île îles port aéroport gare usine site banlieue capitale métropole campus siège nord sud est ouest côte vallée " +
      "mont mer océan fleuve lac forêt marché république royaume continent territoire agglomération plaine baie golfe",
  ],
  [Cue.PlacePreposition, "à a en au aux vers depuis dans près hors via jusqu'à outre"],
  [
    Cue.ProductNoun,
    "logiciel logiciels application applications appli applis modèle modèles smartphone smartphones téléphone téléphones console consoles jeu jeux service services offre offres processeur processeurs puce puces version versions marque marques gamme " +
      "produit produits solution solutions outil outils système suite assistant robot véhicule voiture voitures berline suv avion avions appareil montre tablette tablettes ordinateur ordinateurs serveur serveurs moteur navigateur programme programmes " +
      "projet technologie technologies norme label plan loi règlement directive prix salon festival conférence événement indice indices film série album roman livre émission vaccin médicament traitement satellite fusée lanceur carte cartes api sdk ia " +
      "intelligence langage base messagerie réseau franchise saga licence opération dispositif baptisé baptisée baptisés appelé appelée nommé nommée intitulé intitulée dénommé dénommée surnommé",
  ],
  [
    Cue.Says,
    "explique expliquent explique-t-il expliqué expliquait déclare déclaré déclarait indique indiqué indiquait estime estimé estimait affirme affirmé affirmait assure assuré assurait précise précisé souligne souligné confie confié ajoute ajouté " +
      "rappelle rappelé raconte raconté reconnaît reconnu admet admis dit selon note noté observe observé commente commenté analyse juge jugé insiste insisté résume résumé prévient prévenu regrette regretté salue salué dénonce dénoncé martèle " +
      "glisse lance réagit réagi répond répondu poursuit poursuivi conclut conclu témoigne prédit avance soutient plaide détaille nuance tempère relève constate ironise s'inquiète interrogé interrogée justifie justifié d'après",
  ],
  [
    Cue.CompanyVerb,
    "rachète rachètent racheté rachetée acquiert acquis acquise lève levé boucle bouclé publie publié annonce annoncent annoncé emploie employait réalise réalisé facture facturé commercialise commercialisé exploite développe développé propose vend " +
      "vendu cède cédé lance lancé dévoile dévoilé supprime licencie embauche recrute détient détenait possède investit fabrique fournit équipe héberge enregistre enregistré affiche prévoit vise table compte domine devance talonne recule progresse " +
      "gagne perd bondit chute grimpe s'adjuge s'offre négocie signe signé fusionne introduit coté cotée valorisé valorisée créé créée fondé fondée basé basée installé installée détenu détenue contrôlé contrôlée spécialisé spécialisée dirigé dirigée " +
      "piloté pilotée rebaptisé filiale concurrence concurrencer",
  ],
  [
    Cue.Link,
    "de du des d' la le les l' of the and et & van von der den de der dos da di del della do al el ben bin ibn abu für und en sur sous aux au à pour par for in to y e i o & - – ' . ! + / : on at a an with mc ter ten zu zur 's « »",
  ],
  [
    Cue.Inner,
    "européen européenne européens européennes national nationale nationaux nationales international internationale internationaux internationales général générale fédéral fédérale fédéraux central centrale mondial mondiale mondiaux monétaire " +
      "français française suisse belge africain africaine américain américaine britannique québécois québécoise marocain marocaine tunisien tunisienne sénégalais sénégalaise ivoirien ivoirienne algérien algérienne canadien canadienne libanais libanaise romande romand wallon wallonne flamand flamande " +
      "supérieur supérieure social sociale sociaux sociales public publique publics publiques technique techniques scientifique scientifiques économique économiques financier financière financiers financières commercial commerciale commerce industrie industries " +
      "finances concurrence consommateurs consommation marchés marché régulation télécommunications communications électroniques postes distribution presse protection données sécurité cybersécurité systèmes système information informatique numérique " +
      "énergie énergies transports transport travail santé recherche développement coopération audiovisuel audiovisuelle défense justice culture éducation agriculture environnement métiers métropole nations unies règlements prud'hommes appel cassation comptes " +
      "commerciale correctionnel judiciaire administratif constitutionnel constitutionnelle cantonal cantonale régional régionale départemental municipale communale atomique spatial spatiale spatiales nucléaire aérospatiale aviation civile monnaie crédit crédits épargne " +
      "retraite retraites retraités vieillesse maladie familiales allocations chômage emploi normalisation propriété intellectuelle industrielle fiscale fiscales douanes impôts budget intérieur affaires étrangères sociales outre-mer " +
      "ministres sages entreprises patrons employeurs salariés cadres journalistes auteurs éditeurs libraires avocats médecins pharmaciens notaires consulaire élysée libre libres services indépendante populaire démocratique républicaine unie unis arabe arabes " +
      "occidental occidentale oriental orientale continental continentale nord sud est ouest métropolitaine île lumières art arts jeu jeux vidéo livre livres film cinéma musique théâtre radio télévision télévisions média médias magazine matin soir dimanche jour jours monde minutes infos sport foot " +
      "inc corp ltd llc gmbh plc group groupe technologies technology solutions capital ventures partners labs lab games studio studios systems software digital cloud services bank pay money mobile telecom consulting energy media one pro max plus mini ultra air + ! express news times post",
  ],
  [
    Cue.Opener,
    "tribunal ministère université parquet département institut loi rue avenue boulevard place prix cour éditions fashion mairie préfecture conseil école lycée hôpital musée chambre assemblée sénat parc aéroport gare port forum salon festival canal pont tour stade chapitre " +
      "de d' la le l' da von van der ben al el plan règlement directive opération projet article index indice programme label norme",
  ],
  [Cue.Article, "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos"],
  [
    Cue.Grammar,
    "le la les l' un une des du de d' au aux ce cet cette ces c' son sa ses leur leurs notre nos votre vos mon ma mes il elle on ils elles nous vous je j' tu se s' ne n' y qui que qu' quoi dont où si mais et ou or donc car ni " +
      "quand lorsque lorsqu' puisque comme tandis alors ainsi aussi encore déjà enfin ensuite puis depuis pendant durant malgré selon d'après parmi chez entre vers sous sur dans avec sans pour par contre dès avant après lors hors outre face grâce afin " +
      "celui celle ceux celles ceci cela ça tout tous toute toutes chaque aucun aucune certains certaines plusieurs quelques quel quelle quels quelles lequel laquelle lesquels lesquelles autre autres même mêmes plus moins très trop peu beaucoup assez pas non oui " +
      "cependant toutefois pourtant néanmoins désormais aujourd'hui hier demain parallèlement notamment surtout seulement seul seule seuls seules ici là voici voilà pourquoi comment combien est sont était étaient a ont avait avaient sera seront serait fait faut être avoir " +
      "deux trois quatre cinq six sept huit neuf dix lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre premier première dernier dernière",
  ],
  [Cue.At, "chez contre entre avec"],
];

function gatherCues(): CueTable {
  const cues = new Map<string, number>();
  for (const [cue, list] of LISTS) for (const word of list.split(/\s+/)) cues.set(word, (cues.get(word) ?? 0) | cue);
  return cues;
}

export const NAME_CUES: CueTable = gatherCues();
