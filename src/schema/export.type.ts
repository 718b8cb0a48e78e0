import { Field, Float, ID, Int, ObjectType } from "type-graphql";

import type { ExportFormat, ExportStatus } from "../domain/exports/export.js";
import { connectionType } from "./connection.type.js";
import { enumType } from "./enum-type.js";
import { MutationPayload } from "./mutation.type.js";
import { NodeInterface } from "./node.type.js";
import { DateTimeScalar, JsonScalar } from "./scalars.js";
import { UserErrorType } from "./user-error.type.js";

export const ExportFormatEnum = enumType<ExportFormat>(
  "ExportFormat",
  "What kind of files is written; each holds all tables, as far as its kind can.",
  {
    JSONL: "One JSON object a line. The SHA-256 of records.jsonl is the one that the citation names.",
    CSV: "One file a table, for spreadsheets; cells that could be formulas begin with an apostrophe.",
    GRAPHML: "One graph, for network tools.",
    JSON_LD:
      "Linked data: schema.org ClaimReview and Claim, Web Annotation and PROV, with its context inside.",
    PARQUET: "One file a table, in columns, for data frames.",
  },
);

export const ExportStatusEnum = enumType<ExportStatus>(
  "ExportStatus",
  "Whether a job waits, runs or how it ended.",
  {
    QUEUED: "It waits: two run at once.",
    RUNNING: "It is being written.",
    COMPLETED: "Its files can be had.",
    FAILED: "It could not be completed; `failure` says why.",
    CANCELLED: "Somebody ended it.",
    WITHDRAWN:
      "An article that it has or may name was removed since, and its files are deleted: start it again.",
  },
);

@ObjectType("ExportCount", { description: "How many rows of one table an export has." })
export class ExportCountType {
  @Field(() => String, { description: 'Which kind of records, as "mentions".' })
  table!: string;

  @Field(() => Int, { description: "The number of records in this table." })
  rows!: number;
}

@ObjectType("ExportFile", { description: "A file that can be downloaded, with what it must come to." })
export class ExportFileType {
  @Field(() => String, { description: 'What it is called in the folder of its export, as "claims.csv".' })
  name!: string;

  @Field(() => String, {
    description:
      "Where it is had, from this server's root. It can be taken up where a download broke off (Range).",
  })
  url!: string;

  @Field(() => Float, { description: "Its size on disk and over the wire." })
  bytes!: number;

  @Field(() => String, { description: "The hash of its bytes in hexadecimal, to check a download by." })
  sha256!: string;

  @Field(() => Int, { description: "How many records stand in it." })
  rows!: number;
}

@ObjectType("CitedRemoval", {
  description: "That an article was removed, which may be why a citation's content is another now.",
})
export class CitedRemovalType {
  @Field(() => String, { description: "The tombstone that it left. It does not tell which article it was." })
  tombstone!: string;

  @Field(() => DateTimeScalar, { description: "When the article was removed." })
  at!: string;
}

@ObjectType("Citation", {
  description:
    "A stored question under a permanent id: which claims, as of when, with which tables. Asked again at any time it gives the same content, and the same hash, but for what was removed since.",
})
export class CitationType {
  @Field(() => ID, { description: "Its permanent id: a hash of what it asks for. No global id." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "The text to cite it by, with its hash; null until an export of it is complete.",
  })
  text!: string | null;

  @Field(() => DateTimeScalar, { description: "The graph as it stood then." })
  asOf!: string;

  @Field(() => JsonScalar, { description: "Which claims; null for whatever." })
  filter!: unknown;

  @Field(() => Boolean, { description: "Whether texts of articles are part of it." })
  includeTexts!: boolean;

  @Field(() => Int, { description: "The version of the tables and columns." })
  recordFormat!: number;

  @Field(() => String, { nullable: true, description: "SHA-256 of its content, as it was first read." })
  sha256!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was first read." })
  hashedAt!: string | null;
}

@ObjectType("Export", {
  implements: NodeInterface,
  description: "A bulk export as a job, or a check of a citation, which writes no files.",
})
export class ExportType extends NodeInterface {
  @Field(() => ExportFormatEnum, { nullable: true, description: "Null for a check of a citation." })
  format!: ExportFormat | null;

  @Field(() => ExportStatusEnum, { description: "Whether the job waits, runs or how it ended." })
  status!: ExportStatus;

  @Field(() => Float, { description: "How much of it is read, 0 to 1." })
  progress!: number;

  @Field(() => String, { description: "Who asked for it, by the name of their key." })
  by!: string;

  @Field(() => DateTimeScalar, { description: "When somebody asked for this export." })
  createdAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its run ended, however it did; null until then.",
  })
  completedAt!: string | null;

  @Field(() => UserErrorType, { nullable: true, description: "Why it failed or was withdrawn." })
  failure!: UserErrorType | null;
}

export const ExportConnection = connectionType("Export", () => ExportType);

@ObjectType("StartExportPayload", { description: "The export that was put in line." })
export class StartExportPayloadType extends MutationPayload {
  @Field(() => ExportType, { nullable: true, description: "The export; null if nothing was done." })
  export!: ExportType | null;
}

@ObjectType("CheckCitationPayload", { description: "The check that was put in line." })
export class CheckCitationPayloadType extends MutationPayload {
  @Field(() => ExportType, { nullable: true, description: "The check; null if nothing was done." })
  export!: ExportType | null;
}

@ObjectType("CancelExportPayload", { description: "What became of a job that was called off." })
export class CancelExportPayloadType extends MutationPayload {
  @Field(() => ExportType, { nullable: true, description: "The export; null if nothing was done." })
  export!: ExportType | null;
}

@ObjectType("RemoveExportPayload", { description: "Which job was forgotten, with its files." })
export class RemoveExportPayloadType extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "The id of what is gone; null if nothing was done." })
  removedId!: string | null;
}
