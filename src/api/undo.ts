import { undoChangeSet } from '#contract/change-sets.ts'
import { call } from './call.ts'
import { newId } from './new-id.ts'

/** Takes a change set back. The undo is a change set of its own, so it can be undone too. */
export const undo = (changeSetId: string, author: string, reason: string) =>
  call(undoChangeSet, { params: { changeSetId }, body: { id: newId(), author, reason } })
