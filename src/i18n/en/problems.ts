import type { Translated } from '../translated.ts'
import type { problem as source } from '../vi/problems.ts'

export const problem: Translated<typeof source> = {
  'problem.restHolds': 'The other parts of the page still hold.',
  'problem.network': 'The figures server cannot be reached.',
  'problem.timeout': 'The figures server took too long to answer.',
  'problem.contract': 'The server sent figures that break the agreement, so they are not shown.',
  'problem.unexpected': 'This part failed while being shown.',
  'problem.invalid-request': 'Something in the request is not allowed.',
  'problem.host-not-allowed': 'The server takes no requests by this address.',
  'problem.origin-not-allowed': 'The server takes no changes from this page.',
  'problem.read-only': 'This data set can be read only.',
  'problem.not-found': 'The server has no such address.',
  'problem.unit-not-found': 'There is no such unit in the data set.',
  'problem.source-not-found': 'There is no such source in the data set.',
  'problem.figure-not-found': 'There is no such figure in the data set.',
  'problem.change-set-not-found': 'There is no such change in the history.',
  'problem.method-not-allowed': 'The server does not take this kind of request.',
  'problem.fact-changed':
    'Somebody changed this figure after you opened it. Open it again to see the new value.',
  'problem.change-set-id-reused': 'This change id was used for something else. Please save again.',
  'problem.already-undone': 'This change has already been undone.',
  'problem.body-too-large': 'What was sent is too large.',
  'problem.unsupported-media-type': 'The server does not take this kind of content.',
  'problem.rule-broken': 'This value breaks a rule of the figures.',
  'problem.internal': 'The figures server failed.',
  'problem.store-unavailable': 'The store of figures cannot be reached right now.',
}
