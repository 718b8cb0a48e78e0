import iconv from "iconv-lite";

/** The HTML standard looks this far for `<meta charset>`; real pages put it a little later. */
const DECLARATION_WITHIN = 4096;
/** Files that are sent as pages now and then: PDF, ZIP (and all Office files), PNG, GIF, JPEG, gzip. */
const BINARY_START =
  /^\s{0,16}(%PDF-|PK\u0003\u0004|.?PNG\r\n|GIF8[79]a|\u00ff\u00d8\u00ff|\ufffd{2,3}\u0000|\u001f[\u008b\ufffd])/;
const MOST_CONTROLS = 0.02;

/** Turns a page's bytes into text: by byte order mark, then the Content-Type header, then `<meta charset>`, else UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding =
    byteOrderMark(buffer) ?? known(charsetIn(contentType ?? "")) ?? known(declaredCharset(buffer)) ?? "utf-8";
  return iconv.decode(buffer, encoding);
}

/** Whether what came as a page is a PDF, an image or another file that is no text. */
export function isBinary(html: string): boolean {
  if (BINARY_START.test(html)) return true;
  const start = html.slice(0, DECLARATION_WITHIN);
  const controls = start.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return controls > MOST_CONTROLS * start.length;
}

function byteOrderMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return "utf-8";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  return buffer[0] === 0xff && buffer[1] === 0xfe ? "utf-16le" : null;
}

function declaredCharset(buffer: Buffer): string | null {
  const start = buffer.subarray(0, DECLARATION_WITHIN).toString("latin1");
  const declared =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]*encoding=["']([\w.:-]+)/i.exec(start)?.[1];
  // a page whose declaration could be read as single bytes cannot truly be UTF-16
  return declared === undefined ? null : /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

const charsetIn = (contentType: string) => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1] ?? null;

/** The standard reads Latin-1 as Windows-1252, which has all of it and the curly quotes besides. */
function known(charset: string | null): string | null {
  if (charset === null) return null;
  const name = /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(charset) ? "windows-1252" : charset;
  return iconv.encodingExists(name) ? name : null;
}
