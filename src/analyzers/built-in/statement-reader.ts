import type { ExtractedClaim } from "../../domain/analysis.js";
import type { ArticleContent } from "../../domain/article.js";
import type { StatementReader } from "../../services/doors.js";
import { readStatements } from "./claims/extract-claims.js";
import { isEnglish } from "./language.js";
import { readNames } from "./names/read-names.js";
import { readablePart } from "./readable-part.js";
import { readDocument } from "./sentence-document.js";

/** Reads pages that were found outside as the built-in analyzer reads articles: who says what, in words that stand alone. */
export function createStatementReader(): StatementReader {
  return { read };
}

async function read(content: ArticleContent): Promise<ExtractedClaim[]> {
  if (!isEnglish(content)) return [];
  const document = readDocument(readablePart(content));
  const { statements } = readStatements(document, readNames(document), content.publishedAt);
  return statements.map(({ claim }) => claim);
}
