import { fileURLToPath } from "node:url";

import { Tinypool } from "tinypool";

import type { RuleReading } from "../analyzers/built-in/built-in-analyzer.js";
import { BUILT_IN } from "../analyzers/built-in/identity.js";
import type { ArticleContent } from "../domain/article.js";
import { ExpectedFailure } from "../domain/expected-failure.js";
import type { Analyzer, Extraction, StatementReader } from "../services/doors.js";
import type * as worker from "./article-worker.js";

/** Threads that read pages, so that whoever answers requests goes on answering. */
export interface ArticleWorkers {
  /** As `extractArticle` of web-sources. Each of these rejects with an ExpectedFailure where its thread fails. */
  extractArticle(html: string, pageUrl: string | null): Promise<Extraction>;
  /** The built-in analyzer behind the one that sets orders aside. */
  analyzer: Analyzer;
  /** Reads pages that were found outside. */
  reader: StatementReader;
  readByRules(content: ArticleContent): Promise<RuleReading>;
  /** Stops the threads, and what they are doing. */
  close(): Promise<void>;
}

export interface WorkerLimits {
  /** In line and at work, from the moment that an article is handed over. */
  timeoutMs: number;
  /** Of JavaScript's objects, for one thread; a page of 2 MB was read with 130. */
  mostMegabytes: number;
  threads: number;
}

/** As many threads as analyses run side by side where nothing else is said. */
const LIMITS: WorkerLimits = { timeoutMs: 60_000, mostMegabytes: 1_024, threads: 2 };

/** As long as a timer takes: a thread is kept once it has read the analyzer's model. */
const IDLE_MS = 2 ** 31 - 1;

/** Starts threads as articles come, and keeps them. */
export function createArticleWorkers(limits: Partial<WorkerLimits> = {}): ArticleWorkers {
  const { timeoutMs, mostMegabytes, threads } = { ...LIMITS, ...limits };
  const pool = new Tinypool({
    filename: workerFile(),
    // None is started before there is something to read, nor again and again where none can start.
    ...{ minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  // A thread that ends while it has nothing to do is missed by nobody: the next article starts another.
  pool.on("error", () => undefined);
  const run = async <Task extends keyof typeof worker>(
    name: Task,
    argument: Parameters<(typeof worker)[Task]>[0],
  ): Promise<Awaited<ReturnType<(typeof worker)[Task]>>> => {
    const giveUp = new AbortController();
    // The timer keeps the process going as well: threads do not.
    const timer = setTimeout(() => giveUp.abort(), timeoutMs);
    try {
      return (await pool.run(argument, { name, signal: giveUp.signal })) as Awaited<
        ReturnType<(typeof worker)[Task]>
      >;
    } catch (error) {
      throw failureOf(error, timeoutMs);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    extractArticle: (html, pageUrl) => run("extract", { html, pageUrl }),
    analyzer: {
      identity: BUILT_IN,
      analyze: (content) => run("analyze", content),
    },
    reader: { read: (content) => run("readStatements", content) },
    readByRules: (content) => run("read", content),
    close: () => pool.destroy(),
  };
}

/** The worker's file beside this one; where that is not compiled, what reads TypeScript in a thread and then it. */
function workerFile(): string {
  const isCompiled = !import.meta.url.endsWith(".ts");
  const name = isCompiled ? "article-worker.js" : "../../scripts/uncompiled-article-worker.mjs";
  return fileURLToPath(new URL(name, import.meta.url));
}

/** What a thread could not bear is said of its article alone; a bug in reading stays what it is. */
function failureOf(error: unknown, timeoutMs: number): unknown {
  const code = (error as { code?: string }).code;
  const why =
    (error as Error).name === "AbortError"
      ? `took longer than ${timeoutMs / 1000} seconds`
      : code === "ERR_WORKER_OUT_OF_MEMORY"
        ? "took more memory than an article may"
        : STOPPED.test((error as Error).message)
          ? "stopped the thread that did it"
          : null;
  if (why === null) return error;
  return new ExpectedFailure(
    "UNREADABLE",
    `Reading this article ${why}, so it was given up. Send the words of the article alone as text.`,
    null,
    { cause: error },
  );
}

const STOPPED = /worker|thread|terminated/i;
