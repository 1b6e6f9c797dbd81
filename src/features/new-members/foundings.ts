import { localText } from '#app/api/local-text.ts'
import { formatCount, formatPeriod, formatReport } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { FigureId } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'

type Event = NewMembers['foundings']['events'][number]
export type FoundingRow = {
  figureId: FigureId
  type: Event['type']
  what: string
  name: string | null
  unit: string
  period: string
  role: string
  members: string
}

/** Foundings and what is not one (mergers, receptions) in words, real foundings first. */
export const foundingRows = ({ foundings }: NewMembers, t: Translate): FoundingRow[] =>
  foundings.events
    .map(event => ({
      figureId: event.figure.id,
      type: event.type,
      what: t('newMembers.founding.what', {
        event: t(`event.${event.type}`),
        count: event.figure.value === null ? '' : formatReport(t.language, event.figure.value),
        kind: t(`newMembers.kind.${event.kind}`),
      }),
      name: event.name === null ? null : localText(t.language, event.name),
      unit: localText(t.language, event.unit.shortName),
      period: formatPeriod(t.language, event.period),
      role: t(`newMembers.role.${event.role}`),
      members: formatCount(t.language, event.membersAtEvent),
    }))
    .sort((a, b) => Number(b.type === 'founded') - Number(a.type === 'founded'))
