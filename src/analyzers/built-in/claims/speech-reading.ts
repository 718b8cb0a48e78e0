import { resolveSpeaker, speakerOf, type Speaker } from "../attribution/resolve-speaker.js";
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
}

/** Reads every sentence of an article for who states what; a quotation without a speaker of its own has its neighbour's. */
export function readSpeakers(document: SentenceDocument, entities: readonly NamedEntity[]): ReadSentence[] {
  const speeches = document.sentences.map((sentence) => readSpeech(sentence, document));
  const read: ReadSentence[] = [];
  let last: Speaker | null = null;
  for (const [index, sentence] of document.sentences.entries()) {
    const speech = speeches[index] ?? null;
    const before: Speaker | null = last ?? onlyPersonIn(entities, index - 1);
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
    });
  }
  return read;
}

/** Before anybody has spoken "he" is the one person of the sentence before. */
function onlyPersonIn(entities: readonly NamedEntity[], index: number): Speaker | null {
  const persons = entities.filter(
    ({ type, mentions }) => type === "PERSON" && mentions.some((mention) => mention.sentenceIndex === index),
  );
  return persons.length === 1 && persons[0] ? speakerOf(persons[0]) : null;
}

function speakerIn(
  document: SentenceDocument,
  speech: Speech,
  entities: readonly NamedEntity[],
  last: Speaker | null,
): Speaker {
  const { start, end } = speech.speaker;
  return (
    resolveSpeaker(document.text, speech.speaker, entities, last) ?? {
      name: document.text.slice(start, end),
      body: null,
      entity: null,
    }
  );
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
