import { Link } from "react-router";

import type { FollowingFragment } from "../../generated/operations.js";
import { OutletLink } from "../../parts/outlet-link.js";
import { Section } from "../../parts/section.js";
import type { Outlet } from "./outlet-page.js";

/** Whose claims an outlet states after them, and who states its claims after it. */
export function FollowedOutlets({ outlet }: { outlet: Outlet }) {
  const { name, domain, follows, followedBy } = outlet;
  return (
    <Section id="follows" title="Who was first">
      <p className="faint">
        Stating a claim later is no copying: both may have been at the same event. What was copied is told at
        each claim.
      </p>
      <div className="outlet-columns">
        <Followings
          title={`${name} came after`}
          sharedWith={(other) => `a=${domain}&b=${other}&first=${other}`}
          followings={follows ?? []}
        />
        <Followings
          title={`Came after ${name}`}
          sharedWith={(other) => `a=${domain}&b=${other}&first=${domain}`}
          followings={followedBy ?? []}
        />
      </div>
    </Section>
  );
}

function Followings(parts: {
  title: string;
  /** What the comparison with an outlet is asked for, so that it shows the claims that are counted. */
  sharedWith: (domain: string) => string;
  followings: readonly FollowingFragment[];
}) {
  const { title, sharedWith, followings } = parts;
  return (
    <div>
      <h3>{title}</h3>
      {followings.length === 0 ? (
        <p>Nobody, among the claims that were read.</p>
      ) : (
        <ul>
          {followings.map(({ source, claims, ofClaims }) => (
            <li key={source.id}>
              <OutletLink source={source} />, with{" "}
              <Link to={`/outlets/compare?${sharedWith(source.domain)}#shared`}>
                {claims} of {ofClaims} claims
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
