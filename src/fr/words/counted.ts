const words = (list: string): string[] => list.trim().split(/\s+/);

/** Adjectives that stand before the noun they count. */
export const ADJECTIVES = words(
  "nouveaux nouvelles nouvel nouvelle autres grands grandes petits petites gros grosses jeunes anciens anciennes premiers premières principaux principales seuls seules vrais " +
    "véritables simples fameux prochains prochaines derniers dernières futurs futures",
);

/** Singular and plural of what tech and business press counts. */
export const COUNTED = words(
  // people
  "salarié salariés salariée salariées employé employés employée employées collaborateur collaborateurs collaboratrice collaboratrices personne personnes ingénieur ingénieurs " +
    "ingénieure ingénieures développeur développeurs développeuse développeuses chercheur chercheurs consultant consultants technicien techniciens commercial commerciaux " +
    "informaticien informaticiens cadre cadres travailleur travailleurs ouvrier ouvriers agent agents fonctionnaire fonctionnaires équivalent équivalents etp " +
    "emploi emplois poste postes recrutement recrutements embauche embauches licenciement licenciements suppression suppressions départ départs stagiaire stagiaires apprenti apprentis alternant alternants " +
    "client clients cliente clientes abonné abonnés abonnée abonnées utilisateur utilisateurs utilisatrice utilisatrices internaute internautes membre membres consommateur consommateurs " +
    "acheteur acheteurs vendeur vendeurs vendeuse vendeuses commerçant commerçants marchand marchands joueur joueurs spectateur spectateurs téléspectateur téléspectateurs auditeur auditeurs lecteur lecteurs " +
    "visiteur visiteurs voyageur voyageurs passager passagers conducteur conducteurs chauffeur chauffeurs livreur livreurs coursier coursiers habitant habitants foyer foyers ménage ménages " +
    "adhérent adhérents inscrit inscrits étudiant étudiants élève élèves enseignant enseignants patient patients médecin médecins praticien praticiens soignant soignants " +
    "actionnaire actionnaires investisseur investisseurs épargnant épargnants créancier créanciers assuré assurés usager usagers contributeur contributeurs créateur créateurs artiste artistes " +
    "entrepreneur entrepreneurs dirigeant dirigeants patron patrons répondant répondants votant votants manifestant manifestants électeur électeurs citoyen citoyens victime victimes " +
    "fournisseur fournisseurs partenaire partenaires prestataire prestataires sous-traitant sous-traitants distributeur distributeurs revendeur revendeurs concessionnaire concessionnaires " +
    // firms and places
    "entreprise entreprises société sociétés start-up startup startups start-ups pme eti tpe filiale filiales agence agences boutique boutiques magasin magasins supermarché supermarchés enseigne enseignes " +
    "restaurant restaurants hôtel hôtels usine usines site sites bureau bureaux entrepôt entrepôts laboratoire laboratoires succursale succursales guichet guichets école écoles hôpital hôpitaux " +
    "établissement établissements université universités commune communes ville villes collectivité collectivités banque banques marque marques franchise franchises licorne licornes " +
    "station stations borne bornes antenne antennes pylône pylônes datacenter datacenters logement logements appartement appartements local locaux prise prises ligne lignes " +
    // things made, sold and counted
    "unité unités exemplaire exemplaires véhicule véhicules voiture voitures automobile automobiles camion camions utilitaire utilitaires vélo vélos trottinette trottinettes scooter scooters moto motos bus " +
    "avion avions appareil appareils hélicoptère hélicoptères satellite satellites fusée fusées lanceur lanceurs drone drones train trains rame rames navire navires robot robots machine machines " +
    "pc ordinateur ordinateurs portable portables smartphone smartphones téléphone téléphones mobile mobiles tablette tablettes montre montres casque casques console consoles téléviseur téléviseurs " +
    "écran écrans imprimante imprimantes box boîtier boîtiers serveur serveurs puce puces processeur processeurs gpu gpus cpu carte cartes composant composants capteur capteurs caméra caméras " +
    "objet objets terminal terminaux équipement équipements batterie batteries panneau panneaux éolienne éoliennes turbine turbines réacteur réacteurs moteur moteurs " +
    "produit produits article articles colis paquet paquets commande commandes livraison livraisons vente ventes transaction transactions paiement paiements contrat contrats licence licences " +
    "abonnement abonnements compte comptes carte-sim application applications appli applis téléchargement téléchargements installation installations vue vues vidéo vidéos titre titres morceau morceaux " +
    "album albums disque disques film films épisode épisodes série séries jeu jeux podcast podcasts livre-audio page pages requête requêtes recherche recherches message messages mail mails courriel courriels tweet tweets " +
    "publication publications annonce annonces offre offres donnée données fichier fichiers document documents mot mots paramètre paramètres jeton jetons token tokens brevet brevets plainte plaintes " +
    "litige litiges attaque attaques cyberattaque cyberattaques incident incidents faille failles vulnérabilité vulnérabilités trajet trajets course courses vol vols nuitée nuitées visite visites réservation réservations " +
    "dossier dossiers demande demandes candidature candidatures signature signatures immatriculation immatriculations lancement lancements opération opérations acquisition acquisitions rachat rachats " +
    "tour tours dose doses médicament médicaments lit lits place places siège sièges heure heures-homme projet projets innovation innovations bitcoin bitcoins action actions part parts tonne tonnes " +
    // measures
    "hectare hectares kilomètre kilomètres km mètre mètres m² m2 km² m³ degré degrés litre litres kilo kilos kilogramme kilogrammes kg gramme grammes nanomètre nanomètres nm millimètre millimètres mm cm pouce pouces " +
    "watt watts kw mw gw tw kwh mwh gwh twh mégawatt mégawatts gigawatt gigawatts térawattheure térawattheures kilowatt kilowatts kilowattheure kilowattheures wh volt volts ampère ampères cheval chevaux ch " +
    "octet octets ko mo go to po mégaoctet gigaoctet gigaoctets téraoctet téraoctets pétaoctet pétaoctets bit bits mbit gbit mbit/s gbit/s mb gb tb hz khz mhz ghz fps mégapixel mégapixels pixel pixels " +
    "image images seconde-lumière baril barils once onces qubit qubits cœur cœurs coeur coeurs transistor transistors cycle cycles plaquette plaquettes wafer wafers",
);

/** Heads of counted names of several words: the head, then the rest. */
export const COMPOUNDS: readonly string[] = [
  "point|points de vente",
  "point|points d' accès|eau|attention|appui|entrée|étape|ancrage",
  "point|points de contact|collecte|retrait|charge|recharge|livraison|présence|terminaison|mutualisation|passage|contrôle|rencontre|service",
  "point|points relais",
  "centre|centres de données|données|recherche|services|appels|distribution|tri|calcul|formation",
  "centre|centres d' appels|affaires|hébergement",
  "centre|centres commerciaux|logistiques|médicaux",
  "data center|centers",
  "mbit|gbit|tbit|mo|go|to|mb|gb / s",
  "km / h",
  "équivalent|équivalents temps plein|pleins",
  "équivalents temps-plein",
  "parts sociales",
  "mètre|mètres carrés|cubes|carré|cube",
  "kilomètre|kilomètres carrés|heure",
  "tonne|tonnes de co2",
  "gigawatt|gigawatts heure|heures",
];
