import { agencyNamed } from "../derivation/agencies.js";
import type { Instant } from "../instant.js";
import { bodyOfDomain, isKnownBody, resolveBody } from "./bodies.js";
import { type Attribution, type OwnedSource, publisherOf } from "./mention-facts.js";
import { outletsNamed } from "./outlet-names.js";

/** An origin by its key and by its name as a reader knows it. */
export interface SpeakerOrigin {
  key: string;
  name: string;
  selfReported: boolean;
}

/** Whose word the own reports of a publisher are: its own, or that of the body that runs it. */
export function originOfPublisher(
  publisher: { key: string; name: string },
  at: Instant,
): SpeakerOrigin & { isBody: boolean } {
  const body = bodyOfDomain(publisher.key, at);
  return body
    ? { key: `body:${body.key}`, name: body.name, selfReported: false, isBody: true }
    : { key: `publisher:${publisher.key}`, name: publisher.name, selfReported: false, isBody: false };
}

/**
 * Whose word it is what is attributed so. "The Port Ellery Post reported that …" is the word of whoever publishes the Post:
 * what it reports itself is the same origin. Where outlets of several publishers go by the name, none is guessed.
 */
export function originOfSpeaker(
  { body, aboutItself, outlets = [] }: Attribution,
  at: Instant,
): SpeakerOrigin {
  const agency = agencyNamed(body!);
  if (agency) {
    const own = outletsNamed(body!, outlets).filter(({ domain }) => domain === agency.domain);
    return onlyPublisher(own, at) ?? originOfPublisher({ key: agency.domain, name: agency.name }, at);
  }
  const outlet = isKnownBody(body!) ? null : onlyPublisher(outletsNamed(body!, outlets), at);
  if (outlet) return { ...outlet, selfReported: aboutItself };
  const resolved = resolveBody(body!, at);
  return { key: `body:${resolved.key}`, name: resolved.name, selfReported: aboutItself };
}

/** The one origin that the own reports of all these outlets have; null where there is none, or more than one. */
function onlyPublisher(outlets: readonly OwnedSource[], at: Instant): SpeakerOrigin | null {
  const origins = outlets.map((source) => originOfPublisher(publisherOf({ source, effectiveAt: at }), at));
  const [first] = origins.sort((one, other) => (one.name < other.name ? -1 : 1));
  if (!first || origins.some(({ key }) => key !== first.key)) return null;
  return { key: first.key, name: first.name, selfReported: false };
}
