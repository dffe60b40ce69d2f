/** What a word that heads a title says. */
export enum Title {
  /** « directrice », « PDG ». */
  Head = 1,
  /** « fondateurs »: of every person in the list beside it. */
  Plural = 2,
  /** « ministre »: its complement is no company. */
  Public = 4,
  /** « ancien », « vétéran »: a title only before « de » and a company, and of the past. */
  Former = 8,
  /** « collègue », « milliardaire »: no post; named when nothing better is said. */
  Loose = 16,
  /** « analyste », « avocat »: often of nobody that the text speaks of. */
  Outside = 32,
  /** « PDG », « fondatrice »: of a company, never of an authority. */
  Business = 64,
  /** « gouverneur »: of an authority, never of a company. */
  Authority = 128,
  /** « fondatrice », « PDG »: of a company though an authority was spoken of last. */
  Founder = 256,
}

/** What a language says about people's titles. All words in normal form. */
export interface RoleWords {
  /** Noun → bits of `Title`. */
  readonly titles: ReadonlyMap<string, number>;
  /** « co- », « vice- »: before the hyphen of a title; true when the post is past (« ex- »). */
  readonly prefixes: ReadonlyMap<string, boolean>;
  /** « général », « délégué », « marketing »: behind a title and part of it. */
  readonly modifiers: ReadonlySet<string>;
  /** « ancien », « précédent »: before a title, of the past; « prédécesseur »: a title of the past. */
  readonly past: ReadonlySet<string>;
  /** « ministre », « secrétaire »: « au numérique » behind them is their field. */
  readonly portfolios: ReadonlySet<string>;
  /** « américain », « d'État »: behind « président » or « secrétaire » they make a public office. */
  readonly publicly: ReadonlySet<string>;
  /** « président »: right before a name and without a company, of a state. */
  readonly heads: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** « chez », « au »: between a title and its company. */
  readonly at: ReadonlySet<string>;
  /** « premier (ministre) »: part of a public title. */
  readonly first: string;
  /** « au sein (de) »: before a title's body. */
  readonly within: readonly [string, string];
  /** Two words that close a title: « par intérim ». */
  readonly interim: readonly [string, string];
  /** Verb → the noun of who does it, of a man and of a woman: diriger → dirigeant, dirigeante. */
  readonly verbs: ReadonlyMap<string, readonly [string, string]>;
  readonly by: string;
  /** « le », « l' »: « qui le préside » presides over what was named before. */
  readonly them: ReadonlySet<string>;
  /** « comme », « (au poste) de », before a title given to someone. */
  readonly as: ReadonlySet<string>;
  /** « au (poste de) », « en (tant que) »: may stand between a verb and the title that it gives. */
  readonly joints: ReadonlySet<string>;
  /** Verbs between a person and a title: être, devenir, rester. */
  readonly links: ReadonlySet<string>;
  /** Participles of naming: nommer, élire. */
  readonly appoints: ReadonlySet<string>;
  /** « dont » before a title gives it to the name before. */
  readonly whose: ReadonlySet<string>;
  /** « notre », « mon »: of who speaks; « votre »: of who answers. */
  readonly ours: ReadonlySet<string>;
  /** A noun that names a post by its field: « la direction technique ». */
  readonly posts: ReadonlySet<string>;
  /** « (au) nom de », « (par la) voix de »: tie a person to a body. */
  readonly behalf: ReadonlySet<string>;
  /** « à la tête », « aux commandes »: with the noun they stand for. */
  readonly places: readonly { readonly words: readonly string[]; readonly titles: readonly [string, string] }[];
  /** « une »: « directeur d'une préfecture » is of none that the text names. */
  readonly indefinite: ReadonlySet<string>;
  /** « succéder (à) », « remplacement (de) », « suite (de) »: before who held the post. */
  readonly follows: ReadonlySet<string>;
  /** « rejoindre »: its subject is of its object. */
  readonly joins: ReadonlySet<string>;
  /** « présidence »: a post without another word. */
  readonly presidency: ReadonlySet<string>;
  /** « quitter »: what a person was of. */
  readonly leaves: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** « actionnaire », « propriétaire »: nobody is appointed to it. */
  readonly holdings: ReadonlySet<string>;
}
