// Starts GraphiQL with one tab for each example query; the server says which (/graphiql/examples.json).
const { React, ReactDOM, GraphiQL } = window;

const askJson = (address, options) => fetch(address, options).then((answer) => answer.json());

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
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    defaultTabs: examples.map(filled),
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: true,
  };
  ReactDOM.createRoot(document.getElementById("graphiql")).render(React.createElement(GraphiQL, props));
}

start().catch((error) => {
  document.getElementById("graphiql").textContent =
    `GraphiQL could not start: ${error.message}. Reload the page.`;
});
