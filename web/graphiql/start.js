// Starts GraphiQL with one tab for each example query; the server says which (/graphiql/examples.json).
const { React, ReactDOM, GraphiQL } = window;

async function start() {
  const examples = await fetch("/graphiql/examples.json").then((answer) => answer.json());
  const props = {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    defaultTabs: examples.map((query) => ({ query: query.trim() })),
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: true,
  };
  ReactDOM.createRoot(document.getElementById("graphiql")).render(React.createElement(GraphiQL, props));
}

start().catch((error) => {
  document.getElementById("graphiql").textContent =
    `GraphiQL could not start: ${error.message}. Reload the page.`;
});
