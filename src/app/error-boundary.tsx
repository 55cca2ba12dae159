import { Component, type ReactNode } from 'react';
import type { Collection } from '../storage/collection.ts';
import { CrashScreen } from './crash-screen.tsx';

interface Props {
  readonly collection: Collection;
  readonly children: ReactNode;
}

/** Where every bug ends: says so, and offers what the learner has as a backup. */
export class ErrorBoundary extends Component<Props, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <CrashScreen error={this.state.error} collection={this.props.collection} />;
  }
}
