import {
  defaultFieldResolver,
  type GraphQLField,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from "graphql";

import { ANONYMOUS, type Scope } from "../domain/access.js";
import type { RequestContext } from "../resolvers/request-context.js";
import { scopeIsMissing } from "./refusals.js";

type Field = GraphQLField<unknown, RequestContext>;

/** What each mutation needs. A test walks the schema and fails for one that is not here; unlisted, it is the administrator's. */
export const MUTATION_SCOPES: Readonly<Record<string, Scope>> = {
  analyzeArticle: "analyze",
  cancelAnalysis: "analyze",
  retryAnalysis: "analyze",
  reverifyEvidence: "analyze",
  reviewVerdict: "review",
  mergeClaims: "review",
  splitMention: "review",
  undoChange: "review",
  startExport: "read",
  checkCitation: "read",
  cancelExport: "read",
  removeExport: "read",
  removeArticle: "admin",
  liftRemoval: "admin",
  createApiKey: "admin",
  rotateApiKey: "admin",
  revokeApiKey: "admin",
  addWebhook: "admin",
  removeWebhook: "admin",
  resumeWebhook: "admin",
  rotateWebhookSecret: "admin",
  testWebhook: "admin",
};

/**
 * What other fields need, "Type" for all of a type that have no line of their own; null: nothing more. Other queries and
 * subscriptions need `read`. So do the types that mutations answer with: who may change something but not read is told
 * what became of it, and nothing of what else the graph says.
 */
export const FIELD_SCOPES: Readonly<Record<string, Scope | null>> = {
  "Article.text": "text",
  "Analysis.text": "text",
  "Query.caller": null,
  "Query.graphQuery": "cypher",
  "Query.apiKeys": "admin",
  "Query.webhooks": "admin",
  "Webhook.deliveries": "admin",
  "Delivery.change": "read",
  "Query.changes": "admin",
  "Claim.changes": "admin",
  Change: "admin",
  Claim: "read",
  "Claim.id": null,
  Analysis: "read",
  "Analysis.id": null,
  "Analysis.status": null,
  "Analysis.progress": null,
  "Analysis.createdAt": null,
  "Analysis.completedAt": null,
  "Analysis.failure": null,
};

/** The scope that a field of the schema needs; null for one that comes with what it belongs to. */
export function scopeOfField(typeName: string, fieldName: string): Scope | null {
  if (typeName === "Mutation") return MUTATION_SCOPES[fieldName] ?? "admin";
  const named = [`${typeName}.${fieldName}`, typeName].find((name) => name in FIELD_SCOPES);
  if (named !== undefined) return FIELD_SCOPES[named] ?? null;
  return typeName === "Query" || typeName === "Subscription" ? "read" : null;
}

/** Puts the rule which field needs which scope before the resolvers of a schema. */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const scope = scopeOfField(type.name, field.name);
      if (scope !== null) guardField(field, scope);
      if (type.name === "Mutation") field.resolve = withName(field.resolve ?? defaultFieldResolver);
    }
  }
}

function guardField(field: Field, scope: Scope): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = scoped(scope, resolve);
  if (subscribe) field.subscribe = scoped(scope, subscribe);
}

/** Callers without a key may read where that is switched on, and what they would change or start would be nobody's. */
const withName =
  (work: GraphQLFieldResolver<unknown, RequestContext>): typeof work =>
  (parent, args, context, info) => {
    if (context.caller.name !== ANONYMOUS) return work(parent, args, context, info);
    throw new GraphQLError(
      "This needs a key: ask whoever runs this Claimgraph for one (`claimgraph keys add`).",
      { extensions: { code: "FORBIDDEN" } },
    );
  };

/** Without the scope `text` there is no text, as of an article that has none; every other scope is asked for by name. */
const scoped =
  (scope: Scope, work: GraphQLFieldResolver<unknown, RequestContext>): typeof work =>
  (parent, args, context, info) => {
    if (context.caller.scopes.has(scope)) return work(parent, args, context, info);
    if (scope === "text") return null;
    throw new GraphQLError(scopeIsMissing(scope), {
      extensions: { code: "FORBIDDEN", missingScope: scope },
    });
  };
