import type { AnalyzeArticleInput } from "../../generated/operations.js";

/** What the form says of an article, without the fields that were left empty. */
export function readGiven(form: FormData, isText: boolean): AnalyzeArticleInput & { url?: string } {
  const filled = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== "" ? { [name]: value.trim() } : {};
  };
  const day = form.get("publishedAt");
  return {
    ...withScheme(filled("url")),
    ...(isText && { ...filled("text"), ...filled("title"), ...filled("byline") }),
    ...(typeof day === "string" && day !== "" && { publishedAt: new Date(day).toISOString() }),
    ...{ force: form.has("force"), wait: false },
  };
}

/** People leave out the beginning of an address, as browsers do. */
const withScheme = ({ url }: Record<string, string>): { url?: string } =>
  url === undefined ? {} : { url: /^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}` };
