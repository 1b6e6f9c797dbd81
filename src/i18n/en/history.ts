import type { Translated } from '../translated.ts'
import type { history as source } from '../vi/history.ts'

export const history: Translated<typeof source> = {
  'history.page': 'History of changes',
  'history.panel': 'Who changed what, when and why',
  'history.kind.manual': 'typed in',
  'history.kind.import': 'imported',
  'history.kind.undo': 'undo',
  'history.line': a => `Change ${a.sequence}, ${a.kind}: ${a.author}, ${a.when}`,
  'history.change': a => `${a.before} → ${a.after}`,
  'history.more': a => `and ${a.count} more in this change`,
  'history.undo': 'Undo',
  'history.redo': 'Redo',
  'history.undone': 'Undone',
  'history.undoReason': a => `Undo of change ${a.sequence}`,
  'history.done': a => `Change ${a.sequence} undone.`,
  'history.failed': a => `Could not be undone. ${a.why}`,
  'history.author': 'Your name',
  'history.authorHint': 'Written into the history when you undo.',
  'history.needsAuthor': 'Give your name at the top of the page before undoing.',
  'history.older': 'Show older changes',
  'history.loading': 'Loading…',
  'history.empty': 'No changes yet',
  'history.emptyNext':
    'Open a figure on any page and choose “Correct the figure”; the correction appears here.',
  'history.reason': a => `Reason: ${a.reason}`,
}
