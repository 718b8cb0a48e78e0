import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** The address of the page that it stands around: another one is tried anew. */
  at: string;
  children: ReactNode;
}

/** What stands in place of a page that cannot be drawn, so that the ways to the others stay. */
export class PageBoundary extends Component<BoundaryProps, { at: string; hasFailed: boolean }> {
  override state = { at: this.props.at, hasFailed: false };

  static getDerivedStateFromProps = ({ at }: BoundaryProps, state: { at: string }) =>
    at === state.at ? null : { at, hasFailed: false };

  static getDerivedStateFromError = () => ({ hasFailed: true });

  override render() {
    return this.state.hasFailed ? <NotShown /> : this.props.children;
  }
}

/** Most often the server has newer pages than this tab: what the tab would load of the old ones is gone. */
function NotShown() {
  return (
    <div className="failure" role="alert">
      <h1>This page could not be shown</h1>
      <p>The server may have newer pages than this tab has loaded. Load the page again.</p>
      <button type="button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </div>
  );
}
