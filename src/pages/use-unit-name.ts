import { useQuery } from '@tanstack/react-query'
import { localText } from '#app/api/local-text.ts'
import { unitsOptions } from '#app/api/shell-queries.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { UnitId } from '#contract/common.ts'

/** The name of a unit; its id until the list is there. */
export function useUnitName(unitId: UnitId): string {
  const t = useTranslate()
  const { data } = useQuery(unitsOptions())
  const unit = data?.units.find(({ id }) => id === unitId)
  return unit === undefined ? unitId : localText(t.language, unit.name)
}
