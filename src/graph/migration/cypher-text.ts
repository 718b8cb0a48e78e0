/** Text in quotes, quoted names and comments, in which a semicolon ends nothing; else the semicolon itself. */
const TOKEN = /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[^]*?\*\/|;/g;

/** Cuts a file of Cypher into its statements: without comments, semicolons and surrounding space, in order. */
export function splitStatements(text: string): string[] {
  const statements = [""];
  let from = 0;
  const append = (piece: string) => statements.push((statements.pop() ?? "") + piece);
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    append(text.slice(from, index));
    from = index + token.length;
    if (token === ";") statements.push("");
    else if (token.startsWith("//") || token.startsWith("/*")) append(" ");
    else append(token);
  }
  append(text.slice(from));
  return statements.map(tidy).filter((statement) => statement !== "");
}

/** One spelling for a statement on every machine: the same line ends, no space at the end of a line. */
function tidy(statement: string): string {
  return statement
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}
