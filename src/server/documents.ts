import { LRUCache } from "lru-cache";

import { badRequest, documentNotTrusted } from "./refusals.js";
import { hashOfDocument, type TrustedDocuments } from "./trusted-documents.js";

/** How a request names its document: by its text, by its hash (`extensions.persistedQuery`, Apollo's protocol), or by both. */
export interface NamedDocument {
  query?: unknown;
  extensions?: unknown;
}

/** Which documents are answered, and what is known of them. */
export interface Documents {
  /** Throws a refusal for a hash that is not its text's, and, where only trusted documents are answered, for any other. */
  admit(named: NamedDocument): void;
  /** How the operations of the trusted documents are called. */
  names: ReadonlySet<string>;
  /** The documents that may be asked for by their hash alone: the trusted ones, and what callers sent with its hash. */
  cache: {
    get(key: string): Promise<string | undefined>;
    set(key: string, text: string): Promise<void>;
    delete(key: string): Promise<boolean>;
  };
}

/** What callers may have remembered: some thousand documents of the usual size. */
const MOST_REMEMBERED_BYTES = 4 * 1024 * 1024;
/** Apollo puts this before the hash. */
const PREFIX = /^apq:/;

/** Answers all documents, or with `trustedOnly` those alone that are known beforehand. */
export function createDocuments(
  trusted: TrustedDocuments,
  { trustedOnly }: { trustedOnly: boolean },
): Documents {
  const remembered = new LRUCache<string, string>({
    maxSize: MOST_REMEMBERED_BYTES,
    sizeCalculation: (text) => Buffer.byteLength(text) + 100,
  });
  return {
    names: new Set([...trusted.values()].flatMap(operationNames)),
    admit: ({ query, extensions }) => {
      const hash = readHash(extensions);
      const hashOfText = typeof query === "string" ? hashOfDocument(query) : null;
      if (hash !== null && hashOfText !== null && hash !== hashOfText)
        throw badRequest("`sha256Hash` is not the SHA-256 of this document's text, in hexadecimal.");
      if (trustedOnly && !trusted.has(hashOfText ?? hash ?? "")) throw documentNotTrusted();
    },
    cache: {
      get: (key) => Promise.resolve(trusted.get(key.replace(PREFIX, "")) ?? remembered.get(key)),
      set: (key, text) => Promise.resolve(void remembered.set(key, text)),
      delete: (key) => Promise.resolve(remembered.delete(key)),
    },
  };
}

const operationNames = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:query|mutation|subscription)\s+(\w+)/gm)].map(([, name]) => name!);

/** Null where the document is not named by a hash. A GET has its extensions as JSON. */
function readHash(extensions: unknown): string | null {
  const read = typeof extensions === "string" ? parseJson(extensions) : extensions;
  const named = (
    read as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } | null } | null | undefined
  )?.persistedQuery;
  if (named == null) return null;
  if (named.version === 1 && typeof named.sha256Hash === "string") return named.sha256Hash;
  throw badRequest('`persistedQuery` takes {"version": 1, "sha256Hash": "…"}.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest("`extensions` cannot be read as JSON.");
  }
}
