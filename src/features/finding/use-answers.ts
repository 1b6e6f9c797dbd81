import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { localText } from '#app/api/local-text.ts'
import { unitsOptions } from '#app/api/shell-queries.ts'
import type { PageId } from '#app/filters/pages.ts'
import { useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { figureOptions } from './figure-options.ts'
import { matching, type Option } from './options.ts'
import { searchOptions } from './queries.ts'

const SETTLED_MS = 120

type Go = {
  onPage: (page: PageId, change: { unit: string | null; year: string }) => void
  onUnit: (unitId: string) => void
  onSource: (figureId: string) => void
}

/** What the typed words find: figures and units from the server once the typing rests, the rest at once. */
export function useAnswers(typed: string, own: readonly Option[], { onPage, onUnit, onSource }: Go) {
  const t = useTranslate()
  const { filters } = useFilters()
  const asked = useSettled(typed.trim())
  const { data: known } = useQuery(unitsOptions())
  const search = useQuery(searchOptions(asked, filters))
  const answer = asked === '' || typed.trim() === '' ? undefined : search.data
  const figures =
    answer === undefined
      ? []
      : figureOptions(answer, known?.units ?? [], { page: onPage, source: onSource }, t)
  const units = (answer?.data.units ?? []).map(
    (unit): Option => ({
      id: unit.id,
      group: 'units',
      label: localText(t.language, unit.name),
      run: () => onUnit(unit.id),
    }),
  )
  const isWaiting = typed.trim() !== '' && (asked !== typed.trim() || search.isFetching)
  return { options: [...figures, ...units, ...byGroup(matching(own, typed))], search, isWaiting }
}

/** In the order in which the list shows the groups. */
const byGroup = (options: readonly Option[]): Option[] =>
  (['pages', 'years', 'actions'] as const).flatMap(group => options.filter(option => option.group === group))

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
