/** Questions that the sample articles answer, each as a command to paste. */
export function queriesToTry(url: string): { does: string; query: string; command: string }[] {
  return [
    {
      does: "Has anyone said this, and how many independent origins are behind it?",
      query: `{ searchClaims(text: "The Harbour Bridge in Port Ellery closed after inspectors found cracks in two main cables", first: 3) {
        edges { node { score relation claim { text verdict { value supportingOrigins countIfAllIndependent rationale } } } } } }`,
    },
    {
      does: "What does one article claim, how does it persuade, and who else says so?",
      query: `{ article(url: "https://www.portellerypost.example/city/2026/04/14/harbour-bridge-closed") {
        title analysis { summary propaganda { score reading } techniques { technique { name } confidence }
        claims { span { exact } claim { verdict { value supportingOrigins } } evidence { nodes { stance snippet url } } } } } }`,
    },
  ].map(({ does, query }) => {
    const flat = query.replace(/\s+/g, " ");
    const body = JSON.stringify({ query: flat });
    return {
      does,
      query: flat,
      command: `curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'`,
    };
  });
}
