import type {
  BarsSpec,
  BulletsSpec,
  Cell,
  ChartSpec,
  RibbonMark,
  RibbonSpec,
  ShareSpec,
  TimePanel,
  TimePanelsSpec,
  WaterfallSpec,
} from '#app/charts/spec.ts'
import type { Language } from '#app/i18n/language.ts'
import { translateTo } from '#app/i18n/translate.ts'
import { monthId, yearsBetween } from '#contract/period.ts'
import type { Random } from '#server/datasets/seeded-random.ts'
import { ladder, timeline } from './random-ladders.ts'
import { cell, chance, head, someCount } from './random-parts.ts'
import { bump, contributions, league, matrix } from './random-places.ts'

type Make = (r: Random, language: Language) => ChartSpec

/** One maker for each kind: gaps, bounds, breaks, ties, missing units and invented figures included. */
export const RANDOM_SPECS: Record<ChartSpec['kind'], Make> = {
  'time-panels': timePanels,
  bullets,
  bars,
  ribbon,
  league,
  matrix,
  share,
  bump,
  ladder,
  timeline,
  waterfall,
  contributions,
}

/** Now and then one narrow range for the whole series, so that there are ties and steady ends. */
const series = (r: Random, length: number): Cell[] => {
  const narrow = chance(r, 0.3) ? r.int(0, 30) : null
  return Array.from({ length }, () => cell(r, () => (narrow === null ? someCount(r) : narrow + r.int(0, 2))))
}

function timePanels(r: Random, language: Language): TimePanelsSpec {
  const t = translateTo(language)
  const ids = r.pick([
    yearsBetween('2014', '2017').flatMap(year => [1, 2, 3, 4].map(q => `${year}-Q${q}`)),
    yearsBetween('2003', '2017'),
    ['2016', '2017'].flatMap(year => Array.from({ length: 12 }, (_, i) => monthId(year, i + 1))),
    ['2016', '2017'].flatMap(year => [`${year}-H1`, `${year}-H2`]),
  ])
  const categories = ids.slice(r.int(0, ids.length - 1)).map(id => ({ id, label: id }))
  const { length } = categories
  const isLine = chance(r, 0.5)
  const stock: TimePanel = {
    key: 'stock',
    title: 'Stock',
    unitLabel: t('unit.person'),
    form: 'line',
    series: Array.from({ length: chance(r, 0.8) ? 1 : 3 }, (_, i) => ({
      key: `own-${i}`,
      name: `Series ${'abc'.charAt(i)}`,
      role: 'own' as const,
      cells: series(r, length),
    })),
  }
  const columns: TimePanel = {
    ...stock,
    title: 'Columns',
    form: 'columns',
    series: [
      { key: 'previous', name: 'Before', role: 'previous', cells: series(r, length), apart: chance(r, 0.2) },
      { key: 'own', name: 'Now', role: 'own', cells: series(r, length) },
    ],
  }
  const flow: TimePanel = {
    ...stock,
    title: 'Flow',
    form: 'diverging',
    series: (['up', 'down', 'net'] as const).map(role => ({
      key: role,
      name: `Flow ${role === 'up' ? 'in' : role === 'down' ? 'out' : 'net'}`,
      role,
      cells: series(r, length),
    })),
  }
  const breaks =
    length > 1 && chance(r, 0.3)
      ? [...new Set([r.int(1, length - 1), r.int(1, length - 1)])].sort((a, b) => a - b)
      : []
  return {
    ...head(r, language),
    kind: 'time-panels',
    categories,
    panels: isLine ? (chance(r, 0.5) ? [stock, flow] : [stock]) : [columns],
    breaks: breaks.map(before => ({ before, label: 'merged 01/07/2025' })),
  }
}

function bullets(r: Random, language: Language): BulletsSpec {
  const own = r.int(0, 6)
  const near = chance(r, 0.4)
  return {
    ...head(r, language),
    kind: 'bullets',
    unitLabel: translateTo(language)('unit.person'),
    rows: Array.from({ length: r.int(0, 6) }, (_, i) => ({
      key: `row-${i}`,
      label: `Unit ${i}`,
      own: i === own,
      actual: cell(r, near ? () => r.int(0, 4) : undefined),
      target: chance(r, 0.15) ? null : cell(r, near ? () => r.int(0, 4) : undefined),
      previous: chance(r, 0.5) ? null : cell(r),
      verdict: '',
    })),
  }
}

function bars(r: Random, language: Language): BarsSpec {
  const unit = r.pick(['activity', 'gift', 'vnd'] as const)
  const value = unit === 'vnd' ? () => r.int(1, 9) * 10 ** r.int(3, 9) : undefined
  return {
    ...head(r, language),
    kind: 'bars',
    unit,
    unitLabel: translateTo(language)(`unit.${unit}`),
    rowLabel: 'Group',
    measureLabel: 'Amount',
    rows: Array.from({ length: r.int(0, 7) }, (_, i) => ({
      key: `row-${i}`,
      label: `Group ${i}`,
      own: false,
      cell: cell(r, value),
      note: null,
    })),
  }
}

function mark(r: Random, language: Language): RibbonMark {
  const t = translateTo(language)
  const reached = r.shuffle(['person', 'gift', 'occurrence', 'house'] as const).slice(0, r.int(0, 3))
  return {
    activities: cell(r),
    reach: reached.map(unit => ({ unitLabel: t(`unit.${unit}`), cell: cell(r) })),
    amount: cell(r, () => r.int(1, 9) * 10 ** r.int(3, 9)),
  }
}

function ribbon(r: Random, language: Language): RibbonSpec {
  const months = Array.from({ length: 12 }, (_, i) => ({ id: monthId('2017', i + 1), label: `T${i + 1}` }))
  return {
    ...head(r, language),
    kind: 'ribbon',
    months,
    rows: Array.from({ length: r.int(0, 7) }, (_, i) => ({
      key: `row-${i}`,
      label: `Occasion ${i}/${i + 1}`,
      note: null,
      activities: cell(r),
      marks: months.map(() => (chance(r, 0.25) ? mark(r, language) : null)),
      undated: chance(r, 0.2) ? mark(r, language) : null,
    })),
  }
}

function share(r: Random, language: Language): ShareSpec {
  const [part, undetermined, rest] = [someCount(r), chance(r, 0.5) ? 0 : someCount(r), someCount(r)]
  return {
    ...head(r, language),
    kind: 'share',
    part,
    undetermined,
    whole: part + undetermined + rest,
    figureId: 'part:x',
    partLabel: 'places 1–5',
    restLabel: 'outside',
    undeterminedLabel: 'open',
  }
}

function waterfall(r: Random, language: Language): WaterfallSpec {
  const row = (key: string, role: 'stock' | 'up' | 'down') => ({
    key,
    label: `Term ${key}`,
    role,
    cell: cell(r),
  })
  const causes = Array.from({ length: r.int(0, 9) }, (_, i) =>
    row('abcdefghi'.charAt(i), r.pick(['up', 'down'] as const)),
  )
  return {
    ...head(r, language),
    kind: 'waterfall',
    unitLabel: translateTo(language)('unit.person'),
    rows: [row('start', 'stock'), ...causes, row('end', 'stock')],
    check: { state: r.pick(['match', 'unknown'] as const), words: 'Jkl.' },
  }
}
