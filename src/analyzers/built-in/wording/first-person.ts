/** Verb forms that change when "I" or "we" gives way to a name. */
const WITH_A_NAME: Readonly<Record<string, string>> = {
  am: "is",
  "'m": "is",
  have: "has",
  "'ve": "has",
  are: "is",
  "'re": "is",
  were: "was",
  do: "does",
};

/**
 * Puts the speaker's name for "I", "my", "we" and "our" in a quoted statement. Null where the verb would have to be
 * bent in a way that is not safe; then the statement is better left to its speaker in so many words.
 */
export function inThirdPerson(statement: string, person: string, body: string | null): string | null {
  // Whom somebody without a body means by "we" is not said.
  const plural = body && body !== person ? `the ${body}`.replace(/^the (?=the\b)/iu, "") : null;
  let unsafe = false;
  const written = statement
    .replace(
      /\b(I|[Ww]e)(?:(['’](?:m|ve|re))|\s+([\p{L}'’]+))/gu,
      (whole, pronoun: string, short: string | undefined, verb: string | undefined) => {
        const name = pronoun === "I" ? person : plural;
        const form = verbForm(short?.replace("’", "'") ?? verb ?? "");
        if (!name || form === null) unsafe = true;
        return name && form !== null ? `${name} ${form}` : whole;
      },
    )
    .replace(/\b(?:[Mm]y)\b/gu, possessive(person))
    .replace(/\b(?:[Oo]ur)\b/gu, () => {
      if (!plural) unsafe = true;
      return possessive(plural ?? "");
    });
  const isLeft = /\b(?:I|me|us|myself|ourselves|we|mine|ours)\b/u.test(written);
  return unsafe || isLeft ? null : written;
}

/** The form of a verb that goes with a name: past tense and modals stay, be and have bend, the rest is not safe. */
function verbForm(verb: string): string | null {
  const bent = WITH_A_NAME[verb.toLowerCase()];
  if (bent) return bent;
  const stays =
    /(?:ed|ew|ought|ent|old|ook|ame|ave)$|^(?:was|had|did|didn['’]t|can|cannot|can['’]t|could|never|also|will|won|lost|made|took|said|saw|went|got|found|met|led|ran|built|paid|cut|put|sold|spent|kept|left|felt|held|won['’]t|wasn['’]t|hadn['’]t|weren['’]t)$/iu;
  return stays.test(verb) && !/^(?:need|have|gave up)$/iu.test(verb) ? verb : null;
}

function possessive(name: string): string {
  return /s$/u.test(name) ? `${name}’` : `${name}’s`;
}
