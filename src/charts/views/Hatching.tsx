import type { Look } from '../roles.ts'

/** Fills for columns that are not the whole: a pale ground with lines of the series' own colour. */
export function Hatching({ id, looks, em }: { id: string; looks: readonly Look[]; em: number }) {
  const size = em * 0.42
  return (
    <defs>
      {looks.map(look => (
        <pattern
          key={look.sample}
          id={nameOf(id, look)}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={size} height={size} fill="var(--paper)" />
          <rect width={size * 0.34} height={size} fill={look.fill} />
        </pattern>
      ))}
    </defs>
  )
}

export const hatchingOf = (id: string, look: Look): string => `url(#${nameOf(id, look)})`

const nameOf = (id: string, look: Look): string => `${id}${look.sample}`
