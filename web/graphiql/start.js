// Starts GraphiQL with one tab for each example query; the server says which (/graphiql/examples.json).
const { React, ReactDOM, GraphiQL } = window;

/** Where the pages keep the reader's key, for this tab alone (web/src/api/key.ts). */
const readKey = () => sessionStorage.getItem("claimgraph.key");

/** As `fetch`, with the key of the tab unless the reader has written another one under Headers. */
function fetchWithKey(address, options = {}) {
  const [key, headers] = [readKey(), new Headers(options.headers)];
  if (key !== null && !headers.has("authorization")) headers.set("authorization", `Bearer ${key}`);
  return fetch(address, { ...options, headers });
}

const askJson = (address, options) => fetchWithKey(address, options).then((answer) => answer.json());

function sayWhichKey() {
  document.getElementById("key").textContent =
    readKey() === null
      ? 'No key is sent. Give yours with “Use a key” on the pages, in this tab, or below under Headers: {"Authorization": "Bearer cg_…"}.'
      : "The key that you gave the pages in this tab is sent along; one that you write under Headers goes before it.";
}

/** The id of the latest article's analysis, for the example that shows one; empty while there is none. */
async function latestAnalysisId() {
  const query = "{ articles(first: 1) { nodes { analysis { id } } } }";
  const headers = { "content-type": "application/json" };
  const { data } = await askJson("/graphql", { method: "POST", headers, body: JSON.stringify({ query }) });
  return data?.articles.nodes[0]?.analysis?.id ?? "";
}

async function start() {
  const [examples, analysisId] = await Promise.all([askJson("/graphiql/examples.json"), latestAnalysisId()]);
  const filled = ({ query, variables }) => ({
    query,
    variables: JSON.stringify(variables.id === "" ? { ...variables, id: analysisId } : variables, null, 2),
  });
  const props = {
    fetcher: GraphiQL.createFetcher({ url: "/graphql", fetch: fetchWithKey }),
    defaultTabs: examples.map(filled),
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: true,
  };
  ReactDOM.createRoot(document.getElementById("graphiql")).render(React.createElement(GraphiQL, props));
}

sayWhichKey();
start().catch((error) => {
  document.getElementById("graphiql").textContent =
    `GraphiQL could not start: ${error.message}. Reload the page.`;
});
