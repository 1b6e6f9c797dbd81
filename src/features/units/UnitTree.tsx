import { type Ref, useImperativeHandle } from 'react'
import { localText } from '#app/api/local-text.ts'
import { formatList } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { UnitId } from '#contract/common.ts'
import type { Succession, Unit } from '#contract/units.ts'
import { type Choice, choiceOf, chosenUnit } from './choice.ts'
import type { Row } from './unit-tree.ts'
import { becameWords, lifetimeWords } from './unit-words.ts'
import { useTreeKeys } from './use-tree-keys.ts'

export type Reference = { units: readonly Unit[]; successions: readonly Succession[] }
export type TreeHandle = { focusFirst: () => void }

type Props = {
  ref: Ref<TreeHandle>
  label: string
  rows: readonly Row[]
  reference: Reference
  chosenId: UnitId
  onToggle: (unitId: UnitId) => void
  onPick: (unitId: UnitId) => void
}

/** One of the two trees as lines; each says how long it lived, what became of it and whose figures it shows. */
export function UnitTree({ ref, label, rows, reference, chosenId, onToggle, onPick }: Props) {
  const pick = (row: Row): void => {
    const unitId = chosenUnit(choiceOf(row.unit, reference.units))
    if (unitId !== null) onPick(unitId)
    else if (row.open !== null) onToggle(row.unit.id)
  }
  const { list, active, onKeyDown, focusFirst } = useTreeKeys(rows, chosenId, { onToggle, onPick: pick })
  useImperativeHandle(ref, () => ({ focusFirst }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern for trees is a list with this role
    <ul className="unit-tree" role="tree" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {rows.map(row => (
        <Line
          key={row.unit.id}
          row={row}
          reference={reference}
          isChosen={row.unit.id === chosenId}
          isActive={row.unit.id === active}
          onToggle={onToggle}
          onPick={() => pick(row)}
        />
      ))}
    </ul>
  )
}

type LineProps = {
  row: Row
  reference: Reference
  isChosen: boolean
  isActive: boolean
  onToggle: (unitId: UnitId) => void
  onPick: () => void
}

function Line({ row, reference, isChosen, isActive, onToggle, onPick }: LineProps) {
  const t = useTranslate()
  const { unit, depth, position, siblings, open } = row
  const choice = choiceOf(unit, reference.units)
  const life = lifetimeWords(unit, t)
  const more = [
    ...becameWords(unit, reference.units, reference.successions, t),
    ...choiceWords(choice, row, reference, t),
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its lines
    <li
      role="treeitem"
      data-unit={unit.id}
      className={chosenUnit(choice) === null ? 'unit-tree__line unit-tree__line--closed' : 'unit-tree__line'}
      style={{ paddingInlineStart: `${(depth - 1) * INDENT}rem` }}
      aria-level={depth}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={open ?? undefined}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      onClick={onPick}
    >
      <span
        className={open === null ? 'unit-tree__fold unit-tree__fold--none' : 'unit-tree__fold'}
        aria-hidden="true"
        onClick={event => {
          if (open === null) return
          event.stopPropagation()
          onToggle(unit.id)
        }}
      >
        {open === null ? '' : open ? '−' : '+'}
      </span>
      <span className="unit-tree__text">
        <span className="unit-tree__name">{localText(t.language, unit.name)}</span>
        {life !== '' && <span className="unit-tree__life"> {life}</span>}
        {more.map(words => (
          <span key={words} className="unit-tree__more">
            {words}
          </span>
        ))}
      </span>
    </li>
  )
}

const INDENT = 1.4

function choiceWords(
  choice: Choice,
  { open }: Row,
  { units }: Reference,
  t: ReturnType<typeof useTranslate>,
): string[] {
  const named = (ids: readonly UnitId[]): string =>
    formatList(
      t.language,
      units.filter(({ id }) => ids.includes(id)).map(({ name }) => localText(t.language, name)),
    )
  switch (choice.kind) {
    case 'own':
      return []
    case 'covering':
      return [t('units.picker.covered', { unions: named([choice.unitId]) })]
    case 'several':
      return [t('units.picker.several', { unions: named(choice.unitIds) })]
    case 'unknown':
      return [t('units.picker.partlyKnown')]
    case 'none':
      return [t(open === null ? 'units.picker.uncoveredLeaf' : 'units.picker.uncovered')]
  }
}
