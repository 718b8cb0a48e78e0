import { resolveSpeaker, speakerOf, type Speaker } from "../attribution/resolve-speaker.js";
import { severalOpening } from "../attribution/several-opening.js";
import { canBe, entitiesBySentence, speakerBefore } from "../attribution/speaker-before.js";
import type { NamedEntity } from "../names/named-entity.js";
import type { Region } from "../sentence-boundaries.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { readSpeech, type Speech } from "../speech/read-speech.js";

/** A sentence with what it states and who states it. */
export interface ReadSentence {
  sentence: Sentence;
  index: number;
  /** What is stated, without "X said that". */
  regions: Region[];
  /** Null where the outlet itself states it. */
  speaker: Speaker | null;
  /** The speaker says that it is not so. */
  denies: boolean;
  /** What is denied is a deed of the speaker's, without its subject: "dumping oil". */
  isDeed: boolean;
}

/** Reads every sentence of an article for who states what; a quotation without a speaker of its own has its neighbour's. */
export function readSpeakers(document: SentenceDocument, entities: readonly NamedEntity[]): ReadSentence[] {
  const speeches = document.sentences.map((sentence) => readSpeech(sentence, document));
  const named = entitiesBySentence(entities);
  const read: ReadSentence[] = [];
  let last: Speaker | null = null;
  for (const [index, sentence] of document.sentences.entries()) {
    const speech = speeches[index] ?? null;
    const before: Speaker | null = speech ? whoCanBeMeant(document, speech, read, named, last) : null;
    const speaker: Speaker | null = speech
      ? speakerIn(document, speech, entities, before)
      : quotedSpeaker(document, index, speeches, entities, last);
    if (speaker) last = speaker;
    else if (sentence.paragraphIndex - (read.at(-1)?.sentence.paragraphIndex ?? 0) > 1) last = null;
    read.push({
      sentence,
      index,
      regions: speech?.content ?? [sentence],
      speaker,
      denies: speech?.denies ?? false,
      isDeed: speech?.isDeed ?? false,
    });
  }
  return read;
}

/** Whom the words for the speaker point back at: the person of a pronoun, the body of "a spokeswoman". */
function whoCanBeMeant(
  { text }: SentenceDocument,
  { speaker }: Speech,
  read: readonly ReadSentence[],
  named: ReadonlyMap<number, readonly NamedEntity[]>,
  last: Speaker | null,
): Speaker | null {
  const words = text.slice(speaker.start, speaker.end).toLowerCase();
  if (!/^(?:he|she|it|they)$/u.test(words)) return bodyBefore(named, read.length);
  const beside = namedBeside(text, named.get(read.length) ?? [], read.length, speaker.start);
  const meant = (beside && canBe(words, beside) ? beside : null) ?? speakerBefore(words, read, named, last);
  const previous = read.at(-1)?.sentence;
  return (
    meant ??
    (words === "they" && previous ? severalOpening(text, previous, named.get(read.length - 1) ?? []) : null)
  );
}

/** "On Monday Lund met the mayor's staff, and he said": the one person whom the sentence names before, owners left out. */
function namedBeside(
  text: string,
  named: readonly NamedEntity[],
  index: number,
  until: number,
): Speaker | null {
  const persons = named.filter(
    ({ type, mentions }) =>
      type === "PERSON" &&
      mentions.some(
        ({ sentenceIndex, end }) =>
          sentenceIndex === index && end <= until && !/^['’]s?\b/u.test(text.slice(end, end + 2)),
      ),
  );
  return persons.length === 1 && persons[0] ? speakerOf(persons[0]) : null;
}

/** The one body that the nearest of the two sentences before names. */
function bodyBefore(named: ReadonlyMap<number, readonly NamedEntity[]>, index: number): Speaker | null {
  for (const back of [1, 2]) {
    const bodies = (named.get(index - back) ?? []).filter(({ type }) => type === "ORGANIZATION");
    if (bodies.length > 0) return bodies.length === 1 && bodies[0] ? speakerOf(bodies[0]) : null;
  }
  return null;
}

function speakerIn(
  document: SentenceDocument,
  speech: Speech,
  entities: readonly NamedEntity[],
  before: Speaker | null,
): Speaker | null {
  // Null for a pronoun that nobody can be meant by: "They" is nobody's name.
  return resolveSpeaker(document.text, speech.speaker, entities, before);
}

/** The speaker of a sentence that is all quotation: who is named later in the same quotation, else who spoke before. */
function quotedSpeaker(
  document: SentenceDocument,
  index: number,
  speeches: readonly (Speech | null)[],
  entities: readonly NamedEntity[],
  last: Speaker | null,
): Speaker | null {
  const sentence = document.sentences[index];
  const quote = document.quotes.find(
    (region) => sentence && region.start <= sentence.start && region.end >= sentence.end - 1,
  );
  if (!sentence || !quote) return null;
  for (let next = index + 1; (document.sentences[next]?.start ?? Infinity) < quote.end; next += 1) {
    const speech = speeches[next];
    if (speech) return speakerIn(document, speech, entities, last);
  }
  return last;
}
