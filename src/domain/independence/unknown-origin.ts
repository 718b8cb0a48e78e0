/**
 * The one origin of all that stands in texts without an address and is attributed to nobody: who wrote them is not known, so
 * nothing shows that two of them are two people's.
 */
export const UNKNOWN_ORIGIN = "unknown:publisher";

/** What readers know it by. */
export const UNKNOWN_ORIGIN_NAME = "texts given without an address";
