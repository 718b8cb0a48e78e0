import { speakerNameKey } from "../domain/independence/outlet-names.js";
import { normaliseName, type PreparedEntity, type PreparedMention } from "./prepare-article.js";

/** A mention as it is stored, with which of the article's entities its wording names. */
export function toMentionRow(
  { attribution, passage, quotation, sentence, ...mention }: PreparedMention,
  entities: readonly PreparedEntity[],
) {
  return {
    ...mention,
    passage: passage.id,
    quotation: quotation?.id ?? null,
    sentence: sentence?.id ?? null,
    attributedTo: attribution?.name ?? null,
    attributionBody: attribution?.body ?? null,
    aboutItself: attribution?.aboutItself ?? false,
    subjects: subjectsOf(mention, entities),
  };
}

/** Which of the article's entities the stand-alone wording names. */
function subjectsOf({ text }: Pick<PreparedMention, "text">, entities: readonly PreparedEntity[]): string[] {
  const words = ` ${normaliseName(text)} `;
  return entities
    .filter(({ names }) => names.some((name) => words.includes(` ${normaliseName(name)} `)))
    .map(({ id }) => id)
    .sort();
}

/** To which of the article's entities the mentions are attributed. */
export function attributionsOf(mentions: readonly PreparedMention[], entities: readonly PreparedEntity[]) {
  const byName = new Map(
    entities.flatMap((entity) => entity.names.map((name) => [normaliseName(name), entity.id])),
  );
  return mentions.flatMap(({ id, attribution }) => {
    const entityId =
      byName.get(normaliseName(attribution?.body ?? "")) ??
      byName.get(normaliseName(attribution?.name ?? ""));
    return entityId === undefined ? [] : [{ mentionId: id, entityId }];
  });
}

/** By which name the speaker of a mention is found again among the outlets. */
export function speakerOf({ id: mentionId, attribution }: PreparedMention) {
  const key = attribution?.body == null ? "" : speakerNameKey(attribution.body);
  return { mentionId, key: key === "" ? null : key };
}
