import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter, Route, Routes } from "react-router";

import { PAGES } from "./pages/pages.js";
import { SearchPage } from "./pages/search/search-page.js";
import { NothingHere } from "./shell/nothing-here.js";
import { Shell } from "./shell/shell.js";

/**
 * Answers are shown again while they are asked anew; a failed question is asked once more by the reader, not by itself. A server
 * on this machine answers without a network, too.
 */
const answers = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: false, refetchOnWindowFocus: false, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});

export function App() {
  return (
    <QueryClientProvider client={answers}>
      {/* What the address says is shown at once: a box that is ticked is ticked. */}
      <BrowserRouter useTransitions={false}>
        <Routes>
          <Route element={<Shell />}>
            <Route index element={<SearchPage />} />
            {PAGES.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<NothingHere />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
