/** What a worker thread does: each function is called by its name, with one argument that can be copied between threads. */
import {
  createBuiltInAnalyzer,
  readByRules,
  type RuleReading,
} from "../analyzers/built-in/built-in-analyzer.js";
import { createStatementReader } from "../analyzers/built-in/statement-reader.js";
import { setAsideInstructions } from "../analyzers/set-aside-instructions.js";
import type { AnalyzerResult, ExtractedClaim } from "../domain/analysis.js";
import type { ArticleContent } from "../domain/article.js";
import type { Extraction } from "../services/doors.js";
import { extractArticle } from "../web-sources/extract-article.js";

const statements = createStatementReader();
const builtIn = setAsideInstructions(createBuiltInAnalyzer());

export const extract = ({ html, pageUrl }: { html: string; pageUrl: string | null }): Extraction =>
  extractArticle(html, pageUrl);

export const analyze = (content: ArticleContent): Promise<AnalyzerResult> => builtIn.analyze(content);

/** Of a page found outside only what it states is wanted; the rest would be copied for nothing. */
export const readStatements = (content: ArticleContent): Promise<ExtractedClaim[]> =>
  statements.read(content);

export const read = (content: ArticleContent): Promise<RuleReading> => readByRules(content);
