import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter, Route, Routes, useLocation } from "react-router";

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
        <PageOfAddress />
      </BrowserRouter>
    </QueryClientProvider>
  );
}

/** The ends of a line, as an address may have them; the router knows no page of an address of two lines, not even that there is none. */
const LINE_ENDS = /%0[ad]|%e2%80%a[89]/gi;

function PageOfAddress() {
  const location = useLocation();
  const pathname = location.pathname.replace(LINE_ENDS, "");
  // To a router that is given a location every way there is a way back, so it is given this one alone.
  const inOneLine = pathname === location.pathname ? {} : { location: { ...location, pathname } };
  return (
    <Routes {...inOneLine}>
      <Route element={<Shell />}>
        <Route index element={<SearchPage />} />
        {PAGES.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="*" element={<NothingHere />} />
      </Route>
    </Routes>
  );
}
