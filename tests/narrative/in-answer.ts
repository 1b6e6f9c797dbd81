import { count, money, placesOf } from './numbers.ts'

/**
 * Every number that an answer of the API states: values in their unit, who reported, places, parts, attainment and
 * movement. What a shape computes beyond that is listed with its test.
 */
export function numbersInAnswer(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(numbersInAnswer)
  if (typeof node !== 'object' || node === null) return []
  const found = node as Record<string, unknown>
  const own = [
    ...(typeof found.value === 'number'
      ? [found.unit === 'vnd' ? money(found.value) : count(found.value)]
      : []),
    ...(typeof found.reported === 'number' ? [`${found.reported}/${Number(found.expected)}`] : []),
    ...(typeof found.part === 'number'
      ? [
          count(found.part),
          count(Number(found.undetermined)),
          count(Number(found.whole)),
          `${found.part}/${Number(found.whole)}`,
        ]
      : []),
    ...(typeof found.percent === 'number' ? [`${count(found.percent)}%`] : []),
    ...['missing', 'over', 'change', 'movement', 'monthsLeft', 'perMonth', 'proRata'].flatMap(key => {
      const number = found[key]
      return typeof number === 'number' ? [count(Math.abs(number))] : []
    }),
    ...(typeof found.k === 'number' ? [`1–${found.k}`, count(found.k)] : []),
    ...(typeof found.status === 'string' ? placesOf(found as Parameters<typeof placesOf>[0]) : []),
  ]
  return [...own, ...Object.values(found).flatMap(numbersInAnswer)]
}
