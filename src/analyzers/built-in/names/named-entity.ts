import type { EntityType } from "../../../domain/entity.js";

export type Gender = "MALE" | "FEMALE";

/** What a person is of a body: "director" of "White House Office of Science and Technology Policy". */
export interface Role {
  /** In lower case. */
  noun: string;
  /** Null where the article does not say of what, or the person no longer is. */
  body: string | null;
}

/** One place where the article names an entity, by whatever alias. */
export interface NameMention {
  text: string;
  sentenceIndex: number;
  /** Into the article's text. */
  start: number;
  end: number;
}

/** A person, organisation or place as one article names it. */
export interface NamedEntity {
  /** The fullest name. */
  name: string;
  type: EntityType;
  /** Every other name the article uses, without titles. */
  aliases: string[];
  /** In the order of the text. */
  mentions: NameMention[];
  gender: Gender | null;
  role: Role | null;
}

/** A name found at a place, before the names of one entity are brought together. */
export interface FoundName extends NameMention {
  type: EntityType;
  /** What the words around it let one guess; it counts where nothing tells, and no other place says otherwise. */
  hint: EntityType | null;
  gender: Gender | null;
  role: Role | null;
}
