import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy } from "react";
import { BrowserRouter, Route, Routes } from "react-router";

import { Shell } from "./shell/shell.js";
import { NothingHere } from "./shell/nothing-here.js";
import { SearchPage } from "./pages/search/search-page.js";

const ClaimPage = lazy(async () => ({
  default: (await import("./pages/claim/claim-page.js")).ClaimPage,
}));

/** Answers are shown again while they are asked anew; a failed question is asked once more by the reader, not by itself. */
const answers = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: false, refetchOnWindowFocus: false } },
});

export function App() {
  return (
    <QueryClientProvider client={answers}>
      {/* What the address says is shown at once: a box that is ticked is ticked. */}
      <BrowserRouter useTransitions={false}>
        <Routes>
          <Route element={<Shell />}>
            <Route index element={<SearchPage />} />
            <Route path="claims/:id" element={<ClaimPage />} />
            <Route path="*" element={<NothingHere />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
