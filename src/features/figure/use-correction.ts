import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import { problemWords } from '#app/api/failure-words.ts'
import { undo } from '#app/api/undo.ts'
import { focusIsLost, returnToOpener } from '#app/filters/opener.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { useToast } from '#app/ui/use-toast.ts'
import { applyChangeSet, type ChangeSetRequest } from '#contract/change-sets.ts'

/** Saves a correction, shows it everywhere and offers to take it back. `what`: the figure in words. */
export function useCorrection(what: string) {
  const t = useTranslate()
  const client = useQueryClient()
  const toast = useToast()
  const takeBack = async ({ id, author }: ChangeSetRequest): Promise<void> => {
    try {
      await undo(id, author, t('edit.undoReason'))
      await client.invalidateQueries()
      if (focusIsLost()) returnToOpener()
      toast({ text: t('edit.undone') })
    } catch (error) {
      toast({ text: t('edit.undoFailed', { why: problemWords(error, t) }), lasting: true })
    }
  }
  return useMutation({
    mutationFn: (request: ChangeSetRequest) => call(applyChangeSet, { body: request }),
    onSuccess: async (_, request) => {
      toast({
        text: t('edit.saved', { what }),
        action: {
          label: t('common.undo'),
          run: () => {
            // The message with this button goes away.
            returnToOpener()
            void takeBack(request)
          },
        },
      })
      await client.invalidateQueries()
      if (focusIsLost()) returnToOpener()
    },
  })
}
