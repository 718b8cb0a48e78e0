import { canonicaliseUrl } from "../domain/canonical-url.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import { localId } from "../domain/global-id.js";
import { articleId } from "../domain/ids.js";

/** The article that an argument `<url|id>` names, whether it is there or not: an id as the API gives it, or an address. */
export function articleNamed(argument: string): string {
  const id = localId(argument, "Article");
  if (id !== null) return id;
  const url = canonicaliseUrl(argument);
  if (url !== null) return articleId(url, "");
  throw new ExpectedFailure(
    "INVALID_INPUT",
    "This names no article. Give its whole http or https address, or its id as the API answers it.",
  );
}
