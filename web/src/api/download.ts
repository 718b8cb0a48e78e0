import { readKey } from "./key.js";

/** Saves a file of this server, and of no other, under its name. The reader's key goes along in a header, as no link could send it. */
export async function download(url: string, name: string): Promise<void> {
  const address = new URL(url, location.origin);
  if (address.origin !== location.origin) throw new Error("The file is on another server.");
  const key = readKey();
  const response = await fetch(address, {
    ...(key !== null && { headers: { authorization: `Bearer ${key}` } }),
  });
  if (!response.ok) throw new Error(await refusalOf(response));
  saveAs(await response.blob(), name);
}

/** Hands something that the page made to the reader as a file. */
export function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function refusalOf(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => null)) as { errors?: { message: string }[] } | null;
  return answer?.errors?.[0]?.message ?? `The server answered ${response.status}.`;
}
