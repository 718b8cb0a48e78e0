import { shortened } from "./shortened.js";

/** Host and the beginning of the path, as a person would say it: a name that an address has before its host is not the host’s. */
export function placeInWords(url: string): string {
  if (!URL.canParse(url)) return shortened(url, 60);
  const { host, pathname, search } = new URL(url);
  return shortened(`${host.replace(/^www\./, "")}${pathname === "/" ? "" : pathname}${search}`, 60);
}
