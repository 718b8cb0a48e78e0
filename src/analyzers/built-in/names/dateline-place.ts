import { inTitleCase, placeName } from "../../../domain/entities/place-names.js";
import type { Sentence } from "../sentence-document.js";
import { lengthOfLead } from "../wording/opening-words.js";
import type { FoundName } from "./named-entity.js";

/** "ROME — ", "CALDER, June 3 (Coastal Wire) - ", "Calder – The" */
const PLACE =
  /^(?:By [^—–(]*?\s)?(?<place>\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3})(?=\s*(?:,|\(|[—–―]|--|\s-\s))/u;
/** Words in capitals before a dash that say what follows and not where. */
const LABEL =
  /^(?:breaking|exclusive|update|updated|watch|video|analysis|opinion|editorial|correction|live|new|just in|fact check)\b/iu;

/** The place that a dateline names, by its name in the text's own writing of other names: "Rome" for "ROME". */
export function datelinePlace(sentence: Sentence, sentenceIndex: number): FoundName | null {
  const lead = sentence.text.slice(0, lengthOfLead(sentence.text));
  const place = PLACE.exec(lead)?.groups?.["place"];
  if (place === undefined || LABEL.test(place)) return null;
  const start = sentence.start + lead.indexOf(place);
  const text = inTitleCase(place);
  return {
    ...{ text: text.length > 3 ? text : placeName(text), sentenceIndex, start, end: start + place.length },
    ...{ type: "PLACE", hint: null, gender: null, role: null },
  };
}
