import { useId } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { ReachUnit } from '#contract/activity-terms.ts'
import type { Welfare } from '#contract/welfare.ts'
import type { Measure } from './breakdown-chart.ts'

type Props = { welfare: Welfare; measure: Measure; onChange: (measure: Measure) => void }

/** One measure at a time: units of count never share a scale. Only units that occur can be chosen. */
export function MeasureSwitch({ welfare, measure, onChange }: Props) {
  const t = useTranslate()
  const name = useId()
  const units = ReachUnit.options.filter(
    unit => unit === measure || welfare.reach.some(reach => reach.unit === unit),
  )
  return (
    <fieldset className="chart-mode">
      <legend>{t('welfare.measure')}</legend>
      {(['activities', 'amount', ...units] as const).map(value => (
        <label key={value}>
          <input type="radio" name={name} checked={measure === value} onChange={() => onChange(value)} />
          <span>{t(`welfare.measure.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
