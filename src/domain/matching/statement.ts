/** A piece of a statement's text: a word, a number or a mark, with what matching needs of it. */
export interface Token {
  text: string;
  lower: string;
  /** The dictionary form, lower case: "rising" and "rose" are "rise". */
  lemma: string;
  /** What derived words share: "announce" and "announcement". */
  stem: string;
  kind: "WORD" | "NUMBER" | "MARK";
  capital: boolean;
  /** First word of a sentence or of a quotation: its capital says nothing. */
  opening: boolean;
  /** The detail that it belongs to, which is compared by rules of its own; null for an ordinary word. */
  detail: "NUMBER" | "DATE" | "NAME" | null;
  /** How much it says: 0 for a function word, up to 1 for a rare one. */
  weight: number;
  /** Clauses are numbered from 0; a negation reaches no further than its own. */
  clause: number;
}

/** A number with what it counts. */
export interface Quantity {
  value: number;
  /** "%", "points", a currency as "$", "metre", "age", "ordinal", "time" or, for a bare count, null. */
  unit: string | null;
  /** Dictionary forms of what is counted, with what stands before it: "new", "moon" of "20 new moons". */
  nouns: string[];
  /** SEVERAL: no figure but an order of magnitude, which is then the value: "hundreds". */
  bound: "EXACT" | "ABOUT" | "BELOW" | "ABOVE" | "AT_LEAST" | "AT_MOST" | "SEVERAL";
  /** The value of the last digit that was written and is not a closing zero: 100 for 1.2 thousand, 1 for 5,012. */
  step: number;
  start: number;
  end: number;
}

/** What is said of a day or period; what is not said is null. */
export interface CalendarDate {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  /** 0 for Sunday. */
  weekday: number | null;
  quarter: number | null;
  /** "yesterday", "last year": resolved by the reader of the article, not here. */
  relative: string | null;
  start: number;
  end: number;
}

/** A proper name as it is written, possessive ending left out. */
export interface Name {
  /** Its telling words, lower case, without titles and legal forms. */
  words: string[];
  /** The first letters of all its words that are written with a capital. */
  initials: string;
  start: number;
  end: number;
}

/** A word that changes how another is meant: a negation, a modal, a quantifier. */
export interface Cue {
  value: string;
  /** Position of the word itself, and of the content word that it bears on (null where there is none). */
  at: number;
  target: number | null;
}

/** A statement as the matcher reads it: plain, serialisable, and the same for the same text. */
export interface Statement {
  text: string;
  normalised: string;
  /** The whole is denied: "It is not true that ...". */
  denied: boolean;
  tokens: Token[];
  quantities: Quantity[];
  dates: CalendarDate[];
  names: Name[];
  negations: Cue[];
  modals: Cue[];
  quantifiers: Cue[];
  /** Positions of the words that only say who said it. */
  framing: number[];
}
