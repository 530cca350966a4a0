import { Component, type ReactNode } from 'react';

interface PartBoundaryProps {
  readonly children: ReactNode;
  readonly text: string;
  readonly again: string;
  readonly onAgain: () => void;
}

/** Keeps what goes wrong in one part of the panel, such as code that did not load, away from everything else. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { children, text, again, onAgain } = this.props;
    if (!this.state.broken) return children;
    return (
      <div role="alert">
        <p>{text}</p>
        <button type="button" className="share-button" onClick={onAgain}>
          {again}
        </button>
      </div>
    );
  }
}
