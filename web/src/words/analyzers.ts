/** "built-in 1.4.0", with the language model where one was used. */
export const analyzerInWords = (analyzer: { name: string; version: string; model: string | null }): string =>
  `${analyzer.name} ${analyzer.version}${analyzer.model === null ? "" : ` with ${analyzer.model}`}`;
