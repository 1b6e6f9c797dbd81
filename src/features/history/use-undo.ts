import { useMutation, useQueryClient } from '@tanstack/react-query'
import { problemWords } from '#app/api/failure-words.ts'
import { undo } from '#app/api/undo.ts'
import { focusIsLost } from '#app/filters/opener.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { useToast } from '#app/ui/use-toast.ts'
import type { ChangeSet } from '#contract/change-sets.ts'

class NoAuthor extends Error {}

/** Takes a change set back in the name of `author` and refreshes every figure. */
export function useUndo(author: string) {
  const t = useTranslate()
  const client = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: async ({ id, sequence }: ChangeSet) => {
      if (author.trim().length < 2) throw new NoAuthor()
      return await undo(id, author.trim(), t('history.undoReason', { sequence }))
    },
    onSuccess: async (_, { sequence }) => {
      toast({ text: t('history.done', { sequence }) })
      await client.invalidateQueries()
      // The button that was pressed has become words.
      if (focusIsLost()) document.getElementById('content')?.focus({ preventScroll: true })
    },
    onError: error =>
      toast({
        text:
          error instanceof NoAuthor
            ? t('history.needsAuthor')
            : t('history.failed', { why: problemWords(error, t) }),
        lasting: true,
      }),
  })
}
