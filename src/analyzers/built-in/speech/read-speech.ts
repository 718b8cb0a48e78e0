import type { Region } from "../sentence-boundaries.js";
import type { Sentence, SentenceDocument } from "../sentence-document.js";
import { accordingTo } from "./according-to.js";
import { speechByVerb } from "./speech-by-verb.js";

/** A sentence that carries what somebody says. Regions point into the article's text. */
export interface Speech {
  /** The words that name the speaker: "Dana Lund, the mayor". */
  speaker: Region;
  /** What is said, in one piece or, where the speaker is named in its midst, in two. */
  content: Region[];
  /** The speaker says that the content is not so. */
  denies: boolean;
  /** The content begins with an "-ing" form that the speaker is the subject of: "denied dumping oil". */
  isDeed: boolean;
}

/** Reads who says what in a sentence; null where nobody but the author speaks, or where it is not safe to tell. */
export function readSpeech(sentence: Sentence, document: SentenceDocument): Speech | null {
  const byVerb = speechByVerb(sentence, document);
  const named = accordingTo(sentence, document);
  const speech = byVerb && named ? outer(byVerb, named) : (byVerb ?? named);
  return speech && speech.content.some((piece) => piece.end - piece.start > 3) ? speech : null;
}

/** "Y, X said, according to Z": X is the speaker, unless the whole of it is what Z says. */
function outer(byVerb: Speech, named: Speech): Speech {
  const holds = byVerb.content.some(
    (piece) => piece.start <= named.speaker.start && named.speaker.start < piece.end,
  );
  return holds && !byVerb.denies ? named : byVerb;
}
