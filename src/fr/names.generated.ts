// npx tsx scripts/build-data.ts
import type { PackedNames } from "../mentions/unpack-lexicon.js";

export const PACKED_NAMES: PackedNames = {
company: {
forms: `+Simple
01.AI
1&1
10/18
1000mercis;Numberly
11 bit studios
1C
1Komma5
1Password
20th Century Fox;20th Century Studios
21 Centrale
21 Invest
212 Founders
23andMe
2CRSi;2CRSI
2K;2K Games
2P2L
2U
3 Suisses
360 Capital
360Learning
3D Systems
3F
3M
3i
451 Research
4Paradigm
50 Partners
500 Startups;500 Global
54gene
6cure
6sense
6ter
7-Eleven
8x8
900.care
9mobile
A24
A2A
AAA Data
AB InBev;Anheuser-Busch InBev
AB Tasty
ABB
ABB France
ABBYY;Abbyy
ABC
ABC News
ABGi
ABI Research
ABN Amro
AC Immune
ACC;Automotive Cells Company
AD Ports
ADA
ADM
ADP
ADP Groupe;Groupe ADP;Aéroports de Paris
AECOM
AEG
AES
AG2R
AG2R La Mondiale
AI21 Labs;AI21
AI71
AIG
ALD;ALD Automotive;Ayvens
AM.PM
AMC
AMC Entertainment
AMC Networks
AMD;Advanced Micro Devices
AMEC
AMI Labs
ANA;All Nippon Airways
AOL;America Online
APC
APRR
ARD
ASE Technology;ASE
ASF
ASKY Airlines
ASL Airlines
ASM International;ASMI
ASML
ASOS;Asos
AST SpaceMobile;AST Space Mobile
AT Internet
AT Kearney;Kearney;A.T. Kearney
AT&T;ATT
ATC
ATR
AU Optronics;AUO
AVEVA;Aveva
AVG
AVM
AWS;Amazon Web Services
AXA;Axa
Aalberts
Aardman
Aareon
Aave
Abacus
AbbVie
Abbott;Abbott Laboratories
Abeille Assurances;Aviva France
Abercrombie & Fitch
Aberdeen Group
Abertis
Abidjan Terminal
Abivax
Abraxas
Abritel
Absa
Absys Cyborg
Abénex
Acadomia
Acast
Accel;Accel Partners
Accenture
Access Bank
Acciona
Acciona Energía
Accor;AccorHotels
Accuracy
Ace Capital Partners
Acer
Acheel
Achmea
Ackermans & van Haaren;Ackermans
Acome
Acorns
Acquia
Acronis
Actebis
Actelion
Actes Sud
Actia
Acticall
Actifio
Actility
Action
Action Logement
Actis
ActivTrades
Activa Capital
Activision Blizzard;Activision
Acuitis
Acunetix
Acwa
Acwa Power;ACWA Power
Ad Vitam
AdUX
Adagio
Adani Green
Adani;Adani Group
Adaptive ML
Adata;ADATA
AddUp
Addoha;Groupe Addoha
Adecco France
Adecco;Adecco Group
Adeo;ADEO
Adept;Adept AI
Adesso;adesso
Adevinta
Adia;ADIA;Abu Dhabi Investment Authority
Adidas
Adista
Adnoc;ADNOC
Adnovum;AdNovum
Adobe;Adobe Systems
Adocia
Adoma
Adopt
Aduneo
Advania
Advantech
Advantest
Advens
Advent International;Advent
Adveo
Advini
Adways
Adwya
Adyen
Aedifica
Aegon
Aelia
Aena
Aeon
Aer Lingus
AerCap
Aeroflot
Aerolineas Argentinas
Aeromexico
Aeroplan;Aéroplan
Aerospacelab
Afas
Affirm
Afflelou
Afibel
Aflac
Afreximbank
AfricInvest
Africa Data Centres
Africell
Afriland First Bank;Afriland
Afriquia
Afriquia Gaz
Afyren
Agatha
Ageas
Agence France Locale
Agicap
Aglaé Ventures
Agnès b.
Agoda
Agrial
Agriconomie
Agromousquetaires
Agropur
Ahold
Ahold Delhaize;Delhaize
Ai3
Aiden.ai
Aigle
Aigle Azur
Aikido;Aikido Security
Air Algérie
Air Arabia
Air Austral
Air Berlin
Air Canada
Air Caraïbes
Air China
Air Corsica
Air Côte d'Ivoire
Air Europa
Air France
Air France-KLM
Air India
Air Lease
Air Liquide
Air Liquide Santé
Air Madagascar
Air Mauritius
Air New Zealand
Air Sénégal
Air Tahiti Nui
Air Transat;Transat
AirAsia
Airalo
Airbnb;AirBnB
Airbus
Airbus CyberSecurity;Airbus Cybersecurity
Airbus Defence and Space;Airbus Defence & Space
Airbus Helicopters
Aircall
Airtable
Airtel Africa
Aisin
Aiways
Aixam
Aixtron
Ajax Systems
Ajinomoto
Akamai;Akamai Technologies
Akdital
Akeneo
Aker
Aker BP
Aker Solutions
Akka Technologies;Akka
Akkodis
Akuo Energy
Akur8
Akwa Group;Akwa
Akwel
Akzo
AkzoNobel;Akzo Nobel
Al Jazeera
Al Mada;SNI
Al-Arabiya;Al Arabiya
Al-Jazeera
Alain Afflelou
Alameda Research;Alameda
Alan
Alantra
Alaska Airlines
Alation
Albert Heijn
Albertsons
Albin Michel
Albioma
Albéa
Alcatel
Alcatel Submarine Networks
Alcatel-Lucent
Alcatel-Lucent Enterprise;ALE
Alcimed
Alcoa
Alcon
Aldebaran;SoftBank Robotics
Aldi
Aldi France
Aldi Suisse
Aldo
Aledia
Aleph Alpha
Alexander McQueen
Alfa Laval
Alfa Romeo
Alfasigma
Alfresco
Algolia
Algérie Télécom;Algérie Telecom
AliExpress;Aliexpress
Aliaxis
Alibaba Cloud;Aliyun
Alibaba;Alibaba Group
Alice
Alice & Bob;Alice&Bob
Alice Délice
Align
Alinéa
Alipay
Alitalia
Alithya
AlixPartners
Alixio
All Circuits
AllTrails
Allbirds
Allego
Allegro
Allegro Group
Allen & Overy;A&O Shearman
Allentis
Allergan
Allia
Alliance Healthcare
Allianz
Allianz France
AlloResto
AlloVoisins
Allocab
Allociné
Allstate
Alma
Almaviva
Almaviva Santé
Almirall
Almond
Alnylam
Alpha Secafi
AlphaValue
Alphabet
Alphalink
Alphawave;Alphawave Semi
Alpine
Alpiq
Alsatis
Alsid
Also;ALSO;Also Holding
Alstom
Alstom Power
Altaba
Altair;Altair Engineering
Altana
Altarea;Altarea Cogedim
Altareit
Altares
Altedia
Alten;ALTEN
Alter Way
Altera
Alterna
Alteryx
Altice Média;NextRadioTV
Altice USA
Altice;Altice France;Altice Europe
Altis Semiconductor
Altitude Infra;Altitude Infrastructure
Altrad
Altran
Altria
Altur Investissement
Alvance
Alvarez & Marsal
Alven
Alwaysdata
Alza
Amadeus;Amadeus IT
Amarenco
Amaris;Amaris Consulting
Amarisoft
Amazon;Amazon.com
Amber Capital
Ambler
Amdocs
Amelia
Amendis
American Airlines
American Eagle
American Express;Amex
American Tower
Ameriprise
AmerisourceBergen
Amethis
Amgen
Ami Paris
Amkor;Amkor Technology
Amolyt Pharma
Amossys
Amoéba
Ampere Analysis
Ampere Computing;Ampere
Ampersand
Amplifon
Amplitude Studios;Amplitude
Amrize
Amtrak
Amundi
Amundi Immobilier
Amway
América Móvil;America Movil
Anadarko
Analog Devices
Analysys Mason
Anaplan
Anaxago
Ancestry
Andela
Andera Partners;Andera
Andorra Telecom
Andreessen Horowitz;a16z
Andros
André
Anduril
Aneo
Angelini
Angell
Anghami
Anglo American
Angus.ai
Anheuser-Busch
Animaj
Animoca Brands;Animoca
Anka;Afrikrea
Ankama
Anker
Ankorstore
AnotherBrain
Ansaldo
Ansaldo Energia
Ansible
Ansys
Ant Group;Ant Financial
AntVoice
Antargaz
Anthem
Anthropic
Antidot
Antin;Antin Infrastructure Partners
Anybotics;ANYbotics
Anytime
Anyvision
Aon
Aoste
Apave
Apax;Apax Partners;Seven2
Aperam
Apex Energies
Api Restauration
Apicil
Apixit
Apollo Hospitals
Apollo Sports
Apollo;Apollo Global Management
App Annie;data.ai
AppDynamics
AppLovin
Appart'City
Appian
Apple;Apple Inc
Applied Materials
Apptio
April Assurances
Apside
Aptar
Aptiv;Delphi
Aqemia
Arabelle Solutions
Aramark
Aramisauto;Aramis Group;Aramis
Aras
Arc
Arc International
Arcadia
Arcadis
ArcelorMittal;Arcelor
Arch Coal
Archegos
Archer;Archer Aviation
Archos
Arctic Wolf
Arcturus
Ardian
Areas
Aresia
Areva
Areva NP
Argan
Argenta
Argo AI;Argo
Argon & Co;Argon Consulting
Ariadnext;ARIADNEXT
ArianeGroup;Airbus Safran Launchers
Arianee
Arianespace
Ariba;SAP Ariba
Arista;Arista Networks
Ark Invest;ARK Invest
Arkane Studios;Arkane
Arkema
Arkopharma
Arm;ARM;Arm Holdings
Armani
Armatis
Armis
Aroma-Zone
Arpège
Arquus
Arriva
Arrow;Arrow Electronics;Arrow ECS
Arrowhead;Arrowhead Game Studios
Arte
Artefact
Arteris
Arthaud
Arthur D. Little;Arthur D Little
Arthur J. Gallagher
Artémis;Artemis;Groupe Artémis
Aruba.it
Aruba;Aruba Networks;HPE Aruba
Arval
Arçelik;Arcelik;Beko
Asahi Kasei
Asana
Ascendance Flight Technologies;Ascendance
Asco
Ascom
Ascometal
Ascoval
Asda
Aselsan
Ashtead
Ashurst
Asiana
Asics
Asky
Asmodee
Asobo;Asobo Studio
Aspen Technology;AspenTech
Asphalte
Aspiravi
Asseco
AssessFirst
Associated British Foods
Assura
Assurances du Crédit Mutuel
Assystem
Asteelflash
Astek;Groupe Astek
Astellas
Asten
Aster Capital
Astera Labs
Asterès;Asteres
Aston Martin
Astorg
Astra Space;Astra
AstraZeneca
Astragon
Astrobotic
Astrocast
Astroscale
Asus;ASUS;Asustek
Atac
Atacadão
Atalian
Atari;Infogrames
Atea
Ateme
Atlandes
Atlantem
Atlantia
Atlantic Records
Atlas Copco
Atlassian
Atlus
Atman
Atmel
Atol
Atomico
Atos
Atos Origin
Atradius
Atresmedia
Attijariwafa Bank;Attijariwafa
Au diable vauvert
Aubade
Aubay
Aubert
Aubert & Duval
Aubert et Duval
Auchan
Audacy
Audemars Piguet
Audi
Audible
Audika
Aufeminin;auFeminin
August Debouzy;August & Debouzy
Aura Aero
Aurel BGC
Aurora;Aurora Innovation
Ausy
Autajon
Auth0
Auto Hall
Auto1;Auto1 Group
AutoZone
Autodesk
Autolib
Autoliv
Automation Anywhere
Automattic
Autostrade
Autotrader;Auto Trader
Avalara
Avaloq
Avast
Avaya
Avianca
Avic
Avio
Avio Aero
Avira
Avis
Avito
Aviva
Aviva Investors
Avnet
Avolon
Avolta Partners
Avon
Avril;Groupe Avril
AvtoVAZ
Axa France
Axa Suisse
Axel Springer
Axeleo
Axelera AI;Axelera
Axens
Axian;Axian Group
Axians
Axiata
Axiom Space
Axione
Axis Communications;Axis
Axon
Axonaut
Axpo
Axway
Axéréal
Ayming
Azelis
Azito Énergie
Azul
Aéma;Aéma Groupe
Aéroports de Lyon
Aéroports de la Côte d'Azur
B&B Hotels
BAE Systems;BAE
BAIC
BASF
BBC
BBC News
BBC Studios
BBVA
BC Partners
BCG;Boston Consulting Group
BCN
BDC;Banque de développement du Canada;BDC Capital
BDO
BE Semiconductor;Besi;BESI
BEA Systems
BFM
BFM Business
BFM Paris
BFM Régions
BFM TV;BFMTV
BGI
BHP
BHV
BIC;Bic;Société Bic
BICS
BKW
BL évolution
BLS
BMC Software;BMC
BMW
BNP Paribas Asset Management
BNP Paribas Cardif
BNP Paribas Fortis;Fortis
BNP Paribas REIM
BNP Paribas Real Estate
BNP Paribas;BNP
BNSF
BOE;BOE Technology
BP;British Petroleum
BPCE;Groupe BPCE;Banque Populaire Caisse d'Epargne
BPI Group
BRED
BRF
BT Sport
BT;British Telecom;BT Group
BTIG
BVA;BVA Xsight
BYD
BYD Electronic
Ba&sh
Babbel
Babcock
Babilou
Babolat
Baccarat
Bachem
Back Market;BackMarket
Backbase
Backblaze
Bagelstein
Bahlsen
Baichuan
Baidu
Bain Capital
Bain;Bain & Company;Bain and Company
Baird
Bajaj
Baker Hughes
Baker McKenzie;Baker & McKenzie
Baker Tilly
Bakkt
Balderton Capital;Balderton
Balenciaga
Ballard;Ballard Power
Bally
Balmain
Baloise;Bâloise
Balsamik
Balyo
Balzac Paris
Bamboo
Bambu Lab
Banana Republic
Banco BPM
Bancontact
Bandai Namco;Namco Bandai;Bandai
Bandwidth
Bang & Olufsen
Bangumi
Banijay;FL Entertainment
Bank of Africa;BMCE
Bank of America;BofA
Bank of China
Bank of New York Mellon;BNY Mellon
Bankin';Bankin
Banque Cantonale de Genève;BCGE
Banque Casino
Banque Centrale Populaire;BCP
Banque Cler
Banque Delubac
Banque Hottinguer
Banque Laurentienne
Banque Migros
Banque Nationale;Banque Nationale du Canada
Banque Neuflize OBC
Banque Palatine
Banque Populaire
Banque Richelieu
Banque Royale;RBC;Banque Royale du Canada
Banque Scotia;Scotiabank
Banque TD;TD Bank
Banque Transatlantique
Banque WIR
Banque cantonale de Fribourg
Banque cantonale du Valais
Banque cantonale neuchâteloise
Banque cantonale vaudoise;BCV
Banque de Montréal;BMO
Banque de développement
Banque des Territoires
Baobab;Groupe Baobab
Barbour
Barclays
Barco
Bardinet
Barilla
Barnes & Noble
Barracuda Networks;Barracuda
Barratt
Barry Callebaut
Base
Basecamp;37signals
BasiGo
Basic-Fit
Bassac
Basware
Bata
Batch
Batelco;Beyon
Batigère
Battery Ventures
Bauer
Bausch Health
Bavarian Nordic
Baxter
Bayard
Bayard Jeunesse
Bayard Presse
Bayer
Baykar
BazarChic
Bboxx
BeReal
Beanstock
Bearing Point;BearingPoint
Beats;Beats Electronics
Beaumanoir
Beauty Success
Because Music
Bechtel
Bechtle
Becquet
Becton Dickinson
Bed Bath & Beyond
Beekast
Beekeeper
Beem Energy;Beem
Beenox
Beghin Say
Behaviour Interactive;Behaviour
BeiGene
Beiersdorf
Bekaert
Bel;Groupe Bel
Belambra
Belfius
Belfond
Believe
Belimo
Belkin
Bell Média;Bell Media
Bell Textron
Bell;Bell Canada;BCE Inc
Bellus Health
BenQ
Benchmark Capital
Benchmark Mineral Intelligence
Bending Spoons
Benetton
Beneva
BenevolentAI
Bentley
Bentley Systems
Berenberg
Berger-Levrault
Berkshire
Berkshire Hathaway
Berluti
Bernardaud
Bernstein
Bernstein Société Générale
Berry
Bertelsmann
Berthoud
Bertrand
Besix
Bessemer Venture Partners;Bessemer
Besson
Best Buy
Bestmile
Betclic
Bethesda;Bethesda Softworks;ZeniMax
Better.com
Betterment
Bevouac
Bexio;bexio
Beyond Aero
Beyond Meat
Bezeq
BforBank
Bharat Biotech
Bharat Petroleum
Bharti Airtel;Airtel
Bi1
Bien'ici
Big Fernand
Big Mamma
BigCommerce
BigID
Bigard
Bigben;Bigben Interactive
Bilibili
Bill.com
Bimpli
Binance
Bio c' Bon
BioCanRx
BioChem Pharma
BioMérieux;bioMérieux
BioNTech
BioSerenity
BioWare
Biocon
Biocoop
Biogaran
Biogen
Biogroup
Biopharm
Bioptimus
BirchBox;Birchbox
Bird
Bird & Bird
Biren;Biren Technology
Bistro Régent
BitSight
Bitcoin Suisse
Bitdefender
Bitfury
Bitmain
Bitpanda
Bitstamp
Bitvavo
Bizao
BlaBlaBus
BlaBlaCar;Blablacar;Comuto
Black Forest Labs
Black Sesame;Black Sesame Technologies
BlackBerry;Research In Motion;RIM
BlackFin Capital Partners;BlackFin
BlackLine
BlackRock
BlackSky
Blackbaud
Blackstone
Blancheporte
Blancpain
Blendle
Bleu
Blissim
Blizzard;Blizzard Entertainment
Block;Block Inc
BlockFi
Blockchain.com
Blokker
Bloom Energy
Bloom at Work
Bloomberg;Bloomberg LP
BloombergNEF;BNEF;Bloomberg New Energy Finance
Bloomingdale's
Bloomreach
Bloomsbury
Blue Capsule
Blue Coat
Blue Origin
Blue Soft
Blue Solutions
BlueMind
Bluebird Bio
Bluekango
Bluesky
Blumhouse
Bnext
Board of Cyber
Boardriders
Bobcat
Bobst
Bocage
Boccard
Body Minute
Boehringer
Boehringer Ingelheim
Boeing
Boies Schiller
Boiron
Bol
Bol.com
Bolloré Africa Logistics;Africa Global Logistics;AGL
Bolloré Logistics
Bolloré Transport & Logistics
Bolloré;Groupe Bolloré
Bolt
Bombardier Produits récréatifs;BRP
Bombardier;Bombardier Transport
Bonduelle
Bongrain
Bonhams
Bonobo
Boohoo
Booking;Booking.com;Booking Holdings
Boots
Booz Allen Hamilton;Booz Allen
Boralex
Bordas
Bordeau Chesnel
BorgWarner
Borgward
Borland
Bosch;Robert Bosch
Bose
Boskalis
Boston Dynamics
Boston Scientific
Botanic
Botify
Bottega Veneta
Bouchara
Boucheron
Boulanger
Bourbon
Bourjois
Boursorama;BoursoBank;Boursobank
Bouwfonds
Bouygues
Bouygues Construction
Bouygues Energies & Services
Bouygues Immobilier
Bouygues Telecom;Bouygues Télécom;B&You
Box
Bpifrance;BPIfrance;BPI;BpiFrance
Bpost;bpost
Brack.ch;Brack
Bragelonne
Braincube
Brainly
Brambles
Brandalley
Brandt
Brandt France
Brangeon
Braskem
Brasserie Meteor
Brasseries Kronenbourg
Brave
Braze
Breather
Brederode
Bredin Prat
Breega
Breguet
Breitling
Brembo
Bretagne Télécom
Brevo;Sendinblue;SendinBlue
BrewDog
Brex
Bricks.co;Bricks
Brico Dépôt
Bricoman
Bricomarché
Bricorama
Bridgepoint
Bridgestone
Bridgewater;Bridgewater Associates
Brigad
Brightcove
Brilliance
Brink's
Brioche Dorée
Brioche Pasquier
Bristol-Myers Squibb;Bristol Myers Squibb
Briter Bridges;Briter
British Airways;IAG
British American Tobacco;BAT
British Energy
British Gas
British Land
British Steel
Britishvolt
Brittany Ferries
Britvic
Broadcom;Broadcom Inc
Broadpeak
Broadridge
Brocade
Brookfield Renewable
Brookfield;Brookfield Asset Management
Brossard
Brother
Brown-Forman
Bruneau;JM Bruneau
Brunello Cucinelli
Brunswick
Brussels Airlines
Brussels Airport
Brussels South Charleroi Airport
Brut;Brut.
Bryan Garnier;Bryan, Garnier & Co
Bryce Tech;BryceTech
Bréal
Bubendorff
Bucher
Buffalo Grill
Bugatti
Bugcrowd
Buick
Bukalapak
Bulgari
Bull
Bullhorn
Bumble
Bunge
Bungie
Bunq
Bunzl
Bupa
Burberry
Burberry Group
Burda;Hubert Burda Media
Bureau Veritas
Burger King
Burton
Burton Group
Busbud
Business & Decision;Business&Decision
Busuu
But;BUT
Butagaz
BuzzFeed
Bwin
Bybit
Byju's
BymyCar
ByteDance;Bytedance
Byton
Bär & Karrer
Bénédicta
Bénédictine
Bénéteau
C&A
C-Ways
C12;C12 Quantum Electronics
C3.ai;C3 AI
C8
CA Consumer Finance
CA Technologies;Computer Associates
CACI
CACIB
CAE
CAF
CAF France
CALB
CATL
CB Insights
CBOE
CBRE
CBS
CBS News
CCM Benchmark
CCR
CCS Insight
CD Projekt;CD Projekt Red
CDC
CDC Habitat
CDPQ Infra
CDPQ;Caisse de dépôt et placement du Québec
CDW
CFAO
CFE
CFF
CGG;Viridien
CGI
CGN
CGR;CGR Cinémas
CH Media
CIBC
CIC
CICC
CIE;Compagnie ivoirienne d'électricité
CIH Bank
CIPREL
CIRP;Consumer Intelligence Research Partners
CK Hutchison;Hutchison
CLS;Collecte Localisation Satellites
CMA CGM;CMA-CGM
CMB
CMC
CMC Markets
CME Group;CME
CMG Sports
CMG Sports Club
CMI France
CMS Francis Lefebvre
CNBC
CNET Networks
CNH
CNH Industrial
CNIM
CNN
CNOOC;Cnooc
CNP Assurances;CNP
CNP-NPM
CNPC;China National Petroleum Corporation
CNews;CNEWS
CP Group
CPR Asset Management
CRH
CRISPR Therapeutics
CRRC
CS Group;CS Communication & Systèmes
CSS
CSX
CStar
CTM
CVC;CVC Capital Partners
CVS;CVS Health
CXMT;ChangXin Memory Technologies
Cabify
Cabinet Merlin
Cable & Wireless
Cable.co.uk
Cache Cache
Cadbury
Cadence;Cadence Design Systems
Cadillac
Cadremploi
Caesars
Cafeyn;LeKiosk
Cafom
Café Richard
Cafés Richard
Cahors
Cailler
Cainiao
Cairn
Cairo Communication
Caisse d'Epargne;Caisse d'Épargne;Caisses d'Epargne
Caisse d'Épargne Île-de-France
Caisse des Dépôts;Caisse des dépôts et consignations
CaixaBank
Cajoo
Calbee
Calendly
Calico
Calm
Calmann-Lévy
Calogena
Calpine
Calsonic Kansei
Calvin Klein
Calzedonia
Camair-Co
Camaïeu
Cambon Partners
Cambricon
Cameco
Camille Albane
Campanile
Campari
Campbell
Campbell Soup
Campings.com
Camrail
Camtel
Camus
CanSino
Canaccord Genuity
Canadian Natural Resources
Canadian Solar
Canadian Tire
Canadien National;CN
Canadien Pacifique
Canal J
Canal+ Telecom
Canal+;Groupe Canal+;Canal Plus
Canalys
Cancom
Canon
Canonical
Canoo
Canson
Cantor Fitzgerald
Canva
CapHorn;CapHorn Invest
Capcom
Capfun
Capgemini;Cap Gemini
Capifrance
Capita
Capitaine Train
Capital Economics
Capital Group
Capital One
CapitalG
Capitol Records
Capri Holdings
Captain Contrat
Captrain
CarPostal
Caramail
Caran d'Ache
Carbios
Carbometrix
Carbon
Carbone 4
Cardiabase
Cardif
Cardinal Health
Cardiologs
Careem
Cargill
Carglass
Cariad;CARIAD
Carlsberg
Carlyle;Carlyle Group
Carmat;CARMAT
Carmignac;Carmignac Gestion
Carmila
Carnival
Caroll
Carousell
Carrefour
Carrefour City
Carrefour Market
Carré Blanc
Carta
Carte Noire
Cartier
Cartoon Network
Carvana
Carven
Carventura
Casa Systems
Casa Transports
Casavo
Cascades
Casden
Cash Plus
Casino;Groupe Casino
Casio;Casio Computer
Cassava Technologies
Castalie
Castel Frères
Castel;Groupe Castel
Casterman
Castorama
Castorus
Catalent
Catalyst
Catawiki
Caterpillar
Cathay Capital
Cathay Innovation
Cathay Pacific
Cato Networks
Cattier
Caudalie
Cavavin
Cazoo
Cdiscount
Cecab
Ceconomy;MediaMarktSaturn;Media-Saturn
Cecurity.com
Ceetrus
Cegedim
Cegedim Santé
Cegeka
Cegid
Celeste
Celgene
Celine
Celio
Cell C
Cellebrite
Cellectis
Cellenza
Cellnex
Celltrion
Celonis
Celsius Network;Celsius
Celtel
Celyad
Cemex
Cenexi
Cengage
Cenovus
Center Parcs
Centerview;Centerview Partners
Centrakor
Centre France
Centrica
Century 21
Cepsa
Cerba;Cerba HealthCare
Cerberus
Cerebras;Cerebras Systems
Ceres Power
Ceridian;Dayforce
Cerner
Cerp
Certeurope;CertEurope
Certideal
Certinomis
Cessna
Cetelem France
Cetelem;BNP Paribas Personal Finance
Ceva;Ceva Logistics;CEVA Logistics
Cevian;Cevian Capital
Cevital
Chainalysis
Chalair
Chamas Tacos
Chanel
Changan
Change Healthcare
Channel 4
Chantelle
Chantiers de l'Atlantique
ChapsVision
Character.AI;Character.ai
Charal
ChargePoint
Chargeguru
Chargemap
Chargeurs
Chari
Charles & Alice
Charles Schwab
Charter Communications;Charter
Charterhouse
Chaumet
Chaussea
Check Point;Check Point Software;Checkpoint
Checkout.com
Cheerz
Chef Software
Chegg
Cheminées Philippe
Cheniere
Cheops Technology
Chequers Capital
Cherie FM
Cherry Ventures
Chery
Chesapeake
Chevrolet
Chevron
Chewy
Chiesi
Chime
China Construction Bank
China Eastern
China Mobile
China Southern
China Telecom
China Tower
China Unicom
Chipotle
Chipper Cash
Chloé
Chopard
Christian Dior;Dior
Christian Lacroix
Christie's
Christofle
Chronodrive
Chronopost
Chronotruck
Chrysler
Chubb
Chubu Electric
Chugai
Château Blanc
Chérie 25
Ciel
Ciena
Cigna
Cignal AI
Cilas
Ciments Calcia
Cinemark
CinetPay
Cineworld
Cinven
Ciné+
Cipla
Circana;NPD;NPD Group
Circet
Circle
Ciril Group
Cirium
Cirque du Soleil
Cirrus Logic
Cisco;Cisco Systems
Citadel
Citadel Securities
Citalid
Citeo
Citeos
Citigroup;Citi;Citibank
Citizen
Citrix;Citrix Systems
Citron Research
Citroën;Citroen
Citya
Citymapper
Citymesh
Cityscoot
Cityzen Sciences
Claas
Clairefontaine
Claranet
Clariane;Korian
Clariant
Claridge
Clarins
Clarks
Claroty
Class'Croute
ClassPass
Claudie Pierlot
Clavister
Clayton Dubilier & Rice;CD&R
Cleany
Clear Channel
ClearSpace
Clearstream
Clearview AI
Cleary Gottlieb;Cleary Gottlieb Steen & Hamilton
Cleor
Clever Cloud
Clextral
ClickMeeting
ClickUp
Clifford Chance
Climeworks
Clipperton;Clipperton Finance
Clorox
Cloud Temple
CloudBees
CloudHealth
Cloudberry
Cloudera
Cloudflare
Cloudwalk
Cloudwatt
Club Internet
Club Med
ClubFunding
Clubhouse
Cnova
CoStar
Coal India
Coatue;Coatue Management
Cobepa
Cobham
Cobra IS
Coca-Cola;Coca
Cockroach Labs
Codeium;Windsurf
Codelco
Codemasters
Coface
Cofely
Cofidis
Cofinimmo
Cofinoga
Cofiroute
Cofomo
Cogeco
Cogedim
Cogent;Cogent Communications
Cogilog
Cognition;Cognition AI
Cognizant;Cognizant Technology Solutions
Cohere
Coherent;II-VI
Cohesity
Coinbase
Coinhouse
Cointreau
Cojean
Colas
Colgate;Colgate-Palmolive
Colis Privé
Colissimo
Colisée
Collabora
Collibra
Colliers
Collins Aerospace;Rockwell Collins
Colombus Consulting
Colonies
Colony Capital
Coloplast
Colruyt
Colt;Colt Technology Services
Columbia Pictures
Columbia Sportswear
Comac;COMAC
Comair
Comarch
Combo
Comcast
Comdata
Comedy Central
Comet Group
Comexposium
Comgest
CommScope
Commanders Act
Commerzbank
Commonwealth Fusion Systems
Commvault;CommVault
Compagnie des Alpes
Compagnie des pêches Saint-Malo
Compagnie nationale du Rhône;CNR
Compal;Compal Electronics
Compaq
Compass
Compass Group
Completel
Comptoir des Cotonniers
CompuGroup;CompuGroup Medical
Compufirst;CompuFirst
Computacenter
Comverse
Concentrix;Webhelp
Condor;Condor Electronics
Conduent
Condé Nast;Conde Nast
Confluent
Conforama
ConnectWise
Connétable
ConocoPhillips
ConsenSys;Consensys
Constantin
Constellation Brands
Constellation Energy
Constellation Research
Constellation Software
Constellium
Constructel
Contentful
Contentsquare;ContentSquare
Context;CONTEXT
Continental
Convelio
Converse
Convivio
Convoy
Coolblue
Cooley
Coolpad
Coop
Cooper Pharma
Cooper Tire
Cooperl
Coorpacademy
Copains d'avant
Copia Global;Copia
Cora
Cora France
Corbion
Core Scientific
Core42
CoreOS
CoreWeave
Corel
Corepile
Coreye
Coriolis;Coriolis Télécom
Coris Bank;Coris Bank International
Cornerstone;Cornerstone OnDemand
Corning
Corolle
Corsair International
Corsair;Corsair Gaming
Corsica Ferries
Corsica Linea
Corum
Corus;Corus Entertainment
Cosco
Cosmian
Cosmo Tech
Cosmoparis
Cosmote
Cossette
Costa Coffee
Costa Croisières
Costco
Cosumar
Coty
Couchbase
Couche-Tard;Alimentation Couche-Tard
Counterpoint;Counterpoint Research;Counterpoint Technology Market Research
Country Garden
Coupa;Coupa Software
Coupang
Courrèges
Coursera
Courtepaille
Courvoisier
Covage
Covariant
Coveo
Covivio
Covéa
Cowboy
Cowen;TD Cowen
Cowrywise
Cox Communications
Coyote
Craft AI;Craft.ai
Craigslist
Cravath
Cray
Crayon
Crealogix;CREALOGIX
Creandum
Creatio
Credit Suisse;Crédit Suisse
Credit.fr
Creditsafe
Credo
Cristal Union
Crit;Groupe Crit
Criteo
Crocs
Croda
Croesus;Croesus Finansoft
CroisiEurope
Crosscall
CrowdStrike;Crowdstrike
Crown Castle
Crozatier
Crucial
Cruise
Crunchbase
Crunchyroll
Crusoe
Crypto.com
Crytek
Crème de la Crème
Crédit Agricole Assurances
Crédit Agricole CIB
Crédit Agricole;Crédit Agricole SA
Crédit Mutuel
Crédit Mutuel Alliance Fédérale
Crédit Mutuel Arkéa;Arkéa
Crédit Mutuel Nord Europe
Crédit coopératif
Crédit du Nord
Crédit foncier
Crédit foncier de France
Crédoc
Ctrip;Trip.com
Cubyn
Cuisinella
Cultura
Cumulus
Cunard
Cupra
CureVac
Cursor;Anysphere
Cushman & Wakefield
Cyanide
CybelAngel
Cyber Group Studios
CyberAgent
CyberArk
Cybereason
Cybergun
Cybertek
Cybozu
Cyclamed
Cycleurope
Cyclofix
Cycloid
Cygames
Cyllene
Cymulate
Cypress Semiconductor
CyrusOne
Cémoi
D'Aucy
D'Ieteren
D'Ieteren Auto
D-Link
D-Orbit
D-Wave;D-Wave Systems
D.A. Davidson
D2L
DAF
DAZN;Dazn
DB Schenker
DBS
DBV Technologies
DC Comics
DDN;DataDirect Networks
DEME
DHL
DHL Express
DICE
DJI
DLA Piper
DNA Script
DNB
DNCA
DP World
DPD;DPDgroup;Geopost;GeoPost
DPG Media;De Persgroep
DRAMeXchange
DS Automobiles
DS Smith
DSM
DST Global;DST
DSV
DWS
DXC Technology;DXC
Dachser
Dachser France
Dacia
Daewoo
Daher
Dahua;Dahua Technology
Dai-ichi Life
Daihatsu
Daiichi Sankyo
Daikin
Daily Mail and General Trust
Dailymotion
Daimler Truck
Daiwa
Daiwa House
Dakar Dem Dikk
Dalenys
Dalkia
Dalloz
Damart
Damen
Damen Shipyards
Danaher
Dangote;Dangote Group
Danone
Danone Waters
Danske Bank
Daphni;daphni
Dapper Labs
Darden
Dargaud
Dark
Darktrace
Darkworks
Darrois Villey
Darty
Dashlane
Dassault Aviation
Dassault Systèmes;Dassault Systemes
Data4;DATA4
DataDome
DataGalaxy
DataRobot
DataStax
Databricks
Datadog
Dataforce
Dataiku
Datev
Dattak
Datto
Daucy
Daunat
Dauphin Telecom
Davidson Consulting;Davidson
Davis Polk
Dawn Capital
Daxon
Day by Day
De Dietrich
De Fursac
De Gaulle Fleurance
De Havilland Canada
De Lijn
De Neuville
De Pardieu Brocas Maffei;De Pardieu
De Particulier à Particulier;PAP
De Rigo
De'Longhi
DeNA
Dealogic
Dealroom;Dealroom.co
Debenhams
Debiopharm
Decathlon
Dechert
Decitre
Deel
DeepL
DeepMind;Google DeepMind
DeepSeek
Deepki
Deepomatic
Deezer
Deezer Music
Def Jam
Defacto
Degrenne
Degroof Petercam;Banque Degroof Petercam
Deinove
Dejamobile
Dekra;DEKRA
Del Arte
Delair
Delaware Consulting
Delbard
Delcourt
Delfingen
Deliverect
Deliveroo
Delivery Hero
Dell'Oro;Dell'Oro Group
Dell;Dell Technologies
Deloitte
Delos Cloud
Delpeyrat
Delpharm
Delta Air Lines;Delta
Delta Dore
Delta Electronics
Delvaux
Demant
Demathieu Bard
Demeter;Demeter Partners
Denner
Denodo
Denoël
Denso
DentalMonitoring;Dental Monitoring
Dentsu
Deputy
Derichebourg
Derichebourg Environnement
Descamps
Descartes Underwriting
Desjardins;Mouvement Desjardins
Deskeo
Desktop Metal
Dessange
Deutsche Bahn
Deutsche Bank
Deutsche Börse;Deutsche Boerse
Deutsche Post
Deutsche Telekom
Development Partners International
Devialet
Devianne
Devolo
Devoteam
Dexcom
Dexia
Dexxon
Dhimyotis
Diabeloop
Diabolocom
Diageo
Dialog Semiconductor
Dialogue
Diamondback
Diasorin
Didi;Didi Chuxing;DiDi
Didomi
Diebold Nixdorf;Diebold
Diehl
Digi-Key;DigiKey
Digi;DIGI
Digicel
Digischool;digiSchool
Digital Currency Group;DCG
Digital Realty
Digital TV Research
DigitalOcean
Digitec Galaxus;Digitec;Galaxus
Digitick
Digitimes Research
Dimension Data
Dimo Software;DIMO Software
Diot
Diot-Siaci
Diploma
Diptyque
DirecTV
Direct Energie;Total Direct Energie
Disco;Disco Corporation
Discord
Discovery;Discovery Communications
Disney Channel
Disney+
Disneyland Paris
Disrupt Africa
Disway
Divalto
Dixons Carphone;Currys
Djamo
Djezzy
DocPlanner
Docaposte
Docker
Doctissimo
Doctolib
Doctrine
DocuSign
DocuWare
Dodge
Dolce & Gabbana
Dollar General
Dollar Tree
Dollarama
Dolphin Design;Dolphin Integration
Dominion Energy
Domino Data Lab
Domino's;Domino's Pizza
DomusVi
Don't Nod Montréal
Dong Energy
Dongfeng
Dontnod;Don't Nod;DON'T NOD
DoorDash
Doosan
Doris
Dormakaba
Dotemu
Dott
DoubleVerify
Douglas
Dougs
Doux
Douyin
Dow Jones & Company
Dow;Dow Chemical
Dr. Martens
Dr. Reddy's
Draeger
DraftKings
Dragos
Drake Star;Drake Star Partners
Drax
Dream Games
DreamWorks;DreamWorks Animation
Dreame
Dremio
Drift
Driveco
Drivenow;DriveNow
Drone Volt;Drone XTR
Dropbox
Drunk Elephant
Druva
Dstny
Du
Du Bruit dans la cuisine
Du Pareil au Même
DuPont
Ducati
DuckDuckGo
Dufry;Avolta
Dujardin
Duke Energy
Dun & Bradstreet;Dun and Bradstreet
Dunkin'
Dunod
Duolingo
Dupuis
Duracell
Duralex
Dust
Dynatrace
Dyneff
Dyson
E-Plus
E-Trade
E.Leclerc;Leclerc;E. Leclerc
E.ON;Eon
EBOX
ECA
EDAP
EDF Hydro
EDF Luminus
EDF Renouvelables
EDF;Électricité de France;Electricité de France
EDP
EDP Renováveis
EDS
EE
EFG International;EFG
EI Telecom;Euro-Information Telecom
EMC;Dell EMC
EMI
EOG Resources
EOS Imaging
EPAM;EPAM Systems;Epam
EQT
ESET;Eset
ESI Group
EV-Volumes
EVBox
EVE Energy
EVS;EVS Broadcast Equipment
EVgo
EY;Ernst & Young;EY-Parthenon
Eandis
Earlybird
Easi;EASI
EasyMile
Easyence
Eaton
Eaton Towers
Ebara
Ebiquity
Ebp;EBP
Ebra;Groupe Ebra
Ebro
EchoStar;Dish Network;Dish
Eckes-Granini
Eco TLC
EcoAct
EcoVadis
Ecobank
Ecocem
Ecologic
Ecomiam
Econet;Econet Wireless
Econocom
Ecopetrol
Ecorobotix
Ecosia
Ecosystem
Ecotone
Ecovacs
Ecritel
Edeka
Edelweiss
Eden Park
Edenred
Edilians
Edison
Edison International
Edissyum
Editas
Editis
Edmond de Rothschild
Edouard Denis
Educapital
Edward Jones
Edwards Lifesciences
Efalia
Efeso
Efficy
Effy
Egerie;EGERIE
EgyptAir
Eidos Montréal;Eidos
Eiffage
Eiffage Génie civil
Eiffage Immobilier
Eight Advisory
Einride
Eisai
Ekimetrics
Ekinops
Ekwateur;ekWateur
Elabe
Elaia;Elaia Partners
Elanco
Elastic;Elasticsearch
Elbit;Elbit Systems
Elca;ELCA
Ele.me
Elecom
Electra
Electra Charge
Electro Dépôt
Electrolux
Electrolux Professional
Electronic Arts;EA
Elekta
Element AI
Elengy
Elevance
Eleven Strategy
ElevenLabs;Eleven Labs
Elevo
Eli Lilly;Lilly
Elia
Elior
Elis;ELIS
Elisa
Elistair
Elizabeth Arden
Elkem
Elliott;Elliott Management;Elliott Investment Management
Ellipse
Ellisphere
Elm
Elmos;Elmos Semiconductor
Elogen
Elogie
Eloqua
Elpida;Elpida Memory
Elsan
Elsevier Masson
Emanuel Ungaro
Embark
Embracer;Embracer Group;THQ Nordic
Embraer
Emeis;Orpea
Emergent BioSolutions
Emerging Capital Partners
Emeria
Emerige
Emerson
Emerton
Emil Frey France
Emirates
Emmi
Ems-Chemie
Emtel
EnBW
Enagás
Enbridge
Encana
Enchanted Tools
Endava
Endemol;Endemol Shine
Enders Analysis
Endesa
Endurosat
Enea
Eneco
Enedis;ERDF
Enel
Eneo
Eneos
Enercoop
Enerfip
Energisme
Energizer
Energy Pool
Energy Vault
Enerkem
Engie Cofely
Engie Electrabel;Electrabel
Engie Green
Engie Solutions
Engie;GDF Suez
Engineering Ingegneria Informatica
Eni France
Eni;ENI
Enpal
Enphase;Enphase Energy
Enron
Entain
Entegris
Entergy
Enterprise Strategy Group;ESG Research
Entrepose
Envestnet
Envision;Envision AESC;AESC
Eolfi
Eoly
Epic Games
Epic Systems
Epicor
Epitech
Epson;Seiko Epson
Epsor
Eqiom
Equans
Equativ;Smart AdServer
Equifax
Equinix
Equinor;Statoil
Equity Bank;Equity Group
Era Immobilier
Eram
Eramet
Eranove
Eren
Erg
Ergon
Ergon Capital
Ericsson
Erilia
Ermenegildo Zegna
Erste Group;Erste
Erytech
Esalink
Esker
Eskom
Esprinet
EssilorLuxottica;Essilor
Essity
Essity France
Esso
Esteve
Estée Lauder
Etam
Etap
Etched
EthiFinance
Ethias
Ethio Telecom
Ethiopian Airlines
Ethypharm
Etihad;Etihad Airways
Etix Everywhere
Etro
Etsy
Eucalyptus
Euclyde Data Centers
Eugen Systems
Euler
Euler Hermes;Allianz Trade
Euralis
Eurazeo;Eurazeo Growth
Eureden
Eurenco
Eurial
EuroAtlantic
EuroTLX
Euroapi;EuroAPI
Euroclear
Euroconsult;Novaspace
Eurocopter
Eurodif
Eurodécision
Eurofiber
Eurofins;Eurofins Scientific
Eurogentec
Euroland Corporate
Euromaster
Euronav
Euronext
EuropaCorp
Europcar
Europcar Mobility
Europe 1
Europe 2
European Camping Group
European Payments Initiative
Eurosport
Eurostar
Eurovia
Eurowings
Eurécia
Euskaltel
Eutelsat;Eutelsat Group
Evaneos
Even
Evenko
Eventbrite
Eventim;CTS Eventim
Evercore
Everest Group
Evergrande
Evergreen
Everial
Evernote
Everoad;Sennder
Evian
Eviden
EvidenceB
Evidian
Evolis
Evolix
Evoliz
Evonik
Evonik Energy
Ex Libris
Exabeam
Exacompta
Exact;Exact Software
Exagan
Exail;ECA Group
Exakis Nelite
Exalead
Exane;Exane BNP Paribas
Exasol
Exclusive Networks
Exel Industries
Exelon
Exertis
Exfo;EXFO
Exki
Exmar
Exo
Exor
Exoscale
Exosens
Exotec
Exotrail
Expanscience
Expectra
Expedia;Expedia Group
Expensya
Experian
Expleo;Assystem Technologies
Expresso;Expresso Sénégal
Extia
Extreme Networks
Exxaro
ExxonMobil;Exxon;Exxon Mobil
Eyone
Eyrolles
F-Secure;WithSecure
F5;F5 Networks
FAW
FCA;Fiat Chrysler;Fiat Chrysler Automobiles
FDJ;Française des jeux;La Française des jeux;FDJ United
FIS;Worldpay
FM Logistic
FN Herstal
FPT;FPT Software
FSI;Fonds stratégique d'investissement
FTI Consulting
FTX
Faber
Fabernovel;FABERNOVEL
Fabriq
Facebook
FactSet
Factorial
Faguo
Fairphone
Faiveley
Falabella
Family Dollar
FamilyMart
Famoco
Fannie Mae
Fanuc
Faraday Future
Fareva
Farfetch
Farnell
Fasken
Fastly
Fastned
Fastweb
Fauchon
Faurecia;Forvia;FORVIA
Fawry
Fayard
Fayat
FedEx;Fedex
Federation Studios
Feeder
Feedzai
Felicis;Felicis Ventures
Feltrinelli
Fenaco
Fender
Fendi
Fenty
Ferguson
Ferragamo
Ferrari
Ferrero
Ferring
Ferrovial
Ferrovie dello Stato
Feu Vert;Feu vert
Fever
Fever-Tree
Fiat
Fidal
Fidelity;Fidelity Investments
Fido
Fiducial
Fiducial Sécurité
Fidzup
Fifteen;Smoove
Fifth Third
Figeac Aéro
Figma
Figure AI;Figure
Filae
Filigran
Fimalac
Fimalac Entertainment
Finagaz
Finalcad
Finance.brussels
Financière Agache
Financière de Tubize
Finary
Fincantieri
Findus
Finnair
Finom
Firefly Aerospace
Firmenich;DSM-Firmenich
First Citizens
First Republic;First Republic Bank
First Round Capital
First Solar
FirstGroup
FirstRand
Fiserv;First Data
Fisker
Fitbit
Fitch;Fitch Ratings
Fitness Park
Five Arrows
Five Guys
Five9
Fiverr
Fives
Fives Group
Fivetran
Fizz
Flammarion
Flat6Labs
Flatiron Health
Flatlooker
Fleurus
Fleury Michon
FlexAI
Flexera
Flexport
Flink
Flinks
Flipkart
FlixBus;Flixbus;Flix
FlixMobility
Flo;FLO;AddÉnergie
Floa;Floa Bank
Flock Safety
Flowdesk
Flughafen Zürich
Fluidstack
Flunch
Flutter;Flutter Entertainment
Flutterwave
Fluvius
Fluxys
Flyability
Flybe
Flying Tiger
Flying Whales
Fnac Darty;Fnac-Darty
Fnac;FNAC
Focal;Focal JMlab
Focus Entertainment;Focus Home Interactive;Pullup Entertainment
Fokker
Foliateam
Folimage
Foncia
Foncière des Régions
Fonds de solidarité FTQ
Foodles
Foodora
ForCity
Forbo
Forcepoint;Websense
Ford;Ford Motor
ForePaas
Forescout
Forever 21
ForgeRock
Formind
Formlabs
Forrester;Forrester Research
Forsee Power
Fortescue
Fortinet
Fortino Capital;Fortino
Fortnum & Mason
Fortress
Fortum
Fortuneo
Fossil
Fosun
Founders Fund
Founders Future
Foundever;Sitel
FourKites
Fox Corporation
Fox-IT
Fox;Fox Corp;21st Century Fox;Fox News
Foxconn;Hon Hai;Hon Hai Precision
Foxintelligence
Fragonard
Fram
Framatome
Framework
France 2
France 24
France 3
France 4
France 5
France Bleu
France Culture
France Info;Franceinfo;franceinfo
France Inter
France Loisirs
France Musique
France Médias Monde
France Télévisions;France TV;France Télé
Francis Lefebvre
Francisco Partners
Franck Provost
Franfinance
Frank And Oak
Franklin
Franklin Templeton
Franprix
Françoise Saget
Fraport
Frasers Group
Freddie Mac
Free Caraïbe
Free Now;FreeNow
Free Pro
Free Sénégal;Yas Sénégal;Tigo Sénégal
Free2Move
Free;Free Mobile
Freedom Mobile
Freelance.com
Freelancer.com
Freenet
Freescale;Freescale Semiconductor
Freitag
Fremantle
French Bee
Fresenius
Fresenius Medical Care
Freshfields;Freshfields Bruckhaus Deringer
Freshmile
Freshworks
Fret SNCF
Fretlink
Frey
Freyr
Frichti
FrieslandCampina
Frima;Frima Studio
Frisquet
Frizbiz
Frog
FromSoftware
Fromageries Bel
Front
Frontier Communications
Frontier Developments
Frontify
Frost & Sullivan
Frst;Otium Venture
FuelCell Energy
Fugro
Fujifilm;FujiFilm
Fujitsu
Fun Radio
Fundimmo
Funke
Funko
Furet du Nord
FuriosaAI
Furla
Fust
Future Publishing;Future plc
Futuroscope
Futurum Group
G Data
G-Core Labs;Gcore
G-Star
G42
G4S
GAC;GAC Group
GAM
GBL;Groupe Bruxelles Lambert
GC Pharma
GCC
GCL
GE Aerospace;GE Aviation
GE France
GE HealthCare;GE Healthcare
GE Steam Power
GE Vernova
GEDI
GEFCO;Gefco
GEG
GFG Alliance
GFT;GFT Technologies
GHGSat
GIC
GKN
GL Events
GLS
GMD
GMF
GMF Assurances
GN
GP Bullhound;GP.Bullhound
GRDF
GRTgaz;NaTran
GSC Game World
GSF
GSK Consumer Healthcare
GSK;GlaxoSmithKline
GSMA Intelligence
GSoft;Workleap
GTBank
GTT
GV;Google Ventures
GXO;GXO Logistics
Gaijin
Gainde 2000
Galapagos
Galaxy Digital
Galderma
Galec
Galenica
Galeries Lafayette
Galileo Global Education
Gallimard
Gallup
Galp
Game Freak
Game Science
GameStop
Gameloft
Games Workshop
Gamm Vert;Gamm vert
Gamned
Gandi
Gannett
Gap
Garantme;GarantMe
GardaWorld;Garda
Garena
Garmin
Gartner
Garuda
Garuda Indonesia
Gas Natural
Gategroup
Gatewatcher
Gateway
Gatwick
Gaumont Télévision
Gaumont;Gaumont SA
Gaussin
Gautier
Gaz Métro
Gaz de France
Gazprom
Gearbox;Gearbox Software
Geberit
Gecina
Geely
Geico
Gemalto
Gemini Trust
GenSight Biologics
Geneanet
Genentech
General Atlantic
General Catalyst
General Dynamics
General Electric;GE
General Mills
General Motors;GM
Generale du Solaire
Generali
Generali France
Generali Suisse
Generix;Generix Group
Genesis
Genesis Global
Genesta
Genesys
Genetec
Genfit
Genmab
Genpact
Gens de Confiance
Genvia
Geny
Genzyme
Genève Aéroport
Geodis
Geodis Energies
Georg Fischer
Geovelo
Geox
Gerflor
Germanwings
Gerresheimer
Gesca
Gestamp
GetYourGuide
Getaround;Drivy
Getfluence
Getinge
Getir
Getlink;Eurotunnel
Getronics
Gett
Getty Images;Getty
GfK;GFK
Ghibli;Studio Ghibli
Gibert
Gibert Joseph
Gibson
Gibson Dunn
Gide;Gide Loyrette Nouel
Gifi;GiFi
Giga Information Group
Gigabyte;Gigabyte Technology
Gigaset
Gilbert Dupont
Gildan;Les Vêtements de Sport Gildan
Gilead;Gilead Sciences
Gimv
Gionee
Giroptic
Giskard
GitGuardian
GitHub;Github
GitLab
Gitem
Givaudan
Givenchy
Gladia
Glassdoor
Gleamer
Glean
Glencore
Glimps;GLIMPS
Globacom;Glo
Global Bioenergies
Global Crossing
Global Infrastructure Partners
Global Payments
Global Radio
Global Switch
GlobalFoundries;Global Foundries
GlobalWafers
Globalia
Globalstar
Globant
Globo;Grupo Globo
Globus
Glossier
Glovo
Glowbl
Glu Mobile
Glénat
Go Sport
Go-Ahead
GoDaddy
GoFundMe
GoPro
GoTo Group
Goertek
Gogoro
Gojek
Gojob
Gokada
Gol
Golden Goose
Goldman Sachs France
Goldman Sachs;Goldman
Goldwind
Golem.ai
Gomycode;GoMyCode
Gong
GoodBarber
Goodfood
Goodgame Studios
Goodvest
Goodyear
Google
Google Cloud;Google Cloud Platform;GCP
Gopuff
Gorgias
Gorillas
Goshaba
Gotham City Research
Gotion;Gotion High-Tech
Goyard
Gozem
Grab
Grain de Malice
Grammarly
Grand Frais
GrandOptical
GrandVision
Grands Chais de France
Grant Thornton
Graphcore
Gras Savoye
Grasset
Grayscale
Great Wall;Great Wall Motor
Green-Got
Green.ch;green.ch
GreenYellow
Greenhouse
Greenly
Greenwaves Technologies;GreenWaves
Greggs
Grenergy
Grenke
Greyhound
Greylock;Greylock Partners
Grifols
Grohe
Groq
Grosbill
Group-IB
Groupama
Groupe Actual
Groupe Atlantic
Groupe Barrière;Barrière
Groupe Bernard Hayot;GBH
Groupe Bertrand
Groupe CH
Groupe Centre-France
Groupe Dassault;GIMD;Dassault
Groupe E
Groupe Figaro
Groupe Fraternité Matin
Groupe Hersant
Groupe La Dépêche
Groupe Le Duff
Groupe Le Monde
Groupe Les Echos-Le Parisien;Les Echos-Le Parisien
Groupe Mutuel
Groupe Rocher
Groupe SEB;Seb
Groupe Sud Ouest
Groupe Up
Groupe V Média
Groupe Vyv;VYV
Groupement des cartes bancaires;GIE CB;Cartes Bancaires
Groupon
Gruau
Grubhub
Grupo Bimbo
Grünenthal
Guardsquare
Gucci
Guerbet
Guerlain
Guest Suite
Guggenheim;Guggenheim Securities
Guidewire;Guidewire Software
Gulfstream
Gulli
Gumtree
GungHo
Gunvor
Gussin
Gusto
Guy Degrenne
Guy Hoquet
Gymglish
Gymlib
Géant Casino
Gémo
Générale d'Optique
Gérard Darel
Gérard Drouot Productions
Gîtes de France
H Company
H&M;Hennes & Mauritz
H&R Block
H2O.ai
H3C
H4D
HBO
HCA
HCL Technologies;HCLTech;HCL
HDFC Bank;HDFC
HFS Research
HGH
HMD Global;HMD
HMM
HNA
HP;HP Inc;Hewlett-Packard;Hewlett Packard
HPE;Hewlett Packard Enterprise;Hewlett-Packard Enterprise
HPS;Hightech Payment Systems
HR Path
HRA Pharma
HSBC
HSBC Continental Europe
HSBC France;CCF
HTC
HV Capital;HV Holtzbrinck Ventures
Haas Avocats
Habana Labs
Habitat
Hachette;Hachette Livre
HackerOne
Hacking Team
Hager
Hager Group
Haier
Hainan Airlines
Halan
Haleon
Halliburton
Halma
Hamelin
Hanjin
Hankook
Hannover Re
Hanwha Solar
Hanwha;Hanwha Aerospace
Hapag-Lloyd
Happn
Harbour Energy
Hardis Group;Hardis
HarfangLab;Harfang Lab
Haribo
Harley-Davidson
Harman;Harman International
Harmonic
Harmonie
Harmonie Mutuelle
Haropa
HarperCollins
Harris Interactive;Toluna Harris Interactive
Harrods
Hartford
Hartmann
Harvey
Harvey Nichols
Hasbro
HashiCorp
Hatier
Haulotte
Haulotte Group
Haut et Court
Havas
Havas Voyages
Hawaiian Airlines
Hayange
Hays
Hays France
Hazelight
Headspace
Hearst
Heathrow
Heetch
Heidelberg
Heidelberg Materials
Heidrick & Struggles
Heineken
Heinz
Helios Investment Partners
Helios Towers
Helium Health
Hella
Hellman & Friedman
Hello Bank
Hello Watt;HelloWatt
Hello bank!
HelloAsso
HelloFresh
HelloWork;Hellowork
Hellocare
Helpline
Helsana
Helsing
Helvetia
Helvetic Airways
Hema
Hema France
Hemeria
Henkel
Hennessy
Henrri
Hensoldt
Heppner
Hepsiburada
Hera
Herakles
Herbalife
Herbert Smith Freehills
Hermitage Solutions
Hermès;Hermes
Hero
Hero MotoCorp
Hersant Média
Hershey
Herta
Hertz
Hesai
Hess
Hetzner
Heuliez
Heuritech
Hexafret
Hexagon
Hexana
Hexaom
Hexatom
Hexcel
Hexcel France
Heycar
Heyraud
HiMedia;Hi-Media
HiPay
HiSilicon
Highland Europe
Hikma
Hikvision
Hillhouse;Hillhouse Capital
Hilton
Himax
Hindenburg Research;Hindenburg
Hino
Hippo
Hippopotamus
Hirslanden
Hiscox
Hisense
Hispasat
Histoire TV
Histoire d'Or
Hitachi
Hitachi Energy
Hitachi Rail
Hitachi Vantara;Hitachi Data Systems
Hivestack
Hoffmann Green;Hoffmann Green Cement
Hogan Lovells
Holcim;LafargeHolcim
Holder
Holiseum
Holosolis
Holtzbrinck
Homa;Homa Games
Homair
Homburger
Home Depot
HomeExchange
Homelidays
Homeloop
Homunity
Honda;Honda Motor
Honeywell
Honor
Hootsuite
Hop!
Hopium
Hopper
Horace
Horizon Robotics
Hormel
Hortonworks
Hosman
Hostinger
Hotelplan
Houghton Mifflin
Houlihan Lokey
Houra
Housemarque
Hoya
Hrvatski Telekom
Hua Hong;Hua Hong Semiconductor
Huawei
Huawei Cloud
Hub One
Hub2
HubSpot
Huber+Suhner
Hublot
Hudson's Bay;La Baie d'Hudson
Hugging Face;HuggingFace
Hulu
Humain;HUMAIN
Humana
Humane
Humanis
Humensis
Hundsun
Huobi
Husky
Husqvarna
Huttopia
HyImpulse
HyPrSpace
Hyatt
Hybe;HYBE
Hydro-Québec
Hydrogène de France;HDF;HDF Energy
Hyland
Hyper U
Hyperloop TT;Hyperloop Transportation Technologies
Hytera
Hyundai Heavy Industries
Hyundai Mobis
Hyundai;Hyundai Motor
Héroux-Devtek
I Squared Capital
I-Tracing
I-care;I-Care
IAC;InterActiveCorp
IAD
IBA
IBM Cloud;SoftLayer
IBM;International Business Machines
IC Insights
ICBC
ICEYE;Iceye
ID Logistics
ID Now;IDnow
ID Quantique
IDC;International Data Corporation
IDMidCaps
IFS
IG Group;IG France
IHI
IHS Global Insight
IHS Markit
IHS Towers;IHS
IHS iSuppli;iSuppli
IK Partners
IKKS
IMAX;Imax
IMCD
IMI
IN Groupe
INA
ING
ING Belgique;ING Belgium
ING France
INWIT
IO Interactive
IPM;IPM Group
IQE
IQM;IQM Quantum Computers
IQVIA
ISAI;Isai
ISG;Information Services Group
ITA Airways
ITM Power
ITS Group
ITS Integra
ITV
IWC
IWG;Regus
Iadvize;iAdvize
Iberdrola
Iberia
Iberostar
Ibiden
Ibis
Icade
Icade Promotion
Icahn Enterprises
Idate;IDATE;Idate DigiWorld
Idealista
Idemia;IDEMIA;Morpho
Ideo;IDEO
Idex
Idinvest;Idinvest Partners
Idorsia
Ifop;IFOP
Iglo
Ikea;IKEA
Ikoula
Iktos
Ilek
Ilex
Iliad Italia
Iliad;iliad
Illuin Technology
Illumina
Illumination
Illumio
Illy
Ilévia
Image 7
Imagina
Imagination Technologies
Imerys
Imerys Toiture
Immobilière 3F
Immochan
Imop
Imperial Brands
Imperial Oil
Imperial Tobacco
Imperial Tobacco France
Imperva
Implanet
Implenia
Implicity
Impossible Foods
Imprimerie nationale
In Extenso
In The Pocket
In'li
InPost
InTouch
InVivo
InWebo;inWebo
Inato
Incepto
Indeed
Index Ventures
Index Éducation
Indexima
Indian Oil
Indiegogo
Indigo;Indigo Group
Inditex
Indosuez
Indra;Indra Sistemas
Industrielle Alliance;iA Groupe financier
Indy
Ineat
Ineo
Ineos
Inetum;Gfi Informatique;Gfi
Infarm
Infeeny
Inficon
Infineon;Infineon Technologies
Infinera
Infinidat
Infinigate
Infiniti
Infinix
Inflection AI;Inflection
Info-Tech Research Group
Infobip
Infomaniak
Infonetics;Infonetics Research
Infopro
Infopro Digital
Infor
Informa
Informatica
Infosys
Infotel
InfraVia;InfraVia Capital Partners
Infrabel
Ingenico
Ingram Micro;Ingram
Init7
Inmac Wstore;Inmac WStore;Misco
Inmarsat
Innate Pharma
Innergex
InnoGames
Innocent
Innocent Drinks
Innogy
Innolux
Innovacom
Innovafeed;InnovaFeed
Inovev
Inovia Capital;Inovia
Inovie
Inovio
Inovyn
Inpex
Inside Secure;Verimatrix
Insight Partners;Insight Venture Partners
Insight;Insight Enterprises
Inspur
Insta360
InstaDeep
Instacart
Instagram
Instana
Institut CSA
Institut Mérieux
Intact;Intact Corporation financière
Integral Ad Science
Intel Capital
Intel;Intel Corp
Intelcia
Intelsat
Intent Technologies
Inter RAO
InterContinental Hotels
InterContinental;IHG
Interactive Brokers
Intercom
Interconstruction
Intercontinental Exchange
Interflora
Interforum
Interhome
Intermarché;Les Mousquetaires
International Data Group;IDG
Interparfums
Interpublic;IPG
Interscope
Intersport
Interswitch
Interxion
Intesa Sanpaolo
Intrinsec
Intuit
Intuitive Machines
Intuitive Surgical
Inventec
Inventiva
Inventx
Invesco
Invest Securities
Investissement Québec
Investisseurs & Partenaires
Involys
Invoxia
Inwi
IonQ
Ionis;Ionis Education Group;Groupe Ionis
Ionity
Ionos;1&1 Ionos;IONOS
Ippon Technologies;Ippon
Ipsen
Ipsos
Iridium
Iris Capital;Iris
Irkut
Iron Mountain
Ironhack
Isabel Marant
Isabel;Isabel Group
Isagri
Isar Aerospace
Isetan Mitsukoshi
Isilines
Isomorphic Labs
Isover
Israel Aerospace Industries;IAI
Isuzu
Italo
Italvolt
Itancia
Itel
Itesoft
Itochu
Itrust;iTrust
Itslearning
Itsme;itsme
Ivalua
Ivanti
Iveco
Iveco France
Ivory Tower
Izivia
Iziwork
Izneo
J'ai lu
J.C. Penney
J.Crew
JA Solar
JAL;Japan Airlines
JATO Dynamics;Jato Dynamics;Jato
JBS
JC Lattès
JC Penney
JCB
JCDecaux;JC Decaux
JD Logistics
JD Sports
JD.com;JD
JDE
JDE Peet's
JFE
JFrog
JLL;Jones Lang LaSalle
JMP Securities
JPMorgan Chase;JPMorgan;JP Morgan;J.P. Morgan
JR East
JVC Kenwood;JVC
JVS-Mairistem
Jabra;GN Audio
Jacadi
Jack Daniel's
Jack Henry
Jacob Delafon
Jacobs
Jacobs Douwe Egberts
Jacquemus
Jacquet
Jacquet Metals
Jaeger-LeCoultre
Jagex
Jaggaer
Jaguar
Jaguar Land Rover;JLR
Jaguar Network
Jalios
Jamespot
Jamieson
Jan De Nul
Jane Street
Janngo Capital;Janngo
Janssen
Japan Display;JDI
Japan Post
Japan Tobacco
Jardiland
Jardine Matheson
Javelo
Javelot
Jawbone
Jean Caby
Jean Coutu
Jean Louis David
Jean Paul Gaultier
Jeantet
Jeep
Jeff de Bruges
Jefferies
Jeito
Jellysmack
Jelmoli
Jennyfer
Jera
Jet Airways
Jet2
JetBlue
JetBrains
Jeune Afrique Media Group
Jeuxvideo.com;JeuxVideo.com
Jimmy Choo
Jimmy Fairly
Jimmy;Jimmy Energy
Jinka
JinkoSolar
Jobandtalent
Jobijoba
Jobteaser;JobTeaser
Joby;Joby Aviation
John Cockerill
John Deere;Deere
John Lewis
John Wood Group
Johnson & Johnson
Johnson Controls
Johnson Matthey
Jolla
Jolt Capital
Jon Peddie Research;JPR
Jones Day
Jott
JouéClub
Jow
Jtekt
Julaya
Jules
Julhiet Sterwen
Julien d'Orcel
Julius Baer;Julius Bär
Julliard
Jumia
Jumo;JUMO
Juniper Research
Juniper;Juniper Networks
Jupiter Research
Jus Mundi
Just Eat;Just Eat Takeaway;Takeaway.com
Juste pour rire
Juul
K-Line
K-Net
KBC
KBR
KCB
KDDI
KFC
KG Mobility;SsangYong
KKR;Kohlberg Kravis Roberts
KLA;KLA-Tencor
KLAS;KLAS Research
KLM
KNIME
KPMG
KPN
KT;Korea Telecom
KTM
Kabam
Kabbage
Kadokawa
Kaiko
Kairos Power
Kajima
Kakao
Kalray
Kalshi
Kaltura
Kamaz
Kameleoon
Kaminario
Kana
Kandou
Kansai Electric
Kantar Media
Kantar;Kantar Worldpanel
Kantree
Kao
Kapla
Kaporal
Kapten;Chauffeur Privé
Karavel
Kard
Karmen
Karmine Corp
Karos
Kartable
Kaseya
Kaspersky;Kaspersky Lab
Kate Spade
Katoen Natie
Kaufman & Broad
Kawasaki;Kawasaki Heavy Industries
Kayak
Kayrros
Kbane
Kea & Partners;Kea
Keensight
Keep Cool
Keljob
Kellogg;Kellogg's
Kem One
Kentico
Kenvue
Kenya Airways
Kenzo
Keolis
Kepler Cheuvreux
Keppel
Kering
Kerlink
Keurig Dr Pepper
Kevin Speed
KeyBanc;KeyBanc Capital Markets
KeyCorp
Keyence
Keyrus
Keytrade;Keytrade Bank
Keywords Studios;Keywords
Keyyo
Khazna;Khazna Data Centers
Khosla Ventures
Khrounitchev
Kia
Kiabi
Kickstarter
Kikkoman
Kiko
Kili Technology
Kima
Kima Ventures
Kimberly-Clark
Kinaxis
Kinder Morgan
Kinepolis
King
King Jouet
Kingdom Holding
Kingfisher
Kingsoft
Kingston;Kingston Technology
Kinnevik
Kinéis;Kineis
Kiosk AG
Kioxia;Toshiba Memory
Kiplink
Kirkland & Ellis
KissKissBankBank
Kitopi
Kiwi.com
Klarna
Klaviyo
Klaxit
Klaxoon
Kleiner Perkins;Kleiner Perkins Caufield & Byers;KPCB
Klesia
Klépierre
Kmart
Knight Frank
Knorr-Bremse
Knotel
KnowBe4
Kobe Steel
Kobo360
Kobo;Rakuten Kobo
Koch Industries
Kodak;Eastman Kodak
Kodansha
Koei Tecmo
Koenigsegg
Koesio
Kofax;Tungsten Automation
Kohl's
Kojima Productions
Komatsu
Komoot
Konami
Konbini
Kone
Konecta
Konga
Konica Minolta
Koodo
Kookaï
Koolboks
Korean Air
Korelya Capital;Korelya
Korn Ferry
Kosmos
Koç Holding;Koç
Kpler
Kraft Heinz;Kraft
Krafton
Kraken
Krispy Kreme
Kroger
Kroll
Kronenbourg
Krug
Kruger
Kruidvat
Krys
Krys Group
Krëfel;Krefel
Ksaar
KuCoin
Kuaishou
Kubota
Kuda
Kudelski;Nagra;Kudelski Group
Kuehne+Nagel;Kuehne + Nagel;Kühne+Nagel
Kuhn
Kuka;KUKA
Kuoni
Kuoni France
KuppingerCole
Kurma
Kurokawa
Kuwait Petroleum
Kwerk
Kwyk
Kyivstar
Kylie Cosmetics
Kylotonn
Kyndryl
Kyocera
Kyriad
Kyriba
Kyump
Kyutai
L Brands
L'Eau Vive
L'Iconoclaste
L'Occitane
L'Orange Bleue
L'Oréal;Loréal
L.E.K. Consulting;LEK
L3Harris;L3Harris Technologies
LBO France
LCI
LCL;Le Crédit Lyonnais;Crédit Lyonnais
LCP
LCP-Assemblée nationale
LDC
LDLC;Groupe LDLC
LEM
LFB
LFDE
LG Chem
LG Display
LG Energy Solution;LGES
LG Uplus;LG U+
LG;LG Electronics
LGS
LGV Al Boraq
LHH
LMC Automotive
LNA Santé
LOT
LPL
LSEG;London Stock Exchange;London Stock Exchange Group
LTIMindtree;Mindtree
LVMH
LWS
La Banque Postale;Banque Postale;LBP
La Belle Vie
La Boucherie
La Boulangère
La Centrale
La Compagnie
La Croissanterie
La Découverte
La Financière de l'Échiquier
La Foir'Fouille
La Fourche
La Française
La Française REM
La Française de l'énergie
La Grande Récré
La Halle
La Halle aux chaussures
La Maison du chocolat
La Martiniquaise
La Martiniquaise-Bardinet
La Mie Câline
La Mobilière
La Méridionale
La Nef
La Pataterie
La Poste Mobile
La Poste suisse;Poste suisse;Swiss Post
La Poste;Groupe La Poste
La Prairie
La Redoute
La Ruche qui dit Oui
La Vie Claire
La Voix-Rossel
LaLiga Tech
LabCorp
Label'Vie;LabelVie
Labeyrie
Labeyrie Fine Foods
Laboratoires Gilbert
Laboratoires Théa
Lacoste
Lacroix
Lacroix Group
Lactalis
Lada
Ladurée
Lafarge
Laforêt
Lafuma
Lagardère News
Lagardère Publishing
Lagardère Travel Retail
Lagardère;Lagardère Groupe;Groupe Lagardère
Lago;Getlago
Lagostina
Lagrange
Laguiole
Lakera
Lakestar
Lalilo
Lalique
Lam Research
Lambda;Lambda Labs
Lamborghini
Lampiris
Lamy Lutti
Lancel
Lancia
Land Rover
Land Securities
LandSpace
Landi
Landis+Gyr
Lanson
Lanvin
Lapaire
Lapeyre
Laprophan
Largan;Largan Precision
Larian;Larian Studios
Larousse
Larsen & Toubro
Las Vegas Sands
Laserfiche
Lasertec
LastPass
Lastminute.com;Lastminute
Latam;LATAM Airlines
Latham & Watkins;Latham
Latitude;Venture Orbital Systems
Latour Capital
Lattice Semiconductor;Lattice
Latécoère
Lauak
Launch Africa
LaunchDarkly
Laurent-Perrier
Lavazza
Lawson
Lazada
Lazard
Lazard Frères
Laïta
Le Bon Marché
Le Bristol
Le Bélier
Le Collectionist
Le Coq Sportif
Le Creuset
Le Duff
Le Fooding
Le Fourgon
Le Livre de Poche
Le Lombard
Le Noble Âge
Le Pacte
Le Petit Ballon
Le Robert
Le Seuil;Seuil
Le Slip français;Le Slip Français
Le Tanneur
Le Train
Le Télégramme de Brest
Le Wagon
LeCab
LeEco
LeLynx
Leader Price
Leag
Leapmotor
Lear
LeasePlan
Leasecom
Leaseweb;LeaseWeb
Leasys
Lebara
Leboncoin Immobilier
Leboncoin;Le Bon Coin;LeBonCoin;leboncoin
Lectra
LeddarTech
Ledger
Ledn
Lee Hecht Harrison
Leetchi
Lefebvre Dalloz
Legal & General
Legalstart;LegalStart
Legendre
Legendre Films
Lego;LEGO
Legrand
Lehman Brothers
Leica Geosystems
Leica;Leica Camera
Leidos
LemFi
Lemonade
Lemonway;Lemon Way
LendingClub;Lending Club
Lendopolis
Lendosphere
Lengow
Lenovo
Lenz & Staehelin
Lenôtre
Leo Pharma
Leocare
Leonardo;Finmeccanica
Leoni
Leonteq
Leroy Merlin
Leroy Merlin France
Leroy-Somer
Les Arènes
Les Briconautes
Les Echos Etudes;Les Echos Études
Les Humanoïdes associés
Les Liens qui libèrent
Les Nouveaux Constructeurs
Les Nouveaux Robinson
Les Petits Culottés
Lesieur
Levi Strauss;Levi's
Levio
Lexfo
Lexing;Alain Bensoussan Avocats
LexisNexis
Lexmark
Lexus
Leyton
Lfoundry
Lhyfe
Li Auto
Li-Cycle
Libella
Libeo
Liberkeys
Liberty Aluminium
Liberty Global
Liberty Media
Liberty Mutual
Liberty Steel
Lidl
Lidl France
Lidl Suisse
Lidya
Liebherr
Liebherr Aerospace
Liedekerke
Lifen
Liferay
Lifesize
LightCounting
LightOn
Lighthouse;OTA Insight
Lightricks
Lightspeed Venture Partners
Lightspeed;Lightspeed Commerce
Lightyear
Ligier;Ligier Automotive
Ligne Roset
Liligo
Lilith Games
Lilium
Lilo
Lima
Limagrain
Lime
Limonetik
Linagora
Lincoln International
Lincoln National
Linde
Lindt;Lindt & Sprüngli
Line Corporation;Line
Linear
Linear Technology
Lineas
Linedata
Lingua Custodia
Linkbynet
LinkedIn;Linkedin
Linklaters
Linksys
Linkt
Linode
Linvosges
Linxo
Lion Air
Lion Electric;Lion Électrique
Lionsgate;Lions Gate
Liquid Intelligent Technologies;Liquid Telecom
Lise Charmel
Lisi;LISI
Lita.co
Live Nation France
Live Nation;Ticketmaster
LiveMentor
LivePerson
Livestorm
Livi;Kry
Lixil
Lloyd's
Lloyds;Lloyds Banking Group
Loblaw
LocalGlobe
Locam
LockSelf
Lockheed Martin;Lockheed
Loft Orbital
LogMeIn;GoTo
LogRhythm
Logic-Immo
Logica
Logicom
Logirem
Logista
Logitech
Lohr
Lombard Odier
Longchamp
Longi;LONGi
Longines
Lonza
Look Cycle
Look Voyages
Lookout
Loom
Loomis
Loongson
Loop Capital
Loopsider
Lordstown;Lordstown Motors
Lori Systems
Lorillard
Loro Piana
Losinger Marazzi
Lotte
Lotus Bakeries
Lotus Development
Lotus;Lotus Cars
Louis Capital Markets
Louis Delhaize
Louis Dreyfus Armateurs
Louis Vuitton
Louvre Hotels
Lovable
Lovys
Lowe's
Loyens & Loeff
Lucasfilm
Lucca
Lucent;Lucent Technologies
Lucid;Lucid Motors
Lucien Barrière
Lucine
Luckin Coffee
Ludia
Lufa;Les Fermes Lufa
Lufax
Lufthansa
Luko
Lukoil
Lululemon
LumApps;Lumapps
Lumen;Lumen Technologies;CenturyLink;Level 3
Lumentum
Luminar
Luminus
Lundbeck
Lundin
Luno
Lupin
Lur Berri
Lutti
Lux Research
Luxottica
Luxshare;Luxshare Precision
Lycamobile
Lycos
Lydec
Lydia
Lyf;Lyf Pay
Lyft
Lynk & Co
Lynk Global
Lynred
Lynx
LyondellBasell
Lyra
Lyreco
Lyria
Lyxor
Läderach
Léa Nature
Léon Grosse
Léon de Bruxelles
Léonidas
M&T
M-Files
M-Kopa;M-KOPA
M-Pesa;M-PESA
M2M Group
M2i;M2i Formation
M6;Groupe M6;Métropole Télévision
MAAF;Maaf
MAN
MBC;MBC Group
MBDA
MBF Aluminium
MCI
MDA;MDA Space
MDS
MET Group
MFS Africa;Onafriq
MG;MG Motor
MGEN
MGET
MGM Resorts
MGM;Metro-Goldwyn-Mayer
MGX
MK2
MMA
MMA Assurances
MNT
MSC
MSC Croisières
MSCI
MSI;Micro-Star International
MSNBC
MTN Côte d'Ivoire
MTN Nigeria
MTN;MTN Group
MTS
MTU Aero Engines;MTU
MTV
MUFG;Mitsubishi UFJ
MWM;Music World Media
MYOB
Ma French Bank
Ma'aden
Maad
Maaf Assurances
Maarch
Mac Guff
MacPaw
Machine Zone
Macif
Macmillan
Macquarie
Macquarie Group
Macy's
Made.com
Madison Square Garden
Madrange
Madrigall
Maersk Drilling
Maersk;A.P. Moller-Maersk
Maeva
Magellan Consulting
Magellan Partners
Magic Leap
Magna Steyr
Magna;Magna International
Magnachip
Magnard
Magneti Marelli
Magnite
Magyar Telekom
Mahindra;Mahindra & Mahindra
Mahle
MaiaSpace
Maif;MAIF
Maiia
Mail.ru;Mail.ru Group;VKontakte
Mailchimp;MailChimp
Mailinblack
Mailjet
Mailo
Maison Bleue
Maison Margiela
Maisons France Confort
Maisons de la presse
Maisons du Monde
Maje
Majelan
Majorel
Majorette
Make Up For Ever
Makita
Malakoff Humanis
Malakoff Médéric
Malaysia Airlines
Malongo
Malt
Malwarebytes
Mammut
Managem
Manager.one
Mandarin
Mandiant
Mangopay
Manitou
Manitou BF
ManoMano
Manoir Industries
Manor
Manpower;ManpowerGroup
Mantu;Mantu Group
Manus;Butterfly Effect
Manutan
Manuvie;Manulife
MapR
Maped
Mapfre
Mappy
Marathon Digital;MARA Holdings
Marathon Petroleum
Marc Orian
Marelli
Marfrig
Marie Blachère
Marie Brizard
Marignan
Marionnaud
Marjane
Markess;Markess International;Markess by exægis
Market Pay
Market Securities
Marketo
Markforged
Marks & Spencer
Marmara
Marmiton
Maroc Telecom;Itissalat Al-Maghrib
Marqeta
Marriott;Marriott International
Mars
Mars Wrigley
Marsa Maroc
Marsh & McLennan
Marsh;Marsh McLennan
Martell
Marubeni
Maruti Suzuki
Marvel Studios
Marvel;Marvel Entertainment
Marvell;Marvell Technology
MasOrange;MásMóvil;MasMovil
Masdar
Maserati
MassMutual
Masteos
Mastercard;MasterCard
Mastodon
Match Group
Matera
Materialise
Materiel.net
Materne
Matmut
Matrox
Mattel
Maty
Mauna Kea
Mauna Kea Technologies
Maurel & Prom
Mauritius Telecom
Mavenir
Max Mara
Max.ng;MAX.ng
MaxAB
Maxar;Maxar Technologies
Maxi Bazar
Maxi Toys
Maxim Integrated
Maxtor
Mazars;Forvis Mazars
Mazda
Maïsadour
McAfee
McCarthy Tétrault
McClatchy
McCormick
McDonald's;McDo
McGraw-Hill
McKesson
McKinsey;McKinsey & Company
McLaren
McPhy
Mecachrome
Mecaplast
Meccano
Medacta
Medadom
Medallia
Media Markt;MediaMarkt
MediaTek;Mediatek
Mediahuis
Medialaan
Median Technologies
Mediapro
Mediapro Studio
Mediaset;MFE;MediaForEurope
Mediawan
Mediawan Studio
Medicago
Medidata
Mediobanca
Medion
Medium
Medtech SA
Medtronic
Meero
Meetic
Meetup
Mega Energie
MegaFon
Megagence
Meggitt
Megvii
Meiji
Meilleurs Agents;MeilleursAgents
Meilleurtaux
Meituan
Meizu
Melexis
Mellanox
Mellerio
Melty
Melvin Capital
Melvita
Memento
Memo Bank
Memrise
Menarini
Mendix
Menlo Ventures
Menta
MercadoLibre;Mercado Libre
Mercari
Mercedes-Benz;Mercedes;Daimler
Mercer
Mercialys
Merck KGaA
Merck Serono
Merck;MSD
Mercure
Mercure de France
Mercuria
Mercury Research
Meredith
Mergermarket
Meridiam
Meritis
Merlin Entertainments
Merrill Lynch
Mersen
Mesosphere;D2iQ
MessageBird;Bird.com
Messenger
Messier & Associés;Messier Maris
MetLife
Meta;Meta Platforms
Metabolic Explorer
Metaco
Meteojob
Metro inc;Metro Inc.
Metro;METRO AG
Metromile
Metron
Metso
Metsys
Mews
Meyer Burger
Meyer Werft
MiX Telematics
Michael Kors
Michael Page;PageGroup
Michel et Augustin
Michelin
Micro Focus
MicroBT
MicroStrategy
Microchip;Microchip Technology
Microids;Anuman Interactive
Microlino
Micromania
Micron;Micron Technology
Micropole
Microsoft Azure
Microsoft;Microsoft Corp;Microsoft Corporation
Midas
Midcap Partners
Midea
Midjourney
Midnight Trains
Miel
Miele
Migros
MiiMOSA;Miimosa
Mikros
Mila ^CA !common research
Miliboo
Milleis
Millennium Management
Millicom;Tigo
Mimecast
MindMaze
Mindbody
Mindgeek;MindGeek;Aylo
Mindray
Minelli
Mingyang
Mini
MiniMax
Miniso
Mint Energie
Mirabaud
Mirakl
Miramax
Mirantis
Mirego
Miro
Mirova
Mirova Eurofideo
Misfat
Missoni
Mistergooddeal
Mistertemp
Mistplay
Mistral AI;Mistral
Mitel
Mithra
Mitsubishi
Mitsubishi Chemical
Mitsubishi Corporation
Mitsubishi Electric
Mitsubishi Estate
Mitsubishi Heavy Industries
Mitsubishi Motors
Mitsui
Mitsui & Co
Mitsui Fudosan
Mitsui OSK Lines
Mix Buffet
Mixpanel
Mizuho
Mizuno
Mobalpa
Mobike
Mobil
Mobile Vikings
Mobileye
Mobilier de France
Mobilis
Mobilize
Mobilière
Mobivia
Moderna
Modis
Moelis
MoffettNathanson
Mojang;Mojang Studios
Mol
Mollat
Mollie
Molotov;Molotov.tv
Molson Coors
Moment Factory
Momo
Mon Petit Placement
Monabanq
Monaco Telecom
Monarch
Moncler
Moncler France
Mondadori
Mondadori France
Monday.com
Mondelez
Mondelez France
Mondelez International
Mondi
Mondial Relay
Mondial Tissus
Moneris
Moneta
Monext
MoneyGram
MongoDB
Moniepoint
Monizze
Monolithic Power Systems
Monop'
Monoprix
Monsanto
Monsieur Meuble
Monster
Monster Beverage
Montagu;Montagu Private Equity
Monte dei Paschi di Siena;Monte Paschi;MPS
Montefiore Investment
Monzo
Moodwork
Moody's
Moon Active
Mooncard
Moonfare
Moonshot AI
Moor Insights & Strategy
Moore Threads
Moov Africa;Moov
Moove
Moovit
Morgan
Morgan Stanley
Morning;Morning Coworking
Morningstar;DBRS Morningstar
Morpho Labs
MorphoSys
Morrisons
Mosalingua
Motier Ventures
Motion Equity
Motion Twin
Motorola Solutions
Motorola;Motorola Mobility
Motown
Moulinex
Mouser;Mouser Electronics
Moustache
Mouv'
Movistar+
Moynat
Mozilla;Mozilla Corporation
Moët Hennessy;Moët & Chandon
Mphasis
Mr. Bricolage;Mr Bricolage
Mt. Gox;Mt.Gox;MtGox
Mubadala
Muddy Waters
Muji
Mulberry
MultiChoice
Multimania
Multiverse Computing
Mundys
Munich Re
Murata
Murena
Murex
Murfy
Mutex
Mutualia
Mutuelle des Motards
My Little Paris
My Major Company
My Money Bank
My Money Group
MyHeritage
Mylan
Mylan France
Mynaric
Mynt
Mythic
Média-Participations
Médiamétrie
Méo
Mérieux
N+ONE;N+ONE Datacenters
N-able
N26
NAOS
NBC News
NBCUniversal;NBC
NCR
NCSoft
NEC;NEC Corporation
NEL
NFrance
NGE
NHK
NJJ
NLMK
NN
NN Group
NNPC
NOS
NPO
NPR
NRB
NRG Energy
NRJ 12
NRJ Mobile
NRJ;NRJ Group
NSIA;NSIA Banque
NSK
NSO Group;NSO
NTN
NTPC
NTT Data;NTT DATA
NTT Docomo;Docomo
NTT;Nippon Telegraph and Telephone
NVISO
NW Storm;NW Groupe
NXO;Nxo
NXP;NXP Semiconductors
NYSE
Naarea
Nabla
Nachos
Nacon
Nadeo
Naf Naf
Naftal
Naftogaz
Nagarro
Nalo
Namatata
Nameshield
Nanobiotix
Nanya;Nanya Technology
Napster
Nareva
Nasdaq Inc.
Naspers
Naspers Foundry
Nasuni
NatWest;Royal Bank of Scotland;RBS
Natalys
Nathan
National Express
National Geographic
National Grid
Natixis
Natixis Assurances
Natixis Intertitres
Natixis Investment Managers
Natixis Payments
Natura
Naturalia
Nature & Découvertes
Nature et Découvertes
Naturgy
Naturéo
Natuzzi
Naughty Dog
Naura
Naval Group;DCNS
Navantia
Naver
Naville
Navistar
Navya
Naxicap;Naxicap Partners
Naïo Technologies;Naïo
Naïve
Nebius
Nebula
Nedbank
Needham
Neiman Marcus
Nelson Hall;NelsonHall
Nemera
Nemetschek
Neo4j
NeoSoft;Groupe NeoSoft
Neoen
Neom;NEOM
Neoness
Nerim
Nespresso
Nest;Nest Labs
Neste
Nestlé
Nestlé France
Nestlé Nespresso
Nestlé Waters
Nestlé Waters France
Nesto;nesto
Nestor
Net-a-Porter
NetApp
NetEase
NetSuite;Oracle NetSuite
Netatmo
Netcetera
Netcraft
Netflix
Netframe
Netgear
Netgem
Nethone
Netlify
Netmarble
Netplus;net+
Nets
Netscape;Netscape Communications
Netskope
Netto
Netvibes
Network Rail
Neuf Cegetel;Neuf Télécom;Cegetel
Neuflize OBC
Neuralink
Neurones
New Balance
New Enterprise Associates;NEA
New Immo
New Line
New Relic
New Street Research
New York Life
NewTech Media
Newcleo;newcleo
Newcrest
Newell Brands
Newen
Newen Studios
Newfund
Newrest
News Corp;News Corporation
Newzoo
Nexans
Nexi
Nexity
Nexo
Nexon
Nexperia
NextEra;NextEra Energy
Nextcloud
Nextdoor
Nexter Systems
Nexter;KNDS
Nexthink
NextiraOne
Nexttel
Nhood
Niantic
Nibelis
Nice Systems;NICE
Nickel;Compte-Nickel
Nickelodeon
Nicolas
Nicollin
Nicox
Nidec
Nidec Leroy-Somer
Nielsen
Nielsen Media Research
NielsenIQ;NIQ
Nigeria LNG
Niji
Nike
Niko Partners
Nikola
Nikon
Nimble Storage
Nina Ricci
Ninebot;Segway-Ninebot
Ninja Van
Nintendo
Nintex
Nio;NIO
Nippon Life
Nippon Steel
Nippon Yusen
Nissan;Nissan Motor
Nitori
Niu
Nobina
Nocibé
Nokia;Nokia Corporation
Nomad Foods
Nomadia
Nomios
Nomotech
Nomura
Noon;noon
Norac
Norauto
Nord Security;NordVPN
Nord Stream
Nordcurrent
Nordea
Nordeus
Nordex
Nordic Semiconductor
Nordnet
Nordstrom
Norfolk Southern
Norilsk Nickel
Norinchukin
Nornickel
Norrsken22
Norsk Hydro
Nortel;Nortel Networks
NorthStar
Northern Trust
Northrop Grumman
Northvolt
Northvolt Energy
Northzone
Norton Rose Fulbright
Norton;NortonLifeLock;Gen Digital
Norwegian Cruise Line
Norwegian;Norwegian Air Shuttle
Noser
Noshaq
Nosoli
Nostalgie
Not So Dark
Nothing
Notion;Notion Labs
Nouryon
Nouveau Monde Graphite
Nouvelair
Nouvelles Frontières
Nova Bus
Novacap
Novadaq
Novares
Novartis
Novasep
Novastar Ventures
Novatek
Novavax
Novell
Novo Nordisk
Novotel
Noz
Nozomi Networks;Nozomi
Nscale
Nu Skin
NuScale;NuScale Power
Nuance;Nuance Communications
Nubank;Nu Holdings
Nucleus Research
Nuctech
NumSpot;Numspot
Numa;NUMA
Numergy
Numericable;Numericable-SFR
Nuro
Nurun
Nutanix
Nutergia
Nutrition & Santé
Nuuday
Nuvei
Nuvias
Nuward;NUWARD
Nuxe
Nuxeo
Nventive;nventive
Nvidia;NVIDIA
O'Tacos
O-I
O2
OC Oerlikon
OCP Répartition
OCP;Office chérifien des phosphates
OCS
OHB
OKX
OLX
OMV
ON Semiconductor;Onsemi;ON Semi
ONCF
ONEE
ONGC
OPT Nouvelle-Calédonie
OPay
OSE Immunotherapeutics
OTB
OTE
OUI FM
OVHcloud;OVH
Oakley
Oaktree
Oando
Oatly
Obayashi
Oberthur Technologies;Oberthur
ObsEva
Ocado
Occidental;Occidental Petroleum
Octo Technology;Octo
October
Octopus Energy
Octopus Ventures
Oculus;Oculus VR
Océ
Odalys
Oddo BHF;Oddo
Odeon
Odigo
Odile Jacob
Odoo
Odoxa
Oerlikon
Office Depot
Ofo
Ogic
Ogury
Ogust
Ohm Energie
Oiken
Okaïdi
Oki;OKI Electric
Oklo
Okta
Ola
Ola Electric
Olam
Old Navy
Oliver Wyman
Olvid
Olympus
Omdena
Omdia
Omers;OMERS
Omio
Omnes Education;Inseec
Omnes;Omnes Capital
OmniRetail
Omnicom
Omron
OnDeck
Onatel
Oncrawl
OneLogin
OnePlus;Oneplus
OneTech
OneTrust
OneWeb
Onepark
Onepoint;OnePoint
Onet
Onet Technologies
Oney
Onfido
Online.net
OnlyFans
OnlyOffice;ONLYOFFICE
OnlyOne
Onshape
Ontario Power Generation
Ontario Teachers'
Ontex
Oodrive
Ookla
Ooredoo
Ooredoo Algérie
Ooredoo Tunisie
Ooshop
Opel
Opella
Open
Open Fiber
Open Telekom Cloud
OpenAI;Open AI
OpenAirlines
OpenClassrooms
OpenDataSoft;Opendatasoft
OpenSea
OpenSignal;Opensignal
OpenText;Open Text
Openchip
Opendoor
Openreach
Opera;Opera Software
Opinel
OpinionWay
Oppenheimer
Oppida
Oppo;OPPO
Optel;OPTEL
Optic 2000
Optical Center
Optimhome
Optimizely;Episerver
Optus
Orabank
Oracle Cloud
Oracle;Oracle Corporation
Orange Bank
Orange Belgium;Mobistar
Orange Business;Orange Business Services;OBS
Orange Cameroun
Orange Cyberdefense
Orange Côte d'Ivoire;Orange CI
Orange Maroc;Méditel;Meditel
Orange Middle East and Africa;OMEA
Orange Money
Orange Polska
Orange;France Télécom;France Telecom
Orangina Suntory
Orano
Orano Med
Orascom;Orascom Telecom
Orbex
Orchestra
Ordina
Ores;ORES
Origin Energy
Orix
Ornikar
Orpi
Orrick
Orsted;Ørsted
Orsys;ORSYS
Ortec
Osborne Clarke
Oscar Health;Oscar
Osedea
Osiatis
Osler
Ostrum
Otis
Otium
Otovo
Otrera
Otsuka
Otto;Otto Group
Ouicar;OuiCar
Ouigo
Ouihelp
Ouispoon
Oura
Ouster
OutSystems
Outbrain
Outreach
Outremer Telecom
Outscale;3DS Outscale
Ovomaltine
Ovum
Owens-Illinois
Owkin
Owlient
Oxatis
Oxbow
Oxford Economics
Oxford Hamelin
Oxford Nanopore
Oxford Quantum Circuits
Oxya
Oxybul
Oyo
Ozon
Ozone
Ozow
P&O
P&O Ferries
PAI Partners;PAI
PG&E
PGA
PIAS
PIF;Public Investment Fund;Fonds public d'investissement saoudien
PKN Orlen
PKP
PLD Space
PMU
PNC
PPF;PPF Group
PSA;PSA Peugeot Citroën;PSA Peugeot-Citroën;Groupe PSA
PSP Swiss Property
PTC;Parametric Technology
PTT
PVH
PacWest
Paccar
Pacifica
Paco Rabanne
Page Personnel
PagerDuty
PagesJaunes;Pages Jaunes;Solocal;SoLocal
Palantir;Palantir Technologies
Palm
PalmPay
Palo Alto Networks
Panalpina
Panasonic;Matsushita
Panda Security
Pandat
Pandora
Panerai
Panini
Pantera Capital
Pantheon Macroeconomics;Pantheon
Panzani
Papa John's
Papernest;papernest
Paprec
Paprec Group
Paps
Paradigm
Paradox Interactive;Paradox
Parallel Wireless
Paramount;Paramount Global;ViacomCBS;Viacom
Parc Astérix
Paredes
Paref
Parions Sport
Paris Habitat
Paris Première
Paris Turf
Paritel
ParkNow
Parkopedia
Parks Associates
Parler
Parmalat
Parquest
Parrot
Partech;Partech Partners;Partech Ventures
Partner;Partner Communications
Partners Group
Partoo
ParuVendu
Pasqal
Patagonia
Patek Philippe
Pathé
Patreon
Patrowl
Paul
Paul Smith
Paxos
PayDunya
PayFit;Payfit
PayPal;Paypal
PayPlug;Payplug
Paychex
Paycom
Payconiq;Bancontact Payconiq
Payhawk
Paylib
Paylocity
Paymium
Paymob
Payoneer
Payot
Paystack
Paytm
Peabody
Peach Payments
Peak Games
Pearl Abyss
Pearson
Pearson Education
Pebble
Pegasystems;Pega
Pegatron
Pellenc
Peloton
Pemex
Penguin
Penguin Random House
Pennylane
Penske Media
People & Baby
People Can Fly
People.ai
PeopleDoc
PeopleSoft
PepsiCo;Pepsi
Perella Weinberg
Perenco
Perfetti
Perial
Permira
Pernod
Pernod Ricard
Perot Systems
Perplexity;Perplexity AI
Perrier;Perrier-Vittel
Perrigo
Perrin
Pershing Square
Persimmon
Persistent Systems
Personio
PetSmart
Petco
Peterbilt
Petit BamBou
Petit Bateau
Petit Casino
Petit Navire
PetroChina
Petrobras
Petroci
Petrofac
Petronas
Petronas Chemicals
Petrosen
Petrossian
Peugeot Saveurs
Peugeot;Automobiles Peugeot
Pfizer
Pharma 5
Pharmacie Lafayette
Pharmagest;Equasens
Phenix
Philip Morris;Philip Morris International
Philips;Royal Philips
Phillips 66
Phitrust
Phoenix Pharma
Phoenix Tower
PhonePe
Photobox
Photonis
Photoroom;PhotoRoom
Photowatt
Physical Intelligence
Piaget
Piaggio
Piano
PicWicToys
Picard;Picard Surgelés
Piccoma
Pichet
Pick n Pay
Picnic
Picoty
Pictet
Pictet AM
Pictime
Pierre & Vacances
Pierre Audoin Consultants;PAC;Teknowlogy
Pierre Cardin
Pierre Fabre
Pierre Hermé
PiggyVest
Pigment
Pika
Pilatus
Pileje
Pilkington
Pimco
Pimkie
Pinduoduo;PDD
Ping An
Ping Identity
Pininfarina
Pinterest
Pioneer
Pioneer Natural Resources
Pipedrive
Pipefy
Piper Sandler;Piper Jaffray
Pirelli
Piriou
Pitch Promotion
PitchBook;Pitchbook
Pivotal;Pivotal Software
Pixar;Pixar Animation Studios
Pixmania
Pixpay
Pizza Hut
Pizza Sprint
Pizzorno
Placoplatre
Plaid
Planet Labs
PlanetHoster
Planeta
Planisware
Planity
Planted;Planted Foods
Planète Oui
Planète+
Plastic Omnium;OPmobility
Plastivaloire
Platform.sh
Play
PlayPlay
Playboy
Playdigious
Playground Games
Playmobil
Playrix
Playtika
Plaza Athénée
Plon
Plug In Digital
Plug Power
Plug and Play;Plug & Play
Pluristem
Plus500
Plusgrade
Pluxee
Plüm Energie
Pochet
Poclain
Poclain Hydraulics
Podimo
Point S
Point.P
Point72
Poka
Polaris
Polestar
Poltrona Frau
Poly;Plantronics;Polycom
Polylogis
Polymarket
Pomme de Pain
Ponant
Pony
Pony.ai
Poolside
Pop Mart
PopChef
Popeyes
Poppy
Porcher
Porcher Industries
Pornhub
Porsche
Porter Airlines
Portugal Telecom
Portzamparc
Posco;POSCO
Poshmark
Positive Technologies
Positive Thinking Company
Post Luxembourg
PostFinance
PostNL
Poste Italiane
Postes Canada;Poste Canada
Postman
Postmates
Postmedia
Poulina
Powell Software
Powens;Budget Insight
Power Corporation;Power Corp
Powerchip;PSMC
Powerdot
Poxel
Prada
Praemia
Pratt & Whitney
Precepta
Predica
Predictice
Preferred Networks
Preligens;Earthcube
Premier Oil
Premier Tech
Première Classe
Preply
Preqin
Presidio
Presight
Presses de la Cité
Presstalis
Prestashop;PrestaShop
Pret A Manger;Prêt à Manger
Pretto
Pretty Simple
Prezi
Prianto
PriceMinister;Rakuten France
Prim'X;PrimX
Primagaz
Primark
Primark France
Primonial
Primonial REIM
Printemps
Printful
Prisa;Grupo Prisa
Prisma Media;Prisma
Privalia
Prixtel
Pro BTP
ProLogium
ProSiebenSat.1;ProSieben
Procivis
Procore
Procter & Gamble;P&G
Productboard
Prodware
Prodways
Proginov
Progress Software
Prologis
Proman
Promocash
Promod
Prométhée
Pronote
Proofpoint
Proparco
PropertyGuru
Prophesee
Proprietes-privees
Proprioo
Prosegur
Proservia
Prosol
Prosper
Prosus
Protiviti
Proton;ProtonMail
Provalliance
Provera
Providence
Proxiconfort
Proxima
Proximus NXT
Proximus;Belgacom
Prudential
Prudential Financial
Prusa;Prusa Research
Prysmian
Prysmian France
Prévoir
Prévost
PsiQuantum
PubMatic
PubliBike
Public Sénat
Publicis Sapient
Publicis;Publicis Groupe
Publihebdos
Publix
Puiforcat
Puig France
Pullman
Pulsat
Puma
Puma Energy
Punkt
Puppet
Purdue Pharma
Pure Storage
Purolator
Purplebricks
Puy du Fou
PwC;PricewaterhouseCoopers
Péchiney
QIA;Qatar Investment Authority
QNAP
QTS
Qair
Qantas
Qare
Qarnot;Qarnot Computing
Qatalyst;Qatalyst Partners
Qatar Airways
Qatar Gas
QatarEnergy;Qatar Petroleum
Qiagen
Qiming
Qimonda
Qlik
Qobuz
Qonto
Qorvo
Qover
Quadient;Neopost
Quadria
Qualcomm
Qualium
Qualtrics
Qualys
Quandela
QuantCube;QuantCube Technology
Quanta;Quanta Computer
Quantic Dream
Quantinuum
Quantmetry
Quantonation
Quantum Surgical
Quantum Systems
QuantumScape
Quarkslab
Quectel
Quelle Aventure
QuelleEnergie
Quest Diagnostics
Quest Software
Quick
Quickbooks;QuickBooks
Quicken Loans
Quickline
Quiksilver
Quinn Emanuel
Quitoque
Qumulo
Quobly;Siquance
Quora
Québecor;Quebecor;Québecor Média
Qwant
R3D Conseil
RAI;Rai
RAISE;Raise
RATP
RATP Dev
RCS MediaGroup
RDS
RED by SFR
RELX;Relx;Reed Elsevier
RFI
RFM
RIVP
RMC
RMC BFM
RMC Découverte
RMC Sport
RMC Story
RS Group
RSA Security;RSA
RSM
RTBF
RTE
RTL
RTL 2
RTL Belgium
RTL Group
RTL TVi
RTS
RTVE
RUAG Space;Beyond Gravity
RWE
RX
RZD
Rabanne
Rabbit
Rabobank
Rabot Dutilleul
Racine
Rack Centre
Rackspace;Rackspace Technology
Radio Classique
Radio France
Radio Nova
Radio Okapi
Radio-Canada;CBC/Radio-Canada;Société Radio-Canada
RadioShack
Rafael;Rafael Advanced Defense Systems
Raiffeisen
Railcoop
Rain AI
Rainbow
Raizers
Rakuten
Rakuten Mobile
Ralph Lauren
Rambus
Ramery
Ramify
Ramp
Ramsay Santé;Ramsay Générale de Santé
Rancher Labs;Rancher
Randstad
Randstad France
Rapid7
Rapidus
Rappi
Rare
Raspberry Pi
Ratier-Figeac
Ravensburger
Ravensburger France
Raxio
Ray-Ban
Raymond James
Raymond James France
Raytheon;Raytheon Technologies
Razel-Bec
Razer
Razorpay
Reach plc
Readdle
Real Ventures
Realdolmen;RealDolmen
Realme;realme
Realtek
Realty Income
Rebellion
Rebellions
Recipharm
Reckitt
Reckitt Benckiser
Recom
Recommerce;Recommerce Solutions
Recordati
Recorded Future
Recording Academy
Recruit;Recruit Holdings
Recticel
Red Barrels
Red Bull US
Red Eléctrica
Red Hat;RedHat
RedBird
Redal
Redalpine;redalpine
Reddit
Reden Solar
Redexis
Redfin
Redington
Redis;Redis Labs
Redpoint;Redpoint Ventures
Reebok
Reed Expositions
Reed Smith
Reezocar
Refashion
Refinitiv
Regal
Regate
Regeneron
RegionsJob;RégionsJob
Reka AI;Reka
Relais Colis
Relativity Space
Reliance Communications
Reliance Industries;Reliance
Reliance Jio;Jio
Relief Therapeutics
Relyens
Remedy Entertainment;Remedy
Remote
Renaissance Fusion
Renaissance Technologies
Renault Trucks
Renault;Renault Group;Groupe Renault
Renesas;Renesas Electronics
Renfe
Rent A Car
Rent the Runway
Rentokil
Replit
Reply
Repsol
Republic Records
Resa
Resona
Restaurant Brands
Retool
Retraites populaires
Reverso
Revlon
Revolut
Rewe
Reworld Media;Reworld
Rexel
Reyl
Reynolds
Rheinmetall
Rhodia
Rhône-Poulenc
Ribbit Capital
Riber
Ricard
Richard Mille
Richemont
Ricoh
Ricola
Rieter
Rigetti;Rigetti Computing
RightScale
Rightmove
Rimac
Rimowa
Ring
Ring Capital
RingCentral
Ringier;Ringier Axel Springer
Ringover
Rinnai
Rio Tinto
Riot
Riot Games
Riot Platforms
Ripple
Rippling
Rire & Chansons
Rite Aid
Rituals
Rivages
Rivian
Rivoire & Carret
Robatel
Robert Half
Robert Laffont
Robert Walters
Robertet
Robinhood
Roblox
Robocath
Roborock
Roc Nation
Roche
Roche Bobois
Rocket Factory Augsburg;RFA
Rocket Internet
Rocket Lab
Rocket Mortgage
Rockstar Games;Rockstar
Rockwell Automation;Rockwell
Roederer
Rogers;Rogers Communications
Rohlik
Rohm;Rohm Semiconductor
Roku
Roland Berger
Rolex
Rolls-Royce
Rolls-Royce SMR
Romande Energie
Rombit
Rona;RONA
Root Insurance
Roquette
Rosatom
Roscosmos
Rosenblatt
Rosenblatt Securities
Rosneft
Ross Stores
Rossel;Groupe Rossel
Rossignol
Rostec
Rostelecom
Roth Capital
Rothschild & Co;Rothschild;Banque Rothschild
Rothschild Martin Maurel
Rotork
Rouje
Roularta
Roullier;Groupe Roullier
Rovi
Rovio
Roxane
Roxel
Royal Air Maroc
Royal Caribbean
Royal Mail
Ruag
Rubis
Rubrik
Rubycat
Ruckus;Ruckus Networks
Rue du Commerce;RueDuCommerce
Ruijie
Ruinart
Rumble
Runway;Runway AI
Rusal
RwandAir
Ryanair
Rystad Energy;Rystad
Rémy Cointreau
S&P Global Mobility
S&P Global;Standard & Poor's
S-Pass
S.T. Dupont
S3NS;S3ns
S4M
SAB
SABMiller
SAFTI
SAIC
SAIC Motor
SAP
SAP Concur;Concur
SAR
SAS Institute;SAS
SBM Offshore
SCC
SCO Group
SES
SFL
SFPIM
SFR
SFS
SGD Pharma
SGS
SHI
SIFCA;Sifca
SIG
SII;Groupe SII
SIR
SITA;Sita
SIX;SIX Group
SK Bioscience
SK Group;SK Holdings
SK Hynix;SK hynix;Hynix
SK Telecom;SKT
SKF
SMA
SMA Solar
SMABTP
SMC
SMCP
SMEE;Shanghai Micro Electronics Equipment
SMIC;Semiconductor Manufacturing International Corporation
SNC-Lavalin;AtkinsRéalis
SNCB
SNCF
SNCF Connect;OUI.sncf;Oui.sncf;Voyages-sncf.com
SNCF Réseau
SNCF Voyageurs
SNCFT
SNCM
SNE Research
SODECI
SQLI
SQM
SQOOL
SR Technics
SRF
SRG
SS&C;SS&C Technologies
SSE
SSENSE;Ssense
SSR;SRG SSR
ST Engineering
STC;Saudi Telecom
STM
STMicroelectronics;STMicro;ST Microelectronics
STX France
SUSE;Suse
SVR
SWEN Capital Partners
Saab
Saagie
Saarstahl
Sabadell;Banco Sabadell
Sabanci
Sabca;SABCA
Sabena
Sabena Technics
Sabi
Sabic
Sabre
Safaricom
Safe Superintelligence
SafeBoda
SafeBreach
Safeway
Safilo
Safra
Safran
Safran Electronics
Saft
Sagard
Sage;Sage Group
Sagem
Sagemcom
Saidal
SailPoint
Sainsbury's;Sainsbury
Saint Algue
Saint Louis Sucre
Saint Mamet
Saint-Gobain
Saint-Gobain Distribution
Saint-Gobain Glass
Saipem
Saiph
Sakana AI
Saks
Saks Fifth Avenue
Salaün
Salesforce Ventures
Salesforce;Salesforce.com
Salesloft
Salomon
Salt;Salt Mobile
Salto
Salvatore Ferragamo
Sam's Club
SambaNova;SambaNova Systems
Samsara
Samsic
Samsung Biologics
Samsung Display
Samsung Electro-Mechanics
Samsung Heavy Industries
Samsung SDI
Samsung SDS
Samsung;Samsung Electronics
San Marina
SanDisk;Sandisk
Sandfall Interactive
Sandoz
Sandro
Sandvik
Sanef
Sanitas
Sanofi
Sanofi Pasteur
Sanofi-Aventis
Sanoflore
Sanrio
Santander;Banco Santander
Santos
Sanyo
Saputo
Saras
Sarbacane
Sarenza
Sarreguemines
Sartorius
Sartorius Stedim
Sartorius Stedim Biotech
Sasol
Sasol Energy
SatADSL
Satispay
Satyam
Saudi Aramco;Aramco
Saunier Duval
Saupiquet
Saur
Sauramps
Sauter
Savencia
Savencia Fromage
Savills
Saviu Ventures
Savoir-faire Linux
Savvy Games;Savvy Games Group
Saxo
Saxo Bank
Saxo Banque
Sberbank
Scalapay
Scale AI
Scaleway
Scalian
Scalingo
Scality
Scandinavian Airlines
Scandit
Scania
Scarlet
Scatec
Schaeffler
Schibsted
Schiever
Schindler
Schlumberger;SLB
Schmidt
Schneider Electric;Schneider
Scholastic
SchoolMouv
Schwab
Schwarz Gruppe;Schwarz Group;Groupe Schwarz
Scintil Photonics
Scopelec
Scopely
Scor;SCOR
Screen Holdings
SeLoger
Sea Group;Sea Limited
SeaWorld
Seagate;Seagate Technology
Sealsq;SEALSQ
Searchlight
Sears
Seat
Secafi
Seckiot
Secom
Secunet
Secureworks;SecureWorks
Securitas
SecurityScorecard
See Tickets
Seedcamp
Seedtag
Seegene
Sefe
Sega;SEGA
Segafredo
Segment
Segula Technologies;Segula
Segway
Seiko
Seita
Sekoia;Sekoia.io
Selectour
Selfridges
Selha
Sellsy
Semoa
Sempra
Semrush
Sen.se
Senbus
Sencrop
Sendy
Senelec
Sennheiser
SenseFly;senseFly
SenseTime
Sensirion
Sensor Tower
SentinelOne
Sentry
Sephora
Seplat
SeqOne;SeqOne Genomics
Seqens
Sequans;Sequans Communications
Sequoia Capital;Sequoia
Serac
Serco
Serena;Serena Capital
Serge Blanco
Serge Ferrari
Sergent Major
Seris
Seriti
Serum Institute of India;Serum Institute
ServiceMax
ServiceNow
Services industriels de Genève
Servier
Sesamm;SESAMm
Sessùn
Seven & i;Seven & i Holdings
Seventure;Seventure Partners
Sewan
Seyna
Seznam
Sfeir;SFEIR
Shadow
Shake Shack
Sham
Share Now;Car2Go;car2go
Sharegate
SharkNinja;Shark
Sharp
Shaw;Shaw Communications
Shein;SHEIN
Shell;Royal Dutch Shell
Shield AI
Shift Technology
Shimano
Shimizu
Shin-Etsu;Shin-Etsu Chemical
Shine
Shionogi
Shippeo
Shire
Shiro Games
Shiseido
Shopee
Shopify
Shoprite
Shotgun
Showpad
Showroomprivé;Showroomprive;Showroomprive.com
Showtime
Shueisha
Shutterstock
SiFive
SiPearl
Sia Partners;Sia
Siaci Saint Honoré
Sibelga
Siblu
Sidel
Sidel Group
Sidetrade
Sidewalk Labs
Siegfried
Siemens
Siemens Energy
Siemens Gamesa Renewable
Siemens Gamesa;Gamesa
Siemens Healthineers;Healthineers
Siemens Mobility
Siemens Networks;Nokia Siemens Networks
Sierra Space
Sierra Wireless
Sierra;Sierra AI
Sigfox
Sigma Informatique
Signal;Signal Messenger
Signature Bank
Signify
Sika
Sikorsky
Silae
Silicon Graphics;SGI
Silicon Labs;Silicon Laboratories
Silicon Valley Bank;SVB
Siltronic
Silver Lake;Silver Lake Partners
Silverfin
Silvr
Simba Dickie
SimilarWeb;Similarweb
Simmons & Simmons
Simon & Schuster
Simon Property
Simon-Kucher;Simon-Kucher & Partners
Simone Pérèle
Simons;La Maison Simons
SimpliVity
Simplon
Simply Market
Sina
Sinch
Sinclair;Sinclair Broadcast Group
Sinequa
Singapore Airlines
SingleStore
Singtel
Singular
Sinochem
Sinopec
Sinopharm
Sinovac
Sinovation Ventures
Sipa Ouest-France;SIPA Ouest-France
Siparex
Sipartech
Siplast
Siradel
Sirius Space Services
SiriusXM;Sirius XM
Sisley
Sitarail
Sitecore
Sivantos
Six Flags
Sixt
Sixt USA
Sixth Street
Skadden;Skadden Arps
Skechers
Skeepers
Skello
Skeyes;skeyes
Skild AI
Skims
SkinCeuticals
Skoda;Škoda
Skroutz
Sky
Sky Deutschland
Sky Italia
Sky News
SkyWater;SkyWater Technology
Skydance;Skydance Media
Skydio
Skype
Skyrock
Skyrora
Skyscanner
Skyworks;Skyworks Solutions
Skyworth
Slack;Slack Technologies
Slalom
Sleever
Slovak Telekom
Smaaart
Smals
Smappee
Smart
SmartRecruiters
Smartbox
Smartfin
Smartrent
Smartsheet
Smile
Smilegate
Smith & Nephew
Smithfield
Smoby
Smovengo
Smurfit Kappa
Smurfit Westrock
Snam
Snap;Snap Inc
Snapchat
Snedai
Snips
Snowflake
Snowpack
Snyk
So.bio
SoCoo'c
SoFi
Sobeys
Sobi
Socionext
Société Générale Assurances
Société Générale;SocGen;SocGén
Société foncière lyonnaise
Société tunisienne de l'électricité et du gaz
Socomec
Socopa
Socotec
Sodebo
Sodern
Sodexo
Sodiaal
Sodiaal Union
Sodifrance
Sodis
Sofidel
Sofidy
Sofina
Sofinco
Sofinnova Partners;Sofinnova
Sofitel
Sofradir
SoftBank;Softbank;SoftBank Group
Softcat
Softline
Softtek
Software AG
SoftwareOne
Sogecap
Sogeclair
Sogelink
Sogemedia
Sogeprom
Sogeti
Sogetrel
Sohu
Soitec
Sokowatch;Wasoko
SolarCity
SolarEdge
SolarWinds
SolarWorld
Solaria
Solucom
Solutions 30
Solvay
Solvay France
Somaca
Somdiaa
Somfy
Sompo
Sonaca
Sonangol
Sonatel
Sonatrach
Sonda
Sonder
Sonelgaz
Sonepar
Sonia Rykiel
SonicWall
Sonnen
Sono Motors
Sonos
Sonova
Sony Music
Sony Pictures
Sony;Sony Group;Sony Corporation
Sophia Genetics;SOPHiA GENETICS
Sophos
Sopra Banking Software;SBS
Sopra HR Software
Sopra Steria;Sopra;Steria
Soprema
Sorare
Sorégies
Sosh
Sostrene Grene
Sotheby's
Sotheby's International
Sothema
Sotra
Sotugat
Soufflet
SoundCloud
SoundHound
Souq;Souq.com
Sources Alma
South African Airways
South32
Southern Company
Southwest Airlines;Southwest
Sowefund
SpaceFill
SpaceX;Space X
Spaces
Spar
Spareka
SparingVision
Spark Capital
Spartoo
Speed Rabbit Pizza
Speedinvest
Speedy
Spencer Stuart
Spendesk
Spiders
Spie Batignolles
Spie ICS
Spie;SPIE
Spin Master
SpineGuard
Spirax
Spire;Spire Global
Spirica
Spirit AeroSystems
Spirit Airlines
Spiro
Splio
Splunk
Sports Direct
Spoticar
Spotify
Springer
Springer Nature
Sprinklr
Sprint
Sprout Social
Spryker
Square
Square Enix
Square Management
Squarespace
Squirro
St Michel
Stability AI
StackIT;Stackit;STACKIT
Stada
Stadler;Stadler Rail
StaffMe
Stagecoach
Stallergenes;Stallergenes Greer
Stancer
Standard Bank
Standard Chartered
StarHub
StarOfService
StarTimes
Starboard Value;Starboard
Starbucks
Starburst
Starling;Starling Bank
Startway
Starz
StatCounter;Statcounter
State Farm
State Grid
State Street
Station F
Stations-e
Statista
Statkraft
Staub
Staycation
Steag
SteelSeries
Steeple
Stef;STEF
Stefanini
Steg;STEG
Steinway
Stelia;Stelia Aerospace
Stella McCartney
Stellantis
Stellaria
StepFun
Stephenson Harwood
Stepstone
Stib;STIB
Stifel
Stifel France
Stikeman Elliott
Stillfront
Stimulus
Stingray
Stitch Fix
Stock
Stokomani
Stonal
Stonepeak
Stootie
Stora Enso
Storengy
Stormshield
Stoïk
Stratasys
Strategy Analytics
Strategy&;Booz & Company
Strato
Straumann
Strava
Streamwide
Stripe
Stryker
Stuart
StubHub
Studapart
Studio 100
Studiocanal
Stäubli;Staubli
Stéphane Plaza Immobilier
Subaru
Subsea 7
Substack
Subway
SuccessFactors
Sud Radio
Suez
Suez Environnement
SugarCRM
Sugon
Suitsupply
Sukhoi
Sullivan & Cromwell
Sulzer
SumUp
Sumco
Sumitomo Chemical
Sumitomo Mitsui;SMBC
Sumitomo;Sumitomo Corporation
Summit Partners
Sumo Group;Sumo Digital
Sumo Logic
Sun King
Sun Life
Sun Microsystems;Sun
Sun Pharma
SunEdison
SunPower
Suncor
Sungrow
Sunlib
Sunology
Sunrise UPC
Sunrise;Sunrise Communications;UPC Suisse
Sunrun
Sunstar
Suntory
Suntory Beverage
Sunu;Groupe Sunu
Sunwing
Supabase
Supeco
SuperData;SuperData Research
Supercell
Superdry
Supermarchés Match
Supermicro;Super Micro Computer;Super Micro
Supermood
Supernova Invest;Supernova
Superprof
Surcouf
Surfshark
Surgutneftegaz
Surrey Satellite
SurveyMonkey;Momentive
Sushi Shop
Susquehanna
Sustainalytics
Suva
Suzuki
Svolt
Swan
Swarovski
Swatch;Swatch Group
Sweep
Swica
Swift;SWIFT
Swiggy
Swile
Swiss Life
Swiss Life Asset Managers
Swiss Life France
Swiss Medical Network
Swiss Prime Site
Swiss Re
Swiss;Swiss International Air Lines
SwissSign
Swissborg;SwissBorg
Swisscom
Swissport
Swissquote
Swissto12
Switch Inc
Swvl
Sybase
Sycomore
Syensqo
Sygnum
Sylfen
Sylob
Syma Mobile;Syma
Symantec
Symbio
Synack
Synacktiv
Synapse Medicine
Synaptics
Synchronoss
Synchrony
Syndex
Synechron
Synergie
Synergy Research Group;Synergy Research
Syngenta
Syniverse
Synlab
Synology
Synopsys
Syntel
Synthesia
Sysco
Sysmex
Systancia
Systovi
Systran
Système U;Coopérative U;Super U
Séché;Séché Environnement
Séolis
Sézane
Süddeutscher Verlag
T-Mobile US;T-Mobile
T-Systems
T. Rowe Price
TAG Heuer
TAI
TAP Air Portugal
TC Energy;TransCanada
TCL
TCS;Tata Consultancy Services
TD Ameritrade
TD Synnex;TD SYNNEX;Synnex
TDC
TDF
TDK
TEC
TELUS International
TF1;Groupe TF1
TFI International
TFX
TJX
TKH
TKH Group
TLcom Capital;TLcom
TMC
TP ICAP Midcap;TP Icap
TP-Link
TPG;TPG Capital
TSF Jazz
TSMC;Taiwan Semiconductor Manufacturing Company;Taiwan Semiconductor
TUI
TUI Fly Belgium
TUIfly
TV5 Monde;TV5Monde
TV5 Québec Canada
TVA Sports
TVA;Groupe TVA
TVN
TX Group;Tamedia
Tabac Presse
Tabby
Tableau;Tableau Software
Taboola
Taco Bell
Taiga;Taiga Motors
Taisei
Taittinger
Takashimaya
Takata
Take-Two;Take-Two Interactive;Take Two
Takealot
Takeda
Talabat
Talan
Talanx
Talen;Talen Energy
Talend
Talent.io;talent.io
Talentia;Talentia Software
Talentsoft;TalentSoft
Talgo
TalkTalk
Talkdesk
Talkspirit
Talsom
Tamara
Tanger Med
Tanium
Taobao
Tape à l'œil
Tapestry
Taqa Morocco
Target
Target Global
Tarkett
Tarmac
Taro
Tassili Airlines
Taster
Tata Group;Tata
Tata Motors
Tata Power
Tata Sons
Tata Steel
Tate & Lyle
Tati
Tatneft
Taurus
Taxis G7
Taylor Wessing
Taylor Wimpey
Teads
Teal Group
Teale
Team Vitality;Vitality
Team17
TeamSystem
TeamViewer
Teamleader
Teamto
Tecan
Tech Data
Tech Mahindra
TechInsights
TechMarketView
Techaisle
Techint
Techland
Technicolor
Technip Energies;Technip
TechnipFMC;FMC
Technique Solaire
Technologia
Technology Innovation Institute
Techstars
Tecno
Tecsys
Teemo
Tehtris;TEHTRIS
Teisseire
Teladoc;Teladoc Health
Telco OI
Tele2
Telecel;Telecel Group
Telecity;TelecityGroup
Telecom Egypt
Telecom Italia;TIM
Teledyne e2v
Telefónica;Telefonica
Telegram
Telehouse
Telekom Austria
Telenet
Telenor
Teleperformance
Telesat
Telespazio
TelevisaUnivision;Televisa
Telia;TeliaSonera
Telindus
Telit
Telkom
Tellmeplus
Telma;Axian Telecom
Telnet Holding
Telstra
Telus
Telus Santé
Temasek
Temenos
Tempow
Temu
Tenable
Tenaris
Tencent
Tencent Cloud
Teneo
Tenergie
Tenneco
Tenstorrent
Tepco
Teradata
Teradyne
Teralys;Teralys Capital
Teraxion
Tereos
Teriak
Terna
TerraPay
TerraPower
Terraform Labs
Terreal
Terrena
Terres d'Aventure
Terres du Sud
Terumo
Teréga
Tesco
Tesla;Tesla Motors
Tessan
Tessenderlo
Tessi
Tether
Texaco
Texas Instruments
Texto
Textron
Teyliom
Thai Airways
Thales
Thales Alenia Space
Thales Digital Identity;Thales DIS
Thales Services
Thalys
The Camp;thecamp
The Exploration Company
The Family
The Kooples
The North Face
The RealReal
The Sandbox
The Trade Desk
The Weinstein Company
TheFork;LaFourchette;La Fourchette
TheGreenBow
Thello
Theodo
Theradiag
Theranos
Therapixel
Theratechnologies
Thermo Fisher;Thermo Fisher Scientific
Thermor
Thinkific
Thinking Machines Lab;Thinking Machines
Third Point
Thiriet
Thom
Thoma Bravo
Thomas Cook
Thomson Reuters
Thomson;Thomson Multimedia
Thorizon
Thoughtworks;ThoughtWorks
Threads
Three
Three Arrows Capital
Three Gorges
Threema
Thrive Capital
ThrustMe
Thyssenkrupp;ThyssenKrupp
Théa
Thélem
Thésée DataCenter
Ti&m;ti&m
Tiamat
Tidal
Tier;Tier Mobility
Tietoevry;Tieto;EVRY
Tiffany;Tiffany & Co
Tiger Global;Tiger Global Management
Tiime
TikTok;Tiktok
Tikamoon
Tikehau Capital;Tikehau
Tiki
Timberland
Time Warner Cable
TimeTonic
Tinder
Tinexta
Tink
Tinkoff
Tintri
Tinyclues
Tipeee
Tiqets
Tissot
Tisséo
Tixeo
Tmall
Toast
Tocqueville Finance
Tod's
Toei Animation
Tofas
Together AI
Togg
Togocom;Togocel
Tokio Marine
Tokio Marine HCC
Tokopedia
Tokyo Electron
TomTom;Tom Tom
Tommy Hilfiger
Tomorrowland
Tonies
Too Good To Go
Top Achat;TopAchat
Topshop
Toptal
Toray
Toshiba
Toshiba Tec
Toss
TotalEnergies EP
TotalEnergies;Total
Totem
Toto
Toucan Toco
Toupargel
Tower Semiconductor;TowerJazz
TowerCast;Towercast
Toyota Tsusho
Toyota;Toyota Motor
Toys "R" Us;Toys'R'Us;Toys R Us;ToysRUs
Trace;TRACE
Tractebel
Tractebel Engineering
Tractor Supply
Tracxn
Trade Republic
TradeDepot
Trader Joe's
Trafigura
Trainline
Trans Mountain
TransUnion
Transatel
Transavia
Transcom
Transcontinental;TC Transcontinental
Transdev
Transgene
Transiciel
Transneft
Transnet
Transocean
Transsion;Transsion Holdings
Traton
Travelcar
Traveloka
Travelperk;TravelPerk
Travelport
TreeFrog Therapeutics
Treezor
Trellix;FireEye
Trend Micro;TrendMicro
TrendForce;Trendforce
Trendyol
Trenitalia
Trenitalia France
TriNet
Trian Partners;Trian
Triballat
Triballat Noyal
Tridôme
Trigano
Trimble
Trimet
Trina Solar
Tripadvisor;TripAdvisor
Triumph
Trivago;trivago
Troisième Œil
Truffaut
Truffle Capital
Truist
Truist Securities
Trump Media;Trump Media & Technology Group
Trumpf;TRUMPF
Truphone;1Global
Trustinsoft;TrustInSoft
Truth Social
Tryba
Tryba Energy
Tsinghua Unigroup;Unigroup
TuSimple
Tudigo
Tullow
Tumblr
Tunisair
Tunisie Telecom;Tunisie Télécom
Tupperware
Turbonomic
Turenne
Turkcell
Turkish Aerospace
Turkish Airlines
Turo
Turtle Beach
Twiga Foods;Twiga
Twilio
Twin Jet
Twinings
Twint;TWINT
Twitch
Twitter;X Corp
Two Sigma
Two-i
Tyler Technologies
TymeBank
Typeform
Typology
Tyson Foods;Tyson
Télé-Québec
Téva
Tôt ou tard
Türk Telekom;Turk Telekom
U-Space
UAC
UBA;United Bank for Africa
UBS
UCB
UCloud
UFA
UGAP;Ugap
UGC
UMC;United Microelectronics
UPM
UPS;United Parcel Service
US Bancorp
Ubaldi
Ubble
Ubeeqo
Uber Eats;UberEats
Uber;Uber Technologies
Ubigi
Ubika;UBIKA
Ubiquiti
Ubisoft
Ucar
Udemy
Ugitech
UiPath
Ultimaker
Ultimate Software;UKG;Kronos
Ulule
Umanis
Umiami
Umicore
Unbabel
Under Armour
Une heure pour soi
UniCredit;Unicredit
Unibail-Rodamco
Unibail-Rodamco-Westfield;Unibail;URW
Unibet;Kindred
Unicharm
Unilabs
Unilever
Unilog
Unimed
Union Bancaire Privée;UBP
Union Investment
Union Pacific
Union Square Ventures
Uniper
Uniqlo France
Uniqlo;Fast Retailing
Unisoc;Spreadtrum
Uniswap
Unisys
Unit4
United Airlines;United
United Internet
United Launch Alliance;ULA
UnitedHealth;UnitedHealth Group
Unitel
Unither
Unitree;Unitree Robotics
Unity;Unity Technologies;Unity Software
UnitySC
Univention
Univercells
Universal Music;Universal Music Group;UMG
Universal Pictures;Universal
Universal Robots
Universign
Unkle
Unowhy
Unseenlabs
Unyc
Up
UpCloud
Upciti
Upflow
Upsa
Upstart
Upwork
Urbasolar
Urgo
Ushuaïa TV
Usine IO
Usinor
VALR
VAT
VAT Group
VDL Bus
VF Corporation
VFLI
VGP
VLSI Research
VMware
VNG
VRT
VTB
VTEX
VTX
VVF
Vacalians
Vacheron Constantin
Vade;Vade Secure
Vaillant
Vale
Valeant
Valentino
Valeo
Valero
Vallourec
Valmet
Valneva
Valophis
Valora
Valorem
Valorplast
Valtech
ValueAct;ValueAct Capital
Valve
Van Cleef & Arpels
Van Hool
Van Oord
VanMoof
Vandemoortele
Vanden Borre
Vanguard International Semiconductor
Vanguard;Vanguard Group
Vantage Data Centers
Vantage Towers
Vantiva
Varjo
Varonis
Vast Data
Vattenfall
Vattenfall France
Vaudoise Assurances
Vauxhall
Vectaury
Vectra AI;Vectra
Veeam;Veeam Software
Veepee;Vente-privée;Vente-privee.com;vente-privee
Veesion
Veeva;Veeva Systems
Veja
Velan
Velo3D
Velodyne;Velodyne Lidar
Veloretti
Velux
Vencorex
Venmo
Vente-unique
Ventech
Vention
Venture Global
Ventures Platform
Veolia Environnement
Veolia;Véolia
Verallia
Verbund
Vercel
Verescence
Verian
Veriff
Verily
Verint
Verisign;VeriSign
Verisk
Verisure
Veritas;Veritas Technologies
Verizon Media;Oath
Verizon;Verizon Communications
Verkada
Verkor
Verlingue
Verlinvest
Vermeg
Verney-Carron
Versace
Verspieren
Vertbaudet
Vertex;Vertex Pharmaceuticals
Vertical Aerospace
Vertiv
Verve Ventures
Vestas
Vestel
Vestiaire Collective
Vetoquinol
Vetropack
Veuve Clicquot
Via Rail
Viaccess-Orca;Viaccess
Viadeo
Viagogo
Vialis
Vianova
Viasat
Viatris
Viavoice
Viber;Rakuten Viber
Vicat
Vice Media;Vice
Viceroy Research
Vichy Laboratoires
Victoria's Secret
Victoria-Jungfrau
Victorinox
Videdressing
Vidéotron;Videotron
Viessmann
VietJet
Vietnam Airlines
Viettel
Vifor
Vifor Pharma
Vigeo Eiris
Villeroy & Boch
Vilogia
Vimeo
VimpelCom;Veon
VinFast
Vinci
Vinci Airports
Vinci Autoroutes
Vinci Construction
Vinci Energies
Vinci Immobilier
Vingroup
Vinted
Vinted Go
Viparis
Vir Biotechnology
Virbac
Virgin Atlantic
Virgin Australia
Virgin Galactic
Virgin Hyperloop;Hyperloop One
Virgin Media;Virgin Media O2
Virgin Mobile
Virgin Orbit
Virgin Radio
Virtuo
Virtuos
Visa
Visana
Visiativ
Vision Fund;SoftBank Vision Fund
Visma
Vista Equity Partners;Vista
Visteon
Vistra
Vitesco;Vitesco Technologies
Vitogaz
Vitol
Vitol Group
Viva Wallet;Viva.com
Vivadour
Vival
Vivaldi
Vivalto Santé
Vivarte
Vivastreet
Vivendi
Viveris
Vivescia
Vivid Money
Vivienne Westwood
Vivino
Vivo
Vodacom
Vodafone
Vodafone Idea
Voi
Voith
Volaris
Volkeno
Volkswagen;VW;Groupe Volkswagen
Volocopter
Volotea
VoltAero
Volta Medical
Volta Trucks
Volta Ventures
Voltalia
Volumen
Volvo Trucks;AB Volvo
Volvo;Volvo Cars
Vonage
Vonovia
Vontobel
Voo;VOO
Voodoo
Vopak
Vox Media
Voyage Privé
Voyager Digital
Voyages-sncf Technologies
Voyageurs du Monde
Vranken-Pommery
Vrbo
Vroom
Vsora;VSORA
Vueling
Vuibert
Vulli
Vultr
Vusion;SES-imagotag;VusionGroup
Vybe
Vygon
Vélib
Vélib'
W3Techs
W9
WB Games Montréal
WDP
WEG
WH Smith
WPP
WSP
WWE
Waat
Wabtec
Wachtell Lipton
Wacom
Waga Energy
Wagram
Waitrose
Wakam
Walder Wyss
Walgreens;Walgreens Boots Alliance
Walibi
Wallapop
Wallbox
Wallenius Wilhelmsen
Wallix;WALLIX
Wallonie Entreprendre;SRIW
Walmart;Wal-Mart
Walt Disney;Disney;Walt Disney Company
Wanda;Dalian Wanda
Wandercraft
Warburg Pincus
Warby Parker
Wargaming
Warner Bros. Discovery;Warner Bros;Warner Bros.;WarnerMedia;Time Warner;Warner
Warner Music;Warner Music Group
Warner TV
Wasabi;Wasabi Technologies
WatchGuard
Waterland
Waterman
Watsoft
Wattpad
Wattway
Wave;Wave Mobile Money
Wavestone
Waycom
Wayfair
Waymo
Wayve
Waze
WeChat;Weixin
WeMaintain;Wemaintain
WeRide
WeTransfer
WeWeb
WeWork
Wealthfront
Wealthsimple
Webedia
Weber Saint-Gobain
Weborama
Webtoon
Wecasa
Wedbush;Wedbush Securities
Weebit Nano;Weebit
Weekendesk
Weenat
Weezevent
Wefox
Wehkamp
Weibo;Sina Weibo
WeightWatchers;WW
Weil Gotshal;Weil, Gotshal & Manges
Weinberg Capital
Weir
WekaIO;Weka
Welcome to the Jungle
Welcoop
Weldom
Weleda
Wella
Wells Fargo
Wemanity
Wendel
Wendy's
Werner & Mertz
Wero
Weroad
Wessanen
WestJet
Westcon;Westcon-Comstor;Westcon Group
Western Digital;WD
Western Union
Westinghouse
Weylchem
Whaller
WhatsApp;Whatsapp
Whirlpool
Whitbread
White & Case
Whole Foods;Whole Foods Market
Whoop
WiSEED;Wiseed
Widerøe
Wiko
Wilco
Wild Bunch
Wild Side
Wildberries
Wildix
Wiley
Williams
Williams-Sonoma
Willis Towers Watson;WTW
Wilson Sonsini
Wimi
Winamax
Wincor Nixdorf
Wind Tre;Wind
Wingo
Wingtech
Wintershall
Wintershall Dea
Wintics
Wipro
Wire
Wirecard
Wise;TransferWise
Wisekey;WISeKey
Wish
Wistiki
Wistron
Withings
Wiwynn
Wix
Wiz
WiziShop
Wiztivi
Wizz Air
Wojo
Wolfe Research
Wolfspeed;Cree
Wolt
Wolters Kluwer
Wonderbox
Wooclap
Wood Mackenzie
Woodside
WordPress.com
Workday
Workhorse
World Labs
World Wide Technology
WorldCom
Worldcoin;Tools for Humanity
Worldgrid
Worldia
Worldline
Worldsensing
Wrigley
WuXi AppTec
WuXi Biologics
Wynd
Wyndham
Wynn Resorts
Wyre
Wärtsilä
X
X-Fab;X-FAB
X-energy
XAnge
XL Airways
XPO Logistics;XPO
XTB
XTC New Energy
XWiki
XXII
Xaalys
Xamarin
Xanadu
Xebia
Xefi;XEFI
Xendit
Xerfi
Xero
Xerox
Xiaohongshu
Xiaomi
Xilam
Xilinx
XpFibre;SFR FTTH
Xpeng;XPeng
Xplornet;Xplore
Y Combinator
YKK
YMTC;Yangtze Memory Technologies
YPF
Yahoo Japan;LY Corporation
Yahoo;Yahoo!;Yahoo Inc
Yakult
Yallo;yallo
Yamaha
Yandex
Yango
Yankee Group
Yara
Yaskawa
Yassir
Yelloh! Village
Yelp
YesWeHack
Yespark
Yext
Yitu
Ymag
Yoco
Yogosha
Yokohama Rubber
Yokoy
Yole;Yole Développement;Yole Group;Yole Intelligence
Yomoni
Yoopies
Yooz
Yoplait
YouGov
YouTube;Youtube
Youboox
Youku
Younited;Younited Credit
Youscribe;YouScribe
Yousign
Yposkesi
Ypsomed
Yubico
Yubo
Yuga Labs
Yugabyte
Yuka
Yum Brands
Yum! Brands
Yutong
Yves Delorme
Yves Rocher
Yves Saint Laurent;Saint Laurent
ZDF
ZEbet
ZF;ZF Friedrichshafen
ZML
ZTE
Zadig & Voltaire
Zain
Zalando
Zama
Zambon
Zapa
Zapier
Zara
Zayo
Zebra;Zebra Technologies
Zee Entertainment;Zee
Zeekr
Zeenea
Zefir
Zegna
Zego
Zeiss;Carl Zeiss
Zelros
Zenchef
Zendesk
Zenika
Zenith Bank
Zenly;Zen.ly
Zenpark
Zentiva
Zeop
Zephalto
Zeplug
Zepp;Amazfit
Zerodha
Zerto
Zettle;iZettle
Zeway
Zhifei
Zhipu AI;Zhipu
Ziff Davis;Ziff-Davis
Ziggo;VodafoneZiggo
Zillow
Zilok
Zimmer Biomet
Zimperium
Zipcar
Zipline
Zippo
Zity
Ziwit
Zodiac Aerospace
Zodio
Zoetis
Zoho
Zomato
Zoom;Zoom Video Communications
ZoomInfo
Zoomcar
Zoopla
Zoov
Zoox
Zscaler
Zucchetti
Zulma
Zunder
Zuora
Zur Rose;DocMorris
Zurich Insurance;Zurich Assurances
Zynga
Zyxel
Zühlke
Zürcher Kantonalbank;ZKB
ams Osram;ams-Osram;AMS Osram
argenx;Argenx
b2venture;btov Partners
beIN Media Group
beIN Sports;beIN;BeIN Sports
comScore;Comscore
commercetools
d-Matrix
d.light
dbt Labs
e&;Etisalat;Emirates Telecommunications
eBay;Ebay
eCential Robotics
eDreams Odigeo;eDreams;Opodo
eFounders;Hexa
eMAG;Emag
eMarketer;Insider Intelligence
eToro
eXo Platform
easyJet;EasyJet
flydubai
iBanFirst
iCIMS
iFlytek;iFLYTEK
iHeartMedia
iObeya
iQiyi
iRobot
iXblue
iZiGreen
id Software
ironSource;IronSource
ispace
mParticle
mPharma
mc2i
miHoYo;HoYoverse
nCino
o2switch
plusserver;PlusServer
project44
u-blox
uTip
vNext
xAI
Éco-emballages
Électricité de Strasbourg;ES Énergies
Énergir
Éolane
ïdKids
Ÿnsect;Ynsect`,
notes: `
























analyst













analyst


	Q52825





analyst
	Q287471



common
















	Q128896


common









	Q297879



person	Q178907
	Q35476






	Q456157
	Q160054






person
	Q117012137

analyst




product
	Q58641733





	Q338825
	Q4672418




















common	Q2634111













person





	Q353494





	Q3895

	Q166729

	Q11463




























person










common




person









common












	Q131005



	Q407448









	Q63327
	Q2311








	Q6751











	Q21007910

	Q2829178







person

common



	Q1653985

person













common	Q2832297


person

person	Q26921




product	Q29904317


	Q1359568
common

person

common
product







	Q75560554
common






	Q487292






common





person
analyst
common	Q20800404


common product	Q26944



common
	Q309084

















	Q116980936








	Q10786832
person



	Q3884



common









person




analyst



common








analyst







person
common


person


	Q541451









common
person
product





	Q116758847














person
person
common
analyst




	Q312


person




person



common



	Q27893
person

common









	Q932856
common












person



common

common



common

common
person analyst



place

	Q640497


common














common




common








analyst
person	Q27074








common









person










	Q758052



person


	Q758603


	Q23317
common




person
common







product














common	Q791136

	Q791179



analyst
person
common



person







	Q97187730
	Q2347731


	Q679525









	Q794939


	Q9401



	Q806189

	Q135635

	Q2883027













	Q670895



	Q26678


	Q796827


	Q499707


	Q152057





	Q593786

analyst





	Q16530800










person
person

person






person
person

	Q457912






	Q27331643
product


	Q790020


	Q2300433
	Q487907
	Q790068


	Q650629

	Q2883441



	Q1360087

	Q634298


	Q846647

	Q735261
	Q451476






	Q685533
	Q806693


common

	Q245343


person




common


	Q40165577



common



person



person


person



product








person










person
common

	Q1956014






	Q815694



analyst




person	Q27224




	Q217583


person

common

person
common


person
	Q533415









	Q853619

person
person
	Q854867


	Q19521346



person

product











	Q2904039


	Q101559741



common












product













common


common





person
analyst











product





person
person




	Q66

person
common




person	Q444172
common

person








	Q2910597
person




person	Q234021
person	Q328568







person
common person	Q2921695
common



person	Q895325



	Q581438
common

	Q740553






person
person




common












common
	Q2889702




	Q179433





	Q2925606


analyst







person







person


person





common
person
analyst


person
	Q944655
person	Q2308012












	Q390107

person

	Q177054
person
analyst



common	Q2877537










common
person
	Q701338
analyst












analyst

	Q1023013




analyst












	Q2931406

	Q666694
	Q746525

	Q2989790
	Q3006220

analyst

















	Q795354




















analyst


common
product	Q27436







person
	Q16947973


	Q1547738


	Q847225




common




person


	Q2934647



person
person

person




person




	Q1032400





analyst

common








	Q1034621



analyst












common






person



person

person




common	Q217599




product
person







common

	Q100258885
common	Q2670967




person

	Q966971












	Q83948954









common

common
	Q2672003














	Q448083




	Q1054480




















person	Q218115








	Q5176149





person	Q1066028
common

person












	Q591001

person	Q29570
common	Q319642


	Q85752013
	Q26299

	Q741618



	Q1068485


common
person
person	Q542767
person



	Q2967313

person	Q29610





common


analyst




	Q5120901



analyst

common

analyst


	Q173395









person	Q6746





common


	Q3198944







person













person








	Q4778915



	Q1076645

product














	Q1106920






	Q1106938

common


common




	Q2981929



product






common


person	Q2363991






common
	Q1113804







	Q157617










	Q2990868





common

person
common
	Q541134

common


common

	Q259195
analyst





common analyst
common




	Q4992516


common
person
person




common	Q686643
person














common








	Q1136203



	Q715583

common

	Q2836957
analyst



person

	Q3116688
person
	Q3001818




common
person

	Q5179879
common

product


common



	Q372657



person
	Q126912884

common





	Q5189320

product

product analyst







	Q590952
	Q642627

	Q3006236





analyst






	Q8352675

product
	Q1146061

















	Q16953751











	Q552912
	Q705417




	Q489815





	Q80788




analyst
	Q16040593

	Q902650

	Q1155771




	Q27460














	Q3012420





person


	Q1636974




common



	Q2439098

person
person
	Q61933191






analyst







person








	Q614819






analyst
analyst


	Q509349




	Q15733006











	Q383711




person




analyst
person	Q30873
	Q491748



common


person



	Q379911








person

person	Q2933350



	Q9322
	Q66048

	Q157645
	Q9396

	Q3025419











common




person
person

	Q224710
	Q2117506


	Q5275969
analyst
	Q17052116


analyst


person


common

	Q3029396
common
product
common

product

analyst










common






	Q3033947



	Q839466
	Q111208441

person




common


	Q107463014

person

common
product





















common	Q3595390


person
	Q271812

	Q1264020
person





person


common


person	Q621429
	Q675046

person	Q1273376
	Q270223






	Q274591



	Q5322942










analyst
	Q28406392


	Q61803820
	Q489097

















	Q930225








	Q56320995



	Q701755

person


common
person




person

person




common












analyst







common	Q128592938












person
common	Q1131131


common	Q965268

person

person
common







	Q48747106

person



	Q3347694




person






	Q644304

	Q1339966




analyst



	Q1341079
	Q3587594
	Q651222










	Q608323


	Q13416787


	Q565594






analyst








product



	Q118687687


	Q851641
	Q1776022

person



common





person




	Q1367885





person

	Q3059202




	Q5403583




















analyst






analyst




	Q1376256






	Q156013






common




analyst





place product











common

























common


















person


	Q380


	Q48752850






person






	Q34045622
	Q19935749
	Q499342
person


person

	Q459477






common




person	Q27586
person



	Q3070922


	Q27597

	Q1411292
	Q3071471



	Q3487061



common



















	Q1138888



person	Q1420893

person
	Q102351191

	Q1131810


















	Q15712258

	Q64971203





	Q629326


	Q56110569






	Q676585
common




	Q1435638







person	Q44294






person analyst


















analyst







person





person
person


person

person


common person
person
	Q2420096
person


person





common	Q2467627
	Q8023931







person


	Q111209120



person









common
	Q2974454


analyst







common




	Q1227164


analyst



























	Q3095296




	Q820035




analyst







place




	Q3094686


person analyst



	Q202210


	Q3095006



common place	Q420822




analyst
common
person






person

common


	Q102673



	Q739000







person

	Q54173

	Q81965

	Q670482



common









person




person















person
analyst

person

person


	Q3105439
analyst


person







	Q364


person





	Q169339

	Q5570033


















	Q3117422






	Q19880591




person

person	Q193326
	Q1090900







person	Q620875
	Q95
product






person

common


	Q3114675



person


person

	Q1117001
















	Q3083531


common




person

















person




person	Q178516



person


person
product




person
person





person



	Q188326







	Q631047
analyst









	Q190464

	Q3006195




common	Q689059
person


person







person











	Q192814


common
	Q3127528


analyst


person
person
person










person



person





person
common















	Q933766

	Q903805


person










person	Q843887
common




person	Q1543874

person











person







person











	Q53238



















person	Q9584

	Q27070331




common person













	Q160120






	Q641129


common











	Q1425063

	Q167840







	Q55931







product
	Q37156
analyst
	Q26463




analyst
analyst



analyst
analyst

analyst

	Q3146711



person

	Q645708









analyst
person







	Q1437502






person
analyst






analyst

	Q54078




	Q55433734



common
























	Q3182097











common	Q3559970


	Q1661823

common














analyst


analyst















	Q3151374

common
person




analyst












product	Q209330

analyst

common


	Q248










	Q692179


	Q3153200




	Q666888

	Q685641
	Q1343118








analyst




	Q1388949


	Q42717773



analyst
common
common

	Q1673079

person
common







	Q29803
common







product





	Q86671322







analyst




	Q74877
	Q67936681






	Q1703389

person




	Q3157058
person

person
person


person




common	Q21170490





person


person



	Q3162276




person
person	Q3117457


person
product	Q30113





common	Q3177174

person





person
	Q104825419
common






person
person	Q496302
person	Q1918981


person
person


person analyst






common	Q3188386

person
person
person


analyst

analyst









	Q971946
	Q524757
	Q221869


analyst


	Q493751
	Q338633

	Q215657













person


analyst
analyst



	Q125660181








person
person


person
common
analyst





person




person	Q895795
	Q664399





person










	Q35349
	Q3196299









	Q1741993
common
person



place













person


	Q1753080
person	Q3197998



person


person



person	Q35594





product


person



	Q6430529
	Q1783759



person


analyst




	Q153417
person

person
person
	Q2226366


	Q3200093



person

person

person



analyst





	Q2288463
person










	Q1880676
	Q3204640
	Q156077




	Q779722











	Q162345



analyst

common



	Q504998

	Q3206431



















	Q3210704





	Q614803
common	Q373724



	Q3213589




person



person	Q309031
person


common

person
person




person


person






common
person	Q35886



person	Q35896
product	Q26777551


person


person

person












common







	Q543750
common

person


	Q1200698














common
	Q14594793









	Q99510294
person



	Q28670376












person


person

	Q673165
	Q161833











person

person
common

	Q889624




analyst





person
	Q127962





product	Q35919



	Q98139925









	Q151954



person





analyst






person





place

common	Q39086685



person

person	Q152822
common






	Q213660






person



person


























person




















common	Q35935

person

person	Q191485



	Q1373493




	Q28027517
person

	Q56811344





	Q329347
	Q6702957

common	Q5063092


	Q1837429

person




analyst





common

	Q17077936
	Q27555283


common






person
person

common



product



	Q3331028









	Q1881443
	Q3331039





	Q3331046









	Q1813361
	Q1368919










person


	Q3331021



	Q629269






common






person


	Q458944
	Q848059


	Q3331029










	Q3280364
	Q3280458





	Q63412973



common




common


common



	Q382686


product




	Q544532



person
person

person
person

	Q1129073

analyst




	Q714491

common
	Q2299942

person
common



person


	Q963718

product



person	Q35962


	Q489921
product

place



	Q3299185








person



person
person


person
	Q35996





	Q38076


person	Q310207
person	Q1351854







	Q2381223













common




product

	Q1720713





	Q3304699






person










person
person



person
common


analyst
person
analyst


person
person






common	Q380




common








person
person

person






	Q3312221


product
	Q2283





common
person	Q695230
	Q680727












	Q61994831
common
common product	Q116232

	Q20732498






person
















	Q36033
person






person






	Q2819545





person
analyst

common

common










	Q85355






	Q3320547




	Q1944412





	Q3321241


common


	Q46730








analyst




common
person	Q334204
common











product

common






	Q3141657






















common
person




analyst
person

















	Q1834291

	Q136331













	Q853958
	Q1054787










	Q3334188
















common


	Q1465461






	Q3337081
	Q3337111

	Q474690












common


	Q2751701


analyst

person


	Q39938677
place
	Q86668014

product	Q301301








common






analyst
	Q907311







common





	Q504288


common





analyst




person





analyst


	Q3339185



	Q967868

product








place
common

common




person analyst
analyst
analyst


	Q483915
analyst
person


person


	Q8093

	Q29921278



	Q20165



	Q3342592
	Q1418




person


	Q3317698



	Q1123823




person	Q174310




















common

common
common




person














person

common

analyst

















	Q182477


	Q7072245










	Q3349644





	Q206678

	Q568183








common


	Q63242134




person
	Q6127470

person

analyst
place











common
person


person



analyst

















	Q3352707




product







analyst
	Q919935



person	Q40966

common
	Q24939514
product
	Q21708200




analyst



	Q7096543
common

analyst
person

	Q2084900

	Q3354445



	Q865038

product
common	Q19900








product	Q16668220

common	Q1431486





common	Q28042940

	Q3347693



	Q3356080

	Q1241260



person




common



person
common person

product







	Q3358661


analyst





analyst





	Q24906315
common	Q2365235
common






















person



	Q2047336











common analyst

person









person








analyst
common




common	Q2000500






person


common person	Q3370417
person



	Q483959










person






person





common	Q56276186
	Q871308



















person

person








	Q3377090


	Q503182
	Q210047


	Q221692




person	Q6742





person



person







person
person
common

person	Q3382454


	Q7190735


person



common analyst
person
person
person

common





	Q1758066




	Q255381





person
person

analyst

	Q127552


















common	Q7202998

















person








	Q4047174






common


	Q97180096


common
person

product
person	Q40993







	Q1570910
	Q449233
	Q5921598
	Q495026
	Q1032001








	Q123574541

person	Q193136


analyst








analyst





	Q2109109







	Q137023



common	Q1535260


common
















	Q3407429

product









common


common


common



	Q2005282
	Q1374135

person


common
person












	Q157064





	Q7261372


	Q488048



	Q18392800
















	Q70117211

	Q544847



















	Q286494
product













	Q643290



product













	Q2178795








	Q138133



common
	Q252004

common person







	Q1195490
person
person


product


	Q97311741
person




	Q3123085

	Q267840




common
product





person	Q7298901












common
common

















	Q1136







person












	Q908931








person	Q6686

	Q2476154
	Q3425574




	Q174747









	Q16968817

	Q962489

person





person
person







person	Q7334368

common






common








	Q7338847


person
person
person
person





person	Q212646








person	Q165684



person
product	Q62288
person

	Q3441016

	Q3415283






	Q1141123
person
person
person

	Q1477012

person




person


common


person
	Q638098

common	Q3446514











analyst

analyst










	Q552581


common






	Q218765







common















	Q524255
	Q13646
product
	Q21605526
	Q93090957


analyst














	Q661845







place	Q762330






common
	Q7398410





common
common



common




	Q152096











person

	Q941127

common
	Q3884382

person











	Q3471558


person
common	Q3472022



	Q158205




place	Q6496310
common

person

common





	Q905998




	Q679322


	Q3117550

common


	Q10458056






	Q205012









common

person


person

person
person	Q49053


person












person	Q6499202
	Q188217





	Q662174








common
















	Q3488511




analyst


	Q2408041






	Q499104
common
person
person






	Q3480520









common


	Q62021602

common

person

	Q154950



person









	Q1857639

















	Q81230








common


common product



person









analyst


person

person






person






	Q831445





	Q113840947









person	Q705664
person









	Q29637

	Q918390
person
person




product





common


	Q540733


	Q126902407
common product	Q156490





common




	Q47008427



common
product








	Q1143340



	Q270363










































person






	Q677832



	Q96419376
	Q3490327
	Q2301315
person







	Q41187








product




person

person










	Q193701









person

common






common








	Q689141



common	Q301965


common








person




	Q1576610
	Q548278




	Q37158

common


analyst





analyst

person



common





person
	Q97439162







person

common


common









analyst


person




person






	Q172741


common	Q244457


place	Q177814

















common
person







	Q112573820








analyst





common

person




	Q3505657



person	Q181642

common




common


	Q667350





common


	Q644324






















common
analyst












	Q2529029


	Q86682767

	Q3511885

person

common

	Q1516108




	Q1238842
	Q1162908











analyst



	Q713418
	Q573103










common























common


product



common	Q1046951



common


person
	Q188514




	Q3516026




person

analyst










analyst
analyst
analyst













person


	Q309865


	Q1583794
common

	Q160229


	Q688755
	Q616340





	Q862303


	Q1818970



	Q721162








	Q860580












	Q936325









	Q487494
person	Q478214









person
	Q1161666







person

person
product















person
common

person	Q2141800

person


product
common	Q19840922






common





common




product






product







person


product
common











	Q682144
person











common	Q154037
common
person



	Q3535939

	Q53268

common



analyst



























analyst

	Q286650






person







person	Q3162640




person


product






product





	Q283852

	Q4548






product
product
	Q918






common



	Q263700


	Q513457
	Q193199




	Q1643241


	Q155026



	Q25391869
product
	Q780442



	Q188273
person










	Q2031485

	Q45568

	Q608518










	Q19839259

	Q26070







	Q2103926








common






common


















analyst










person
	Q583268

common

person





	Q57708712



common

person
person


	Q3554485


	Q133440987





	Q157675
















product






	Q1632461




analyst








	Q467752








	Q2518521





	Q2191408




	Q876720







analyst


common






	Q2396830










	Q1562826

person







product



person
person


	Q1199764


person


common	Q328840




common









person







person

common	Q18301787

	Q122141
	Q1656673

person


	Q246






	Q57593821

	Q2033642
	Q215293


person
	Q1877682



















product
analyst






	Q1333162

















	Q483551
person	Q7414


person


person


common






common





product
product




	Q19995004














product










	Q744149

person


product





	Q861042



product	Q1049511



	Q1809448







	Q24933714

common
common






	Q28119223
product









common
















analyst







product












common product















analyst


product
	Q1636958



	Q63035278




	Q2006989




person

product
analyst
common

common



	Q109046724







analyst




analyst
product	Q866

product









product



person
person	Q1477321
person	Q2282172





	Q3574548



person


	Q147662
	Q8067574


	Q106621124




person	Q282186




	Q5978240
product












person





	Q1069924


product






common








	Q126870872






	Q248476





analyst




	Q543449
	Q58024




analyst







	Q477993



















	Q120599684


	Q3099685`,
},
organization: {
forms: `2iE
3GPP
60 Millions de consommateurs
A*Star;A*STAR
A3M
AACC
ABVV
AC Milan
ACCC;Australian Competition and Consumer Commission
ACLU
ACM;Autoriteit Consument & Markt
ACN;Alliance pour la confiance numérique
ACPM;OJD
ACPR;Autorité de contrôle prudentiel et de résolution
ACV
ADD;Agence de développement du digital
AEPD;Agencia Española de Protección de Datos
AFCDP
AFG
AFL
AFL-CIO
AFM
AGCM
AIE;Agence internationale de l'énergie
AIEA
AIIB
AJ Auxerre
AMDIE
AMF;Autorité des marchés financiers
AMMC;Autorité marocaine du marché des capitaux
ANADER
ANFR;Agence nationale des fréquences;Agence nationale des fréquences radioélectriques
ANJ;Autorité nationale des jeux
ANRT;Agence nationale de réglementation des télécommunications
ANSD
ANSI;Agence nationale de la sécurité informatique
ANSM;Agence nationale de sécurité du médicament
ANSUT;Ansut
ANTS;France Titres
AP-HP;Assistance publique-Hôpitaux de Paris
API Tunisie
APT28;Fancy Bear
APT29;Cozy Bear
APTS
AQT;Association québécoise des technologies
ARP
ARPCE;ARPT
ARPP
ARPTC
ARTP;Autorité de régulation des télécommunications et des postes
AS Monaco
AS Rome
AS Saint-Étienne;ASSE
ASM Clermont
ASN;Autorité de sûreté nucléaire
ASNR;Autorité de sûreté nucléaire et de radioprotection
ASO;Amaury Sport Organisation
ASVEL
ATD Quart Monde
ATF
ATP
ATU;Union africaine des télécommunications
Académie chinoise des sciences
Access Now
Acea;ACEA;Association des constructeurs européens d'automobiles
Acoss
Acrimed
Acsel
Acted
Action contre la faim
Adami
Adan;ADAN
Ademe;ADEME;Agence de la transition écologique
Adullact
AfD
Afdel;AFDEL
Afep;AFEP
Afnic;AFNIC
Afnor;AFNOR
AfriLabs
Afric'Up
Afssaps
Aful
Agcom;AGCOM
Agefiph
Agence France Trésor;AFT
Agence bio
Agence de l'Union européenne pour le programme spatial;EUSPA
Agence de l'innovation de défense
Agence de la biomédecine
Agence de régulation des télécommunications
Agence des participations de l'Etat;APE;Agence des participations de l'État
Agence du numérique en santé;ANS
Agence du numérique;AdN;Digital Wallonia
Agence du revenu du Canada
Agence emploi jeunes
Agence française de développement;AFD
Agence nationale de la cohésion des territoires;ANCT
Agence nationale de la recherche;ANR
Agence spatiale canadienne
Agid;AgID
Agirc-Arrco
Agoria
Agro ParisTech
AgroParisTech
Airlines for America
Aix-Marseille Université
Ajax Amsterdam
Al-Qaïda
Allen Institute for AI;Allen Institute
Alliance Digitale
Alliance du commerce
Alliance du vaccin
Alliance française des industries du numérique;AFNUM;Afnum
Alliance police nationale
American Chamber
American Civil Liberties Union
American Enterprise Institute
American Petroleum Institute
Amica
Amiens SC
Amith
Amnesty International;Amnesty
Anah
Anare
Andra
Anfac
Anfia
Angers SCO
Ania
Anonymous
Anses;ANSES
Anssi;ANSSI;Agence nationale de la sécurité des systèmes d'information
Anti-Defamation League
Antic;ANTIC
Anticor
Aota
Apebi;APEBI
Apec;APEC
Apig;APIG;Alliance de la presse d'information générale
Apii
Apix
April
Arcep Burkina;Arcep Burkina Faso
Arcep Bénin
Arcep;ARCEP;Autorité de régulation des communications électroniques
Arcom;ARCOM;Autorité de régulation de la communication audiovisuelle et numérique
Argonne;Argonne National Laboratory
Arjel;ARJEL
Armasuisse;armasuisse
Armée du salut
Arsenal FC
Artci;ARTCI
Article 19
Arts et Métiers
Asean;ASEAN
Asepex
Assemblée générale des Nations unies
Assemblée nationale
Assemblée nationale du Québec
Assistance publique-Hôpitaux de Marseille;AP-HM
Association Libra;Libra Association;Diem Association
Association suisse des banquiers
Assurance maladie
Aston Villa
Asut;asut
Atlantic Council
Atlético Madrid
Atout France
Attac
Audencia
Authors Guild
Autoriteit Persoonsgegevens
Autorité belge de la concurrence
Autorité de la concurrence;ADLC
Autorité de protection des données;APD
Autorité de régulation
Autorité de régulation des transports;Arafer
Autorité des marchés financiers du Québec
Autorité européenne des marchés
Avere-France;Avere
Avicca
Awex;AWEX
BAD;Banque africaine de développement
BARDA;Barda
BCE;Banque centrale européenne
BCEAO;Banque centrale des Etats de l'Afrique de l'Ouest;Banque centrale des États de l'Afrique de l'Ouest
BDI
BEAC;Banque des Etats de l'Afrique centrale;Banque des États de l'Afrique centrale
BEUC;Beuc;Bureau européen des unions de consommateurs
BID;Banque interaméricaine de développement
BOAD;Banque ouest-africaine de développement
BRGM
BRI;Banque des règlements internationaux
BSA
BSI;Bundesamt für Sicherheit in der Informationstechnik
BVRLA
BaFin;Bafin
Bank Al-Maghrib;Bank Al Maghrib
Banque asiatique de développement
Banque centrale
Banque centrale de Tunisie;BCT
Banque centrale du Luxembourg
Banque centrale du Nigeria;CBN
Banque d'Algérie
Banque d'Angleterre;Bank of England
Banque d'Ecosse
Banque d'Espagne
Banque d'Italie
Banque de France
Banque de réserve d'Australie;RBA
Banque de réserve de l'Inde;RBI
Banque du Canada
Banque du Japon;BoJ;Bank of Japan
Banque européenne d'investissement;BEI
Banque islamique de développement
Banque mondiale
Banque nationale de Belgique;BNB
Banque nationale suisse;BNS
Banque populaire de Chine;PBoC
Barcelona Supercomputing Center;BSC
Bayern Munich
Beauvau
Bell Labs;Nokia Bell Labs
Beltug
Bercy
Berd;BERD;Banque européenne pour la reconstruction et le développement
Berec;BEREC;Orece
Berkeley;UC Berkeley;Université de Californie à Berkeley
Bitkom
Black Lives Matter
BlackCat;ALPHV
Bloc québécois
Bloom
Bluetooth SIG
BnF;Bibliothèque nationale de France
Boko Haram
Bordeaux Métropole
Borussia Dortmund
Bosa;SPF Bosa
Boston University
Bourse régionale des valeurs mobilières Autorité
Bpifrance Le Hub
Brics;BRICS
Brookings Institution;Brookings
Bruegel
Bundesbank
Bundeskartellamt
Bundesliga
Bundesnetzagentur
Bundestag
Bundeswehr
Bureau de l'IA;AI Office
Bureau de la concurrence
Bureau du recensement
Bureau fédéral du Plan
Business France
Business Roundtable
Bytes For All
CAAM
CCB;Centre pour la cybersécurité Belgique;Centre for Cybersecurity Belgium
CCFA
CCI
CCIA
CCMM
CCQ
CD&V
CDH
CDU
CEA-Leti;Leti
CEA-List;CEA List
CEA;Commissariat à l'énergie atomique;Commissariat à l'énergie atomique et aux énergies alternatives
CEDH;Cour européenne des droits de l'homme
CEN
CEPD;Comité européen de la protection des données;EDPB
CEPICI
CERT-FR
CESE
CF Montréal
CFDT
CFDT Cadres
CFDT Journalistes
CFE-CGC
CFIUS;Cfius;Committee on Foreign Investment in the United States
CFJ
CFPB;Consumer Financial Protection Bureau
CFTC;Commodity Futures Trading Commission
CGECI;Cgeci
CGEM
CGSLB
CGSP
CGT
CGT FAPT
CHU de Bordeaux
CHU de Lille
CHU de Nantes
CHU de Toulouse
CHUM
CHUV
CIA
CIO;Comité international olympique
CIRANO
CISA;Cisa
CLCV
CMA;Competition and Markets Authority
CMR
CNC;Centre national du cinéma;Centre national du cinéma et de l'image animée
CNCC
CNCF;Cloud Native Computing Foundation
CNDP;Commission nationale de contrôle de la protection des données
CNE
CNESST
CNLL
CNMC
CNMV
CNOPS
CNOSF
CNPA
CNPD;Commission nationale pour la protection des données
CNRS
CNSA
CNSS
CNV
CPCA;Association chinoise des voitures particulières;China Passenger Car Association
CPME
CRE;Commission de régulation de l'énergie
CRTC;Conseil de la radiodiffusion et des télécommunications canadiennes
CSA;Conseil supérieur de l'audiovisuel
CSC;Confédération des syndicats chrétiens
CSEM
CSN;Confédération des syndicats nationaux
CSQ
CSRC
CSSF;Commission de surveillance du secteur financier
CSTB
CSU
CVCI
CWA;Communications Workers of America
Cada;CADA;Commission d'accès aux documents administratifs
Calcul Québec
Caltech
Cambridge;Université de Cambridge
Campus Cyber
Canadiens de Montréal
Canton de Vaud;Etat de Vaud
Cap Digital
Capeb
Capital Games
Carnegie
Carnegie Endowment;Fondation Carnegie
Carnegie Mellon
Cato Institute
CcHub;CcHUB
Cedeao;CEDEAO
Cefrio;CEFRIO
Cemac;CEMAC
Cenelec;CENELEC
Center for AI Safety
Center for Democracy and Technology
Center for Strategic and International Studies;CSIS
Centers for Disease Control
CentraleSupélec;Centrale Supélec;Centrale Paris
Centre Pompidou
Centre canadien pour la cybersécurité
Centre national de la musique;CNM
Cepi
Cepii
Cercle InterElles
Cern;CERN
Cesin;CESIN
Cetic;CETIC
Chamber of Commerce
Chambre d'agriculture
Chambre de commerce américaine;US Chamber of Commerce
Chambre de commerce du Montréal métropolitain
Chambre de commerce et d'industrie de Côte d'Ivoire
Chambre des communes
Chambre des lords
Chambre des notaires
Chambre des représentants
Chambres d'agriculture
Chancellerie fédérale
Chaos Computer Club;CCC
Chatham House
Chelsea
Chicago Bulls
Chips Joint Undertaking
Château de Versailles
Cigref;CIGREF
Cimade
Cineca
Cinov
Cinémathèque française
Cirad;CIRAD
Cispe;CISPE
Citizen Lab
Cité des sciences
Ciudadanos
Cleveland Clinic
Clop;Cl0p
Club Bruges
Clusif;CLUSIF
Cnaf
Cnam Assurance
Cnam;CNAM;Caisse nationale d'assurance maladie
Cnav
Cnes;CNES;Centre national d'études spatiales
Cnil;CNIL;Commission nationale de l'informatique et des libertés
Cnuced;CNUCED
Coalition avenir Québec;CAQ
Cobac;COBAC
Cofrac;COFRAC
Collège de France
Columbia University
Columbia;Université Columbia
ComCom;Commission fédérale de la communication
Comco;Commission de la concurrence
Comcyber;COMCYBER
Comeos
Comité Colbert
Comité d'organisation des JO de Paris;Paris 2024
Comité national olympique et sportif français
Comité pour la protection des journalistes;CPJ;Committee to Protect Journalists
Comité économique et social européen;CESE européen
Commissariat général à l'investissement;SGPI;Secrétariat général pour l'investissement
Commissariat à la protection de la vie privée;Commissaire à la protection de la vie privée
Commission d'accès à l'information;CAI
Commission d'enquête
Commission de Bruxelles
Commission de la construction du Québec
Commission des infractions fiscales
Commission européenne
Competition Commission of India
Comédie-Française
Concordia;Université Concordia
Conect
Conference Board
Confédération Construction
Confédération africaine de football
Confédération des petites et moyennes entreprises
Confédération française des travailleurs chrétiens
Confédération paysanne
Confédération suisse
Congrès
Congrès américain;Congrès des Etats-Unis
Connectivity Standards Alliance;CSA Alliance
Conseil café-cacao
Conseil constitutionnel
Conseil d'Etat chinois
Conseil d'Etat;Conseil d'État
Conseil d'analyse économique
Conseil d'orientation des retraites
Conseil de défense
Conseil de l'Europe
Conseil de l'Union européenne;Conseil de l'UE
Conseil de la concurrence
Conseil de stabilité financière
Conseil de sécurité
Conseil des prud'hommes
Conseil du patronat du Québec;CPQ
Conseil européen
Conseil européen de l'innovation;EIC;European Innovation Council
Conseil européen de la recherche;ERC
Conseil fédéral
Conseil national de l'Ordre des médecins
Conseil national de l'intelligence artificielle
Conseil national de recherches Canada
Conseil national des barreaux
Conseil national du numérique;CNNum;CNNUM
Conseil régional de Bretagne
Conseil scientifique
Conseil économique, social et environnemental
Conservatoire national des arts et métiers
Consob;CONSOB
Consommation, logement et cadre de vie
Consumer Technology Association
Conti
Contrôleur européen de la protection des données;EDPS
Coordination rurale
Copacel
Cornell
Cosmetic Valley
Council on Foreign Relations;CFR
Cour de cassation
Cour de justice de l'Union européenne;CJUE;Cour de justice de l'UE
Cour de justice européenne
Cour des comptes
Cour des comptes européenne
Cour internationale de justice
Cour nationale du droit d'asile
Cour pénale internationale
Cour suprême;Cour suprême des Etats-Unis
Covax
Creg;CREG
Crim;CRIM
Croissance Plus;CroissancePlus
Croix-Rouge française
Croix-Rouge internationale
Croix-Rouge;CICR;Comité international de la Croix-Rouge
Ctic Dakar;CTIC Dakar
Cybermalveillance.gouv.fr;GIP Acyma;Acyma
Cyberspace Administration of China;Administration chinoise du cyberespace
Céreq
DEA
DER/FJ;Der/FJ
DFB
DFKI
DG Comp
DG Connect
DGA;Direction générale de l'armement
DGAC;Direction générale de l'aviation civile
DGCCRF;Répression des fraudes
DGFiP;Direction générale des finances publiques
DGSE;Direction générale de la sécurité extérieure
DGSI;Direction générale de la sécurité intérieure
DGSSI
DHS;Department of Homeland Security
DLR
DNCG
DOGE;Department of Government Efficiency
DPC;Data Protection Commission
Daech
Dallas Cowboys
Dares;DARES
DarkSide
Darpa;DARPA
Dartmouth;Dartmouth College
Debout la France
Demosisto
Desert Research Institute
Destatis
Die Linke
DigitalEurope;DIGITALEUROPE
Digitalswitzerland;digitalswitzerland
Dijon FCO
Dinum;DINUM;Direction interministérielle du numérique;Dinsic
Direccte
Direction des achats de l'Etat
Direction du Trésor
Direction générale de la concurrence
Direction générale des entreprises;DGE
Direction générale du Trésor
DoJ;DOJ;Department of Justice;département de la Justice;ministère américain de la Justice
Douma
Downing Street
Drees
Dreets
Défenseur des droits
Département de l'Energie;DoE
EASA;Agence européenne de la sécurité aérienne;AESA
EBA;Autorité bancaire européenne;ABE
EBEN
ECE
EDRi
EELV;Europe Ecologie-Les Verts;Les Ecologistes
EHESS
EIOPA;Eiopa
EIT;Institut européen d'innovation et de technologie
EM Lyon;Emlyon;emlyon business school
EMA;Agence européenne des médicaments
EMVCo
ENA
ENCG
ENISA;Enisa;Agence européenne pour la cybersécurité
ENS;Ecole normale supérieure;École normale supérieure
EPA;Environmental Protection Agency
EPF de Lausanne
EPF de Zurich
EPFL;Ecole polytechnique fédérale de Lausanne;École polytechnique fédérale de Lausanne
EPFZ;ETH Zurich;ETH;Ecole polytechnique fédérale de Zurich
ESA;Agence spatiale européenne
ESATIC
ESC Grenoble
ESCP;ESCP Business School
ESIEE
ESJ Lille
ESMA;Autorité européenne des marchés financiers;AEMF
ESTAC
ETHIC
ETS;École de technologie supérieure;ÉTS
EUIPO
Eclipse Foundation;Fondation Eclipse
Ecole 2600;École 2600
Ecole 42;École 42
Ecole des mines
Ecole polytechnique;École polytechnique;Polytechnique
Economiesuisse;economiesuisse
Edhec;EDHEC
Efrag;EFRAG
Efrei
Elcom
Electronic Frontier Foundation;EFF
Elysée;Élysée
Embuild
Emmaüs
Emmaüs Connect
Ensae;ENSAE
Ensam
Ensea Abidjan
Ensimag
Ensta
Entertainment Software Association
Epita;EPITA
Epoch AI
Esilv
Esports World Cup Foundation
Essec;ESSEC
Essenscia
Etalab
Etat de Genève;État de Genève
Etno;ETNO;Connect Europe
Etsi;ETSI
EuraTechnologies
Euratom
Eurecom;EURECOM
EuroHPC
Eurocloud;EuroCloud France
Eurocontrol
Eurogroupe
Eurojust
Eurométropole de Strasbourg
Europol
Eurostat
Eurozone
Everton
Extinction Rebellion
F3C CFDT
FAA;Federal Aviation Administration
FAO
FBI
FC Barcelone;Barça
FC Bâle
FC Lorient
FC Metz
FC Nantes
FC Séville
FCA;Financial Conduct Authority
FCC;Federal Communications Commission
FCCPC
FCD;Fédération du commerce et de la distribution
FCEI
FDA;Food and Drug Administration
FDIC;Federal Deposit Insurance Corporation
FDP
FEB;Fédération des entreprises de Belgique
FEMA
FFB
FFF;Fédération française de football
FFR
FFT;FFTélécoms;Fédération française des télécoms
FGTB
FHF
FHP
FIA
FIBA
FIDO Alliance;Alliance FIDO
FIEEC;Fieec
FIM
FIPA
FIQ
FMI;Fonds monétaire international
FN
FNA
FNAUT
FNCF
FNSEA
FNTP
FNTR
FO Métaux
FO;Force ouvrière
FPI
FRMF
FSB
FSMA
FSU
FTC;Federal Trade Commission
FTQ;Fédération des travailleurs et travailleuses du Québec
Familles de France
Familles rurales
Febea
Febelfin
Febelux
Febiac
Fed;Réserve fédérale;Réserve fédérale américaine;Federal Reserve
Fedeau
Fedustria
Feef
Fehap
Festival d'Avignon
Fevad;FEVAD
Fevia
Fidesz
Fidl
Fieci CFE-CGC
Fiev
Fifa;FIFA
Filpac-CGT;Filpac CGT
Finma;FINMA
Finul;FINUL
Fnaim
Fnam
Fnbtp
Fondapol
Fondation Abbé Pierre
Fondation Abbé-Pierre
Fondation Apache;Apache Software Foundation
Fondation Bill et Melinda Gates;Fondation Gates;Fondation Bill-et-Melinda-Gates
Fondation Concorde
Fondation Ethereum;Ethereum Foundation
Fondation Ford
Fondation Jean-Jaurès
Fondation Leenaards
Fondation Linux;Linux Foundation
Fondation Mozilla;Mozilla Foundation
Fondation Nicolas Hulot
Fondation Nicolas-Hulot;FNH
Fondation Rockefeller
Fondation Wikimedia;Wikimedia;Wikimedia Foundation
Fondation pour la recherche stratégique
Fonds européen d'investissement;FEI
Fonds mondial
Fonsis
Foodwatch
Foreign Office
Formule 1;F1
Forum économique mondial;WEF;World Economic Forum
Framasoft
France Assos Santé
France Assureurs;FFA;Fédération française de l'assurance
France Biotech
France Chimie
France Datacenter
France Digitale
France Fintech
France Gaz
France IX
France Industrie
France Invest
France Nature Environnement;FNE
France Renouvelables
France Stratégie
France Travail
France énergie éolienne
FranceAgriMer
Fraunhofer;Institut Fraunhofer;Fraunhofer-Gesellschaft
Free Software Foundation;FSF
Frontex
Frontier Model Forum
Future of Life Institute
Fédération bancaire française;FBF
Fédération canadienne de l'entreprise indépendante
Fédération de la haute couture
Fédération française de basket-ball
Fédération française de rugby
Fédération française de tennis
Fédération internationale des journalistes;FIJ
Fédération marocaine
Fédération romande des consommateurs;FRC
G20
G7
G77
G8
GCHQ
GIGN
GMB
GNI
GOTIC
GPBM
GRC;Gendarmerie royale du Canada
GRU
GSMA
Gafi;GAFI
Gaia-X
Garante per la protezione dei dati personali;Garante
Gastrosuisse
Gavi
Gemme
Genci;GENCI
Gendarmerie nationale
Georgetown;Université Georgetown
Georgia Tech
Gicam;GICAM
Giec;GIEC;Groupe d'experts intergouvernemental sur l'évolution du climat
Gifas;GIFAS
Gilets jaunes
Gimelec;GIMELEC
Girondins de Bordeaux
Global Witness
Gobelins
Gouvernement wallon
GreenIT.fr;Green IT
Greenpeace
Grenoble INP
Grenoble École de management
Grenoble-Alpes Métropole
Grünen
Guilde du jeu vidéo du Québec
Gustave Roussy
Génération.s
HAS;Haute Autorité de santé
HATVP;Haute Autorité pour la transparence de la vie publique
HCP
HCR
HEC Montréal
HEC;HEC Paris
HEIG-VD
HES-SO
HMRC
HUG
Hadopi;HADOPI
Halte à l'obsolescence programmée;HOP
Hamas
Handicap International
Harvard Business School
Harvard;Université Harvard;Université de Harvard
Haut Conseil de stabilité financière;HCSF
Haut Conseil des finances publiques
Haut Conseil pour le climat
Haut-Commissariat au Plan
Haut-Commissariat aux réfugiés
Heritage Foundation
Hexatrust
Hezbollah
Hoover Institution
Horizons
Hospices civils de Lyon
HotellerieSuisse
Hub.brussels;hub.brussels
Human Rights Watch;HRW
IAB France;IAB
IASB
IBPT;Institut belge des services postaux et des télécommunications
ICASA;Icasa
ICTswitzerland
IEC;Commission électrotechnique internationale
IEEE
IETF
IFP Energies nouvelles;IFPEN
IFRAP
IG Metall
IGN
IHEDN
IHU Méditerranée
IMD
IMT Atlantique
IMT;Institut Mines-Télécom
INCIBE;Incibe
INP-HB
INPI;Inpi
INPT
INS Tunisie
INSP;Institut national du service public
IRCAM
IRD;Institut de recherche pour le développement
IRS;Internal Revenue Service
IRSN
IRT Saint Exupéry
IRT SystemX;SystemX
IRT b-com;b<>com
ISM
ISO;Organisation internationale de normalisation
ISOC France
ITRI
Iata;IATA
Icann;ICANN
Iddri
Idiap
Ifo;institut Ifo
Ifremer
Ifri;IFRI
Ile-de-France Mobilités;Île-de-France Mobilités;IDFM;Stif
Imec;imec
Imperial College;Imperial College London
Inao
Ined
Inesia;INESIA
Information Commissioner's Office
InfraNum;Firip
Innosuisse
Innovation, Sciences et Développement économique Canada;ISDE
Innoviris
Inpes
Inrae;INRAE;Inra
Inria;INRIA
Insa Lyon;INSA Lyon;Insa
Insat
Insead;INSEAD
Insee;INSEE;Institut national de la statistique et des études économiques
Inselspital
Inserm;INSERM
Instance nationale des télécommunications
Institut Alfred-Wegener;Institut Alfred Wegener
Institut Curie
Institut Gustave Roussy
Institut Gustave-Roussy
Institut Jacques Delors
Institut Karolinska;Karolinska Institutet
Institut Louis Bachelier
Institut Montaigne
Institut Pasteur
Institut Poynter;Poynter Institute;Poynter
Institut Robert-Koch;Institut Robert Koch
Institut Rousseau
Institut Sapiens
Institut Vector;Vector Institute
Institut Weizmann
Institut catholique
Institut de l'entreprise
Institut de la statistique du Québec;ISQ
Institut du cerveau
Institut polytechnique de Paris;IP Paris
Institute for Supply Management
Inter Milan
International Crisis Group;ICG
International Institute for Strategic Studies;IISS
Internet Archive
Internet Society;ISOC
Interpharma
Interpol
Irena
Irisa
Isae
Isro;ISRO
Istat;ISTAT
Ivado;IVADO
IÉSEG
JEDEC;Jedec
JFTC;Japan Fair Trade Commission
Jaxa;JAXA
Jet Propulsion Laboratory;JPL
Jeunes agriculteurs
Johns Hopkins
Juventus
Juventus Turin
Jülich
KBA;Kraftfahrt-Bundesamt
KFTC;Korea Fair Trade Commission
KOF
KU Leuven;KU Louvain
Kaist;KAIST
Kaust;KAUST
Kedge;KEDGE Business School
Khronos Group;Khronos
King's College
Knesset
Kremlin
Ku Klux Klan
L214
LAION
LCA-FFB
LDH
LFP;Ligue de football professionnel
LIV Golf
LNR;Ligue nationale de rugby
LOSC
LPO
La France insoumise;LFI
La French Tech;French Tech;Mission French Tech
La Gantoise
La Liga;LaLiga
La Quadrature du Net;Quadrature du Net
Lakers
Lapsus$
Lausanne-Sport
Lawrence Livermore
Lazarus
Lazio
Le Havre AC
Leeds United
Leem
Leicester City
Les Amis de la Terre
Les Engagés
Les Républicains;LR
Les Verts
Licra
Ligue 1
Ligue arabe
Ligue des droits de l'homme
Ligue du Nord
Likoud
Liverpool
Liverpool FC
LoRa Alliance
LockBit
London Business School
London School of Economics;LSE
London School of Hygiene & Tropical Medicine;London School of Hygiene and Tropical Medicine
Loria
Los Alamos;Laboratoire de Los Alamos
Loterie romande
Lutte ouvrière
MBZUAI
MI5
MI6
MIIT;ministère chinois de l'Industrie et des Technologies de l'information
MIT;Massachusetts Institute of Technology
MITRE;Mitre
MLB
MLS
MPA;Motion Picture Association
Maison-Blanche;Maison Blanche
Major League Soccer
Manchester City
Manchester United
Marchica
Masen
Matignon
Max Planck;Institut Max-Planck
Mayo Clinic
McGill;Université McGill
Medef Île-de-France
Medef;MEDEF
Mercosur
Merics
Meti;METI
Mila;Institut québécois d'intelligence artificielle
Minalogic
Mines Paris;Mines ParisTech;Ecole des mines de Paris
Ministère de la Cybersécurité et du Numérique;MCN
Miviludes
MoDem
Mobile Marketing Association
Mobilians
Mofcom;MOFCOM;ministère chinois du Commerce
Monsieur Prix
Montpellier HSC
Montréal International
Mossad
Mouvement 5 étoiles
Mouvement Ennahdha
Mouvement démocrate
Musée du Louvre
Mécanisme européen de stabilité;MES
Médecins du monde
Médecins sans frontières;MSF
Métallos
Métropole de Lyon
Métropole du Grand Paris
Métropole européenne de Lille
Météo-France;Météo France
N-VA
NAACP
NBA
NCAA
NCC;Nigerian Communications Commission
NDRC
NFL
NHL
NHS;National Health Service
NHTSA;National Highway Traffic Safety Administration
NIH
NLRB;National Labor Relations Board
NOAA
NPA
NRA
NSA;National Security Agency
NTSB;National Transportation Safety Board
NYPD
NYU;Université de New York
Nantes Métropole
Nasa;NASA
Nascar
Nasscom
National Bureau of Economic Research;NBER
National Cyber Security Centre
National Football League
National Retail Federation
National Rifle Association
National Taiwan University
Neoma;NEOMA Business School
Newcastle United
News Media Alliance
Nist;NIST;National Institute of Standards and Technology
Nitda;NITDA
Normale Sup
Northwestern;Université Northwestern
Nouveau Front populaire
Noyb;noyb
Numeum
Négawatt
O-RAN Alliance
OACI
OASIS
OBR
OCDE
OEB;Office européen des brevets
OFCE
OFCE Sciences Po
OFEN
OFSP
OGC Nice
OIT;Organisation internationale du travail
OL;Olympique lyonnais
OLAF;Olaf
OM;Olympique de Marseille
OMC;Organisation mondiale du commerce
OMI
OMPI;Organisation mondiale de la propriété intellectuelle
OMS;Organisation mondiale de la santé
ONDA
ONS;Office for National Statistics
ONU;Nations unies;Nations Unies
ONUSIDA
OQLF
OSHA
OTAN;Otan
OTRE
OWASP;Owasp
Oak Ridge;Oak Ridge National Laboratory
Ofcom;OFCOM
Office des changes
Office français de la biodiversité
Office fédéral de l'énergie
Office fédéral de la communication
Office fédéral de la cybersécurité;OFCS;NCSC
Office fédéral de la santé publique
Office fédéral de la statistique;OFS
Office fédéral des transports
Office national des aéroports
Office québécois de la langue française
Ofpra
Ohada;OHADA
Ompic
Onera;ONERA
Open Compute Project;OCP Foundation
Open Source Initiative;OSI
Open VLD
OpenInfra Foundation;OpenStack Foundation
Opep+
Opep;OPEP
Optic Sénégal;OPTIC
Option consommateurs
Opéra de Paris
Ordre des architectes
Ordre des médecins
Ordre des pharmaciens
Organisation internationale de la Francophonie;OIF;Francophonie
Organisation maritime internationale
Organisation mondiale du tourisme
Overseas Development Institute
Oxfam
Oxford;Université d'Oxford
PAM
PCI SSC
PFA;Plateforme automobile
PGA Tour
PLR
PNUD
PNUE
PPE;Parti populaire européen
PSE;Ecole d'économie de Paris
PSG;Paris Saint-Germain
PSL;Université PSL;Paris Sciences et Lettres
PTB
Paradigm Brussels
Paris-Dauphine-PSL
Paris-Dauphine;Université Paris-Dauphine;Dauphine
Paris-I
Parlement européen
Parquet européen
Parquet national financier;PNF
Parti communiste
Parti communiste chinois;PCC
Parti communiste français;PCF
Parti conservateur
Parti conservateur du Canada
Parti démocrate
Parti libéral du Canada
Parti québécois;PQ
Parti républicain
Parti socialiste suisse
Parti socialiste;PS
Parti travailliste
Paul Scherrer Institut;Institut Paul Scherrer;PSI
Pentagone;DoD;département de la Défense
Perifem
Peterson Institute
Pew Research Center;Pew Research;Pew
Pharos;PHAROS
Philharmonie de Paris
Pitié-Salpêtrière
Place Beauvau
Place publique
Podemos
Police nationale
Politecnico di Milano;Ecole polytechnique de Milan
Polytechnique Montréal
Polyvia
Ponts et Chaussées;Ecole des Ponts;École des Ponts
Port autonome d'Abidjan
Port autonome de Dakar
Premier League
Première Ligue
Princeton
Privacy International
Pro League
Procos
Prodiss
Programme alimentaire mondial
Promotelec
Prométerre
Propulsion Québec
Protégez-Vous
Préposé fédéral à la protection des données;PFPDT
Présidence de la République du Sénégal
Purdue;Université Purdue
Pôle Systematic;Systematic
Pôle d'excellence cyber
Pôle emploi;Pole emploi
Pôle habitat
Quai d'Orsay
Québec solidaire
RAND Corporation;Rand Corporation
RB Leipzig
RC Lens
RC Strasbourg
RC Toulon
REvil
RIAA
RIKEN;Riken
RISC-V International;Fondation RISC-V
RSC Anderlecht
Racing 92
Raja Casablanca
Raptors de Toronto
Rassemblement national;RN;Front national
Real Madrid
Reconquête
Recording Industry Association of America
Renaissance;LREM;La République en marche;En Marche
Renater;RENATER
Rennes Métropole
Rennes School of Business
Reporters sans frontières;RSF
Resolution Foundation
Restos du Cœur
Reuters Institute;Institut Reuters
Revenu Québec
Rexecode;Coe-Rexecode
Riksbank
Roland-Garros Organisation
Roskomnadzor
Royal United Services Institute;RUSI
Rutgers;Université Rutgers
Rwanda Development Board;RDB
Ryuk
Régie de l'énergie
Région Ile-de-France;Région Île-de-France
Réseau Action Climat
Réseau Capital
Réseau Entreprendre
SAAQ;Société de l'assurance automobile du Québec
SACD
SAG-AFTRA
SAMR;State Administration for Market Regulation
SBV
SCAM
SCFP
SCPP
SEC;Securities and Exchange Commission
SELL;Syndicat des éditeurs de logiciels de loisirs
SEMI
SEPM
SER
SFI;Société financière internationale;IFC
SGDL
SGDSN
SGP;Société du Grand Paris;Société des grands projets
SLF
SMMT
SNE
SNES-FSU
SNJ-CGT
SNJ;Syndicat national des journalistes
SNJV;Syndicat national du jeu vidéo
SNPL
SNPNC
SNPTV
SNSM
SOS Homophobie
SOS Méditerranée
SOS Racisme
SPD
SPF Economie;SPF Économie
SPF Finances
SPJ
SPPF
SPVM
SRI;Syndicat des régies internet
STJV;Syndicat des travailleurs et travailleuses du jeu vidéo
SUD-Rail
Sacem;SACEM
Samu
Santé Canada
Santé publique France
Satev
Save the Children
Scara
Schalke 04
Scienceindustries
Sciences Po;Sciences-Po
Scotland Yard
Screen Actors Guild
Scripps Research;Scripps Research Institute
Sea Shepherd
Seco;SECO;Secrétariat d'Etat à l'économie;Secrétariat d'État à l'économie
Secours catholique
Secours populaire
Secret Service
Semiconductor Industry Association
Serie A
Servette
Service de l'information stratégique et de la sécurité économiques;Sisse
Setca
Sherpa
Sipri;SIPRI
Sirris
Skema;SKEMA Business School
Sleeping Giants
Smart Africa
Smithsonian
Snarr
Snep;SNEP
Snes;SNES
Snitem
Société suisse des entrepreneurs
Solidaires;SUD
Solvay Brussels School
Sorbonne
Sorbonne Université
Spedidam
Stade Rennais
Stade brestois
Stade de Reims
Stade français
Stade toulousain
Standard de Liège
Stanford University
Stanford;Université Stanford;Université de Stanford
Startup Montréal;Bonjour Startup Montréal
Statbel
Statistique Canada
Sud PTT;SUD PTT
Sud-PTT
Supaéro;ISAE-Supaéro
Supélec
Surveillance des prix
Swico
Swiss Football League
Swiss Olympic
Swissmedic
Swissmem
Syna
Syndicat de la librairie française
Syndicat de la presse indépendante d'information en ligne;Spiil
Syndicat des énergies renouvelables
Syndicat national de l'édition
Syndicom;syndicom
Syntec
Syntec Ingénierie
Syntec Numérique
Syriza
Sécurité sociale
Sénat
Sénat américain
Sénégal Numérique;Sénum;Adie
Sûreté du Québec
TBS Education
TNO
TSE;Toulouse School of Economics
TU Delft
TU Munich;Université technique de Munich;TUM
Taliban
Talibans
Taltech;TalTech
Teamsters
Tech Transparency Project
Tech in France
Technion
Terra Nova
Test-Achats;Testachats
The Document Foundation;Document Foundation
The Shift Project;Shift Project
The Shifters
Tottenham
Toulouse Business School
Toulouse FC
Toulouse Métropole
Touring
Touring Club Suisse
Tracfin;TRACFIN
Transparency International
Transport & Environment;T&E;Transport et Environnement
Transports Canada
Travail.Suisse
Tribunal de l'Union européenne;Tribunal de l'UE
Tribunal fédéral
Trésor américain;département du Trésor
Trésor britannique
Tsinghua;Université Tsinghua
Télécom Paris;Telecom Paris;Télécom ParisTech
Télécom SudParis
U2P
UAW;United Auto Workers
UCI
UCLA
UCLouvain;UCL;Université catholique de Louvain
UCM
UCPF
UDC
UDI
UDM;Union des marques
UEFA
UFC
UFC-Que Choisir;Que Choisir
UFE
UGB
UGTT
UGent;Université de Gand
UIC
UIMM
UIT textile
UIT;Union internationale des télécommunications
UL Solutions
ULB;Université libre de Bruxelles
ULiège;Université de Liège
UM6P;Université Mohammed VI Polytechnique
UMIH
UMP
UMons
UNAF;Unaf
UNFP
UNI Global
UNIZEN
UNPNC
UNSA Aérien
UNamur
UPA
UPU;Union postale universelle
UQTR
US Air Force
US Army
US Marine Corps
US Navy
USC
USDA
USGS
USH
USOPC
USP
USPA
USPTO
USS
UTC;Université de technologie de Compiègne
UWE;Union wallonne des entreprises
Uda
Udecam
Uemoa;UEMOA
Ufip
Unef
Unesco;UNESCO
Unia
Unicef;UNICEF
Unicode Consortium;Consortium Unicode
Uniden
Unifor
Union Saint-Gilloise
Union TLF
Union africaine;UA
Union des entreprises de proximité
Union des producteurs agricoles
Union européenne;UE
Union française de l'électricité
Union nationale des industries
Union patronale suisse
Union suisse des paysans
Union syndicale Solidaires
Union syndicale suisse
Unis
Universcience
University College London
Université Cheikh Anta Diop;Ucad
Université Côte d'Azur
Université Félix Houphouët-Boigny
Université Grenoble Alpes;UGA
Université Hassan II
Université Laval
Université Mohammed VI
Université Paris Cité
Université Paris-Saclay;Paris-Saclay
Université Virtuelle de Côte d'Ivoire
Université d'Amsterdam
Université de Berne
Université de Bâle
Université de Californie
Université de Fribourg
Université de Genève;Unige
Université de Lausanne;Unil
Université de Lille
Université de Lorraine
Université de Montréal;UdeM
Université de Neuchâtel
Université de Pékin
Université de Rennes
Université de Saint-Gall;HSG
Université de Sherbrooke
Université de Strasbourg
Université de Tokyo
Université de Toronto
Université de Waterloo
Université de Zurich
Université du Cap
Université du Michigan
Université hébraïque de Jérusalem
Université nationale de Singapour;NUS
Unizo
Unostra
Unsa;UNSA
Unsfa
Unédic;Unedic
Uprigaz
Uqam;UQAM;Université du Québec à Montréal
Urban Institute
Urssaf Île-de-France
Urssaf;URSSAF
Usam
Utica;UTICA
VDA
VIB
VTT
VUB
Valence CF
Vanderbilt;Université Vanderbilt
Ver.di
Vert'libéraux
Viginum;VIGINUM
Ville de Montréal
Ville de Paris;Mairie de Paris
Vinnova
Vlaams Belang
Vlaio;VLAIO
Voka
Vooruit
W3C;World Wide Web Consortium
WGA;Writers Guild of America
WSTS
WTA
WWF
West Ham
Wharton
Wi-Fi Alliance
Wikimédia France;Wikimedia France
Wireless Power Consortium
Woods Hole Oceanographic Institution
World Athletics
World Rugby
Wydad Casablanca
Yale
Ynov
Young Boys
Youth for Climate
ZEW
Zero Waste France
Zlecaf;ZLECAf;ZLECA
cour d'appel de Paris
département d'Etat;département d'État
département du Commerce;Department of Commerce
département du Travail
eSafety
hôpital Bichat
hôpital Cochin
hôpital Necker
hôpital de la Pitié-Salpêtrière
ministère de l'Agriculture
ministère de l'Ecologie
ministère de l'Economie;ministère de l'Économie
ministère de l'Education nationale;ministère de l'Éducation nationale
ministère de l'Enseignement supérieur
ministère de l'Industrie
ministère de l'Intérieur
ministère de la Culture
ministère de la Défense
ministère de la Justice
ministère de la Santé
ministère de la Transition écologique
ministère des Affaires étrangères
ministère des Armées
ministère des Finances
ministère des Sports
ministère des Transports
ministère du Commerce
ministère du Logement
ministère du Travail
parquet de Paris
préfecture de police
présidence de la République
région Auvergne-Rhône-Alpes
région Bretagne
région Grand Est
région Hauts-de-France
région Normandie
région Nouvelle-Aquitaine
région Occitanie
région Pays de la Loire
région Provence-Alpes-Côte d'Azur
techUK
tribunal de commerce de Paris
tribunal judiciaire de Paris
université Claude-Bernard
université Johns Hopkins
université Lyon 1
université Panthéon-Sorbonne
université Toulouse-III
université d'Aix-Marseille
université de Bordeaux
université de Montpellier
université de Nantes
École du Louvre
École nationale d'administration
Établissement français du sang
État islamique`,
notes: ``,
},
press: {
forms: `01 Business
01 Informatique
01net;01Net;01net.com
20 Minuten
20 Minutes
24 heures;24 Heures
36Kr
404 Media
60 Millions
9to5Google
9to5Mac
ABC Australie
AEF;AEF Info
AFP;Agence France-Presse
APM News;APM
APS;Algérie Presse Service
AWP
Abidjan.net
Acteurs publics
Actu Cameroun
Actu-Environnement
Actu.fr
ActuGaming
ActuaLitté
Actualite.cd
Ad Age
Advertising Age
Adweek
Africa Intelligence
African Manager
Agence Anadolu
Agence Ecofin;Ecofin
Agence Option Finance;AOF
Agence QMI
Agra Presse
Agrafil
Air & Cosmos
Al Massae
AllThingsD
Alliancy
Alternatives économiques;Alternatives Economiques
Anadolu
AnandTech
Android Authority
Android Police
Ansa;ANSA
AppleInsider
Arab News
Arcinfo
Ariase
Arrêt sur images
Ars Technica
Art & Décoration
Asahi Shimbun;Asahi
Asharq Al-Awsat
Associated Press;AP
Atlantico
Aujourd'hui le Maroc
Australian Financial Review;AFR
Auto Bild
Auto Moto
Auto Plus
Automobile Magazine
Automotive News
Axios
B Smart;B SMART
BFMTV.com
BMJ
Banque des Territoires Localtis;Localtis
Barron's
Basler Zeitung
Basta
Batiactu
Belga;Agence Belga
BetaKit
Biba
Bild
Bild am Sonntag
Billboard
Blast
BleepingComputer;Bleeping Computer
Blick
Blog du Modérateur;BDM
Bloomberg TV
Bloomberg;Bloomberg News
Bon Pote
Boston Globe
Boursier.com
Boursorama Actualités
Bref Eco
British Medical Journal
Brut Média
Bruzz
Business Daily Africa
Business Insider
Business News Tunisie;Business News
Business Standard
Business Wire
BusinessDay
Businessweek;Bloomberg Businessweek
BuzzFeed News
Börsen-Zeitung
C-Span
CB News
CBC
CCTV
CFNews
CIO Mag
CIO-online;CIO Online
CNA;Central News Agency
CNET;Cnet
CNN Business
CNews Matin
CRN;CRN USA
CTV News
Cahiers du cinéma
Caixin
Calcalist;CTech
Cameroon Tribune
Canard PC
Capital
Capital Finance
Capital.fr
Caradisiac
Causeur
Cercle Finance
Challenge Maroc
Challenges
ChannelBiz
ChannelE2E
ChannelNews;Channelnews
Charente libre
Charlie Hebdo
Chicago Tribune
China Daily
Chine nouvelle;Xinhua
Chosun Ilbo
Cinco Días
CinéSéries
City A.M.
City AM
Clicanoo
Closer
Clubic
CoinDesk;Coindesk
CoinTelegraph;Cointelegraph
Commercial Times
Comptoir du Hardware;Le Comptoir du Hardware
ComputerWeekly;Computer Weekly
Computerworld
Connectionivoirienne
Consumer Reports
Contexte
Coopération
Corriere della Sera
Corse-Matin
Cosmopolitan
Courrier de l'Ouest
Courrier international
Courrier picard
Cowcotland
CyberScoop
DNA;Dernières Nouvelles d'Alsace
DPA;dpa;Deutsche Presse-Agentur
DSIH
Daily Express
Daily Mail
Daily Maverick
Daily Mirror
Daily Telegraph
Dakaractu
Dallas Morning News
Dark Reading
Data Center Dynamics;DatacenterDynamics;DCD
Data Center Knowledge
Data News;Datanews
De Morgen
De Standaard
De Telegraaf
De Tijd
De Volkskrant;Volkskrant
Deadline
Decrypt
DegroupNews
Demotivateur
Denver Post
Der Bund
Der Spiegel;Spiegel
Detroit Free Press
Detroit News
Deutsche Welle
Developpez.com;Developpez
Die Welt;Welt
Die Zeit
Digitimes;DigiTimes
Direct Matin
Direction informatique
Distributique
Dossier familial
Dow Jones Newswires
Déplacements Pros
EE Times
EFE
ETNews
EcoMatin
Ecomnews
Economic Daily News
Economic Times;The Economic Times
Ecran Total
Egora
El Confidencial
El Khabar
El Moudjahid
El Mundo
El País;El Pais
El Periódico
El Watan
Electrek
Electronique ECI
Electroniques.biz
Engadget
Entertainment Weekly
Epsiloon
Esquire
Estadão
Euractiv
Eurogamer
Evening Standard
Expansión
Famille chrétienne
Fast Company
Femme actuelle
Fierce Telecom;Fierce Wireless
Finance et Investissement
Finances News
Financial Afrik
Financial Post
Financial Times;FT
Finanz und Wirtschaft
Finews;finews
Flotauto
Folha de S. Paulo
Forbes
Fortune
Fox Business
France Bleu Info
France Culture Info
France Football
France-Antilles
Frandroid;FrAndroid
Frankfurter Allgemeine Zeitung;FAZ
Frankfurter Rundschau
Fraternité Matin
Freenews
FrenchWeb;Frenchweb;FrenchWeb.fr
Futura;Futura-Sciences
GQ
Gabon Review
Gabonreview
Gala
Gameblog
Gamekult
GamesIndustry.biz
Gazet van Antwerpen
Gazzetta dello Sport
GigaOm
Gizmodo
Global News
Global Security Mag
Global Times
GlobeNewswire
Globes
Golem.de
Grazia
Green Univers
GreenUnivers
Grenier aux nouvelles
Grenz-Echo
Gulf News
Génération NT;GNT
H24Info
Haaretz
Handelsblatt
Handelszeitung
Hankyoreh
Hardware.fr
Harvard Business Review
Heidi.news
Heise;Heise Online;heise
Hespress
Het Financieele Dagblad;FD
Het Laatste Nieuws;HLN
Het Nieuwsblad
Hindustan Times
Hollywood Reporter;The Hollywood Reporter
Hospimédia
Houston Chronicle
HuffPost;Huffington Post;Le HuffPost
Hurriyet
ICI Radio-Canada;Radio-Canada.ca
ICTjournal
IGN
IT for Business
ITV News
ITWeb
Il Giornale
Il Messaggero
Il Sole 24 Ore
InCyber
Industrie & Technologies
InfoWorld
Infopresse
Informatique News;InformatiqueNews
Inside IT;Inside-IT
InsideEVs
Intelligence Online
Interfax
Interlignes
Investir
Investir au Cameroun
Izvestia
Jalopnik
Jerusalem Post
Jeune Afrique;JA
Jeux vidéo Magazine
Jiji;Jiji Press
JoongAng Ilbo
Jornal de Negócios
Journal Métro
Journal de l'aviation
Journal du Cameroun
Journal du Geek
Journal du Jura
Journal du Mali
Journal du Net;JDN;JournalDuNet
Journal du dimanche
Kapitalis
Keystone-ATS;ATS
Khaleej Times
Knack
Koaci;KOACI
Kombini
Kommersant
Konbini News
Korben
Korea Herald
Korea Times
Kotaku
KrebsOnSecurity;Krebs on Security
Kyodo;Kyodo News
L'Acadie nouvelle
L'Agefi Suisse
L'Agefi;Agefi
L'Agence de presse médicale
L'Alsace
L'Antenne
L'Ardennais
L'Argus automobile
L'Argus;L'argus
L'Auto-Journal
L'Avenir
L'Echo de la presqu'île
L'Echo touristique;L'Écho touristique
L'Echo;L'Écho
L'Economiste;L'Économiste
L'Equipe;L'Équipe
L'Est républicain
L'Est-Éclair
L'Expansion
L'Express
L'Express-L'Impartial
L'Expression
L'Hebdo
L'Humanité
L'Hôtellerie Restauration
L'Illustré
L'Incorrect
L'Indépendant
L'Informé;L'Informé.com
L'Intelligent d'Abidjan
L'Obs;Le Nouvel Observateur;Nouvel Obs
L'Observateur
L'Officiel des transporteurs
L'Opinion
L'Union
L'Usine Digitale;Usine Digitale
L'Usine Nouvelle;Usine Nouvelle
L'Usine à GES
L'Yonne républicaine
L'actualité;L'Actualité
L'Écho républicain
L'Économiste maghrébin
L'Événement
LSA
La Charente libre
La Correspondance de la presse
La Croix
La Côte
La Dernière Heure;DH
La Dépêche de Tahiti
La Dépêche;La Dépêche du Midi
La France agricole
La Gazette des communes;Gazette des communes
La Gazzetta dello Sport
La Gruyère
La Lettre;La Lettre A
La Liberté
La Libre;La Libre Belgique
La Marseillaise
La Montagne
La Nouvelle République
La Nouvelle Tribune
La Presse
La Presse canadienne;Presse canadienne
La Presse de Tunisie
La Presse tunisienne
La Provence
La Razón
La Recherche
La Repubblica;Repubblica
La Revue du Digital
La République des Pyrénées
La République du Centre
La Stampa
La Terre de chez nous
La Tribune Afrique
La Tribune de Genève;Tribune de Genève
La Tribune;La Tribune Dimanche
La Vanguardia
La Vie
La Vie éco;La Vie Eco
La Voix de l'Est
La Voix du Nord
Lancet
LatePost
Le Berry républicain
Le Bien public
Le Bâtiment
Le Canard enchaîné;Canard enchaîné
Le Courrier cauchois
Le Courrier de l'Ouest
Le Dauphiné libéré;Dauphiné libéré
Le Desk
Le Devoir
Le Droit
Le Figaro;Figaro
Le Film français
Le Grand Continent
Le Généraliste
Le Huffington Post
Le JDD;Le Journal du Dimanche;JDD
Le Journal de Montréal;Journal de Montréal
Le Journal de Québec
Le Journal de Saône-et-Loire
Le Journal de l'Automobile
Le Journal de l'île
Le Journal des entreprises
Le Journal du Centre
Le Maine libre
Le Marin
Le Matin
Le Matin Dimanche
Le Matin du Maroc
Le Matin du Sahara
Le Messager
Le Monde
Le Monde Informatique;LMI;LeMondeInformatique
Le Monde diplomatique
Le Moniteur
Le Nouveau Quotidien
Le Nouvel Obs
Le Nouvelliste
Le Parisien;Aujourd'hui en France
Le Particulier
Le Patriote
Le Point
Le Point Afrique
Le Populaire du Centre
Le Potentiel
Le Progrès
Le Quotidien
Le Quotidien d'Oran
Le Quotidien de La Réunion
Le Quotidien du médecin
Le Quotidien du peuple
Le Quotidien jurassien
Le Revenu
Le Républicain lorrain
Le Soir
Le Soir d'Algérie
Le Soleil
Le Soleil Dakar
Le Temps
Le Télégramme
Le Vif
Le360
LeMagIT;Le MagIT;LeMagIT.fr
Les Affaires
Les Dernières Nouvelles d'Alsace
Les Echos Week-End
Les Echos;Les Échos;Echos
Les Inrockuptibles;Les Inrocks
Les Jours
Les Nouvelles calédoniennes
Les Numériques
Liberté
Liberté Algérie
Libération
Libération Champagne
Light Reading
Linéaires
Livres Hebdo
Los Angeles Times;LA Times
Lusa
Luxemburger Wort
M Le Magazine du Monde
MAP;Maghreb Arabe Presse
MIT Tech Review
MIT Technology Review;Technology Review
Mac4Ever
MacGeneration;MacG
MacRumors
Maclean's
Madame Figaro
Maddyness
Maeil Business;Maeil
Mainichi Shimbun;Mainichi
Maison & Travaux
Maliweb
Manager Magazin
Manager-Magazin
Marianne
Marie Claire
Marie France
MarketWatch
Mashable
Mediapart
Medias24;Médias24
Mer et Marine
Metronews
Miami Herald
Midi Olympique
Midi libre
Mieux vivre votre argent
Milano Finanza
Minimachines
Mobilités magazine
Moneycontrol
Mother Jones
Motherboard
Motley Fool;The Motley Fool
Moto Magazine
Moustique
Mundo Deportivo
Mutations
MyBroadband
Médiacités
NHK World
NME
NRC;NRC Handelsblad
NZZ am Sonntag
NZZ;Neue Zürcher Zeitung
National Post
Nature
Network World
Netzpolitik.org
Netzwoche
New England Journal of Medicine
New Scientist
New York Magazine
New York Post
New York Times;NYT;The New York Times
News Assurances Pro
Newsmanagers
Newsweek
Next;Next INpact;NextInpact;PC INpact
Nice-Matin
Nikkei;Nikkei Asia;Nikkei Asian Review;Nihon Keizai Shimbun
Noovo
Nos.nl
Notre Temps
Novaïa Gazeta
Numerama
Néorestauration
O Globo
Onze Mondial
Option Finance
Ouest-France
PBS
PC World;PCWorld
PCMag
PME Magazine
PR Newswire
Paperjam
Paris Match
Paris-Normandie
Paris-Turf
Pharmaceutiques
Philadelphia Inquirer
PhonAndroid;Phonandroid
Phosphore
Pitchfork
Platformer
Pleine Vie
Politico
Polygon
Positif
Pour la Science
Press Trust of India;PTI
Presse Océan
Presse-citron
ProPublica
Process Alimentaire
Protocol
Psychologies
Puremédias;Ozap
Pèlerin
Público
QMI
Quartz
Quotidien du peuple;People's Daily
RBK
RIA Novosti
RMC Info
RTBF Info
RTSinfo;RTS Info
Re/code
Recode
Regional-IT
Reporterre
Rest of World
Reuters;Thomson Reuters News
Ricochet
Rolling Stone
Réussir
Réussir Business
SDxCentral
San Francisco Chronicle
Sankei
Santé magazine
Science & Vie
Sciences et Avenir
Scientific American
Seattle Times
Securities Times
Seeking Alpha
Semafor
Seneweb
Sifted
Sika Finance
Silicon.fr;Silicon
Siècle Digital;Siecle Digital
Slate;Slate.fr
So Foot
Socialnetlink
Society
Soir Info
Solutions Magazine
SonntagsZeitung
Sonntagsblick
South China Morning Post;SCMP
SpaceNews
Sports Illustrated
Sputnik
Star Tribune
Stat News
Stern
Stratechery
Stratégies
StreetPress
Studio Tamani
Sud Ouest
Sud Presse
Sud Quotidien
Sudinfo;Sudpresse
Sunday Times;The Sunday Times
Swissinfo
Sydney Morning Herald
Süddeutsche Zeitung
T3
T3n;t3n
TAP;Tunis Afrique Presse
TICsanté;TICpharma
TMZ
TSA;Tout sur l'Algérie
TV Magazine
TVA Nouvelles
Tages-Anzeiger
Tagesspiegel
Taipei Times
Tass;TASS
Tech.eu
TechCabal
TechCentral
TechCrunch
TechRadar
Techpoint Africa;Techpoint
TelQuel
TelecomTV
Telecoms.com
Terre-net
The Africa Report
The Age
The Athletic
The Atlantic
The Australian
The Block
The Boston Globe
The Brussels Times;Brussels Times
The Bulletin
The Conversation
The Daily Beast
The Daily Telegraph;Telegraph;The Telegraph
The Economist;Economist
The Elec;TheElec
The Gazette;Montreal Gazette
The Globe and Mail;Globe and Mail
The Guardian;Guardian
The Hill
The Hindu
The Hindu Business Line
The Independent;Independent
The Information
The Lancet
The Mirror
The Nation
The National
The New Yorker;New Yorker
The Observer
The Paper
The Record
The Register
The Sun
The Sydney Morning Herald
The Times
The Verge
ThisDay
Time Magazine
Times of India
Times of Israel;The Times of Israel
Tom's Hardware;Tom's Guide
Top Santé
Topito
Toronto Star
Total Telecom
ToulÉco
TourMaG;TourMag
Trends
Trends-Tendances;Trends Tendances
Tweakers
Télé 2 semaines
Télé 7 Jours
Télé Loisirs
Télé Poche
Télé Star
Télé Z
Télé-Loisirs
Télérama
Témoignage chrétien
UKTN
UPI
USA Today
Univers Freebox
Urbania
Usbek & Rica
VIPress.net;VIPress
VSD
Valeurs actuelles
Valor Econômico
Vanity Fair
Var-Matin
Variety
Vedomosti
VentureBeat
Version Femina
Vice News
Ville, Rail et Transports
Vitisphere
Vogue
Voici
Vosges Matin
Vox
WMC;Webmanagercenter
WWD
Wakat Séra
Walf Quotidien
Wall Street Journal;WSJ;The Wall Street Journal
Wamda
Washington Post;The Washington Post
WatchGeneration
Watson.ch
We Are Tech Africa
Welt am Sonntag
WinFuture
Wired
WirtschaftsWoche
Women's Wear Daily
XDA Developers
Yabiladi
Ynet
Yomiuri Shimbun;Yomiuri
Yonhap
Yonhap News
ZDNet;ZDNet France;ZDNet.fr
Zonebourse
Zoom Eco
e-marketing.fr;E-marketing
iGeneration;iGen`,
notes: ``,
},
product: {
forms: `13 Reasons Why
24 Heures du Mans
2G
3DExperience;3DEXPERIENCE
3G
4G
5G
5G SA;5G standalone
6G
6play
911
A Plague Tale
A-Derma
A100
A17 Pro
A220
A320;Airbus A320
A320neo
A321XLR
A321neo
A330
A330neo
A350;Airbus A350
A380;Airbus A380
A400M
ADSL
AEX
AI Act;IA Act
AI Overviews
AI Safety Summit
AIX
AMOLED
ATR 72
AWS European Sovereign Cloud
AWS Lambda
AWS Outposts;Outposts
Absolut
Accord de Paris
Aceuma
Acrobat
Actimel
Action cœur de ville
Active Directory
Activia
AdSense
Admission Post-Bac;APB
Affelnet
Africa CEO Forum
Africa Tech Festival;AfricaCom
Agentforce
Air Force One
Air Jordan
Air Max
Air Wick
AirDrop
AirPods
AirPods Pro
AirTag
Airwrap
Ajax
Alexa;Amazon Alexa
Alienware
AlphaFold
AlphaGo
AltaVista
Alternext
Always
Aléna
Amazon Aurora
Amazon Bedrock;Bedrock
Amazon Dash
Amazon EC2;EC2
Amazon Fresh
Amazon Go
Amazon Key
Amazon Luna
Amazon Marketplace
Amazon Music
Amazon Pay
Amazon Photos
Amazon Prime
Amazon Prime Day
Amazon Q
Amazon RDS
Amazon Redshift;Redshift
Amazon S3;S3
Amazon SageMaker;SageMaker
Ameli
Among Us
Amora
Anafi
Android
Android 14
Android Auto
Android TV
Angry Birds
Angular
Animal Crossing
Anthos
Apex Legends
Apollo 11
Apollo 13
App Store
AppGallery
Apple Arcade
Apple Books
Apple Card
Apple Card Family
Apple Fitness+
Apple Intelligence
Apple Maps
Apple Music
Apple News
Apple One
Apple Pay
Apple Podcasts
Apple Store
Apple TV
Apple TV+
Apple Watch
Ariane 5
Ariane 6
Ariel
Ariel Pods
Arkana
Armada de Rouen
Arte.tv
Artemis
Ascend
Assassin's Creed
Assassin's Creed Shadows
Assassin's Creed Valhalla
Atari 2600
Atlantis
Atto 3
AutoCAD
Autonomy
Autopilot
Avastin
Avelia
Avengers
Avengers: Endgame
Avène
Axe
Azure
Azure OpenAI Service;Azure OpenAI
Azure Stack
B.iG
B200
BMW i3
BMW iX
BNB
BRVM 10
BRVM Composite
Babybel
Badoit
Baileys
Balance ton post
BalanceTonPorc;#BalanceTonPorc
Baldur's Gate
Baldur's Gate 3
Ballon d'Or
Baltic Dry Index
Barbie
Bard
Barkhane
Baron noir
Battlefield
Bbox
Bbox Must
BeIN Sports 1
BeiDou;Beidou
Bel 20;Bel-20;BEL 20
Belt and Road
Ben & Jerry's
BepiColombo
Berlinale
Berlingo
Better Call Saul
Beyfortus
Beyond Good and Evil
Beyond Good and Evil 2
Bic Cristal
Bienvenue chez les Ch'tis
Big Data & AI Paris
Big Mac
BigQuery
Bing
Bing Chat
Bioderma
Biotherm
Bison futé
BitTorrent
Bitbucket
Bitcoin
Bixby
Bjorg
BlaBlaCar Daily
BlaBlaLines
Black Friday
Black Hat
Black Mirror
Black Myth : Wukong;Black Myth
Black Myth: Wukong
Black Widow
BlackBerry OS
Blackwell
Blade Battery
Blade Runner 2049
Blender
BlizzCon;Blizzcon
Bloodborne
Bluetooth
Bluetooth LE
Boeing 737
Boeing 737 MAX;737 MAX
Boeing 777
Boeing 777X;777X
Boeing 787;787 Dreamliner;Dreamliner
Bolloré Bluecar;Bluecar
Bonne Maman
Botox
Bourdin Direct
Boursin
Bovespa
Box 8;SFR Box 8
Bravia
Brawl Stars
Breaking Bad
Breizh Cola
Brent
Brexit
Bridel
Bridgerton
Budweiser
Buitoni
Burger Quiz
Burning Man
Business One;SAP Business One
Bâle III
C dans l'air
C à vous
C++
C2 Montréal
C3 Aircross
C5 Aircross
CAC 40
CAC 40 ESG
CAC Mid 60
CAC Next 20
CCPA
CCS
CDG Express
CES;CES de Las Vegas
CHAdeMO
CIR;crédit d'impôt recherche
CMOS
COP21
COP26
COP27
COP28
COP29
CS3D
CSI 300
CSRD
CSeries
CUDA
Calgon
Call of Duty
Calor
Camel
Canadair
Canal Football Club
Canal+ Séries
CanalSat
Canalplay
Candia
Candice Renoir
Candy Crush
Candy Crush Saga
Cannes Lions
Cannes Series;Canneséries
CapCut
Capitaine Marleau
Captur
CarPlay;Apple CarPlay
Caracal
Carambar
Cardano
Carte Vitale
Carte d'Or
Cash App
Cash Investigation
Cassandra
Cassini
Catia;CATIA
Cauchemar en cuisine
Cebit;CeBIT
Celeron
CentOS
Centrino
Ceph
CeraVe
Ceta;CETA
Challenger
Champions Cup
Chanel N° 5
Chang'e 4;Chang'e-4
Chang'e 5;Chang'e-5
Chat Control
ChatGPT Enterprise
ChatGPT Plus
ChatGPT;Chat GPT
Chernobyl
Chevrolet Bolt
Chips Act;CHIPS Act
Chivas Regal
Choose France
Chorus Pro
Chrome;Google Chrome
ChromeOS;Chrome OS
Chromebook
Chromecast
Chronicle
Cigéo
Citadis
Citroën Ami
Citroën C3
Civic
Clair Obscur : Expedition 33;Clair Obscur
Clair Obscur: Expedition 33
Clash Royale
Clash of Clans
Classe A
Classe S
Classement de Shanghai
Claude
Claude 2
Claude 3
Claude 3.5 Sonnet
Claude Code
Claude Opus
Clio
Cloud Act;CLOUD Act
Cloud Expo Europe
Cloud de confiance
CoWoS
Coachella
Cobol;COBOL
Coca-Cola Zero
Cochonou
Code du travail
Codestral
Codex
Colossus
Comic-Con;Comic Con
Comirnaty
Command R
Commodore 64
Community Notes
Complément d'enquête
Computex
Concorde
Confluence
Contrex
Cop 21
Copernicus
Copilot+ PC;Copilot+
Copilot;Microsoft Copilot
Coppa
Coradia
Corda
Core Ultra
Core i5
Core i7
Core i9
Corolla
Corona Extra
CoronaVac
Cortana
Cortex
Cortex AI
Cortex XDR
Costa Concordia
Counter-Strike
Coupe Davis
Coupe de France
Coupe de la Ligue
Coupe du monde
Coupe du monde de rugby
Coupe du monde des clubs
Covaxin
Covishield
Creative Cloud
Crew Dragon
Cristaline
Crit'Air
Culturebox
Curiosity
Cyber Monday
Cyber Resilience Act;CRA
Cybercab
Cyberpunk 2077
Cybertruck
Cygnus
Césars
Côte d'Or
DAB+
DALL-E;DALL-E 2;DALL-E 3
DB2
DBRX
DDR4
DDR5
DGX
DLSS
DMA;Digital Markets Act
DMCA
DNS
DOCSIS
DRAM
DS 3
DS 7
DSA;Digital Services Act
DSP2
DVB-T2
Dacia Spring
Dafalgan
Danette
Danonino
Danse avec les stars
Dark Souls
Data Act
Data Governance Act
Data Privacy Framework;DPF
Dax;DAX
Dead Cells
Death Stranding
Debian
Deep Blue
Deep Learning Indaba
DeepSeek-R1
DeepSeek-V3
Deezer Premium
Def Con;DefCon
Defender
Dell Apex
Delta Lake
Demain nous appartient
Des chiffres et des lettres
Des racines et des ailes
Dettol
Devoxx
Diablo;Diablo IV
Diamond Princess
Diem
Digital Africa
Dimensity
Dishonored
Dix pour cent
Docker Desktop
Doctolib Siilo
Doctor Who
Doctrine Cloud au centre;Cloud au centre
Documation
Dodd-Frank
Dofus
Dogecoin
Dojo
Dolby Atmos
Dolce Gusto
Doliprane
Dom Pérignon
Donkey Kong
Doom
Dora;DORA
Dossier médical partagé;DMP
Dota 2
DoubleClick
Dove
Dow Jones;Dow Jones Industrial Average;DJIA
Downton Abbey
Dragon Ball
Dragon Quest
Dreamcast
Dreamforce
Dreamhack;DreamHack
Drupal
Ducray
Ducros
Dupixent
Duster
Dynamics 365;Microsoft Dynamics
Dyson V15
Dépakine
E3
EKO
ESPN
ESPN+
ESXi
EUCS
EUR CoinVertible
EUV
EV6
Echo;Amazon Echo
EcoStruxure
EcoWatt
Ecophyto
Edge;Microsoft Edge
Efferalgan
Egnos
Einstein;Salesforce Einstein
El Capitan
Elden Ring
EliteBook
Emerging Valley
Emily in Paris
Emmy Awards
Emotet
EncroChat
Endeavour
Enquête exclusive
Entra ID;Azure Active Directory;Azure AD
Entremont
Envoyé spécial
Enyaq
Epic Games Store
Epyc;EPYC
Equip Auto
Equip'Auto
Erasmus
Erasmus+
Ernie Bot;Ernie
Ether
Ethereum
Euribor
Euro 2016
Euro 2020
Euro 2024
Euro 7
Euro NCAP
Euro Stoxx 50;EuroStoxx 50
Euro de football;Euro de Football
Euro numérique
Eurofighter
Euronext Growth
EuropaCity
European Chips Act;Chips Act européen
Eurosatory
Eurostar e320
Eurovision
Evian Sparkling
Exadata
Excel;Microsoft Excel
ExoMars
Experience Cloud
Expo 2020
Exposition universelle
Exynos
F-150;F-150 Lightning
F-35
FIC;Forum InCyber;Forum international de la cybersécurité
FIDO2
FIFA 20
FIFA 21
FIFA 23;EA Sports FC
FOSDEM;Fosdem
FTSE MIB
FTTH
Face ID
FaceTime
Facebook Dating
Facebook Gaming
Facebook Live
Facebook Marketplace
Facebook Messenger
Facebook Portal
Facebook Shops
Facebook Watch
Facebook Workplace
Factur-X
Faites entrer l'accusé
Falcon 10X
Falcon 40B
Falcon 8X
Falcon 9
Falcon Heavy
Falcon Sensor;CrowdStrike Falcon
Fall Guys
Fallout;Fallout 76
Fanta
Far Cry
Far Cry 6
Farming Simulator
Fashion Week
Fast & Furious
FedRAMP
Fedora
Fenix
Ferrero Rocher
Festival d'Angoulême
Festival de Cannes
Festival de Gérardmer
Fiat 500;500e
Fiat Panda;Grande Panda
Fiesta
FinFET
Final Fantasy
Fire Emblem
Fire Stick
Fire TV
Firefly;Adobe Firefly
Firefox
Fisa;FISA
Flamanville 3
Flash;Adobe Flash
Flight Simulator
Foire de Paris
Football Manager
Footsie;FTSE 100
For Honor
Formule E
Forrester Wave
Fort Boyard
FortiGate
Fortnite
Fortran
Fortune 500
Forum de Davos;Davos
Forza Horizon;Forza
France 2030
France Identité
France Relance
France.tv
FranceConnect
Free Flex
Freebox
Freebox Delta
Freebox Pop
Freebox Révolution
Freebox Ultra
French Days
French Tech 120;FT120
French Tech 2030
French Tech Visa
FrenchFounders
Friendster
Full Self-Driving;FSD
Fête de la musique
Fête des Lumières
GB200
GPS
GPT
GPT Store
GPT-2
GPT-3
GPT-3.5
GPT-4
GPT-4 Turbo
GPT-4o
GPT-5
GTA V;GTA 5
GTA VI;GTA 6
GTA;Grand Theft Auto
GTC
Galaxy AI
Galaxy Buds
Galaxy Fold;Galaxy Z Fold
Galaxy Note;Galaxy Note 7
Galaxy S10
Galaxy S20
Galaxy S21
Galaxy S22
Galaxy S23
Galaxy S24
Galaxy S25
Galaxy S8
Galaxy Tab
Galaxy Watch
Galaxy Z Flip
Galaxy;Samsung Galaxy
Galileo
Game Boy
Game of Thrones
Gamescom
Gardasil
Garnier
Gaudi;Gaudi 3
Gauloises
Gazpar
GeForce
GeForce Now
GeForce RTX;RTX
Gemini 2.0
Gemini Pro
Gemini Ultra
Gemini;Google Gemini
Gemma
Genshin Impact
Gerblé
Ghost Recon
Ghost of Tsushima
Gillette
Gimp
Giro
Git
GitHub Copilot
Gitex;Gitex Africa
Glass-Steagall
Global 500
Global Gateway
Glonass
Gmail
God of War
Golden Globes
Golf
Goncourt
Google Ads;AdWords
Google Analytics
Google Assistant
Google Books
Google Cardboard
Google Classroom
Google Daydream
Google Discover
Google Docs
Google Drive
Google Duo
Google Earth
Google Fit
Google Glass
Google Hangouts;Hangouts
Google Home
Google I/O
Google Lens
Google Maps;Maps
Google Meet
Google Nest;Nest Hub
Google News;Google Actualités
Google Pay
Google Photos
Google Play;Play Store;Google Play Store
Google Plus
Google Podcasts
Google Scholar
Google Search
Google Shopping
Google Street View
Google Translate;Google Traduction
Google Trends
Google Wave
Google Workspace;G Suite
Google+
Gotham
Grammy Awards
Gran Turismo
Grand Paris Express
Grand Prix de Monaco
Grand débat national
Graviton
Green Deal;Pacte vert
Green500
GreenLake;HPE GreenLake
Grey's Anatomy
Grindr
Grok
Grok 3
Guinness
Gum
H100
H20
H200
HANA;SAP HANA
HBM
HBM3E
HBO Go
HBO Max
HBO Now
HDMI
HDR10
HDS
HPI
HTML;HTML5
HTTPS
Hadoop;Apache Hadoop
Half-Life
Halo
Halo Infinite
Hang Seng
Hannover Messe;Foire de Hanovre
Happy Meal
HarmonyOS
Harry Potter
Harrys
Havana Club
Hayabusa 2;Hayabusa-2;Hayabusa2
Head & Shoulders
Health Data Hub;Plateforme des données de santé
Heartbleed
Hearthstone
Heineken 0.0
Helldivers 2
Hellfest
Hello Kitty
Hello Tomorrow
Hinkley Point C
Hogwarts Legacy
HoloLens
HomePod
Honor of Kings
Hopper
Horizon 2020
Horizon Europe
Horizon Forbidden West
Horizon View
Horizon Worlds
Hosted Private Cloud
Hotmail
House of Cards
House of the Dragon
Houseparty
Huawei Mobile Services;HMS
Hubble
Humira
Hyper-V
HyperOS
Hyperledger
Hyperloop
I-Pace
IAA Mobility;Salon de Francfort;Salon de Munich
IBAN
IBM z16
ICQ
ID.3
ID.4
ID.Buzz
IFA
IGTV
IPv4
IPv6
IQOS
ISO 14001
ISO 27001;ISO/CEI 27001;ISO 27001:2022
ISO 42001
ISO 9001
ISS;Station spatiale internationale
IT Partners
Ibex 35;Ibex
Ibiza
Ici tout commence
Illustrator
Imagen
Impots.gouv.fr
InDesign
Inferentia
Inflation Reduction Act;IRA
Ingenuity
Instagram Shopping
Instagram Stories
Instant Ink
Instinct MI300;MI300X;MI300
Intel Arc
Intel Foundry
Intercités
Internet Explorer
Intersolar
Intune
InvestEU
Ioniq
Ioniq 5
Ipcei;IPCEI;PIIEC
Iris²;IRIS²;Iris 2
Isoméride
Itanium
Iter
J'adore
JO de Paris;Jeux olympiques de Paris;Jeux de Paris 2024
JO de Tokyo
Jacques Vabre
James Bond
James Webb;télescope James-Webb
Jameson
Java
JavaScript
Je choisis la French Tech
Jean Zay
Jenkins
Jetson
Jeux de Tokyo
Jeux olympiques
Jeux paralympiques
Jira
Jitsi
Jogger
Johnnie Walker
Joliot-Curie
Jones Act
Joomla
Joséphine, ange gardien
Joule
Journées du patrimoine
Joy-Con
Juke
Juno
Jurassic World
Just Dance
Justin Bridou
KVM
Kaamelott
Kadjar
Kafka;Apache Kafka
Kaletra
Kangoo
Kazaa
Kepler
Keytruda
Kibana
Kinder Bueno
Kinder Surprise
Kindle Fire
Kindle;Amazon Kindle
Kinect
Kingdom Hearts
Kiri
Kirin
KitKat
Klorane
Knorr
Koh-Lanta
Kona
Kospi
Kotlin
Kronenbourg 1664
Krups
KubeCon
Kubernetes
Kuga
Kérastase
L'Arbre vert
L'amour est dans le pré
L'Émission politique;L'Emission politique
L1
LCD
LDDS
LEP
LTE
LTE-M
LU
La Casa de papel
La Flybox
La France a un incroyable talent;Incroyable talent
La Pat' Patrouille
La Pie qui chante
La Reine des neiges
La Roche-Posay
La Roue de la fortune
La Vache qui rit
LaMDA
Lactel
Lagevrio
Lancôme
Lantus
LaserJet
Le Bal des folles
Le Bureau des légendes
Le Chat
Le Gaulois
Le Grand Journal
Le Juste Prix
Le Masque et la Plume
Le Meilleur Pâtissier
Le Petit Journal
Le Petit Prince
Le Roi lion
Le.Taxi
Leaf;Nissan Leaf
League of Legends
Leffe
Lego Star Wars
Lenovo Yoga
Leon
Les 12 Coups de midi;12 Coups de midi
Les Anges
Les Animaux fantastiques
Les Assises;Assises de la sécurité;Assises de la cybersécurité
Les Enfoirés
Les Grandes Gueules
Les Grosses Têtes
Les Guignols de l'info
Les Lapins Crétins
Les Marseillais
Les Minions
Les Revenants
Les Simpson
Les Sims
Les Tuche
Les Z'amours
Levothyrox
LiDAR
Liberty Surf
Libor
Libra
LibreOffice
Liga
Lightning
Ligo;LIGO
Ligue 2
Ligue Europa
Ligue des champions
LinkedIn Learning
LinkedIn Premium
Linky
Linux
Lipton Ice Tea
Litecoin
Livebox
Livebox 5
Livebox 6
Livret A
Llama 2
Llama 3
Llama 4
Llama;LLaMA
LoRaWAN;LoRa
Loft Story
Log4j;Log4Shell
Logan
Loi 25
Loi Agec
Loi Avia
Loi C-18
Loi Climat et Résilience
Loi El Khomri
Loi Informatique et Libertés
Loi Macron
Loi Pacte
Loi Reen
Loi Sren;loi SREN
Loi de programmation militaire;LPM
Loi renseignement
Longue Marche;Longue Marche 5
Lorina
Lotus France
Louvois
Lucentis
Lucky Luke
Lumia
Luminarc
Lunar Lake
Lustucru
Lydia Pay
Lyon-Turin
M1;puce M1
M2;puce M2
M6+
MDax
MG4
MIPCOM;Mipcom
MIPTV
MIUI
MOVEit
MP3
MP4
MSCI Emerging Markets
MSCI World
MSN
MWC;Mobile World Congress
MX Master
Ma Santé 2022
MaPrimeRénov';MaPrimeRénov
Mac
Mac Pro
Mac mini
MacBook
MacBook Air
MacBook Pro
Macan
Mad Men
Made in China 2025
Magento
Maggi
Magic Quadrant;Quadrant magique
Maia 100;Maia
Maille
Maison protégée
MariaDB
Marine One
Mario Kart
Mario;Super Mario
Marketing Cloud
Marlboro
Maroc Digital 2030;Digital Morocco 2030
Mars 2020
Masi;MASI
Mask Singer
Mass Effect
Master
Mate 30
Mate 60 Pro;Mate 60
Mate Pro
Mavic
Max it
Maybelline
Maître Coq
MeToo;#MeToo
Mechanical Turk
Media Freedom Act
Mediator
Medidata Rave
Mega Drive
Megapack
Megaupload
Meltdown
Meraki
Meta AI
Meta Quest 3;Quest 3;Meta Quest
Metal Gear Solid;Metal Gear
Metaverse
Meteor Lake
Metroid
Mi 11
MiCA;MiCa
MiFID II;MiFID 2
Micra
Microsoft 365 Copilot;Copilot for Microsoft 365
Microsoft 365;Office 365
Microsoft Defender;Windows Defender
Microsoft Exchange;Exchange Server
Microsoft Flight Simulator
Microsoft Hololens
Microsoft Sentinel
Microsoft Store
Microsoft Surface
Milka
MindSphere
Minecraft
Mini Cooper
Mini LED
Minitel
Miraculous
Mirage 2000
Mirai
Miss France;Miss Univers;Miss Monde
Mission: Impossible
Mistral 7B
Mistral Large
Mixtral;Mixtral 8x7B
Model 3
Model S
Model X
Model Y
Mokka
Mon espace santé
Mondial de l'automobile;Mondial de l'auto;Mondial de Paris
Monero
Money Drop
MongoDB Atlas
Monopoly
Monsieur Cuisine
Monster Hunter
Mortal Kombat
Mostra de Venise
MotoGP
Mounjaro
Mourir peut attendre
Mubi
Mulan
Musical.ly
Mustang Mach-E
Mustela
MyCanal
MySQL
MyTF1
Myspace;MySpace
Médaille Fields
Mégane
Mégane E-Tech;Megane E-Tech
N'oubliez pas les paroles
NACS
NAND
NB-IoT
NBA 2K
NFC
NFT
NH90
NIS 2;NIS2
NRF
NRJ Music Awards
NSX
NVMe
Nano S;Ledger Nano
Narcos
Narta
Naruto
Nasdaq 100
Nasdaq;Nasdaq Composite
Navigo;Passe Navigo
Neoverse
Nespresso Vertuo
NetScaler
Netexplo
Netflix Kids
Neue Klasse
Neulasta
New Deal mobile
New Glenn
New Horizons
New Shepard
Next40;Next 40
NextGenerationEU
Nextcloud Hub
Nikkei 225
Nintendo 3DS;3DS
Nintendo DS
Niro
Nivea
Noctilien
Node.js
Nokia 3310
Nord Stream 2
NotPetya
NotebookLM
Notre-Dame-des-Landes
Nouvelle Star
Nouvelle route de la soie
Nouvelles routes de la soie
Nuit blanche
Nuit européenne des musées
Nutella
Nuvaxovid
Nvidia Drive
Nvidia Omniverse;Omniverse
OAT
OAuth
ODF
OLED
Obamacare
Oculus Quest;Quest 2
Oculus Rift
Office;Microsoft Office;Pack Office
Omen
On n'est pas couché
One Piece
One Planet Summit
OneDrive
OneNote
OnePlus Nord
Online Safety Act
Opdivo
Open RAN
Open Source Experience;Paris Open Source Summit
Open d'Australie
OpenOffice
OpenShift;Red Hat OpenShift
OpenStack
OpenStreetMap
Optane
Optimus
Oracle Cloud Infrastructure;OCI
Oracle Database
Oracle Health
Oral-B
Orange Is the New Black
Orange TV
Orangina
Ordinals
Oscars
Osiris-Rex;OSIRIS-REx
Outlook;Outlook.com
Overwatch
Ozempic
P30 Pro
P40
PCI DSS
PCIe;PCI Express
PDF
PEA
PEL
PEPR
PHP
PS Vita
PUBG
PYUSD
PaLM;PaLM 2
Pac-Man
Pago
Palm Pilot
Palworld
Pampers
Paramount+
Parcours Emploi Compétences
Parcoursup
Parfums Christian Dior
Paris Air Forum
Paris Blockchain Week
Paris Fashion Week
Paris Games Week
Paris Retail Week
Paris-Roubaix
Parker Solar Probe
Pass Navigo
Pass culture
Passat
Patriot Act
Paxlovid
Peacock
Peaky Blinders
Pegasus
Pentium
Peppa Pig
Peppol
Pepsi Max
Periscope
Perl
Perseverance
Petit Écolier
Peugeot 2008
Peugeot 208
Peugeot 3008;e-3008
Peugeot 308
Peugeot 5008
Peugeot 508
Phi-3
Philae
Photoshop
Pix
Pixel 6
Pixel 8
Pixel 9
Pixel Watch
Pixel;Google Pixel
Pixtral
Plan France Très Haut Débit;France Très Haut Débit
Plaquenil
PlayStation
PlayStation 3;PS3
PlayStation 4;PS4
PlayStation 5;PS5
PlayStation Network;PSN
PlayStation Now
PlayStation Plus;PS Plus
PlayStation Portal
PlayStation VR2;PlayStation VR;PS VR2
Plus belle la vie
Pluto TV
Poco
Pokémon
Pokémon Go;Pokémon GO
Polestar 2
Polo
Popcorn Time
Porsche 911
Post-it
PostgreSQL
Poulain
Power Apps
Power BI
Power Platform
Power11
PowerEdge
PowerPoint
Powerwall
Premiere Pro
Prime Air
Prime Day
Prime Renov
Prime Video;Amazon Prime Video
Prince of Persia
Pringles
Prisma Cloud
Prius
Privacy Sandbox
Privacy Shield
Prix Nobel;Nobel
Prix Turing
Pro Evolution Soccer;PES
ProLiant
Project Kuiper;Kuiper
Project Starline
Prometheus
Proxmox
Prozac
Puget
Pwn2Own
PyTorch
Pyrex
Python
Père Dodu
Pékin Express
QAnon
QLED
Qashqai
QuakeCon
Quelle époque !
Questions pour un champion
Qui veut gagner des millions ?
Quibi
Quinzaine des réalisateurs
Qwen
RCS
RER
RER A
RER B
RGPD;GDPR;Règlement général sur la protection des données
RHEL;Red Hat Enterprise Linux
RISC-V
ROCm
RSA Conference
RTX 4090
RTX 5090
Radeon
Rafale
Rainbow Six Siege;Rainbow Six
Rainett
Rakuten TV
Range Rover
Raptor
Rav4
Ray-Ban Meta
Rayman
React
Red Bull Racing
Red Dead Redemption 2;Red Dead Redemption
Redmi
Reels
Regio 2N
Remdesivir
Renault 5;R5
Resident Evil
Revit
Rexona
Ricard SA
Rick et Morty;Rick and Morty
Rise with SAP
Robotaxi
Rock en Seine
Rocket League
Roland-Garros
Roquefort Société
Rosetta
Roundup
Route du Rhum
Rowenta
Rubin
Ruby
Rufus
Russell 2000
Rust
Ryzen
S&P 500;S&P500
S/4HANA;SAP S/4HANA
SAML
SBF 120
SCAF
SEPA
SFR Box
SG Forge
SLI
SLS
SMI
SMS
SOC 2
SOX;Philadelphia Semiconductor Index
SPI
SQL
SQL Server
SQLite
SU7
Safari
Safe Harbor
Sales Cloud
Salon de Detroit
Salon de Genève
Salon de l'agriculture
Salon du Bourget;Bourget
Salon du livre
Salons Solutions
Salt Typhoon
Salut les Terriens;Les Terriens du samedi
Samsung DeX
Samsung Health
Samsung Pay
Samsung SmartThings
Sandero
Sarbanes-Oxley
Saturday Night Live
Saturn V
ScanWatch
Scenic E-Tech
Schwarzkopf
Scotch-Brite
Scratch
Scènes de ménages
Scénic
SecNumCloud
Second Life
Secret Story
Section 230
Sekiro
Semicon
Senseo
Sensex
Sept à huit
Series Mania;Séries Mania
Service-public.fr
Seveso
Shalimar
SharePlay
SharePoint
Sherman Act
Shinkansen
Shrek
Sifu
Silent Hill
Silk Road
Simyo
Single Day
Singles' Day
Sirha
Siri
Six Nations
Skip
Skull and Bones
Sky ECC
Skype Entreprise
Skyrim
Slush
SmartThings
Smarties
Smecta
Smirnoff
Snap Map
Snapchat+
Snapdragon
Snapdragon 8 Gen 3
Snapdragon X Elite
So you Start
Solana
Solar Orbiter
SolarWinds Orion;Orion
Solaris
SolidWorks;SOLIDWORKS
Solidays
Solvabilité II
Sommet Choose France
Sommet pour l'action sur l'IA
Sonic
Sonos Arc
Sora
SoundCloud Go
South Park
South by Southwest;SXSW
Sovaldi
Soyouz
Space Invaders
SpaceShipTwo
Spark;Apache Spark
Spasfon
Special K
Spectre
Spider-Man
Spikevax
Spitzer
Splatoon
Spontex
Sportage
Spotify Premium
Spotify Wrapped
Spoutnik
Spoutnik V
Spring
Sprite
Sputnik V
Squid Game
Stable Diffusion
Stade 2
Stadia
Stan Smith
Star Academy
Star Wars
Star Wars Jedi
Star Wars Outlaws
StarCraft
Starfield
Stargate
Starliner
Starlink
Starshield
Starship
Startup Act
Startupfest
Steam
Steam Deck
Stella Artois
StopCovid
StopHateForProfit;#StopHateForProfit
Stoxx 600;Stoxx Europe 600
Stranger Things
Stray
Street Fighter
Stuxnet
Subutex
Subway Surfers
Super Bowl
Super Cruise
Super Heavy
Super Mario Run
Super Nanny
Super Nintendo
Supercharger;Superchargeur
Surface Duo
Surface Go
Surface Pro
Switch 2;Nintendo Switch 2
Switch;Nintendo Switch
Sycamore
Ségur de la santé
Sénégal Emergent
Série 3
TCP/IP
TER
TESS
TF1+
TGV
TGV Inoui;Inoui
TGV M
TNT
TPU;Tensor Processing Unit
TSX;S&P/TSX
TTIP
Tafta
Talos
Tamiflu
Tanzu
Taxe Gafa;taxe GAFA
Taycan
Tchap
Teams;Microsoft Teams
Tech Leaders;Euronext Tech Leaders
Tech Show Paris
TechCrunch Disrupt
Tefal
Tegra
Tekken
Tena
Tenet
Tensor G3
TensorFlow
Terra;Luna
Terraform
Territoires d'industrie
Tetris
Tezos
Thalassa
The Boys
The Crown
The Daily Show
The Division
The Elder Scrolls
The Handmaid's Tale
The Irishman
The Last of Us
The Mandalorian
The Office
The Pirate Bay;Pirate Bay
The Simpsons
The Sims
The Voice
The Walking Dead
The Witcher
The Witcher 3
Themis
Thermomix
ThinkPad
Threadripper
Thunderbird
Thunderbolt
Tiangong
Tianwen-1;Tianwen 1
Tibi
Tiguan
TikTok Lite
TikTok Shop
Titanic
Tizen
Toblerone
Tokyo Game Show
Tomb Raider
Too Good To Go Market
Top 14
Top Chef
Top500
Topix
Tor
Touch ID
Touche pas à mon poste
Tour d'Espagne
Tour de France
Tournoi des Six Nations
TousAntiCovid
Toy Story
Trackmania
Trainium
Transform Africa
Transilien
Trello
Trivial Pursuit
TruScale
True Detective
Tucson
Tunindex
Twingo
Twitch Prime
Twitter Spaces
TypeScript
Typo3
Téléfoot
Télématin
Téléthon
US Open
USB
USB-C
USDC
USDT
Uber Green
Uber One
Uber Pool
UberPop
UberX
Ubuntu
Un si grand soleil
Uncharted
Uno
Unreal Engine
Uriage
VDSL
VIX
VLC
VLT
VMware Cloud Foundation;VCF
Valium
Valorant
Vaxzevria
Vega
Vega-C;Vega C
Veklury
Vendée Globe
Veo
Versa
Vertex AI
Vevo
Viagra
Victoires de la musique
Vieilles Charrues
Vigipirate
Vine
Vioxx
Virgo
Visa Direct
Vision Pro;Apple Vision Pro
Visual Studio
Visual Studio Code;VS Code
Vittel
VivaTech;Viva Technology;Viva Tech
VoLTE
Volcker
Volt Typhoon
Volvic
Voyager 1;Voyager 2
Vélib' Métropole
WLTP
WTI
WWDC
Walkman
Wanadoo
WannaCry
Watch Dogs
Watson;IBM Watson
Watsonx;watsonx
WeChat Pay
Wear OS
Web Summit
Webex
Wegovy
Westworld
WhatsApp Business
Whisper
Whopper
Wi-Fi 6;Wi-Fi 6E
Wi-Fi 7
Wi-Fi;WiFi;wifi
Wii
Wii U
Wikipédia;Wikipedia
Willow
Wimbledon
Windows
Windows 10
Windows 11
Windows 365
Windows 7
Windows 8;Windows 8.1
Windows Phone
Windows Server
Windows Subsystem for Linux
Windows Vista
Windows XP
Winston
Wonder Woman
Word;Microsoft Word
WordPress
Wordle
Workplace
World Artificial Intelligence Cannes Festival;WAICF
World of Warcraft
X Premium;Twitter Blue
XC40
XC60
XGS-PON
XPS
XRP
Xanax
Xbox
Xbox 360
Xbox Cloud Gaming;xCloud
Xbox Game Pass;Game Pass
Xbox Live
Xbox One
Xbox Series S
Xbox Series X
Xcode
Xen
XenApp
Xeon
Xperia
Yahoo Finance
Yahoo Mail
Yammer
Yaris
YouTube Gaming
YouTube Kids
YouTube Music
YouTube Premium
YouTube Shorts
YouTube TV
Yuan numérique
Zelda;The Legend of Zelda
Zen 4
Zepbound
Zigbee
Zoe;ZOE
Zolgensma
Zone interdite
Zone-Téléchargement
Zoom AI Companion
e-tron
eIDAS;eIDAS 2
eMule
ePrivacy
eSIM
iCloud
iMac
iMessage
iOS
iOS 14
iOS 17
iOS 18
iPad
iPad Air
iPad Mini
iPad Pro
iPadOS
iPhone
iPhone 11
iPhone 12
iPhone 13
iPhone 14
iPhone 15
iPhone 15 Pro
iPhone 16
iPhone 16 Pro
iPhone 5;iPhone 5S
iPhone 6;iPhone 6 Plus
iPhone 7
iPhone 8
iPhone SE
iPhone X
iPlayer;BBC iPlayer
iPod
iTunes
iX3
loi Alur
loi Asap
loi Carrez
loi Egalim
loi Evin
loi Florange
loi Hadopi
loi Hamon
loi Lemaire
loi Littoral
loi Malraux
loi NOTRe
loi Pinel
loi Sapin 2
loi Scellier
loi Toubon
loi Travail
loi d'orientation des mobilités
loi Élan
macOS;Mac OS
nLPD;LPD
o1
o3
plan France Relance
plan Juncker
plan Marshall
protocole de Kyoto
re:Invent
traité de Lisbonne
vPro
vSAN
vSphere
visionOS
watchOS
x86
ë-C3;e-C3
€STR`,
notes: `


		Dassault Systèmes





		M6



		Nvidia
		Apple
		Airbus
		Airbus
		Airbus
		Airbus
		Airbus

		Airbus
		Airbus
		Airbus
		Airbus



		Google

		IBM


		AWS
		AWS
		AWS



		Adobe


		Microsoft

		Google




		Salesforce





		Apple

		Apple
		Dyson

		Amazon
		Dell
		DeepMind
		DeepMind




		AWS
		AWS

		AWS
		Amazon
		Amazon


		Amazon
		Amazon
		Amazon

		Amazon

		Amazon
		AWS
		AWS
		AWS
		AWS



		Parrot
		Google
		Google
		Google
		Google


		Nintendo
		Google
		Electronic Arts


		Apple
		Huawei
		Apple

		Apple


		Apple

		Apple
		Apple

		Apple

		Apple
		Apple
		Apple
		Apple
		Arianespace
		Arianespace


		Renault



		Huawei
		Ubisoft
		Ubisoft



		BYD
		Autodesk

		Tesla

		Alstom




		Microsoft
		Microsoft
		Microsoft
		Bouygues Telecom
		Nvidia
		BMW
		BMW









		Larian


		Mattel
		Google


		Electronic Arts
		Bouygues Telecom












		Ubisoft




		Google
		Microsoft
		Microsoft




		Atlassian

		Samsung






		Game Science



		Nvidia
		BYD







		Boeing

		Boeing
		Boeing






		SFR
		Sony
		Supercell










		SAP



























		Nvidia

		Activision Blizzard





		Canal+
		Canal+


		Activision Blizzard





		Renault
		Apple





		Square



		Dassault Systèmes


		Intel
		Red Hat
		Intel









		OpenAI
		OpenAI
		OpenAI

		General Motors




		Google
		Google
		Google
		Google
		Google

		Alstom
		Citroën
		Citroën

		Sandfall Interactive

		Supercell
		Supercell



		Anthropic
		Anthropic
		Anthropic
		Anthropic
		Anthropic
		Anthropic
		Renault









		Mistral AI
		OpenAI
		xAI

		Pfizer
		Cohere





		Atlassian




		Microsoft

		Alstom

		Intel
		Intel
		Intel
		Intel



		Microsoft
		Arm
		Snowflake
		Palo Alto Networks

		Valve








		Adobe
		SpaceX


		France Télévisions



		Tesla
		CD Projekt
		Tesla




		OpenAI
		IBM
		Databricks


		Nvidia











		Dacia














		DeepSeek
		DeepSeek



		Dell
		Databricks





		Activision Blizzard

		Meta

		MediaTek


		Docker





		Ankama

		Tesla


		Sanofi






		Google






		Salesforce




		Sanofi
		Dacia
		Microsoft



		Crédit Agricole
		Walt Disney

		VMware

		Société Générale

		Kia
		Amazon
		Schneider Electric


		Microsoft


		Salesforce
		HPE
		FromSoftware
		HP







		Microsoft



		Epic Games
		AMD




		Baidu



















		Oracle
		Microsoft

		Adobe


		Samsung
		Ford





		Electronic Arts



		Apple
		Apple



		Meta
		Meta






		Dassault Aviation
		Technology Innovation Institute

		SpaceX
		SpaceX
		CrowdStrike



		Ubisoft





		Red Hat
		Garmin




		Fiat
		Fiat
		Ford




		Amazon
		Adobe



		Adobe
		Microsoft







		Fortinet
		Epic Games



		Microsoft



		France Télévisions

		Free
		Free
		Free
		Free
		Free
		Free






		Tesla


		Nvidia

		OpenAI
		OpenAI
		OpenAI
		OpenAI
		OpenAI
		OpenAI
		OpenAI
		OpenAI
		OpenAI
		Rockstar Games
		Rockstar Games
		Rockstar Games
		Nvidia
		Samsung
		Samsung
		Samsung
		Samsung
		Samsung
		Samsung
		Samsung
		Samsung
		Samsung
		Samsung
		Samsung

		Samsung
		Samsung
		Samsung
		Samsung

		Nintendo




		Intel


		Nvidia
		Nvidia
		Nvidia
		Google
		Google
		Google
		Google
		Google
		miHoYo







		GitHub





		Google
		Sony

		Volkswagen

		Google
		Google
		Google
		Google

		Google

		Google
		Google
		Google



		Google

		Google

		Google
		Google
		Google

		Google
		Google
		Google
		Google



		Google
		Google

		Google
		Google

		Google
		Google
		Palantir





		AWS


		HPE


		xAI
		xAI


		Nvidia
		Nvidia
		Nvidia
		SAP

		Samsung

		Warner Bros. Discovery








		Valve
		Microsoft




		Huawei
		Warner Bros. Discovery














		Microsoft
		Apple

		Nvidia


		Sony
		VMware
		Meta
		OVHcloud
		Microsoft



		Huawei



		Xiaomi





		IBM

		Volkswagen
		Volkswagen
		Volkswagen














		Adobe
		Google

		Adobe
		AWS



		Meta
		HP
		AMD
		Intel
		Intel

		Microsoft

		Microsoft


		Hyundai



		Intel








		Oracle




		Nvidia



		Atlassian







		SAP

		Nintendo



		Ubisoft






		Renault


		Merck
		Elastic



		Amazon
		Microsoft


		Huawei




		Hyundai


















		Netflix
		Orange







		Google




		HP


		Mistral AI









		Nissan
		Riot Games


		Lenovo









		Ubisoft




		Electronic Arts






		Meta


		Apple










		Orange



		Meta
		Meta
		Meta
		Meta























		Microsoft

		Intel



		Apple
		Apple
		M6

		MG


		Xiaomi





		Microsoft

		Logitech


		Apple
		Apple
		Apple
		Apple
		Apple
		Apple






		Microsoft

		Orange


		Nintendo
		Nintendo
		Salesforce








		Huawei

		DJI
		Orange



		Amazon


		Dassault Systèmes

		Tesla


		Cisco
		Meta
		Meta


		Intel




		Nissan
		Microsoft
		Microsoft
		Microsoft
		Microsoft


		Microsoft

		Microsoft

		Siemens
		Microsoft








		Mistral AI
		Mistral AI
		Mistral AI
		Tesla
		Tesla
		Tesla
		Tesla












		Eli Lilly




		Ford

		Canal+
		Oracle
		TF1



		Renault











		VMware

		Ledger





		RATP
		Arm

		Citrix


		BMW


		Blue Origin

		Blue Origin




		Nintendo
		Nintendo


		RATP




		Google








		Nvidia
		Nvidia





		Meta

		Microsoft
		HP



		Microsoft
		Microsoft







		Red Hat


		Intel
		Tesla
		Oracle
		Oracle
		Oracle


		Orange




		Microsoft
		Activision Blizzard
		Novo Nordisk
		Huawei
		Huawei








		Krafton
		PayPal
		Google





		Paramount












		Volkswagen

		Pfizer
		NBCUniversal


		Intel







		Peugeot
		Peugeot
		Peugeot
		Peugeot
		Peugeot

		Microsoft

		Adobe


		Google
		Google

		Google
		Mistral AI


		Sony
		Sony
		Sony
		Sony
		Sony

		Sony
		Sony
		Sony

		Paramount
		Xiaomi
		Nintendo
		Niantic

		Volkswagen

		Porsche



		Microsoft
		Microsoft
		Microsoft
		IBM
		Dell
		Microsoft
		Tesla
		Adobe
		Amazon
		Amazon

		Amazon


		Palo Alto Networks
		Toyota
		Google




		HPE
		Amazon
		Google
		ArianeGroup


















		Alibaba

		SNCF



		Red Hat

		AMD

		Nvidia
		Nvidia
		AMD
		Dassault Aviation
		Ubisoft



		SpaceX

		Meta



		Rockstar Games
		Xiaomi
		Meta


		Renault

		Autodesk



		SAP
		Tesla





		Bayer


		Nvidia

		Amazon


		AMD

		SAP





		Société Générale








		Microsoft

		Xiaomi
		Apple

		Salesforce










		Samsung

		Dacia



		Withings
		Renault



















		Microsoft








		Alibaba

		Apple


		Ubisoft




		Samsung





		Qualcomm
		Qualcomm
		Qualcomm
		OVHcloud



		Oracle
		Dassault Systèmes





		Sonos
		OpenAI












		Moderna











		Netflix
		Stability AI

		Google


		Walt Disney
		Electronic Arts
		Ubisoft


		OpenAI
		Boeing
		SpaceX
		SpaceX
		SpaceX


		Valve
		Valve




		Netflix






		General Motors




		Tesla


		Microsoft
		Nintendo
		Nintendo
		Google




		SNCF

		TF1
		SNCF
		SNCF
		Alstom

		Google



		Cisco

		VMware

		Porsche

		Microsoft




		Nvidia



		Google
		Google

		HashiCorp



















		CD Projekt

		ArianeGroup

		Lenovo
		AMD

		Intel



		Volkswagen



		Samsung









		Apple







		AWS

		SNCF
		Atlassian

		Lenovo



		Renault





















		Epic Games





		VMware

		Riot Games

		Arianespace
		Arianespace


		Google
		Fitbit
		Google

		Pfizer






		Visa
		Apple
		Microsoft
		Microsoft











		Sony


		Ubisoft
		IBM
		IBM

		Google

		Cisco
		Novo Nordisk

		Meta
		OpenAI




		Nintendo
		Nintendo

		Google

		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Microsoft

		Microsoft
		Microsoft


		Microsoft


		Meta

		Activision Blizzard




		Dell


		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Microsoft
		Apple

		Citrix
		Intel
		Sony


		Microsoft
		Toyota


		Google
		Google
		Google
		Google

		Nintendo
		AMD
		Eli Lilly

		Renault



		Zoom
		Audi




		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		Apple
		BBC
		Apple
		Apple




















		Apple

		OpenAI
		OpenAI




		AWS

		Intel
		VMware
		VMware
		Apple
		Apple

		Citroën`,
},
person: {
forms: `Aaron Levie
Aiman Ezzat
Alex Karp
Alexander De Croo
Alexandr Wang
Alexandre Bompard
Alexandre Prot
Aliko Dangote
Andy Jassy
Angela Merkel
Anne Hidalgo
Antonio Neri
António Guterres
Aravind Srinivas
Arnaud Lagardère
Arnaud Montebourg
Arnaud de Puyfontaine
Arthur Mensch
Arthur Sadoun
Arvind Krishna
Axelle Lemaire
Barack Obama
Bart De Wever
Ben Horowitz
Ben Thompson
Benoît Cœuré
Benoît Torloting
Bernard Arnault
Bernard Charlès
Bill Ackman
Bill Gates
Bill McDermott
Bob Chapek
Bob Iger
Bobby Kotick
Boris Johnson
Brad Smith
Brendan Carr
Brian Chesky
Bruno Le Maire
Carl Icahn
Carlos Ghosn
Carlos Tavares
Catherine MacGregor
Changpeng Zhao
Christel Heydemann
Christian Klein
Christine Lagarde
Christophe Fouquet
Chuck Robbins
Clara Chappaz
Clément Delangue
Cristiano Amon
Cédric O
Cédric Villani
Dan Ives
Daniel Ek
Daniel Kretinsky
Dara Khosrowshahi
Dario Amodei
David Ellison
David Layani
David Solomon
David Zaslav
Delphine Ernotte
Demis Hassabis
Didier Reynders
Donald Trump
Edouard Philippe
Edward Snowden
Elisabeth Borne
Elizabeth Warren
Elon Musk
Eléonore Crespo
Emmanuel Macron
Eric Lombard
Eric Schmidt
Eric Trappier
Eric Yuan
Eugene Kaspersky
Evan Spiegel
Fei-Fei Li
Fleur Pellerin
Florian Douetteau
Frances Haugen
François Bayrou
François Hollande
François Legault
François Lenglet
François Pinault
François Provost
François Villeroy de Galhau
François-Henri Pinault
François-Philippe Champagne
Françoise Bettencourt Meyers
Friedrich Merz
Frédéric Mazzella
Frédéric Oudéa
Gabe Newell
Gabriel Attal
Gary Gensler
Gautam Adani
Geoffrey Hinton
Geoffroy Roux de Bézieux
George Kurtz
Gilles Babinet
Gilles Grapinet
Ginni Rometty
Giorgia Meloni
Greg Brockman
Guillaume Faury
Guillaume Lample
Guillaume Pepy
Guillaume Poupard
Gwynne Shotwell
Gérald Darmanin
Henna Virkkunen
Henri Poupart-Lafarge
Henri Seydoux
Hock Tan
Ilya Sutskever
JD Vance
Jack Dorsey
Jack Ma
Jacques Attali
Jamie Dimon
Janet Yellen
Jean Castex
Jean-Baptiste Rudelle
Jean-Charles Naouri
Jean-Charles Samuelian
Jean-Claude Juncker
Jean-Laurent Bonnafé
Jean-Marc Chéry
Jean-Marc Jancovici
Jean-Noël Barrot
Jean-Pascal Tricoire
Jean-Pierre Farandou
Jeff Bezos
Jensen Huang
Jerome Powell
Joe Biden
John Elkann
Jony Ive
Julian Assange
Justin Trudeau
Kamala Harris
Kara Swisher
Keir Starmer
Kristalina Georgieva
Larry Ellison
Larry Fink
Larry Page
Laure de La Raudière
Laurent Berger
Lee Jae-yong
Lei Jun
Liang Wenfeng
Lina Khan
Linda Yaccarino
Linus Torvalds
Lip-Bu Tan
Lisa Su
Luc Julia
Luc Rémont
Luca de Meo
Marc Andreessen
Marc Benioff
Marc Simoncini
Margrethe Vestager
Marie-Laure Denis
Marine Le Pen
Mario Draghi
Mark Carney
Mark Gurman
Mark Hurd
Mark Zuckerberg
Martin Bouygues
Mary Barra
Marylise Léon
Masayoshi Son
Matt Garman
Matthew Prince
Matthieu Pigasse
Maurice Lévy
Max Schrems
Maxime Saada
Meg Whitman
Meng Wanzhou
Meredith Whittaker
Michael Dell
Michel Barnier
Michel Paulin
Michel-Edouard Leclerc
Ming-Chi Kuo
Mira Murati
Morris Chang
Mounir Mahjoubi
Mukesh Ambani
Mustafa Suleyman
Narendra Modi
Nick Clegg
Nicolas Dufourcq
Nicolas Hieronimus
Nicolas Sarkozy
Nicolas de Tavernost
Nikesh Arora
Octave Klaba
Ola Källenius
Olaf Scholz
Oliver Blume
Olivier Andriès
Olivier Véran
Parag Agrawal
Pascal Daloz
Pascal Gauthier
Pat Gelsinger
Patrice Caine
Patrick Drahi
Patrick Martin
Patrick Pouyanné
Paul Hermelin
Paul Kagame
Pavel Durov
Pedro Sánchez
Peter Thiel
Peter Wennink
Philippe Brassac
Philippe Corrot
Philippe Latombe
Philippe Salle
Philippe Wahl
Pierre Karl Péladeau
Pony Ma
Rachida Dati
Rand Hindi
Recep Tayyip Erdogan
Reed Hastings
Reid Hoffman
Ren Zhengfei
Rishi Sunak
Robin Li
Rodolphe Belmer
Roxanne Varza
Rupert Murdoch
Ruth Porat
Safra Catz
Sam Altman
Sam Bankman-Fried
Sanjay Mehrotra
Satya Nadella
Sergey Brin
Sergio Ermotti
Shantanu Narayen
Sheryl Sandberg
Shigeru Miyamoto
Shou Zi Chew
Sibyle Veil
Slawomir Krupa
Sophie Binet
Stanislas Niox-Chateau
Steve Ballmer
Steve Jobs
Stéphane Bancel
Stéphane Israël
Stéphane Richard
Stéphane Séjourné
Sundar Pichai
Sébastien Lecornu
Sébastien Soriano
Ted Sarandos
Teresa Ribera
Terry Gou
Thierry Breton
Thomas Buberl
Thomas Kurian
Thomas Piketty
Tim Berners-Lee
Tim Cook
Tim Sweeney
Tobias Lütke
Travis Kalanick
Ursula von der Leyen
Valérie Pécresse
Vincent Bolloré
Vincent Strubel
Vitalik Buterin
Vladimir Poutine
Volodymyr Zelensky
Warren Buffett
Xavier Niel
Xi Jinping
Yann LeCun
Yoshua Bengio
Yves Guillemot
Zhang Yiming`,
notes: `		Box
		Capgemini
		Palantir

		Scale AI
		Carrefour
		Qonto
		Dangote
		Amazon


		HPE

		Perplexity
		Lagardère

		Vivendi
		Mistral AI
		Publicis
		IBM



		Andreessen Horowitz


		Bouygues Telecom
		LVMH
		Dassault Systèmes
		Pershing Square
		Microsoft
		ServiceNow
		Walt Disney
		Walt Disney
		Activision Blizzard

		Microsoft

		Airbnb

		Icahn Enterprises


		Engie
		Binance
		Orange
		SAP

		ASML
		Cisco

		Hugging Face
		Qualcomm


		Wedbush
		Spotify

		Uber
		Anthropic
		Skydance
		Onepoint
		Goldman Sachs
		Warner Bros. Discovery
		France Télévisions
		DeepMind






		Tesla
		Pigment


		Google
		Dassault Aviation
		Zoom
		Kaspersky
		Snap
		World Labs

		Dataiku





		Kering
		Renault

		Kering

		L'Oréal

		BlaBlaCar

		Valve


		Adani


		CrowdStrike

		Worldline
		IBM

		OpenAI
		Airbus
		Mistral AI


		SpaceX


		Alstom
		Parrot
		Broadcom
		Safe Superintelligence

		Block
		Alibaba

		JPMorgan Chase

		SNCF
		Criteo
		Casino
		Alan

		BNP Paribas
		STMicroelectronics


		Schneider Electric
		SNCF
		Amazon
		Nvidia


		Stellantis







		Oracle
		BlackRock
		Alphabet


		Samsung
		Xiaomi
		DeepSeek

		Twitter

		Intel
		AMD
		Renault
		EDF
		Kering
		Andreessen Horowitz
		Salesforce







		Oracle
		Meta
		Bouygues
		General Motors

		SoftBank
		AWS
		Cloudflare

		Publicis

		Canal+

		Huawei
		Signal
		Dell

		OVHcloud
		E.Leclerc


		TSMC

		Reliance Industries
		Microsoft

		Meta
		Bpifrance
		L'Oréal


		Palo Alto Networks
		OVHcloud
		Mercedes-Benz

		Volkswagen
		Safran

		Twitter
		Dassault Systèmes
		Ledger
		Intel
		Thales
		Altice

		TotalEnergies
		Capgemini

		Telegram

		Palantir
		ASML
		Crédit Agricole
		Mirakl

		Atos
		La Poste
		Québecor
		Tencent

		Zama

		Netflix
		LinkedIn
		Huawei

		Baidu
		TF1
		Station F
		News Corp
		Alphabet
		Oracle
		OpenAI
		FTX
		Micron
		Microsoft
		Alphabet
		UBS
		Adobe
		Meta
		Nintendo
		TikTok
		Radio France
		Société Générale

		Doctolib
		Microsoft
		Apple
		Moderna
		Arianespace
		Orange

		Google


		Netflix

		Foxconn

		AXA
		Google Cloud


		Apple
		Epic Games
		Shopify
		Uber


		Bolloré




		Berkshire Hathaway
		Iliad

		Meta

		Ubisoft
		ByteDance`,
},
place: {
forms: `'Ali Sabieh
Aba
Abadan
Abbeville
Abengourou
Abeokuta
Abidjan
Abobo
Abomey
Abomey-Calavi
Abou Dhabi;Abou Dabi;Abu Dhabi
Abuja
Abéché
Abū Ghurayb
Acapulco de Juárez
Accra
Achères
Ad Dīwānīyah
Adana
Addis-Abeba;Addis Abeba;Addis Ababa
Adelaide
Aden
Ado-Ekiti
Adzopé
Afghanistan
Aflou
Afrique
Afrique australe
Afrique centrale
Afrique de l'Est;Afrique orientale
Afrique de l'Ouest;Afrique occidentale
Afrique du Nord
Afrique du Sud
Afrique noire
Afrique subsaharienne;Afrique sub-saharienne
Agadez
Agadir
Agboville
Agde
Agen
Agra
Agrate
Aguascalientes
Ahmadnagar
Ahmedabad
Ahvaz
Ain
Aisne
Aix-en-Provence
Aix-la-Chapelle;Aachen
Aix-les-Bains
Ajaccio
Ajman City
Ajmer
Akbou
Akita
Akola
Aksu
Akure
Al Aḩmadī
Al Fayyūm
Al Fqih Ben Çalah
Al Hoceïma
Al Kharj
Al Kūt
Al Manşūrah
Al Marsá
Al Maḩallah al Kubrá
Al Qadarif
Al Ḩudaydah
Al ‘Amārah
Alabama
Alaghsas
Alaska
Albanie
Alberta
Albi
Albuquerque
Alençon
Alep;Aleppo
Alexandrie;Alexandria
Alfortville
Alger;Algiers
Algérie
Alicante
Allahābād
Allauch
Allemagne;Germany
Allier
Almaty
Alost;Aalst
Alpes
Alpes-Maritimes
Alpes-de-Haute-Provence
Alsace
Alès
Alīgarh
Amagasaki
Amazone
Amazonie
Ambattūr
Ambilobe
Ambon
Ambovombe
Amiens
Amman
Amparafaravola
Amritsar
Amrāvati
Amsterdam
Amérique
Amérique centrale
Amérique du Nord;Amérique septentrionale
Amérique du Sud
Amérique latine
Amériques
Anaheim
Ananindeua
Anchorage
Andalousie
Anderlecht
Andes
Andijon
Andorre
Angers
Anglet
Angleterre;England
Angola
Angoulême
Anguilla
Ankara
Annaba
Annecy
Annemasse
Anqing
Ansan-si
Anshan
Anshun
Antalya
Antananarivo;Tananarive
Antanifotsy
Antarctique
Antibes
Antigua-et-Barbuda
Antilles
Antipolo
Antofagasta
Antony
Antsirabe
Antsiranana
Anvers;Antwerpen;Antwerp
Anyama
Anyang
Anyang-si
Anápolis
Aparecida de Goiânia
Arabie saoudite;Arabie Saoudite
Aracaju
Arc lémanique
Arctique
Arcueil
Ardabīl
Ardennes
Ardèche
Arequipa
Argenteuil
Argentine
Argovie;Aargau
Ariana
Arizona
Ariège
Arkansas
Arkhangel'sk
Arles
Arlington
Armenia
Armentières
Armonk
Arménie
Arras
Aruba
Arusha
Arāk
As Sulaymānīyah
Asahikawa
Ashburn
Ashgabat
Asie
Asie centrale
Asie du Sud
Asie du Sud-Est
Asie-Pacifique;APAC;Asie Pacifique
Asmara
Asnières-sur-Seine
Astana;Nour-Soultan
Astrakhan
Asuncion;Asunción
Asyūţ
Atakpamé
Ataşehir
Athis-Mons
Athènes;Athens
Atlanta
Atlantique;océan Atlantique
Aubagne
Aube
Aubervilliers
Auch
Auckland
Aude
Audenarde;Oudenaarde
Aulnay-sous-Bois
Aurangabad
Aurillac
Aurora
Austin
Australie
Autriche
Auvergne
Auvergne-Rhône-Alpes;Rhône-Alpes
Auxerre
Aveyron
Avignon
Azcapotzalco
Azerbaïdjan
Azzaba
Aïn Beïda
Aïn Defla
Aïn Fakroun
Aïn Oussera
Aïn Sefra
Aïn Temouchent
Aïn Touta
Bab Ezzouar
Bacolod City
Bacoor
Bade-Wurtemberg;Baden-Württemberg
Bafang
Bafia
Bafoussam
Bagdad;Baghdad
Bagneux
Bagnolet
Bahamas
Bahawalpur
Bahia
Bahreïn
Bahçelievler
Baicheng
Baie de San Francisco;Bay Area
Baie-Mahault
Bakersfield
Bakou;Baku
Bali
Balikpapan
Balkans
Baltimore
Baltique;mer Baltique
Bamako
Bamenda
Bandar Abbas
Bandar Lampung
Bandundu
Bandung
Banfora
Bangalore;Bengaluru
Bangangté
Bangkok
Bangladesh
Bangui
Banjarmasin
Banjul
Banqiao
Baoding
Baotou
Baraki
Barbade
Barcelone;Barcelona
Barddhamān
Bareilly
Barika
Barinas
Barnaul
Barquisimeto
Barranquilla
Bas-Rhin
Basrah
Bassar
Basse-Saxe
Bastia
Batam
Batman
Batna
Battagram
Bauchi
Bauru
Bavière;Bayern
Bayan Nur
Bayonne
Bağcılar
Beau Bassin-Rose Hill
Beaune
Beaupréau-en-Mauges
Beauvais
Bei'an
Beira
Bejaïa
Bekasi
Belfast
Belford Roxo
Belfort
Belgaum
Belgique;Belgium
Belgorod
Belgrade;Beograd
Belize
Bellary
Bellevue
Bellinzone;Bellinzona
Bello
Belo Horizonte
Belém
Ben Arous
Benelux
Bengale
Bengbu
Benghazi
Bengkulu
Beni
Beni Mellal
Beni Mered
Benin City
Benito Juarez
Benoni
Bentonville
Benxi
Berbérati
Bercy
Bergen
Bergerac
Berkane
Berkeley
Berlin
Bermudes
Berne;Bern
Bernin
Berrechid
Berrouaghia
Bertoua
Besançon
Besbes
Betim
Beyrouth;Beirut
Bezons
Bhavnagar
Bhayandar
Bhilai
Bhimbar
Bhiwandi
Bhopal
Bhoutan
Bhubaneshwar
Bhāgalpur
Bhātpāra
Bhīlwāra
Biafra
Biarritz
Bichkek;Bishkek
Bielefeld
Bienne;Biel;Biel/Bienne
Bilbao
Bilimora
Bimbo
Bingerville
Bir el Ater
Bir el Djir
Birine
Birkenhead
Birkhadem
Birmanie;Myanmar
Birmingham
Biskra
Bissau
Bizerte
Biélorussie;Bélarus;Belarus
Biên Hòa
Biñan
Blagnac
Blantyre
Blida
Bloemfontein
Blois
Bobigny
Bobo-Dioulasso
Bochum
Boghni
Bogor
Bogota;Bogotá
Bohicon
Bohême
Bois-Colombes
Boise
Boksburg
Bokāro
Bolivie
Bologne;Bologna
Boma
Bombay;Mumbai
Bondoukou
Bondy
Bonn
Bordeaux
Bordj Bou Arreridj
Bordj el Kiffan
Borivli
Bornéo
Bosnie;Bosnie-Herzégovine
Bosphore
Boston
Botshabelo
Botswana
Bouaflé
Bouaké
Bouches-du-Rhône
Boufarik
Bougara
Bouguenais
Boulder
Boulogne-Billancourt
Boulogne-sur-Mer
Boumerdas
Bourg-en-Bresse
Bourg-la-Reine
Bourges
Bourgogne
Bourgogne-Franche-Comté
Bourgoin-Jallieu
Bouïra
Brabant flamand
Brabant wallon
Brahmapur
Brakpan
Brampton
Brandebourg;Brandenburg
Brasilia;Brasília
Bratislava
Brazzaville
Brest
Bretagne
Brisbane
Bristol
Brive-la-Gaillarde
Brno
Bromont
Bron
Brooklyn
Brossard
Bruay-la-Buissière
Bruges;Brugge
Brunei
Brunoy
Bruxelles;Brussels;Brussel;Bruxelles-Capitale
Bruyères-le-Châtel
Bryansk
Brésil
Brétigny-sur-Orge
Brême;Bremen
Bucaramanga
Bucarest;Bucharest;București
Bucheon-si
Budapest
Budta
Buenos Aires
Bujumbura
Bukavu
Bulawayo
Bulgarie
Bulle
Bumba
Bunia
Buraydah
Burbank
Burkina Faso
Burlington
Bursa
Burundi
Busan;Pusan
Bussy-Saint-Georges
Buta
Butare
Butembo
Butuan
Bydgoszcz
Byumba
Bâle-Ville;Bâle-Campagne
Bâle;Basel
Bègles
Béarn
Bécancour
Béchar
Béja
Bénin
Béthune
Béziers
Bīkaner
Cabuyao
Cachan
Cachemire
Caen
Cagayan de Oro
Cagnes-sur-Mer
Cahors
Calabar
Calais
Calamba
Calcutta;Kolkata
Calgary
Cali
Californie;California
Callao
Caloocan City
Caluire-et-Cuire
Calvados
Camagüey
Camayenne
Cambodge
Cambrai
Cambridge
Cameroun
Campina Grande
Campinas
Campo Grande
Campos dos Goytacazes
Canada
Canal de Panama;canal de Panama
Canal de Suez;canal de Suez;Suez
Canary Wharf
Canberra
Cancún
Cangzhou
Cannes
Canoas
Cantal
Canton;Guangzhou
Cap-Vert
Capitol Hill;Capitole
Caracas
Carapicuíba
Caraïbes;Caraïbe
Carcassonne
Cardiff
Caroline du Nord;North Carolina
Caroline du Sud;South Carolina
Carouge
Carpentras
Carquefou
Carrières-sous-Poissy
Cartagena
Casablanca
Casanearshore;Casa Nearshore
Castelnau-le-Lez
Castille
Castres
Catalogne;Catalunya
Catane;Catania
Caucase
Cavaillon
Caxias do Sul
Cayenne
Cebu City
Celaya
Cenon
Centrafrique;République centrafricaine;RCA
Centre-Val de Loire
Cergy
Cesson-Sévigné
Ceuta et Melilla
Challans
Chalon-sur-Saône
Chambéry
Champagne-Ardenne
Champigny-sur-Marne
Champs-sur-Marne
Champs-Élysées
Chandigarh
Changchun
Changde
Changsha
Changshu City
Changwon
Changzhi
Changzhou
Chaoyang
Chaozhou
Charente
Charente-Maritime
Charenton-le-Pont
Charjah;Sharjah
Charleroi
Charleville-Mézières
Charlotte
Chartres
Chatou
Chaumont
Chaville
Cheboksary
Chelghoum el Aïd
Chelles
Chelyabinsk
Chemillé-en-Anjou
Chengde
Chengdu
Cheonan
Cheongju-si
Cher
Cherbourg-en-Cotentin
Cherepovets
Cheria
Chernihiv
Chiba
Chicago
Chiclayo
Chifeng
Chihuahua
Chili
Chilly-Mazarin
Chimbote
Chine;Chine populaire;République populaire de Chine;China
Chinju
Chisinau;Chișinău
Chita
Chittagong
Chitungwiza
Chlef
Choisy-le-Roi
Cholet
Chongjin
Chongqing
Christchurch
Chypre
Châlons-en-Champagne
Châteauroux
Châtellerault
Châtenay-Malabry
Châtillon
Chānda
Cimahi
Cisjordanie
City de Londres
City of Balikpapan
Ciudad Apodaca
Ciudad Bolívar
Ciudad General Escobedo
Ciudad Guayana
Ciudad López Mateos
Ciudad Nezahualcoyotl
Ciudad Victoria
Ciudad del Este
Clamart
Clermont-Ferrand
Cleveland
Clichy
Clichy-sous-Bois
Cluj;Cluj-Napoca
Cochabamba
Cochin
Coimbatore
Coire;Chur
Colmar
Cologne;Köln
Colombes
Colombie
Colombie-Britannique;British Columbia
Colombo
Colomiers
Colorado
Colorado Springs
Columbus
Combs-la-Ville
Comilla
Comores
Compiègne
Conakry
Concarneau
Conflans-Sainte-Honorine
Connecticut
Constantine
Constanţa
Contagem
Copenhague;Copenhagen;København
Corbeil-Essonnes
Cork
Cormeilles-en-Parisis
Corne de l'Afrique
Cornouailles
Corpus Christi
Corrientes
Corrèze
Corse
Corse-du-Sud
Corée
Corée du Nord
Corée du Sud;République de Corée;Sud-Corée
Costa Rica
Cotonou
Coudekerque-Branche
Courbevoie
Courtrai;Kortrijk
Couëron
Coventry
Coyah
Coyoacán
Cracovie;Krakow;Kraków
Craiova
Creil
Creuse
Crimée
Croatie
Croix
Crolles
Crypto Valley
Créteil
Cuauhtémoc
Cuautitlán Izcalli
Cuba
Cuernavaca
Cugnaux
Cuiabá
Culiacán
Cupertino
Curaçao
Curepipe
Curitiba
Cusco
Cuttack
Cyangugu
Cévennes
Córdoba
Côte Est;côte Est
Côte Ouest;côte Ouest
Côte d'Azur
Côte d'Ivoire;Côte-d'Ivoire
Côte-d'Or
Côtes-d'Armor
Cúcuta
Da Nang
Dabou
Dacca;Dhaka
Dadonghai
Dadukou
Daegu
Daejeon
Dakar
Dakota du Nord;North Dakota
Dakota du Sud;South Dakota
Dalian
Dallas
Daloa
Damas;Damascus
Dammam
Dammarie-les-Lys
Danané
Dandong
Danemark
Danube
Dar Chioukh
Dar es Salaam
Darfour
Dasmariñas
Datong
Dauphiné
Davangere
Davao
Davos
Dax
Dearborn
Dehra Dūn
Delaware
Delft
Delémont
Denain
Denizli
Denpasar
Denver
Depok
Detroit
Deuil-la-Barre
Deurne
Deux-Sèvres
Dezhou
Dhūlia
Diadema
Diamniadio
Diegem;Machelen
Diego Garcia
Dieppe
Dijon
Dimbokro
Divo
Diyarbakır
Djamaa
Djeddah;Jeddah
Djelfa
Djibouti
Djouba;Juba
Djougou
Dnipro
Doha
Dole
Dolisie
Dombivli
Dominique
Donbass;Donbas
Donetsk
Dongguan
Dordogne
Dortmund
Douai
Douala
Douane
Doubs
Douvres;Dover
Downing Street
Draguignan
Drancy
Draveil
Drean
Dresde;Dresden
Dreux
Drummondville
Drôme
Dschang
Dubaï;Dubai
Dublin
Duisburg
Dumbéa
Dunkerque
Duque de Caxias
Durban
Durgapur
Durham
Dushanbe
Décines-Charpieu
Düsseldorf
EMEA
East London
Eaubonne
Ebute Ikorodu
Ecatepec de Morelos
Ech Chettia
Ecublens;Écublens
Edmonton
Edéa
Eindhoven
El Achir
El Bayadh
El Eulma
El Hamma
El Jadid
El Khroub
El Obeid
El Oued
El Paso
Enugu
Erbil
Erevan;Yerevan
Ermont
Errachidia
Erzurum
Es Senia
Esenler
Eskişehir
Espagne
Espoo
Essaouira
Essen
Essonne
Estonie
Estrie
Eswatini;Swaziland
Etobicoke
Etterbeek
Eupen
Eurasie
Eure
Eure-et-Loir
Europe
Europe centrale;Europe centrale et orientale
Europe de l'Est;Europe orientale
Europe de l'Ouest;Europe occidentale
Europe du Nord
Europe du Sud
Extrême-Orient
Eysines
Faaa
Faisalabad
Faridabad
Feira de Santana
Fenghuang
Ferkessédougou
Fessenheim
Fianarantsoa
Fidji
Finistère
Finlande
Flamanville
Flandre;Flandres;Vlaanderen
Fleury-les-Aubrais
Florence;Firenze
Florianópolis
Floride;Florida
Fnidek
Fontaine
Fontenay-aux-Roses
Fontenay-sous-Bois
Forbach
Fort Worth
Fort-de-France
Fortaleza
Foshan
Foster City
Fougères
Foumban
Foumbot
Franca
France
Francfort;Frankfurt;Francfort-sur-le-Main;Frankfurt am Main
Franche-Comté
Franconville
Freetown
Fremont
Frenda
Fresnes
Fresno
Fribourg-en-Brisgau;Freiburg
Frontignan
Fréjus
Fujian
Fujisawa
Fukuoka
Fukuyama
Furnes;Veurne
Fushun
Fuxin
Fuzhou
Fès;Fez
Fīrozābād
Gabon
Gaborone
Gabès
Gafsa
Gagnoa
Gagny
Galice
Galway
Gambie
Gand;Gent;Ghent
Gandajika
Gange
Ganja
Gao
Gap
Gard
Gardanne
Garges-lès-Gonesse
Garonne
Garoua
Gatineau
Gaya
Gaza
Gaziantep
Gbadolite
Gdansk;Dantzig;Gdańsk
Gemena
General Santos
Genk
Gennevilliers
Genève
George Town
Gers
Ghana
Ghardaïa
Ghāziābād
Gibraltar
Gif-sur-Yvette
Gifu-shi
Gironde
Gisenyi
Gitarama
Givors
Giza
Glaris;Glarus
Glasgow
Goiânia
Gold Coast
Golfe;golfe Persique;Golfe persique
Goma
Gonesse
Gorakhpur
Gosselies
Goussainville
Goyang-si
Gradignan
Granby
Grand Est
Grand Lyon
Grand Paris
Grand-Bassam
Grande-Bretagne;Great Britain
Grande-Synthe
Grasse
Gravelines
Grenade
Grenoble
Grigny
Grisons;Graubünden
Groenland
Groningue;Groningen
Grèce
Guadalajara
Guadalupe
Guadeloupe
Guam
Guangdong
Guankou
Guarujá
Guarulhos
Guatemala
Guatemala City
Guayaquil
Gueckedou
Guelma
Guelmim
Guercif
Guernesey
Guider
Guilin
Guinée
Guinée équatoriale
Guinée-Bissau
Guiyang
Gujan-Mestras
Gujarat
Gujranwala
Gujrat
Gulbarga
Guli
Guntur
Gurgaon;Gurugram
Gustavo Adolfo Madero
Guwahati
Guyana
Guyancourt
Guyane
Guyane française
Gwalior
Gwangju
Géorgie du Sud-et-les Îles Sandwich du Sud
Géorgie;Georgia
Gênes;Genova;Genoa
Göteborg;Gothenburg
Hachiōji
Haguenau
Haikou
Hainaut
Haiphong
Hal;Halle
Halifax
Halluin
Hamadān
Hamamatsu
Hambourg;Hamburg
Hamhŭng
Hamilton
Hamma Bouziane
Hammamet
Handan
Hangzhou
Hanovre;Hannover
Hanoï;Hanoi
Harare
Harbin
Hargeysa
Harlem
Hasselt
Hassi Messaoud
Haut-Rhin
Haute-Corse
Haute-Garonne
Haute-Loire
Haute-Marne
Haute-Savoie
Haute-Saône
Haute-Vienne
Hautes-Alpes
Hautes-Pyrénées
Hauts-de-France;Nord-Pas-de-Calais
Hauts-de-Seine
Hawaï;Hawaii
Hazebrouck
Haïfa;Haifa
Haïti
Hefei
Hegang
Helsinki
Hengshui
Hengyang
Herblay-sur-Seine
Hermosillo
Heroica Matamoros
Herzliya
Hesse;Hessen
Hexagone
Hillsboro
Himalaya
Himeji
Hirakata
Hiroshima
Hohhot
Hokkaido
Holguín
Hollywood
Homs
Homyel'
Honduras
Hong Kong;Hong-Kong;Hongkong
Hongrie
Honolulu
Houilles
Houmt El Souk
Houston
Hrodna
Hsinchu
Huai'an
Huaibei
Huainan
Hualien City
Huancayo
Huangshi
Hubei
Hubli
Huocheng
Hwaseong-si
Hyderabad
Hyères
Hénin-Beaumont
Hérault
Hérouville-Saint-Clair
Hô-Chi-Minh-Ville;Ho Chi Minh-Ville;Ho Chi Minh;Saïgon;Ho Chi Minh City
Hāora
Hŭngnam
Iasi;Iași
Ibadan
Ibagué
Idaho
Ifrane
Ikeja
Ilebo
Iligan
Iligan City
Ille-et-Vilaine
Illinois
Illkirch-Graffenstaden
Iloilo
Ilorin
Incheon
Inde;India
Indiana
Indianapolis
Indonésie
Indore
Indre
Indre-et-Loire
Ingolstadt
Iowa
Ipoh
Iquitos
Irak
Iran
Irapuato
Irbid
Irkutsk
Irlande
Irlande du Nord;Northern Ireland
Irvine
Isfahan
Isiro
Islamabad
Islande
Islington
Israël
Issia
Issy-les-Moulineaux;Issy
Istanbul
Istres
Isère
Italie
Itaquaquecetuba
Ivanovo
Ivry-sur-Seine
Ivrée;Ivrea
Iwaki
Ixelles;Elsene
Ixtapaluca
Izhevsk
Izmir;İzmir
Iztacalco
Iztapalapa
Jabalpur
Jaboatão
Jaboatão dos Guararapes
Jacksonville
Jaipur
Jakarta
Jalandhar
Jalgaon
Jamaïque
Jambi City
Jammu
Jamnagar
Jamshedpur
Japon;Japan
Java
Jeju City
Jendouba
Jeonju
Jersey
Jhang Sadr
Jhānsi
Jiamusi
Jiangmen
Jiangsu
Jianshui
Jiaozuo
Jiaxing
Jieyang
Jijel
Jilin
Jinan
Jincheng
Jingdezhen
Jining
Jinzhou
Jixi
Jodhpur
Johannesburg
Johor Bahru
Joinville
Joinville-le-Pont
Jordanie
Jos
Joué-lès-Tours
João Pessoa
Juiz de Fora
Jundiaí
Jura
Juárez
Jérusalem;Jerusalem
Kabinda
Kaboul;Kabul
Kaduna
Kaesŏng
Kaga Bandoro
Kagoshima
Kahramanmaraş
Kahrīz
Kaifeng
Kairouan
Kalemie
Kaliningrad
Kaluga
Kalyān
Kamina
Kampala
Kampung Baru Subang
Kananga
Kanazawa
Kandahār
Kandi
Kankan
Kano
Kanpur
Kansas
Kansas City
Kaohsiung
Kaolack
Kara
Karabağlar
Karachi
Karagandy
Karaj
Karbala
Karlsruhe
Karnataka
Kashiwa
Kasongo
Kassala
Kasserine
Katanga
Katiola
Katmandou;Kathmandu
Katowice
Katsina
Kaunas
Kawagoe
Kawaguchi
Kawasaki
Kayes
Kayseri
Kazakhstan
Kazan
Kaédi
Keelung
Kemerovo
Kentucky
Kenya
Kerala
Kerman
Kermanshah
Khabarovsk
Khamis Mushait
Kharkiv
Khartoum
Khemis Miliana
Khemisset
Khenchela
Khenifra
Kherson
Khmelnytskyi
Khorramabad
Khorramshahr
Khouribga
Khulna
Kiev;Kyiv;Kyïv
Kigali
Kikwit
Kimhae
Kindia
Kindu
Kingston
Kingston upon Hull
Kinshasa
Kipushi
Kirghizstan
Kiribati
Kirkland
Kirkuk
Kirov
Kisangani
Kitakyushu
Kitwe
Klang
Kobe
Kochi
Kolda
Kolhāpur
Kollam
Kolwezi
Konya
Korba
Korhogo
Koshigaya
Kosovo
Kosti
Kota
Kota Bharu
Kota Kinabalu
Kotli
Koudougou
Koungou
Kourou
Kousséri
Koutiala
Koweït
Koweït City;Kuwait City
Kowloon
Kozhikode
Kpalimé
Krasnodar
Krasnoyarsk
Kremlin
Kribi
Krugersdorp
Kryvyi Rih
Ksar Chellala
Ksar El Kebir
Ksar el Boukhari
Kuala Lumpur
Kuantan
Kuching
Kulti
Kumamoto
Kumasi
Kumba
Kumbo
Kunming
Kunshan
Kurashiki
Kurdistan
Kurgan
Kurnool
Kursk
Kwangmyŏng
Kyoto
Kyushu
Kyzylorda
Kénitra
Kāmārhāti
Kōriyama
Kūkatpalli
L'Haÿ-les-Roses
L'Isle-sur-la-Sorgue
La Celle-Saint-Cloud
La Chapelle-sur-Erdre
La Ciotat
La Courneuve
La Défense;Paris-La Défense
La Garde
La Garenne-Colombes
La Goulette
La Havane;Havana
La Haye;Den Haag;The Hague
La Louvière
La Madeleine
La Mecque;Mecca
La Mohammedia
La Nouvelle-Orléans;New Orleans
La Paz
La Plata
La Possession
La Roche-sur-Yon
La Rochelle
La Réunion
La Seyne-sur-Mer
La Teste-de-Buch
La Valette-du-Var
La Valette;Valletta
Labège
Labé
Laghouat
Lagny-sur-Marne
Lagos
Lahore
Lakhdaria
Lambersart
Landes
Lanester
Langfang
Languedoc-Roussillon;Languedoc
Lannion
Lanzhou
Laon
Laos
Lapu-Lapu City
Larache
Larbaâ
Larkana
Las Palmas de Gran Canaria
Las Piñas
Las Vegas
Latakia
Latur
Lausanne
Laval
Le Blanc-Mesnil
Le Bouscat
Le Caire;Cairo
Le Cannet
Le Cap;Cape Town
Le Chesnay-Rocquencourt
Le Creusot
Le Gosier
Le Grand-Quevilly
Le Havre
Le Kremlin-Bicêtre
Le Lamentin
Le Mans
Le Mont-Dore
Le Moule
Le Perreux-sur-Marne
Le Petit-Quevilly
Le Plessis-Robinson
Le Plessis-Trévise
Le Port
Le Robert
Le Tampon
Leeds
Lehi
Leicester
Leipzig
Lekki
Lens
Les Abymes
Les Lilas
Les Mureaux
Les Pavillons-sous-Bois
Les Pennes-Mirabeau
Les Sables-d'Olonne
Les Ulis
Lesotho
Lettonie
Levallois;Levallois-Perret
Lexington-Fayette
León de los Aldama
Lhassa;Lhasa
Lianshan
Liaoyang
Liaoyuan
Liban
Liberia
Libourne
Libreville
Libye
Liechtenstein
Ligurie
Lijiang
Likasi
Lille
Lilongwe
Lima
Limbe
Limbourg
Limeil-Brévannes
Limoges
Limousin
Lingolsheim
Lipetsk
Lisala
Lisbonne;Lisbon;Lisboa
Lituanie
Liverpool
Livry-Gargan
Liège
Liévin
Ljubljana
Lodja
Lodz;Łódź
Loir-et-Cher
Loire
Loire-Atlantique
Loiret
Lokossa
Lombardie
Lomé
Londres;London
Londrina
Long Beach
Longjumeau
Longueuil
Loos
Lorient
Lormont
Lorraine
Los Angeles
Los Gatos
Lot
Lot-et-Garonne
Louga
Louisiane;Louisiana
Loum
Louvain;Leuven
Lozère
Luancheng
Luanda
Lublin
Lubumbashi
Lucerne;Luzern
Lucknow
Ludhiāna
Lugano
Luhansk
Lunel
Luohe
Luoyang
Luqiao
Lusaka
Luxembourg-Ville
Luxembourg;Grand-Duché de Luxembourg;Grand-Duché
Luxor
Lviv
Lyon
Léman;lac Léman
Lévis
M'Sila
Macao;Macau
Macapá
Maceió
Machida
Machrek
Macédoine du Nord;Macédoine
Madagascar
Madras;Chennai
Madrid
Madurai
Magdebourg;Magdeburg
Maghreb
Magnitogorsk
Mahajanga
Maharashtra
Mahilyow
Maiduguri
Maine
Maine-et-Loire
Maison-Blanche
Maisons-Alfort
Maisons-Laffitte
Makassar
Makati City
Makhachkala
Makiyivka
Malabo
Malaga;Málaga
Malaisie
Malakoff
Malang
Malatya
Malawi
Maldives
Mali
Malines;Mechelen
Malingao
Malmö
Malte
Maltepe
Mamoudzou
Man
Manado
Managua
Manama
Manaus
Manche
Manchester
Mandalay
Mandaluyong City
Mandaue City
Mandchourie
Mandelieu-la-Napoule
Mangalore
Manhattan
Manille;Manila
Manitoba
Manizales
Mannheim
Manosque
Mansilingan
Mansoûra
Mantes-la-Jolie
Mantes-la-Ville
Manukau City
Maputo
Mar del Plata
Maracaibo
Maracay
Maradi
Marcq-en-Barœul
Mardan
Marignane
Maringá
Mariupol
Markala
Marne
Maroc
Maroua
Marrakech;Marrakesh
Marseille
Martigny
Martigues
Martinique
Maryland
Masan
Mascara
Mascate;Muscat
Mashhad
Masina
Massachusetts
Massif central
Massy
Matadi
Mataram
Mathura
Matignon
Matola
Matoury
Matsudo
Matsuyama
Maturín
Maubeuge
Maurepas
Maurice;île Maurice
Mauritanie
Mauá
Mawlamyine
Mayence;Mainz
Mayenne
Mayotte
Mazatlán
Mazār-e Sharīf
Mbaké
Mbalmayo
Mbandaka
Mbanza-Ngungu
Mbaïki
Mbouda
Mbuji-Mayi
McLean
Meaux
Medan
Medellin;Medellín
Medenine
Meerut
Meftah
Meknès
Melbourne
Melun
Memphis
Mendoza
Menlo Park
Menton
Mer Noire;mer Noire
Mer Rouge;mer Rouge
Mer de Chine;mer de Chine
Mer du Nord;mer du Nord
Mersin
Mesa
Messaad
Metlili Chaamba
Metz
Meudon
Meurthe-et-Moselle
Meuse
Mexicali
Mexico;Mexico City;Ciudad de México
Mexique
Meyrin
Meyzieu
Meïganga
Miami
Michigan
Micronésie
Midi-Pyrénées
Midwest
Miguel Hidalgo
Mila
Milan;Milano
Millau
Milwaukee
Minato
Minneapolis
Minnesota
Minsk
Miramas
Mississauga
Mississippi
Missouri
Mitry-Mory
Mixco
Miyazaki
Mişrātah
Moanda
Mogadiscio;Mogadishu
Mogi das Cruzes
Mohammedia
Mokolo
Moldavie;Moldova
Molenbeek;Molenbeek-Saint-Jean
Mombasa
Monaco
Monastir
Moncton
Mongolie
Mongolie-Intérieure
Monrovia
Mons
Mons-en-Barœul
Mont-Saint-Aignan
Mont-Saint-Guibert
Mont-de-Marsan
Montaigu-Vendée
Montana
Montauban
Montbéliard
Montereau-Fault-Yonne
Monterrey
Montes Claros
Montevideo
Montfermeil
Montgeron
Monthey
Montigny-le-Bretonneux
Montigny-lès-Cormeilles
Montigny-lès-Metz
Montluçon
Montmorency
Montpellier
Montreuil
Montrouge
Montréal;Montreal
Montserrat
Montélimar
Monténégro
Montérégie
Mopti
Mora
Moravie
Morbihan
Morelia
Morges
Moroni
Morsang-sur-Orge
Morón
Morādābād
Moscou;Moscow;Moskva
Moselle
Mostaganem
Mosul
Moundou
Mountain View
Mouscron
Moyen-Orient
Mozambique
Msaken
Mudanjiang
Mulhouse
Multan
Munich;München
Muratpaşa
Murcia
Muret
Murmansk
Musanze
Muyinga
Muzaffarnagar
Muzaffarpur
Muzaffarābād
Mwanza
Mweka
Mwene-Ditu
Mykolayiv
Mysore
Mâcon
Médine;Medina
Méditerranée;mer Méditerranée
Médéa
Mékong
Mérida
Mérignac
Mālegaon
N'Djamena;Ndjamena
N'dalatando
Naberezhnyye Chelny
Nabeul
Nador
Nagano
Nagasaki
Nagoya
Nagpur
Naha
Nairobi
Najaf
Najafgarh
Namangan
Namibie
Namp'o
Nampula
Namur
Nanchang
Nanchong
Nancy
Nanded
Nangi
Nankin;Nanjing
Nanning
Nanterre
Nantes
Nantong
Naples;Napoli
Nara-shi
Narbonne
Narela
Nashik
Nashville
Nasiriyah
Natal
Natitingou
Natore
Naucalpan de Juárez
Nauru
Nay Pyi Taw
Naypyidaw
Ndola
Nebraska
Neijiang
Neiva
Nellore
Neuilly-Plaisance
Neuilly-sur-Marne
Neuilly;Neuilly-sur-Seine
Nevada
Nevers
New Delhi;Delhi
New Hampshire
New Jersey
New York;New York City;NYC
Newcastle
Newport
Ngaoundéré
Niamey
Nicaragua
Nice
Nicosie;Nicosia
Niger
Nigeria
Niigata
Nikki
Nil
Ningbo
Niort
Nishinomiya-hama
Niterói
Niue
Nizhniy Novgorod
Nizhny Tagil
Nizāmābād
Nièvre
Nkongsamba
Nkoteng
Nogent-sur-Marne
Nogent-sur-Oise
Noida
Noisy-le-Grand
Noisy-le-Sec
Nord
Nord-Kivu;Kivu
Normandie
North York
Norvège
Nottingham
Nouadhibou
Nouakchott
Nouméa
Nouveau Monde
Nouveau-Brunswick;New Brunswick
Nouveau-Mexique;New Mexico
Nouvelle-Angleterre
Nouvelle-Aquitaine;Aquitaine
Nouvelle-Calédonie
Nouvelle-Galles du Sud
Nouvelle-Zélande;New Zealand
Nouvelle-Écosse;Nova Scotia
Nova Iguaçu
Novokuznetsk
Novosibirsk
Nowrangapur
Nuevo Laredo
Nunavut
Nur-Sultan
Nuremberg;Nürnberg
Nyala
Nyon
Nzérékoré
Néma
Népal
Nîmes
Oakland
Occident
Occitanie
Océan Indien;océan Indien
Océanie
Odessa;Odesa
Ohio
Oise
Okayama
Okazaki
Okene
Okinawa
Oklahoma
Oklahoma City
Olinda
Olivet
Omaha
Oman
Omdurman
Omsk
Onitsha
Ontario
Oran
Orange
Ordos
Oregon
Orenburg
Orient
Orlando
Orly
Orléans
Ormuz;détroit d'Ormuz
Orne
Orvault
Orël
Orūmīyeh
Osaka
Osasco
Oshawa
Oslo
Ostende;Ostend;Oostende
Ostrava
Ottawa
Ottignies
Ouagadougou
Ouahigouya
Ouargla
Ouarzazat
Oued Rhiou
Oued Zem
Ouezzane
Ouganda
Ouidah
Oujda
Oujda-Angad
Oulad Teïma
Oulan-Bator;Ulaanbaatar
Oullins-Pierre-Bénite
Oulu
Oum el Bouaghi
Oumé
Oural
Outaouais
Outre-Atlantique;outre-Atlantique
Outre-Manche;outre-Manche
Outre-Quiévrain;outre-Quiévrain
Outre-Rhin;outre-Rhin
Outre-mer
Ouzbékistan
Oxford
Oyo
Oyonnax
Ozoir-la-Ferrière
Pacifique;océan Pacifique
Padang
Padoue;Padova
Pakistan
Palaiseau
Palaos
Palembang
Palerme;Palermo
Palestine;Territoires palestiniens
Palma
Palo Alto
Panama;Panama City
Panshan
Pantin
Papeete
Papouasie-Nouvelle-Guinée
Paraguay
Parakou
Paris
Pas-de-Calais
Pasay
Pasig City
Pasragad Branch
Pasto
Patagonie
Patiāla
Patna
Pau
Pavlodar
Pays baltes
Pays basque;Pays Basque
Pays de Galles;Wales
Pays de la Loire
Pays nordiques
Pays-Bas caribéens
Pays-Bas;Hollande
Païta
Pekanbaru
Pelotas
Penang
Pendjab;Punjab
Pennsylvanie;Pennsylvania
Pentagone
Penza
Percut
Pereira
Perm
Perpignan
Perth
Peshawar
Pessac
Petaling Jaya
Petare
Petit-Bourg
Philadelphie;Philadelphia
Philippines
Phnom Penh
Phoenix
Picardie
Pietermaritzburg
Pikine
Pimpri
Pingdingshan
Pingxiang
Piracicaba
Pise;Pisa
Pittsburgh
Piura
Piémont
Plaisance-du-Touch
Plaisir
Plan-les-Ouates
Plano
Plovdiv
Podgorica
Pohang
Pointe-Noire
Pointe-à-Pitre
Poissy
Poitiers
Poitou-Charentes;Poitou
Pologne
Poltava
Polynésie française
Pontault-Combault
Pontianak
Pontoise
Porrentruy
Port Elizabeth
Port Harcourt
Port Said
Port Sudan
Port-Gentil
Port-Louis;Port Louis
Port-au-Prince
Portland
Porto
Porto Alegre
Porto Rico;Puerto Rico
Porto Velho
Porto-Novo
Portugal
Posadas
Poznan;Poznań
Prague;Praha
Praia
Preston
Pretoria
Pristina
Proche-Orient
Provence
Provence-Alpes-Côte d'Azur;Paca;PACA
Pucallpa
Puebla
Puente Alto
Puerto La Cruz
Punaauia
Pune
Punāsa
Puteaux
Putian
Puy-de-Dôme
Puyang
Puyang Chengguanzhen
Pyongyang
Pyrénées
Pyrénées-Atlantiques
Pyrénées-Orientales
Pékin;Beijing
Péninsule arabique
Péninsule ibérique
Périgueux
Pérou
Pānihāti
Qatar
Qazvin
Qingdao
Qinhuangdao
Qionghai
Qiqihar
Qom
Quai d'Orsay
Quatre Bornes
Queens
Queensland
Quetta
Quezon City
Quimper
Quito
Québec;Quebec;Québec City
R.-U.
R.A.S. chinoise de Hong Kong
R.A.S. chinoise de Macao
Rabat
Rahim Yar Khan
Raipur
Rajasthan
Raleigh
Ramallah
Rambouillet
Ranchi
Randburg
Rangoun;Yangon
Rangpur
Ras Al Khaimah City
Rasht
Ratisbonne;Regensburg
Raurkela
Rawalpindi
Reading
Recife
Redmond
Redwood City
Reghaïa
Reguiba
Reims
Relizane
Remchi
Remire-Montjoly
Renens
Rennes
Repentigny
Resistencia
Reston
Reykjavik;Reykjavík
Reynosa
Rezé
Rhin
Rhode Island
Rhénanie-du-Nord-Westphalie;Rhénanie
Rhône
Ribeirão Preto
Ribeirão das Neves
Riga;Rīga
Rillieux-la-Pape
Rio de Janeiro;Rio
Ris-Orangis
Riverside
Riyad;Riyadh;Ryad
Roanne
Rochefort
Rodez
Rohtak
Roissy-en-Brie
Romainville
Romandie;Suisse romande
Romans-sur-Isère
Rome;Roma
Rosario
Rosny-sous-Bois
Rostov-na-Donu
Rotterdam
Roubaix
Rouen
Rouissat
Roulers;Roeselare
Roumanie
Round Rock
Rousset
Royaume-Uni;UK;U.K.;United Kingdom
Rueil-Malmaison
Ruhr
Russie;Fédération de Russie
Rwanda
Ryazan'
Râs el Oued
République dominicaine
République du Congo;Congo-Brazzaville;Congo
République démocratique du Congo;RDC;RD Congo;Congo-Kinshasa;R.D. Congo
République tchèque;Tchéquie
Rājahmundry
Rājkot
Rājshāhi
Rāmgundam
Saclay
Sacramento
Safi
Saguenay
Sahara occidental
Sahel
Sahāranpur
Saint-André
Saint-Barthélemy
Saint-Benoît
Saint-Brieuc
Saint-Chamond
Saint-Christophe-et-Niévès
Saint-Cloud
Saint-Cyr-l'École
Saint-Denis
Saint-Dizier
Saint-Domingue;Santo Domingo
Saint-Gall;Sankt Gallen
Saint-Genis-Laval
Saint-Germain-en-Laye
Saint-Gratien
Saint-Herblain
Saint-Hyacinthe
Saint-Jean-de-Braye
Saint-Jean-sur-Richelieu
Saint-Joseph
Saint-Jérôme
Saint-Laurent
Saint-Laurent-du-Maroni
Saint-Laurent-du-Var
Saint-Leu
Saint-Louis
Saint-Malo
Saint-Mandé
Saint-Marin
Saint-Martin
Saint-Martin-d'Hères
Saint-Maur-des-Fossés
Saint-Michel-sur-Orge
Saint-Médard-en-Jalles
Saint-Nazaire
Saint-Nicolas;Sint-Niklaas
Saint-Ouen
Saint-Ouen-l'Aumône
Saint-Ouen-sur-Seine
Saint-Paul
Saint-Pierre
Saint-Pierre-et-Miquelon
Saint-Priest
Saint-Pétersbourg;Saint Petersburg;Sankt-Peterburg
Saint-Quentin
Saint-Raphaël
Saint-Sébastien-sur-Loire
Saint-Sébastien;San Sebastián
Saint-Trond;Sint-Truiden
Saint-Vincent-et-les Grenadines
Saint-Étienne
Saint-Étienne-du-Rouvray
Sainte-Anne
Sainte-Foy-lès-Lyon
Sainte-Geneviève-des-Bois
Sainte-Hélène
Sainte-Lucie
Sainte-Marie
Sainte-Suzanne
Saintes
Saitama
Sakai
Sale
Salem
Salon-de-Provence
Salt Lake City
Salta
Saltillo
Salvador
Salzbourg;Salzburg
Salé Al Jadida
Samara
Samarinda
Samarkand
Samoa
Samoa américaines
Samsun
Samut Prakan
San Antonio
San Diego
San Francisco
San Jose del Monte
San José;San Jose
San Juan
San Luis Potosí
San Mateo
San Miguel de Tucumán
San Miguelito
San Nicolás de los Garza
San Pedro Sula
San Salvador
San Salvador de Jujuy
San-Pédro
Sanaa
Sanandaj
Sand Hill Road
Sandakan
Sangmélima
Sannois
Santa Ana
Santa Clara
Santa Cruz de la Sierra
Santa Fe
Santa Marta
Santa María Chimalhuacán
Santa Monica
Santiago de Cuba
Santiago de Querétaro
Santiago de los Caballeros
Santiago del Estero
Santiago;Santiago du Chili
Santo André
Santo Domingo Este
Santo Domingo Oeste
Santos
Sao Tomé-et-Principe
Sapporo
Saragosse;Zaragoza
Sarajevo
Saransk
Saratov
Sarcelles
Sardaigne
Sargodha
Sarh
Sariwŏn
Sarre;Saarland
Sarrebruck;Saarbrücken
Sarreguemines
Sarthe
Sartrouville
Saskatchewan
Saumur
Savigny-le-Temple
Savigny-sur-Orge
Savoie
Savé
Saxe;Sachsen
Saïda
Saône-et-Loire
Scandinavie
Scarborough
Sceaux
Schaerbeek;Schaarbeek
Schaffhouse;Schaffhausen
Schiltigheim
Seattle
Sedrata
Sefrou
Seine
Seine-Maritime
Seine-Saint-Denis
Seine-et-Marne
Semarang
Sendai
Sens
Seongnam-si
Seraing
Serbie
Sercq
Serekunda
Seremban
Serra
Settat
Sevastopol
Sevran
Seychelles
Sfax
Shah Alam
Shandong
Shanghai;Shanghaï
Shangrao
Shangyu
Shantou
Shaoguan
Shaoxing
Shashi
Sheffield
Shekhupura
Shengli
Shenyang
Shenzhen
Sherbrooke
Shibganj
Shihezi
Shijiazhuang
Shimoga
Shiqi
Shiraz
Shiyan
Shizuoka
Shuangyashan
Shyamnagar
Shymkent
Shāhjānpur
Sialkot
Sibérie
Sichuan
Sicile
Sidi Aïssa
Sidi Bel Abbès
Sidi Khaled
Sidi Moussa
Sidi Qacem
Sidi Slimane
Sierra Leone
Sig
Sikasso
Silicon Saxony
Silicon Sentier
Silicon Valley
Silicon Wadi
Siliguri
Silésie
Simferopol
Sinfra
Singapour;Singapore
Sion;Sitten
Siping
Situbondo
Six-Fours-les-Plages
Skanes
Skikda
Skopje
Slovaquie
Slovénie
Smolensk
Soacha
Sochi
Sofia
Soissons
Sokodé
Sokoto
Soledad
Soleure;Solothurn
Solāpur
Somalie
Somme
Sophia Antipolis;Sophia-Antipolis
Sorocaba
Sotteville-lès-Rouen
Soudan
Soudan du Sud
Sougueur
Souk Ahras
Sour el Ghozlane
Sousse
South Tangerang
Soweto
Soyapango
Sri Lanka
Srinagar
St. Louis
Stains
Stamford
Staten Island
Station F
Stavropol'
Stockholm
Stockton
Stoke-on-Trent
Strasbourg
Stuttgart
Sucy-en-Brie
Suisse alémanique
Suisse;Confédération helvétique
Suita
Suizhou
Sukkur
Sultangazi
Sulţānah
Sumatra
Sunch'ŏn
Sunderland
Sunnyvale
Surabaya
Surakarta
Suresnes
Surgut
Suriname
Surrey
Suwon
Suzhou
Suède
Svalbard et Jan Mayen
Swansea
Sydney
Syrie
Szczecin
São Bernardo do Campo
São José do Rio Preto
São José dos Campos
São João de Meriti
São Luís
São Paulo;Sao Paulo
São Vicente
Sète
Sèvremoine
Sèvres
Ségou
Séguéla
Sénégal
Séoul;Seoul
Sétif
Séville;Sevilla;Seville
Sāngli
Sūrat
Ta'if
Tabriz
Tabuk
Tachkent;Tashkent
Tadjikistan
Taguig
Tahoua
Tai'an
Taichung
Taihecun
Tainan
Taipei;Taïpei
Taiyuan
Taizhou
Takamatsu
Takatsuki
Takeo
Talence
Tallinn
Tamale
Tamanrasset
Tambacounda
Tamil Nadu
Tamise
Tampa
Tampico
Tan-Tan
Tanda
Tanger;Tangier
Tangerang
Tanggu
Tangshan
Tanzanie
Taourirt
Taoyuan City
Taraz
Tarbes
Tarn
Tarn-et-Garonne
Taroudant
Tartu
Tasmanie
Tassin-la-Demi-Lune
Tataouine
Tatarstan
Taverny
Tawau
Taza
Taïwan;Taiwan
Ta‘izz
Tbilissi;Tbilisi
Tchad
Tchétchénie
Technopolis
Tegucigalpa
Tel-Aviv;Tel Aviv
Telerghma
Temara
Tembisa
Tennessee
Tepic
Teresina
Termonde;Dendermonde
Terre-Neuve;Terre-Neuve-et-Labrador
Terrebonne
Terres australes et antarctiques françaises
Terres australes françaises
Territoire britannique de l'océan Indien
Territoire de Belfort
Tessin;Ticino
Texas
Thaïlande
The Bronx
Thessalonique;Thessaloniki
Thiais
Thionville
Thiruvananthapuram
Thiès
Thiès Nones
Thonon-les-Bains
Thoothukudi
Thoune;Thun
Thrissur
Thurgovie;Thurgau
Thuringe
Thāne
Tianjin
Tianshui
Tiaret
Tibet
Tieling
Tiflet
Tigré
Tijuana
Tiko
Timişoara
Timor oriental
Tirana
Tirhanimîne
Tirlemont;Tienen
Tiruchirappalli
Tirunelveli
Tiruppur
Tissemsilt
Tizi Ouzou
Tiznit
Tiébo
Tlalnepantla
Tlalpan
Tlaquepaque
Tlemcen
Tláhuac
Toamasina
Togo
Tokelau
Tokorozawa
Tokyo
Tol'yatti
Tolga
Toliara
Toluca
Tomsk
Tonalá
Tonga
Tonghua
Tongres;Tongeren
Tongshan
Torcy
Toronto
Torreón
Toscane
Touba
Toulon
Toulouse
Tourcoing
Tournai
Tournefeuille
Tours
Toyama
Toyohashi
Toyonaka
Toyota
Transylvanie
Trappes
Tremblay-en-France
Trente;Trento
Trieste
Trinité-et-Tobago
Tripoli
Tristan da Cunha
Trois-Rivières
Troyes
Trujillo
Tshikapa
Tsévié
Tucson
Tula
Tulsa
Tumkūr
Tungi
Tunis
Tunisie
Turin;Torino
Turkménistan
Turmero
Turquie;Türkiye
Tuvalu
Tuxtla
Tver
Tyumen
Tébessa
Téhéran;Tehran
Télangana;Telangana
Tétouan
URSS;Union soviétique
Uberlândia
Uccle;Ukkel
Udaipur
Ufa
Uijeongbu-si
Ujjain
Ukraine
Ulan Bator
Ulan-Ude
Ulhasnagar
Ulsan
Ulyanovsk
Umraniye
Uruguay
Ust-Kamenogorsk
Utah
Utrecht
Utsunomiya
Uvira
Uyo
Vacoas
Vadodara
Vaduz
Val-d'Oise
Val-de-Marne
Valais
Valence;Valencia
Valenciennes
Valladolid
Vallauris
Valledupar
Van
Vancouver
Vandœuvre-lès-Nancy
Vannes
Vanuatu
Vanves
Var
Varanasi
Varna
Varsovie;Warsaw;Warszawa
Vatican;Saint-Siège
Vaucluse
Vaulx-en-Velin
Veldhoven
Vendée
Venezuela
Venise;Venezia;Venice
Veracruz
Vereeniging
Vermont
Vernon
Versailles
Vertou
Verviers
Vevey
Vichy
Victoria
Victoria de Durango
Vienne;Vienna;Wien
Vientiane
Vierzon
Vietnam;Viêt Nam;Viêt-Nam;Viet Nam
Vieux Continent;Vieux continent
Vigneux-sur-Seine
Vijayawada
Vila Velha
Villa Nueva
Villahermosa
Villavicencio
Villefranche-sur-Saône
Villejuif
Villemomble
Villenave-d'Ornon
Villeneuve-Saint-Georges
Villeneuve-d'Ascq
Villeneuve-la-Garenne
Villeneuve-le-Roi
Villeneuve-sur-Lot
Villeparisis
Villepinte
Villeurbanne
Villiers-le-Bel
Villiers-sur-Marne
Vilnius
Vilvorde;Vilvoorde
Vincennes
Vinnytsia
Virginia Beach
Virginie-Occidentale;West Virginia
Virginie;Virginia
Viry-Châtillon
Visakhapatnam
Vitebsk
Vitrolles
Vitry-sur-Seine
Vitória
Vladikavkaz
Vladimir
Vladivostok
Voiron
Volgograd
Vologda
Volzhskiy
Voronezh
Vosges
Vélizy;Vélizy-Villacoublay
Vénissieux
Vénétie
Vérone;Verona
Wad Medani
Wakayama
Wall Street
Walldorf
Wallis-et-Futuna
Wallonie
Waltham
Warangal
Warri
Washington;Washington D.C.;Washington DC
Wasquehal
Waterloo
Wattrelos
Weifang
Welkom
Wellington
Wenshan City
Wenzhou
Wichita
Windhoek
Winejok
Winnipeg
Winterthour;Winterthur
Wisconsin
Wolfsburg
Wroclaw;Wrocław;Breslau
Wuhan
Wuhu
Wum
Wuppertal
Wusong
Wuwei
Wuxi
Wyoming
Wŏnsan
Xalapa de Enríquez
Xi'an
Xiamen
Xiangtan
Xiangyang
Xianyang
Xico
Xingtai
Xining
Xinjiang
Xinpu
Xinxiang
Xinyang
Xinyuan
Xochimilco
Xuchang
Yagoua
Yamoussoukro
Yancheng
Yangjiang
Yangquan
Yangshuo
Yangzhou
Yanji
Yantai
Yaoundé
Yaroslavl
Yazd
Yekaterinburg
Yerres
Yichang
Yinchuan
Yingkou
Yogyakarta
Yokohama
Yokosuka
Yonne
Yono
Yorkshire
Youssoufia
Ypres;Ieper
Yueyang
Yukon
Yunfu
Yunnan
Yvelines
Yémen
Zagreb
Zahedan
Zambie
Zamboanga
Zanjān
Zanzibar
Zapopan
Zaporizhia
Zaria
Zarqa
Zarzis
Zaventem
Zhangjiakou
Zhangjiakou Shi Xuanhua Qu
Zhangzhou
Zhanjiang
Zhaoqing
Zhejiang
Zhengzhou
Zhenjiang
Zhongguancun
Zhongshan
Zhoukou
Zhu Cheng City
Zhuhai
Zhumadian
Zhuzhou
Zibo
Zigong
Ziguinchor
Zimbabwe
Zinder
Zoug;Zug
Zunyi
Zurich;Zürich
Çankaya
Ébolowa
Ébène
Échirolles
Écosse;Scotland
Édimbourg;Edinburgh
Égypte
Élancourt
Émirats arabes unis;Émirats;EAU
Épernay
Épinal
Épinay-sur-Seine
Équateur
Érythrée
Étampes
État de la Cité du Vatican
États-Unis;USA;U.S.A.;US;U.S.;É.-U.;États-Unis d'Amérique;United States
Éthiopie
Évreux
Évry-Courcouronnes
Île Bouvet
Île Christmas
Île Clipperton
Île Norfolk
Île de Clipperton
Île de Man
Île de l'Ascension
Île-de-France;Ile de France
Île-du-Prince-Édouard
Îles Canaries
Îles Caïmans
Îles Cocos
Îles Cook
Îles Féroé
Îles Heard-et-MacDonald
Îles Malouines
Îles Mariannes du Nord
Îles Marshall
Îles Pitcairn
Îles Salomon
Îles Turques-et-Caïques
Îles Vierges britanniques
Îles Vierges des États-Unis
Îles mineures éloignées des États-Unis
Îles Åland
Ürümqi
Üsküdar
Āsansol
Āzādshahr
Ōita
Şanlıurfa
Şişli
Ḩamāh`,
notes: `



















































































common






common

















































common

















common






common
























common











common

common


























































































































common

























































































common
























common






common













common












common























common




















common



common






common

common




common

common
common

common


common














common




































common













common












common










































common



























common
















common


common





common





common

























common













common














common































common

common
























common































































common



common








common







































common
























common








common














common

common






















common

common





















common




















































common





















































common






















































common
common



common




























common





























































































































































































common













































































common








common



















common


common

































common




























common



common


common




common








common




















common







common
















































common





common



















common
















































common














































common

common




























common











common
















































common
































common





















common



common




common




































common



common

common








common






common
















common






common












common

common










common

common
























common
common































common


common





















common


























common




















common





































common




























































common


common










































































common




common






common





common

















































































common



common























common

















common














common































common




































































common





































common




common

common







common






















































common
common
common



common


common


common


















common
common

common






























common










































































































common

































common



common



common

common

common`,
},
};
