import type { WebhookFilter } from "../../src/domain/webhooks/webhook.js";
import type { Graph } from "../../src/graph/graph.js";
import { CLOSED, OPEN, story } from "../api/people.js";
import { tell } from "../support/articles.js";
import { clearGraph, openTestGraph } from "../support/neo4j.js";
import {
  addWebhook,
  deliveryLog,
  type Office,
  openOffice,
  type Receiver,
  serveReceiver,
  toldChanges,
} from "../support/webhook-office.js";

export let graph: Graph;
export let receiver: Receiver;
/** What the offices take for now, in milliseconds. */
export let moment: number;
export let office: Office;
let offices: Office[];

export const openAnother = (ofGraph = graph): Office => {
  const opened = openOffice(ofGraph, { now: () => new Date(moment), allow: [receiver.place] });
  offices.push(opened);
  return opened;
};
export const add = (name?: string, filter?: Partial<WebhookFilter>, path?: string) =>
  addWebhook({ office, receiver }, { name, filter, path });
export const pass = (milliseconds: number) => void (moment += milliseconds);

export const received = (path?: string) => toldChanges(receiver, path);
export const log = () => deliveryLog(graph);

/** The claim becomes CORROBORATED, and then DISPUTED. */
export const corroborate = () => tell(graph, story("herald.example", CLOSED));
export const dispute = () => tell(graph, story("harbour.example", OPEN));

/** Opens an office that serves webhooks, and tells it of a claim, for each test of a file. */
export function openOffices(): void {
  beforeAll(async () => {
    graph = await openTestGraph();
    receiver = await serveReceiver();
  });
  beforeEach(async () => {
    await clearGraph(graph);
    receiver.seen.length = 0;
    receiver.answers.length = 0;
    moment = Date.now();
    offices = [];
    office = openAnother();
    await tell(graph, story("gazette.example", CLOSED));
  });
  afterEach(() => Promise.all(offices.map((opened) => opened.close())));
  afterAll(async () => {
    await clearGraph(graph);
    await Promise.all([graph.close(), receiver.close()]);
  });
}
