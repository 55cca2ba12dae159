import { Component, type ReactNode } from 'react';
import { rememberError } from '../services/diagnostics/recent-errors.ts';
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

  override componentDidCatch(error: unknown): void {
    rememberError(error);
  }

  override componentDidMount(): void {
    addEventListener('error', this.#onError);
    addEventListener('unhandledrejection', this.#onRejection);
  }

  override componentWillUnmount(): void {
    removeEventListener('error', this.#onError);
    removeEventListener('unhandledrejection', this.#onRejection);
  }

  // React sees what is thrown while it draws; these see handlers of events and promises that nobody awaits.
  readonly #onError = ({ error }: ErrorEvent): void => this.#show(error);
  readonly #onRejection = ({ reason }: PromiseRejectionEvent): void => this.#show(reason);

  /** What is no Error is no bug of ours: the browser tells of late resize observers in this way too. */
  #show(error: unknown): void {
    if (error instanceof Error && error.name !== 'AbortError') {
      rememberError(error);
      this.setState({ error });
    }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <CrashScreen error={this.state.error} collection={this.props.collection} />;
  }
}
