import {
  type ArgumentNode,
  buildASTSchema,
  type ConstDirectiveNode,
  findBreakingChanges,
  type GraphQLSchema,
  Kind,
  parse,
  visit,
} from "graphql";

/** How a reason says until when what is deprecated stays. */
const UNTIL = /\buntil (\d{4}-\d{2}-\d{2})\b/i;
const INSTEAD = /\b(use|ask for) `?\w+/i;
const RELEASED_AS = /^# Released as (\d+\.\d+\.\d+)/m;

/** What each deprecation of a schema lacks: its reason names what to use instead, and the day until when the old name stays. */
export function badDeprecations(schema: string): string[] {
  const bad: string[] = [];
  visit(parse(schema), {
    Directive: ({ name, arguments: given }, _key, _parent, _path, ancestors) => {
      if (name.value !== "deprecated") return;
      const reason = reasonIn(given);
      if (isDay(UNTIL.exec(reason)?.[1]) && INSTEAD.test(reason)) return;
      bad.push(`${placeOf(ancestors)}: "${reason}" has to say what to use instead and "until YYYY-MM-DD".`);
    },
  });
  return bad;
}

/**
 * The changes by which clients of the released schema would break, other than that something goes whose deprecation named a
 * day that is over. None counts where the version says that this is a breaking release.
 */
export function brokenPromises(
  released: string,
  schema: GraphQLSchema,
  { version, today }: { version: string; today: string },
): string[] {
  const from = RELEASED_AS.exec(released)?.[1];
  if (from === undefined) throw new Error('The released schema does not say "# Released as x.y.z".');
  if (isBreakingRelease(from, version)) return [];
  return findBreakingChanges(buildASTSchema(withoutExpired(released, today)), schema).map(
    ({ description }) => description,
  );
}

/** The major version is raised; before 1.0.0 the minor one (semver.org, 4). */
function isBreakingRelease(from: string, to: string): boolean {
  const [[major = 0, minor = 0], [newMajor = 0, newMinor = 0]] = [from, to].map((version) =>
    version.split(".").map(Number),
  ) as [number[], number[]];
  return newMajor > major || (major === 0 && newMajor === 0 && newMinor > minor);
}

/** The schema without the fields, arguments and values whose time is over. */
function withoutExpired(schema: string, today: string) {
  const dropExpired = ({ directives }: { readonly directives?: readonly ConstDirectiveNode[] }) => {
    const deprecated = directives?.find(({ name }) => name.value === "deprecated");
    const until = UNTIL.exec(reasonIn(deprecated?.arguments))?.[1];
    return until !== undefined && until < today ? null : undefined;
  };
  return visit(parse(schema), {
    FieldDefinition: dropExpired,
    InputValueDefinition: dropExpired,
    EnumValueDefinition: dropExpired,
  });
}

/** "" where a deprecation gives none. */
function reasonIn(given: readonly ArgumentNode[] | undefined): string {
  const value = given?.[0]?.value;
  return value?.kind === Kind.STRING ? value.value : "";
}

const isDay = (day: string | undefined): boolean =>
  day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** "Type.field" of what a directive stands on. */
const placeOf = (ancestors: readonly unknown[]): string =>
  ancestors
    .flatMap((each) => (typeof each === "object" && each !== null && "name" in each ? [each.name] : []))
    .map((name) => (name as { value: string }).value)
    .join(".");
