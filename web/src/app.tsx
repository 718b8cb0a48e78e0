import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy } from "react";
import { BrowserRouter, Route, Routes } from "react-router";

import { Shell } from "./shell/shell.js";
import { NothingHere } from "./shell/nothing-here.js";
import { SearchPage } from "./pages/search/search-page.js";

const OverviewPage = lazy(async () => ({
  default: (await import("./pages/overview/overview-page.js")).OverviewPage,
}));
const OutletsPage = lazy(async () => ({
  default: (await import("./pages/outlets/outlets-page.js")).OutletsPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import("./pages/outlets/compare-page.js")).ComparePage,
}));
const MatrixPage = lazy(async () => ({
  default: (await import("./pages/outlets/matrix-page.js")).MatrixPage,
}));
const OutletPage = lazy(async () => ({
  default: (await import("./pages/outlets/outlet-page.js")).OutletPage,
}));
const TechniquesPage = lazy(async () => ({
  default: (await import("./pages/techniques/techniques-page.js")).TechniquesPage,
}));
const TechniquePage = lazy(async () => ({
  default: (await import("./pages/techniques/technique-page.js")).TechniquePage,
}));
const EntitiesPage = lazy(async () => ({
  default: (await import("./pages/entities/entities-page.js")).EntitiesPage,
}));
const EntityPage = lazy(async () => ({
  default: (await import("./pages/entities/entity-page.js")).EntityPage,
}));
const ChainPage = lazy(async () => ({
  default: (await import("./pages/chain/chain-page.js")).ChainPage,
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
            <Route path="overview" element={<OverviewPage />} />
            <Route path="outlets" element={<OutletsPage />} />
            <Route path="outlets/compare" element={<ComparePage />} />
            <Route path="outlets/matrix" element={<MatrixPage />} />
            <Route path="outlets/:domain" element={<OutletPage />} />
            <Route path="techniques" element={<TechniquesPage />} />
            <Route path="techniques/:slug" element={<TechniquePage />} />
            <Route path="entities" element={<EntitiesPage />} />
            <Route path="entities/:id" element={<EntityPage />} />
            <Route path="chain" element={<ChainPage />} />
            <Route path="*" element={<NothingHere />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
