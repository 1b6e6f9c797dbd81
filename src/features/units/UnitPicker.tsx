import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { unitsOptions } from '#app/api/shell-queries.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import type { UnitId } from '#contract/common.ts'
import { choiceOf, chosenUnit } from './choice.ts'
import { type Reference, type TreeHandle, UnitTree } from './UnitTree.tsx'
import { above, rowsOf, searchUnits, type Tree, treeOf } from './unit-tree.ts'
import './unit-picker.css'

type Props = {
  open: boolean
  chosenId: UnitId
  onClose: () => void
  onPick: (unitId: UnitId) => void
}

/** Finds a unit by a few letters or in one of the two trees. */
export function UnitPicker({ open, chosenId, onClose, onPick }: Props) {
  const t = useTranslate()
  const { data } = useQuery(unitsOptions())
  return (
    <Dialog title={t('units.picker.title')} open={open} onClose={onClose}>
      {data === undefined ? (
        <Skeleton height={20} />
      ) : (
        <Finder reference={data} chosenId={chosenId} onPick={onPick} />
      )}
    </Dialog>
  )
}

const TREES = ['union', 'admin'] as const satisfies readonly Tree[]

type FinderProps = { reference: Reference; chosenId: UnitId; onPick: (unitId: UnitId) => void }

function Finder({ reference, chosenId, onPick }: FinderProps) {
  const t = useTranslate()
  const { units } = reference
  const [typed, setTyped] = useState('')
  const [tree, setTree] = useState<Tree>('union')
  const [open, setOpen] = useState(() => firstOpen(reference, chosenId))
  const handle = useRef<TreeHandle>(null)
  const nodes = useMemo(() => ({ union: treeOf(units, 'union'), admin: treeOf(units, 'admin') }), [units])
  const isSearching = typed.trim() !== ''
  const found = (of: Tree) => (isSearching ? searchUnits(units, of, typed) : rowsOf(nodes[of], open))
  const counts = {
    union: isSearching ? found('union').length : units.filter(u => u.tree === 'union').length,
    admin: isSearching ? found('admin').length : units.filter(u => u.tree === 'admin').length,
  }
  const rows = found(tree)
  const toggle = (unitId: UnitId): void => {
    const next = new Set(open)
    if (!next.delete(unitId)) next.add(unitId)
    setOpen(next)
  }
  const pickFirst = (): void => {
    const ids = rows.map(({ unit }) => chosenUnit(choiceOf(unit, units)))
    const first = ids.find(id => id !== null)
    if (isSearching && first) onPick(first)
  }
  return (
    <div className="unit-picker">
      <label className="unit-picker__search">
        {t('units.picker.search')}
        <input
          type="search"
          value={typed}
          autoComplete="off"
          ref={input => input?.setAttribute('autofocus', '')}
          onChange={event => setTyped(event.target.value)}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') pickFirst()
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            handle.current?.focusFirst()
          }}
        />
      </label>
      <fieldset className="unit-picker__trees">
        <legend className="visually-hidden">{t('units.picker.trees')}</legend>
        {TREES.map(name => (
          <label key={name} className="unit-picker__tree">
            <input type="radio" name="tree" checked={tree === name} onChange={() => setTree(name)} />
            <span>{t(`units.tree.${name}`, { count: counts[name] })}</span>
          </label>
        ))}
      </fieldset>
      {rows.length === 0 ? (
        <p className="unit-picker__none" role="status">
          {t('units.picker.none', { typed: typed.trim() })}
        </p>
      ) : (
        <UnitTree
          key={`${tree}${isSearching}`}
          ref={handle}
          label={t(`units.tree.${tree}`, { count: counts[tree] })}
          rows={rows}
          reference={reference}
          chosenId={chosenId}
          onToggle={toggle}
          onPick={onPick}
        />
      )}
      <p className="unit-picker__keys">{t('units.picker.keys')}</p>
    </div>
  )
}

/** The branches that lead to the chosen unit, and those with few units, are unfolded at first. */
function firstOpen({ units }: Reference, chosenId: UnitId): ReadonlySet<UnitId> {
  const size = (id: UnitId) => units.filter(unit => unit.parents.at(-1)?.unitId === id).length
  return new Set([
    ...above(units, chosenId),
    ...units.map(({ id }) => id).filter(id => size(id) > 0 && size(id) <= FEW),
  ])
}

const FEW = 20
