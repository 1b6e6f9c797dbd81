import { Component, type ReactNode } from 'react'

type Props = {
  fallback: (error: unknown, retry: () => void) => ReactNode
  onReset: () => void
  children: ReactNode
}
type State = { failed: boolean; error: unknown }

/** React offers error boundaries as classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error }
  }

  retry = (): void => {
    this.props.onReset()
    this.setState({ failed: false, error: null })
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children
  }
}
