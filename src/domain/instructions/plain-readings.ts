/** The longest passage that is read for disguises; what is longer is read as it stands. */
const LONGEST = 4_000;
const FEWEST_ENCODED = 20;
/** What is read backwards or turned by 13 letters counts only where it comes out as English: with two of "the", "all", "and", "this", "you", "your", "that", "as". */
const ENGLISH_BACKWARDS =
  /\b(?:eht|lla|dna|siht|r?uoy|taht|sa)\s[^\n]*\b(?:eht|lla|dna|siht|r?uoy|taht|sa)\b/iu;
const ENGLISH_TURNED = /\b(?:gur|nyy|naq|guvf|lbhe?|gung|nf)\b[^\n]*\s(?:gur|nyy|naq|guvf|lbhe?|gung|nf)\b/iu;

/** What a passage says as it stands and with the usual disguises taken off: look-alike letters, entities, encodings. */
export function plainReadings(passage: string): string[] {
  const folded = foldLetters(passage);
  if (passage.length > LONGEST) return [folded];
  return [
    folded,
    ...decodedParts(passage),
    ...(/&#?\w{2,8};/u.test(passage) ? [decodeEntities(passage)] : []),
    ...(/\\u[0-9a-f]{4}|%[0-9a-f]{2}/iu.test(passage) ? [decodeEscapes(passage)] : []),
    ...(/(?:^|\s)\p{L}(?:[ .·-]\p{L}){5}/u.test(folded) ? [closeUp(folded)] : []),
    ...(/[a-z][013457@$][a-z]|\b[013457@$][a-z]/iu.test(folded) ? [fromDigits(folded)] : []),
    ...(ENGLISH_TURNED.test(folded) ? [fromRot13(folded)] : []),
    ...(ENGLISH_BACKWARDS.test(folded) ? [[...folded].reverse().join("")] : []),
  ];
}

/** Whether a passage carries a text that no reader can read: an encoding of several words. */
export function hidesWords(passage: string): boolean {
  return (
    passage.length <= LONGEST && decodedParts(passage).some((text) => /(?:[a-z]{2,12} ){2}/iu.test(text))
  );
}

const LOOKALIKES: Record<string, string> = Object.fromEntries(
  [..."аеорсухіјѕһԁԛԝοαερτικνυωАВЕКМНОРСТХΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɡ"].map((letter, at) => [
    letter,
    [..."aeopcyxijshdqwoaeptiknuwABEKMHOPCTXABEZHIKMNOPTYXig"][at]!,
  ]),
);

/** Characters that are what they look like. */
const PLAIN = /^[\x00-\x7f‘’“”–—]*$/u;

/** Letters that look Latin as Latin ones, where Latin stands beside them; full-width and styled letters as plain ones. */
function foldLetters(passage: string): string {
  if (PLAIN.test(passage)) return passage;
  const plain = passage.normalize("NFKC");
  if (!/[a-z]/iu.test(plain)) return plain;
  return plain.replace(/\S*[a-z]\S*/giu, (word) =>
    [...word.normalize("NFKD").replace(/\p{M}+/gu, "")]
      .map((letter) => LOOKALIKES[letter] ?? letter)
      .join(""),
  );
}

function decodedParts(passage: string): string[] {
  const base64 = passage.match(/[A-Za-z0-9+/_-]{20,}={0,2}/gu) ?? [];
  const hex = passage.match(/(?:\\x|0x)?(?:[0-9a-f]{2}[\s:]?(?:\\x|0x)?){16,}/giu) ?? [];
  return [
    ...base64.map((part) => fromBytes(decodeBase64(part))),
    ...hex.map((part) => fromBytes(decodeHex(part.replace(/\\x|0x|[\s:]/giu, "")))),
  ].filter((text) => text.length >= FEWEST_ENCODED / 2);
}

/** The text that bytes spell, or nothing where they spell none. */
function fromBytes(bytes: number[]): string {
  const text = String.fromCharCode(...bytes);
  const printable = bytes.filter((byte) => byte >= 32 && byte < 127).length;
  return printable > 0.9 * bytes.length ? text : "";
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeBase64(part: string): number[] {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const letter of part.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/u, "")) {
    held = ((held << 6) | ALPHABET.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

function decodeHex(digits: string): number[] {
  return (digits.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function decodeEntities(passage: string): string {
  return passage.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,8}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[(name as string).toLowerCase()] ?? whole;
    return character(Number.parseInt((decimal ?? hex) as string, decimal === undefined ? 16 : 10));
  });
}

function decodeEscapes(passage: string): string {
  return passage.replace(/\\u([0-9a-f]{4})|%([0-9a-f]{2})/giu, (_, unit: string, byte: string) =>
    character(Number.parseInt(unit ?? byte, 16)),
  );
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

/** "I g n o r e  a l l": single letters stand together as a word, words are parted by more than one space. */
function closeUp(passage: string): string {
  return passage.replace(/(?<!\p{L})\p{L}(?:[ .·-]\p{L})+(?!\p{L})/gu, (letters) =>
    letters.replace(/[ .·-]/gu, ""),
  );
}

const DIGITS: Record<string, string> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s" };

function fromDigits(passage: string): string {
  return passage.replace(/[013457@$]/gu, (digit) => DIGITS[digit] ?? digit);
}

function fromRot13(passage: string): string {
  return passage.replace(/[a-z]/giu, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
