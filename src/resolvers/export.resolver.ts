import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";

import { ExpectedFailure } from "../domain/expected-failure.js";
import { type Export, MANIFEST } from "../domain/exports/export.js";
import { localId, toGlobalId } from "../domain/global-id.js";
import { PageArgs } from "../schema/connection.type.js";
import {
  CancelExportInput,
  CheckCitationInput,
  RemoveExportInput,
  StartExportInput,
} from "../schema/export.input.js";
import {
  CancelExportPayloadType,
  CheckCitationPayloadType,
  ExportConnection,
  ExportCountType,
  ExportFileType,
  ExportType,
  RemoveExportPayloadType,
  StartExportPayloadType,
} from "../schema/export.type.js";
import { NODE_ID } from "../schema/node.type.js";
import { answer, givenId } from "./answer.js";
import { oversizedPart } from "./argument-bounds.js";
import { claimFilter } from "./claim-filter.js";
import { toConnection } from "./connection.js";
import { ownExport } from "./own-export.js";
import type { RequestContext } from "./request-context.js";

const NOTHING = { export: null as Export | null };

@Resolver(() => ExportType)
export class ExportResolver {
  @Query(() => ExportType, {
    nullable: true,
    description: "One export by its id; null where there is none of yours.",
  })
  export(
    @Arg("id", () => ID, { description: "As `startExport` and `exports` give it." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Export | null> | null {
    const exportId = localId(id, "Export");
    return exportId === null ? null : ownExport(context, exportId);
  }

  @Query(() => ExportConnection, {
    description: "Your exports, latest first; everybody's with the scope admin.",
  })
  exports(@Args(() => PageArgs) page: PageArgs, @Ctx() { loaders, caller }: RequestContext) {
    return toConnection(loaders.exports(caller.scopes.has("admin") ? null : caller.name), page, "exports");
  }

  @Mutation(() => StartExportPayloadType, {
    description:
      "Exports claims with their mentions, articles, outlets, verdicts, origins, relations and evidence, as a job: ask for `export` until it is complete. What is exported gets a citation, which gives the same at any later time.",
  })
  startExport(
    @Arg("input", () => StartExportInput, {
      description: "Which claims go into files, as of when, and of what kind the files are.",
    })
    { clientMutationId, filter, asOf, format, includeTexts }: StartExportInput,
    @Ctx() { loaders, services, caller }: RequestContext,
  ) {
    return answer(clientMutationId, NOTHING, async () => {
      if (includeTexts && !caller.scopes.has("text")) throw needsText();
      const large = oversizedPart(filter, ["filter"]);
      if (large) throw new ExpectedFailure("INVALID_INPUT", large.message, ["input", ...large.path]);
      const request = {
        filter: claimFilter(filter),
        asOf: asOf ?? null,
        includeTexts,
        format,
        by: caller.name,
      };
      const { exportId } = await services.exports.start(request);
      return { export: await loaders.exportById.load(exportId) };
    });
  }

  @Mutation(() => CheckCitationPayloadType, {
    description:
      "Reads a citation's content again, as a job that writes no files: `isReproduced` then says whether its hash is still the same, and `removals` what explains where it is not.",
  })
  checkCitation(
    @Arg("input", () => CheckCitationInput, { description: "Whose content is read again." })
    { clientMutationId, id }: CheckCitationInput,
    @Ctx() { loaders, services, caller }: RequestContext,
  ) {
    return answer(clientMutationId, NOTHING, async () => {
      const { exportId } = await services.exports.check({ citationId: id, by: caller.name });
      return { export: await loaders.exportById.load(exportId) };
    });
  }

  @Mutation(() => CancelExportPayloadType, {
    description: "Ends an export that waits or runs; no file of it is left.",
  })
  cancelExport(
    @Arg("input", () => CancelExportInput, { description: "Which job is called off." })
    { clientMutationId, id }: CancelExportInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(clientMutationId, NOTHING, async () => {
      const { loaders, services } = context;
      const exportId = await ownExportId(id, context);
      await services.exports.cancel(exportId);
      return { export: await loaders.exportById.clear(exportId).load(exportId) };
    });
  }

  @Mutation(() => RemoveExportPayloadType, {
    description: "Deletes the files of an export that has ended, and forgets it. Its citation stays.",
  })
  removeExport(
    @Arg("input", () => RemoveExportInput, { description: "Which job is forgotten." })
    { clientMutationId, id }: RemoveExportInput,
    @Ctx() context: RequestContext,
  ) {
    return answer(clientMutationId, { removedId: null as string | null }, async () => {
      await context.services.exports.remove(await ownExportId(id, context));
      return { removedId: id };
    });
  }

  @FieldResolver(() => ID, NODE_ID)
  id(@Root() { id }: Export): string {
    return toGlobalId("Export", id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "SHA-256 of what can be answered as of a time, as this run read it; null until it is complete.",
  })
  sha256(@Root() { content }: Export): string | null {
    return content?.sha256 ?? null;
  }

  @FieldResolver(() => [ExportCountType], {
    description: "How many rows each table has; empty until it is complete.",
  })
  counts(@Root() { content }: Export): ExportCountType[] {
    return Object.entries(content?.counts ?? {}).map(([table, rows]) => ({ table, rows }));
  }

  @FieldResolver(() => [ExportFileType], { description: "Its files, while they can be had." })
  files(@Root() { id, status, content }: Export): ExportFileType[] {
    const files = status === "COMPLETED" ? (content?.files ?? []) : [];
    return files.map((file) => ({ ...file, url: urlOf(id, file.name) }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Where the manifest is had: query, time, versions, counts, hashes, licence and what each column means. Null while there are no files.",
  })
  manifestUrl(@Root() { id, status, format }: Export): string | null {
    return status === "COMPLETED" && format !== null ? urlOf(id, MANIFEST) : null;
  }
}

const urlOf = (exportId: string, file: string) => `/exports/${exportId}/${file}`;

async function ownExportId(globalId: string, context: RequestContext): Promise<string> {
  const id = givenId(globalId, "Export", "id");
  if (await ownExport(context, id)) return id;
  throw new ExpectedFailure(
    "NOT_FOUND",
    "There is no such export of yours. Give an id as `exports` answers it.",
    [...["input", "id"]],
  );
}

const needsText = () =>
  new ExpectedFailure(
    "FORBIDDEN",
    'Texts of publishers need a key with the scope "text". Leave `includeTexts` out for quotes, addresses and hashes.',
    ["input", "includeTexts"],
  );
