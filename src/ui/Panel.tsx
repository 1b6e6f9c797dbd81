import { type ReactNode, Suspense, useId } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { type Failure, PanelFailure } from './PanelFailure.tsx'
import { Skeleton } from './Skeleton.tsx'
import './panel.css'

type Props = {
  title: string
  /** Height of the content in rem, so that nothing moves when it arrives. */
  height: number
  /** Puts what was thrown into words. */
  describe: (error: unknown) => Failure
  /** Called before the content is tried again: reset the failed query here. */
  onReset: () => void
  children: ReactNode
}

/** One part of a page with a failure and a waiting of its own. */
export function Panel({ title, height, describe, onReset, children }: Props) {
  const headingId = useId()
  return (
    <section className="panel" aria-labelledby={headingId}>
      <h2 className="panel__title" id={headingId}>
        {title}
      </h2>
      <ErrorBoundary
        onReset={onReset}
        fallback={(error, retry) => (
          <PanelFailure failure={describe(error)} onRetry={retry} height={height} />
        )}
      >
        <Suspense fallback={<Skeleton height={height} />}>{children}</Suspense>
      </ErrorBoundary>
    </section>
  )
}
