import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy } from "react";
import { BrowserRouter, Route, Routes } from "react-router";

import { Shell } from "./shell/shell.js";
import { NothingHere } from "./shell/nothing-here.js";
import { SearchPage } from "./pages/search/search-page.js";

const AnalyzePage = lazy(async () => ({
  default: (await import("./pages/analyze/analyze-page.js")).AnalyzePage,
}));
const AnalysisPage = lazy(async () => ({
  default: (await import("./pages/analysis/analysis-page.js")).AnalysisPage,
}));
const ArticlePage = lazy(async () => ({
  default: (await import("./pages/analysis/article-page.js")).ArticlePage,
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
            <Route path="analyze" element={<AnalyzePage />} />
            <Route path="analyses/:id" element={<AnalysisPage />} />
            <Route path="articles/:id" element={<ArticlePage />} />
            <Route path="*" element={<NothingHere />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
