/** A page of 5,000 paragraphs, 2 MB of HTML. */
export function largePage(): string {
  const paragraphs = Array.from({ length: 5_000 }, (_, at) => paragraph(at)).join("\n");
  return `<!doctype html><html lang="en"><head><title>Port Alder counts its berths</title></head>
<body><article><h1>Port Alder counts its berths</h1>${paragraphs}</article></body></html>`;
}

const paragraph = (at: number) =>
  `<p class="story" data-at="${at}">The harbour board of Port Alder said on Monday that berth ${at} had handled ${at * 37} containers, ` +
  `${at % 90} percent more than a year before. “Nobody had expected it,” said Petra Lindqvist, who runs the eastern quay. ` +
  `It plans to build ${at + 1} more of them, according to a report of the transport ministry that was published in the spring of ${1950 + (at % 70)} and reprinted twice.</p>`;
